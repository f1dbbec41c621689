"""The evening's question who came: one row a therapist and day, and the visits that are told of on its card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import bindparam, select

from domain.came import DayState
from domain.scope import Role, Scope
from storage import clients
from storage.clients import Client, Standing
from storage.database import Session
from storage.ids import new_id
from storage.practices import Therapist
from storage.tables import visit, visit_day

ABOUT: Final = "came"
"""What the question about a day, and its card, are about."""
SOURCES: Final = "visit_sources"
"""What the question where visits come from is about; its subject is the therapist."""
_SEEN: Final = select(visit.c.client_id).where(
    visit.c.client_id.in_(bindparam("clients", expanding=True)), visit.c.day == bindparam("day")
)
_GONE: Final = (Standing.DECLINED, Standing.STOPPED)


@dataclass(frozen=True, slots=True)
class VisitDay:
    """One day a therapist was asked about. `page` is the page of names that is shown, from 0."""

    id: int
    practice: int
    therapist: int
    day: date
    page: int
    state: DayState


async def begin(session: Session, of: Therapist, day: date, *, now: datetime) -> int | None:
    """Ask a therapist about a local day. Returns the row, or None when that day was asked about before."""
    made = new_id()
    values = {
        "id": made,
        "practice_id": of.practice,
        "therapist_id": of.id,
        "day": day.isoformat(),
        "page": 0,
        "state": DayState.OPEN,
        "asked_at": now,
    }
    stored = await session.insert_once(visit_day, values, on=("practice_id", "therapist_id", "day"))
    return made if stored else None


async def load(session: Session, row_id: int) -> VisitDay | None:
    """A day by its row, or None."""
    row = await session.find(visit_day, id=row_id)
    return None if row is None else _day(row)


async def reach(session: Session, scope: Scope, row_id: int) -> VisitDay | None:
    """The speaking therapist's own; anybody else's reads as None."""
    found = await load(session, row_id)
    if found is None or scope.role is not Role.THERAPIST:
        return None
    return found if (found.practice, found.therapist) == (scope.practice, scope.subject) else None


async def set_state(session: Session, of: VisitDay, state: DayState) -> None:
    """The day is told of, or open again from its first page on."""
    await session.change(visit_day, of.id, state=state, page=0)


async def turn_to(session: Session, of: VisitDay, page: int) -> None:
    """Show another page of names."""
    await session.change(visit_day, of.id, page=page)


async def untouched(session: Session, therapist_id: int, *, latest: int) -> bool:
    """Whether a therapist left each of the latest days unanswered."""
    rows = await session.find_all(visit_day, "-day", therapist_id=therapist_id)
    last = rows[:latest]
    return len(last) == latest and all(row.state == DayState.OPEN and row.touched_at is None for row in last)


async def touched(session: Session, of: VisitDay, *, now: datetime) -> None:
    """Something on the card was tapped."""
    await session.change(visit_day, of.id, touched_at=now)


async def listed(session: Session, scope: Scope, day: date) -> tuple[Client, ...]:
    """The therapist's clients who may come: those planned for the day first, by name; confirmed, and taking part."""
    mine = [one for one in await clients.of_therapist(session, scope) if one.confirmed_at and one.state not in _GONE]
    return tuple(sorted(mine, key=lambda one: (one.next_visit != day, one.alias.casefold(), one.id)))


async def seen(session: Session, among: Sequence[Client], day: date) -> frozenset[int]:
    """Which of these clients were seen on a local day, by row."""
    ids = [one.id for one in among]
    rows = await session.rows(_SEEN, clients=ids, day=day.isoformat()) if ids else ()
    return frozenset(row.client_id for row in rows)


def _day(row: Any) -> VisitDay:
    return VisitDay(
        row.id, row.practice_id, row.therapist_id, date.fromisoformat(row.day), row.page, DayState(row.state)
    )
