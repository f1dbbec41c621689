"""When a therapist's clinic is closed: two days, and whoever is to hear of it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, select

from domain.duties import Duty
from domain.scope import Scope
from storage import clients, due
from storage.clients import Client, Standing
from storage.database import Session, once
from storage.ids import new_id
from storage.tables import client as client_table
from storage.tables import closure

ABOUT: Final = "closure"
"""What the questions to the therapist and to clients are about; their subject is the closure."""
AHEAD: Final = timedelta(days=7)
"""How long before the first day clients are told."""
_ACTIVE: Final = (
    select(client_table.c.id)
    .where(client_table.c.therapist_id == bindparam("therapist"), client_table.c.state == Standing.ACTIVE)
    .order_by(client_table.c.id)
)


@dataclass(frozen=True, slots=True)
class Closure:
    """The days on which a therapist's clinic is closed, the last one included."""

    id: int
    practice: int
    therapist: int
    first: date
    last: date


async def add(session: Session, scope: Scope, days: tuple[date, date], *, tells: datetime, now: datetime) -> int:
    """Keep the speaking therapist's closed days, first and last; clients are told at `tells`. Returns the row."""
    made = new_id()
    values = {"id": made, "practice_id": scope.practice, "therapist_id": scope.subject, "made_at": now}
    await session.insert(closure, {**values, "first": days[0].isoformat(), "last": days[1].isoformat()})
    await due.put(session, Duty.CLOSURE, made, at=tells)
    return made


async def load(session: Session, closure_id: int) -> Closure | None:
    """Closed days by id, or None when they were undone."""
    row = await session.find(closure, id=closure_id)
    if row is None:
        return None
    return Closure(
        row.id, row.practice_id, row.therapist_id, date.fromisoformat(row.first), date.fromisoformat(row.last)
    )


async def is_closed(session: Session, therapist_id: int, day: date) -> bool:
    """Whether a therapist's clinic is closed on a day."""
    return any(first <= day <= last for first, last in await spans(session, therapist_id))


@once(closure)
async def spans(session: Session, therapist_id: int) -> tuple[tuple[date, date], ...]:
    """The first and the last day of every time a therapist's clinic is closed, by when it begins."""
    rows = await session.find_all(closure, "first", "id", therapist_id=therapist_id)
    return tuple((date.fromisoformat(row.first), date.fromisoformat(row.last)) for row in rows)


async def drop(session: Session, scope: Scope, closure_id: int) -> bool:
    """The speaking therapist's clinic is not closed after all. Returns whether there was such a row."""
    found = await load(session, closure_id)
    if found is None or (found.practice, found.therapist) != (scope.practice, scope.subject):
        return False
    await due.drop(session, Duty.CLOSURE, closure_id)
    await session.remove(closure, id=closure_id)
    return True


async def tellable(session: Session, of: Closure) -> tuple[Client, ...]:
    """The therapist's clients who are asked at present; whoever pauses or rests is left in peace."""
    rows = await session.rows(_ACTIVE, therapist=of.therapist)
    found = [await clients.load(session, row.id) for row in rows]
    return tuple(one for one in found if one is not None and one.confirmed_at is not None)
