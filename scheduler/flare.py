"""The day after a hard spell, and the day after an urgent sign: a word that safety exempts from every limit."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import flare as messages
from domain.messages import name_of
from scheduler.duties import Doing
from storage import clients, outbox, people, questions
from storage.database import Session
from storage.hard_spells import NEXT_DAY
from storage.outbox import Letter
from storage.questions import Ask

_KEEPS = timedelta(hours=24)


async def after_hard_spell(session: Session, client_id: int, now: datetime) -> None:
    """How is it today?"""
    await _ask(session, client_id, messages.NextDayQuestion, now)


async def after_urgent(session: Session, client_id: int, now: datetime) -> None:
    """Was somebody seen or called?"""
    await _ask(session, client_id, messages.AfterUrgent, now)


async def _ask(session: Session, client_id: int, message: type, now: datetime) -> None:
    """Also in a break: who looked at the urgent signs yesterday is not left alone with it."""
    client = await clients.load(session, client_id)
    person = await people.load(session, client.person) if client is not None else None
    if client is None or person is None or not client.is_taking_part or not person.reachable:
        return
    zone = ZoneInfo(person.zone)
    question = await questions.ask(session, Ask(client.practice, person.id, NEXT_DAY, client.id, client.id), now=now)
    at = next_allowed(now, zone)
    letter = Letter(
        person.id,
        name_of(message),
        Kind.URGENT,
        {"question": question.id},
        client.id,
        at=at,
        expires=at + _KEEPS,
        once=f"flare-next-day:{client.id}:{at.astimezone(zone).date()}",
    )
    await outbox.put(session, client.practice, letter, now=now)


DUTIES: dict[str, Doing] = {
    Duty.AFTER_HARD_SPELL: after_hard_spell,
    Duty.AFTER_URGENT: after_urgent,
}
