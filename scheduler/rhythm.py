"""A break ends on the day that was chosen: asking begins again, and the client hears when."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages.rhythm import PauseOver
from scheduler.duties import Doing
from storage import clients, due, outbox, people, questions, rhythm
from storage.clients import Standing
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask


async def resume(session: Session, client_id: int, now: datetime) -> None:
    """A break is over. One that was made longer meanwhile ends later."""
    client = await clients.load(session, client_id)
    person = await people.load(session, client.person) if client else None
    if client is None or person is None or client.state is not Standing.PAUSED or client.paused_until is None:
        return
    if now < client.paused_until:
        await due.put(session, Duty.RESUME, client_id, at=client.paused_until)
        return
    zone = ZoneInfo(person.zone)
    await rhythm.resume(session, client, zone, now=now)
    new = Ask(client.practice, person.id, rhythm.ABOUT, client.id, client.id)
    question = await questions.ask(session, new, now=now)
    letter = Letter(
        person.id,
        name_of(PauseOver),
        Kind.CHECK_IN,
        {"question": question.id},
        client.id,
        at=next_allowed(now, zone),
        once=f"resume:{client.id}:{client.paused_until.isoformat()}",
    )
    await outbox.put(session, client.practice, letter, now=now)


DUTIES: dict[str, Doing] = {Duty.RESUME: resume}
