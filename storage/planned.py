"""Visits to come: set by hand or read from a calendar, and when the brief before them is due."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from domain.brief import brief_at
from domain.duties import Duty
from domain.scope import Scope
from storage import appointments, clients, due, people, practices
from storage.clients import Client
from storage.database import Session
from storage.tables import client as client_table

LIST: Final = "visitlist"
"""What the question below a client's visits is about."""
_DAYS: Final = (
    select(client_table.c.next_visit_on)
    .where(client_table.c.therapist_id == bindparam("therapist"), client_table.c.next_visit_on >= bindparam("today"))
    .distinct()
)


_NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Planned:
    """A visit to come on a local day; `at` is when, None where only the day is known."""

    client: Client
    day: date
    at: datetime | None = None


async def set_next(session: Session, client: Client, day: date | None, *, now: datetime) -> None:
    """The client comes next on this local day, or nobody knows when."""
    await clients.set_next_visit(session, client.id, day)
    await arm(session, client.therapist, now=now)


async def on(session: Session, scope: Scope, day: date) -> tuple[Planned, ...]:
    """Who of the speaking therapist's clients comes on a local day, by time and then by name."""
    times = {
        one.client: one.at for one in reversed(await appointments.coming(session, scope.subject, day)) if one.day == day
    }
    mine = [one for one in await clients.of_therapist(session, scope) if one.next_visit == day or one.id in times]
    shown = [one for one in mine if one.confirmed_at is not None and one.is_taking_part]
    coming = [Planned(one, day, times.get(one.id)) for one in shown]
    return tuple(sorted(coming, key=lambda one: (one.at is None, one.at or _NEVER, one.client.alias.casefold())))


async def days(session: Session, therapist_id: int, today: date) -> tuple[date, ...]:
    """The local days from today on for which a therapist has visits planned, in order."""
    rows = await session.rows(_DAYS, therapist=therapist_id, today=today.isoformat())
    by_hand = {date.fromisoformat(row.next_visit_on) for row in rows}
    return tuple(sorted(by_hand | {one.day for one in await appointments.coming(session, therapist_id, today)}))


async def next_of(session: Session, client: Client, today: date) -> date | None:
    """The first day from today on for which a visit of a client is planned, or None."""
    coming = await appointments.coming(session, client.therapist, today)
    known = [one.day for one in coming if one.client == client.id]
    by_hand = [client.next_visit] if client.next_visit is not None and client.next_visit >= today else []
    return min(known + by_hand, default=None)


async def arm(session: Session, therapist_id: int, *, now: datetime) -> None:
    """Put the next brief on the schedule, or take it off."""
    zone, office = await zone_of(session, therapist_id), (await practices.therapist_of(session, therapist_id)).office
    moments = (brief_at(day, zone, office) for day in await days(session, therapist_id, now.astimezone(zone).date()))
    at = next((at for at in moments if at > now), None)
    if at is None:
        await due.drop(session, Duty.BRIEF, therapist_id)
    else:
        await due.put(session, Duty.BRIEF, therapist_id, at=at)


async def zone_of(session: Session, therapist_id: int) -> ZoneInfo:
    """The therapist's own clock."""
    therapist = await practices.therapist_of(session, therapist_id)
    person = await people.load(session, therapist.person) if therapist.person else None
    return ZoneInfo(person.zone if person else (await practices.practice_of(session, therapist.practice)).zone)
