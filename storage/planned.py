"""Visits to come: the next one of each client, as their therapist set it, and when the brief before it is due."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from domain.brief import brief_at
from domain.duties import Duty
from domain.scope import Scope
from storage import clients, due, people, practices
from storage.clients import Client
from storage.database import Session
from storage.tables import client as client_table

_DAYS: Final = (
    select(client_table.c.next_visit_on)
    .where(client_table.c.therapist_id == bindparam("therapist"), client_table.c.next_visit_on >= bindparam("today"))
    .distinct()
)


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
    mine = [one for one in await clients.of_therapist(session, scope) if one.next_visit == day]
    shown = [Planned(one, day) for one in mine if one.confirmed_at is not None and one.is_taking_part]
    return tuple(sorted(shown, key=lambda one: (one.at is None, one.at, one.client.alias.casefold())))


async def days(session: Session, therapist_id: int, today: date) -> tuple[date, ...]:
    """The local days from today on for which a therapist has visits planned, in order."""
    rows = await session.rows(_DAYS, therapist=therapist_id, today=today.isoformat())
    return tuple(sorted(date.fromisoformat(row.next_visit_on) for row in rows))


async def arm(session: Session, therapist_id: int, *, now: datetime) -> None:
    """Put the next brief on the schedule, or take it off."""
    zone = await zone_of(session, therapist_id)
    moments = (brief_at(day, zone) for day in await days(session, therapist_id, now.astimezone(zone).date()))
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
