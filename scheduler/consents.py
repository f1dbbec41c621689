"""A text that clients agreed to has changed: each is asked once more, and nothing else is sent till they answer."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages.consents import Again
from domain.rights import VERSIONS, Consent
from scheduler.duties import Doing
from storage import clients, consents, outbox, people, questions
from storage.clients import Standing
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask


async def ask_consent(session: Session, client_id: int, now: datetime) -> None:
    """Ask once, outside quiet hours; whoever rests is asked when they are back."""
    client = await clients.load(session, client_id)
    person = await people.load(session, client.person) if client is not None else None
    if client is None or person is None or not consents.is_outdated(client) or client.state is Standing.RESTING:
        return
    await consents.hold(session, client, now=now)
    new = Ask(client.practice, person.id, consents.AGAIN, client.id, client.id)
    question = await questions.ask_once(session, new, now=now)
    letter = Letter(
        person.id,
        name_of(Again),
        Kind.CHECK_IN,
        {"question": question.id},
        client.id,
        at=next_allowed(now, ZoneInfo(person.zone)),
        once=f"consent:{client.id}:{VERSIONS[Consent.HEALTH]}",
    )
    await outbox.put(session, client.practice, letter, now=now)


DUTIES: dict[str, Doing] = {Duty.ASK_CONSENT: ask_consent}
