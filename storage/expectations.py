"""What a therapist expects of a plan: a line and a date, theirs alone, beside what the client says of their hopes."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.database import Session
from storage.plans import Plan
from storage.sealing import Place
from storage.tables import plan


@dataclass(frozen=True, slots=True)
class Expectation:
    """In the therapist's words; `by` is a local date, None until one is picked."""

    words: str
    by: date | None
    at: datetime


async def keep(session: Session, of: Plan, words: str, *, now: datetime) -> None:
    """What is expected from now on; the date is picked next."""
    sealed = await session.seal(words, _place(of))
    await session.change(plan, of.id, expected_sealed=sealed, expected_by=None, expected_at=now)


async def set_by(session: Session, of: Plan, by: date | None) -> None:
    """Until when."""
    await session.change(plan, of.id, expected_by=None if by is None else by.isoformat())


async def of_plan(session: Session, of: Plan) -> Expectation | None:
    """What is expected of a plan, or None."""
    row = await session.find(plan, id=of.id)
    words = None if row is None else await session.open(row.expected_sealed, _place(of))
    if row is None or not words:
        return None
    return Expectation(words, date.fromisoformat(row.expected_by) if row.expected_by else None, row.expected_at)


def _place(of: Plan) -> Place:
    return Place("plan", "expected_sealed", of.id, of.practice, of.client)
