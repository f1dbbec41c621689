"""What a therapist wants clients to read in a hard spell: a line of their own, and whether they take calls."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.hours import next_allowed
from storage import due, people
from storage.clients import Client
from storage.database import Session
from storage.sealing import Place
from storage.tables import hard_spell

ABOUT: Final = "hard_spell"
NEXT_DAY: Final = "hard_spell_next_day"
"""What the questions of a hard spell are about; their subject is the client."""
SETTINGS: Final = "hard_spell_settings"
"""What a therapist's question about it is about; its subject is the therapist."""
_A_DAY: Final = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class HardSpell:
    """The therapist's own line, "" for none; whether a client may ask for a call. Until said otherwise they may."""

    line: str = ""
    takes_calls: bool = True


async def of_therapist(session: Session, therapist_id: int) -> HardSpell:
    """What a therapist has set."""
    row = await session.find(hard_spell, therapist_id=therapist_id)
    if row is None:
        return HardSpell()
    line = await session.open(row.line_sealed, _place(row.therapist_id, row.practice_id))
    return HardSpell(line or "", row.takes_calls)


async def keep(session: Session, practice: int, therapist_id: int, new: HardSpell) -> None:
    """Set both."""
    values = {
        "therapist_id": therapist_id,
        "practice_id": practice,
        "line_sealed": await session.seal(new.line or None, _place(therapist_id, practice)),
        "takes_calls": new.takes_calls,
    }
    await session.upsert(hard_spell, values, on=("therapist_id",))


async def follow(session: Session, client: Client, *, sign: bool, now: datetime) -> None:
    """Somebody looked at the urgent signs: ask a day later, and of a sign that fits rather than of a hard spell."""
    person = await people.load(session, client.person)
    at = next_allowed(now + _A_DAY, ZoneInfo(person.zone if person else "UTC"))
    if sign:
        await due.drop(session, Duty.AFTER_HARD_SPELL, client.id)
        await due.put(session, Duty.AFTER_URGENT, client.id, at=at)
    elif await due.when(session, Duty.AFTER_URGENT, client.id) is None:
        await due.put(session, Duty.AFTER_HARD_SPELL, client.id, at=at)


def _place(therapist_id: int, practice: int) -> Place:
    return Place("hard_spell", "line_sealed", therapist_id, practice)
