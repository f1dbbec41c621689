"""What time does to joining: invites lapse, the therapist is asked who joined, last words end, people are forgotten."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.joining import About
from domain.messages import joining as messages
from domain.messages import name_of
from domain.scope import Role
from scheduler.duties import Doing
from storage import cards, clients, due, joining, outbox, people, practices, questions
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter
from storage.people import Person
from storage.questions import Ask, Asked

ASK_AGAIN = timedelta(days=2)
_TIMES = 2


async def _therapist_of(session: Session, client: Client) -> Person | None:
    therapist = await practices.therapist_of(session, client.therapist)
    return await people.load(session, therapist.person)


async def invite_lapses(session: Session, client_id: int, now: datetime) -> None:
    """A draft is dropped; a person who never answered the first question is forgotten, and a new link can be sent."""
    client = await clients.load(session, client_id)
    if client is None:
        return
    if client.state is Standing.DRAFT:
        await joining.drop_client(session, client_id)
    elif client.consented_at is None and client.person:
        await joining.forget_person(session, client.person, now=now)
        await clients.declined(session, client_id)


async def confirm_client(session: Session, client_id: int, now: datetime) -> None:
    """Ask "is this the one?", and once more two days later if nobody has said yes or no."""
    client = await clients.load(session, client_id)
    if client is None or client.confirmed_at is not None or not client.person:
        return
    to = await _therapist_of(session, client)
    standing = await joining.unconfirmed(session, client)
    times = 1 if standing is None else 2
    if to is None:
        return
    if standing is not None:
        await questions.settle(session, standing.id, Asked.CLOSED)
    before = await questions.about(session, client.practice, About.CONFIRM, client_id)
    new = Ask(client.practice, to.id, About.CONFIRM, client_id, client_id, position=len(before))
    question = await questions.ask(session, new, now=now)
    at = next_allowed(now, ZoneInfo(to.zone))
    letter = Letter(to.id, name_of(messages.Confirm), Kind.ALERT, {"question": question.id}, client_id, at=at)
    await cards.post(session, client.practice, letter, subject=cards.subject_of(About.CONFIRM, client_id), now=now)
    if times < _TIMES:
        await due.put(session, Duty.CONFIRM_CLIENT, client_id, at=now + ASK_AGAIN)


async def tell_declined(session: Session, client_id: int, now: datetime) -> None:
    """The invitation was declined: that, and nothing else."""
    client = await clients.load(session, client_id)
    to = await _therapist_of(session, client) if client is not None else None
    if client is None or to is None or client.state is not Standing.DECLINED:
        return
    at = next_allowed(now, ZoneInfo(to.zone))
    letter = Letter(to.id, name_of(messages.DeclinedTold), Kind.ALERT, {}, client_id, at=at)
    await outbox.put(session, client.practice, letter, now=now)


async def forget_person(session: Session, person_id: int, now: datetime) -> None:
    """Their last message has had its time."""
    person = await people.load(session, person_id)
    if person is not None and person.role is Role.STRANGER:
        await joining.forget_person(session, person_id, now=now)


DUTIES: dict[str, Doing] = {
    Duty.INVITE_LAPSES: invite_lapses,
    Duty.CONFIRM_CLIENT: confirm_client,
    Duty.TELL_DECLINED: tell_declined,
    Duty.FORGET_PERSON: forget_person,
}
