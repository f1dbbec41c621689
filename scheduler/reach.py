"""Telling a therapist, once, that messages do not arrive or a client has left; once more what is urgent and unseen."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages import reach as messages
from domain.outage import urgent_again_at
from domain.scope import Role
from scheduler.duties import Doing
from storage import backup, clients, due, outages, outbox, people, practices, reaching, urgent
from storage.database import Session
from storage.outbox import Letter


async def _tell(session: Session, client_id: int, message: type, now: datetime) -> bool:
    client = await clients.load(session, client_id)
    if client is None:
        return False
    therapist = await practices.therapist_of(session, client.therapist)
    if not therapist.person:
        return False
    reader = await people.load(session, therapist.person)
    at = next_allowed(now, ZoneInfo(reader.zone)) if reader is not None else now
    letter = Letter(therapist.person, name_of(message), Kind.ALERT, {}, client_id, at=at)
    await outbox.put(session, client.practice, letter, now=now)
    return True


async def tell_unreachable(session: Session, client_id: int, now: datetime) -> None:
    """Once per absence: messages to this client do not arrive."""
    client = await clients.load(session, client_id)
    if client is None or client.unreachable_told_at is not None:
        return
    person = await people.load(session, client.person)
    if person is None or person.reachable or person.role is not Role.CLIENT:
        return
    if await _tell(session, client_id, messages.Unreachable, now):
        await clients.told_unreachable(session, client_id, at=now)


async def tell_stopped(session: Session, client_id: int, now: datetime) -> None:
    """This client has ended the check-ins."""
    await _tell(session, client_id, messages.ClientStopped, now)


async def urgent_again(session: Session, question_id: int, now: datetime) -> None:
    """Hours have passed and nobody said that an urgent note was seen: once more, and to the back-up, at any hour."""
    sent_at, slept = await outbox.sent_at(session, urgent.once(question_id)), await outages.last(session)
    at = urgent_again_at(sent_at, urgent.AGAIN, slept, now)
    if at > now:
        await due.put(session, Duty.URGENT_AGAIN, question_id, at=at)
        return
    await urgent.again(session, question_id, now=now)
    await backup.pass_urgent(session, question_id, now=now)


async def urgent_back(session: Session, question_id: int, now: datetime) -> None:
    """The moment has come for which a therapist wanted an urgent note back."""
    await reaching.come_back(session, question_id, now=now)


DUTIES: dict[str, Doing] = {
    Duty.TELL_UNREACHABLE: tell_unreachable,
    Duty.TELL_STOPPED: tell_stopped,
    Duty.URGENT_AGAIN: urgent_again,
    Duty.URGENT_BACK: urgent_back,
}
