"""Which days a client was seen: one row a client and local day; noting one schedules the question after it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from domain.duties import Duty
from domain.visits import BREATH, ask_at, may_ask, moment_of, takes_along
from storage import checkins, clients, due, people, plans
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.tables import due as due_table
from storage.tables import visit


@dataclass(frozen=True, slots=True)
class Visit:
    """One local day on which a client was seen, and when that was noted."""

    id: int
    practice: int
    client: int
    day: date
    noted_at: datetime

    def moment(self, zone: ZoneInfo) -> datetime:
        """When it was, as far as anybody knows."""
        return moment_of(self.day, self.noted_at, zone)


async def note(session: Session, client: Client, day: date, *, now: datetime) -> bool:
    """The client was seen on this local day, and is asked about it in time. Returns whether that is news."""
    made = Visit(new_id(), client.practice, client.id, day, now)
    values = {
        "id": made.id,
        "practice_id": made.practice,
        "client_id": made.client,
        "day": day.isoformat(),
        "noted_at": now,
    }
    if not await session.insert_once(visit, values, on=("practice_id", "client_id", "day")):
        return False
    at = await _ask_at(session, client, made, now)
    if at is not None:
        await due.put(session, Duty.AFTER_VISIT, made.id, at=at)
    return True


async def _ask_at(session: Session, client: Client, of: Visit, now: datetime) -> datetime | None:
    person = await people.load(session, client.person) if client.person else None
    if person is None:
        return None
    zone = ZoneInfo(person.zone)
    seen, coming = of.moment(zone), await next_checkin(session, client.id)
    if coming is None or takes_along(seen, coming):
        return ask_at(seen, now, zone)
    return ask_at(seen, now, zone, coming.astimezone(zone).date())


async def next_checkin(session: Session, client_id: int) -> datetime | None:
    """When the client's next check-in comes, or None."""
    plan = await plans.of_client(session, client_id)
    return None if plan is None else await checkins.next_at(session, plan.id)


async def drop(session: Session, client: Client, day: date) -> bool:
    """The client was not seen that day after all. Returns whether there was such a visit."""
    found = await on(session, client, day)
    if found is None:
        return False
    await due.drop(session, Duty.AFTER_VISIT, found.id)
    await session.remove(visit, id=found.id)
    return True


async def on(session: Session, client: Client, day: date) -> Visit | None:
    """The client's visit on a local day, or None."""
    row = await session.find(visit, client_id=client.id, day=day.isoformat())
    return None if row is None else _visit(row)


async def last_before(session: Session, client: int, day: date) -> Visit | None:
    """The client's latest visit before a local day, or None."""
    before = (visit.c.client_id == client) & (visit.c.day < day.isoformat())
    row = await session.row(visit.select().where(before).order_by(visit.c.day.desc()).limit(1))
    return None if row is None else _visit(row)


async def load(session: Session, visit_id: int) -> Visit | None:
    """A visit by id, for the bot's own duties and facts."""
    row = await session.find(visit, id=visit_id)
    return None if row is None else _visit(row)


async def was_on(session: Session, client: Client, day: date) -> bool:
    """Whether the client was seen on this local day."""
    return await on(session, client, day) is not None


async def count_since(session: Session, client: int, day: date) -> int:
    """How many days the client was seen from a local day on."""
    wanted = (visit.c.client_id == client) & (visit.c.day >= day.isoformat())
    found: int | None = await session.scalar(select(func.count()).select_from(visit).where(wanted))
    return found or 0


async def days(session: Session, client: int, *, since: date) -> tuple[date, ...]:
    """The days from a local day on when the client was seen, in order."""
    wanted = (visit.c.client_id == client) & (visit.c.day >= since.isoformat())
    rows = await session.rows(select(visit.c.day).where(wanted).order_by(visit.c.day))
    return tuple(date.fromisoformat(row.day) for row in rows)


async def join_checkin(session: Session, client_id: int, *, now: datetime) -> bool:
    """A check-in was just answered: a visit that waits to be asked about is asked about in the same contact.

    Returns whether one is.
    """
    client = await clients.load(session, client_id)
    person = await people.load(session, client.person) if client is not None else None
    if person is None:
        return False
    zone = ZoneInfo(person.zone)
    waits = (due_table.c.kind == Duty.AFTER_VISIT) & (visit.c.client_id == client_id)
    joined = visit.join(due_table, due_table.c.subject == visit.c.id)
    for row in await session.rows(select(visit).select_from(joined).where(waits).order_by(visit.c.day)):
        found = _visit(row)
        if may_ask(found.moment(zone), now):
            await due.put(session, Duty.AFTER_VISIT_JOINS, found.id, at=now + BREATH)
            return True
    return False


def _visit(row: Any) -> Visit:
    return Visit(row.id, row.practice_id, row.client_id, date.fromisoformat(row.day), row.noted_at)
