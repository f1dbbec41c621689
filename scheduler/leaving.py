"""After leaving: the therapist hears that everything was removed, the last name goes, and one question is asked."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import leaving as messages
from domain.messages import name_of
from scheduler.duties import Doing
from storage import clients, erasing, leaving, outbox, people, practices, questions
from storage.clients import Standing
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask


async def tell_erased(session: Session, erasure_id: int, now: datetime) -> None:
    """That a client had everything removed, and nothing else."""
    found = await erasing.told(session, erasure_id)
    therapist = await practices.therapist_of(session, found[1]) if found is not None else None
    reader = await people.load(session, therapist.person) if therapist is not None else None
    if found is None or reader is None:
        return
    letter = Letter(
        reader.id,
        name_of(messages.ErasedTold),
        Kind.ALERT,
        {"erasure": erasure_id},
        at=next_allowed(now, ZoneInfo(reader.zone)),
        once=f"erased:{erasure_id}",
    )
    await outbox.put(session, found[0], letter, now=now)


async def forget_erasure(session: Session, erasure_id: int, _now: datetime) -> None:
    """The therapist has had time to read it."""
    await erasing.forget(session, erasure_id)


async def three_months(session: Session, client_id: int, now: datetime) -> None:
    """One question, once, to a client who finished and asked for it."""
    client = await clients.load(session, client_id)
    person = await people.load(session, client.person) if client is not None else None
    if client is None or person is None or client.state is not Standing.STOPPED or client.finished_at is None:
        return
    new = Ask(client.practice, person.id, leaving.THREE_MONTHS, client.id, client.id)
    question = await questions.ask(session, new, now=now)
    letter = Letter(
        person.id,
        name_of(messages.ThreeMonths),
        Kind.CHECK_IN,
        {"question": question.id},
        client.id,
        at=next_allowed(now, ZoneInfo(person.zone)),
        once=f"three-months:{client.id}:{client.finished_at.isoformat()}",
    )
    await outbox.put(session, client.practice, letter, now=now)


DUTIES: dict[str, Doing] = {
    Duty.TELL_ERASED: tell_erased,
    Duty.FORGET_ERASURE: forget_erasure,
    Duty.THREE_MONTHS: three_months,
}
