"""Where a therapist wants visits to come from, and what is known of visits: absent without a source, never zero."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.came import COMPLETE, VisitSource
from domain.duties import Duty
from domain.hours import ONE_DAY
from domain.scope import Scope
from domain.visits import MONTH
from storage import alerts, calendars, due, people, practices, visits
from storage.clients import Client
from storage.database import Session
from storage.tables import therapist


@dataclass(frozen=True, slots=True)
class Chosen:
    """A therapist's choice and when it was made."""

    source: VisitSource
    at: datetime


async def of_therapist(session: Session, therapist_id: int) -> Chosen | None:
    """What a therapist chose, or None before they did."""
    row = await session.find(therapist, id=therapist_id)
    if row is None or row.visit_source is None:
        return None
    return Chosen(VisitSource(row.visit_source), row.visit_source_at)


async def choose(session: Session, scope: Scope, source: VisitSource, *, now: datetime) -> None:
    """The speaking therapist's visits come from here from now on."""
    if source is not VisitSource.CALENDAR:
        await calendars.forget(session, scope.subject)
    before = await of_therapist(session, scope.subject)
    if before is None or before.source is not source:
        await session.change(therapist, scope.subject, visit_source=source, visit_source_at=now)
    await due.drop(session, Duty.WHO_CAME, scope.subject)
    if source is VisitSource.EVENING:
        await arm(session, scope.subject, scope.person, now=now)


async def arm(session: Session, therapist_id: int, person_id: int, *, now: datetime) -> None:
    """Put the next evening's question on the schedule."""
    person = await people.load(session, person_id)
    if person is not None:
        office = (await practices.therapist_of(session, therapist_id)).office
        await due.put(session, Duty.WHO_CAME, therapist_id, at=office.closes_at(now, ZoneInfo(person.zone)))


async def known(session: Session, client: Client, *, since: date) -> int | None:
    """On how many days from a local day on a client was seen; None when nobody can know.

    None seen is known only from a source that tells of every visit, and only from the day it was chosen on.
    """
    chosen = await of_therapist(session, client.therapist)
    count = await visits.count_since(session, client.id, since)
    if chosen is None or chosen.source not in COMPLETE:
        left_out = chosen is not None and chosen.source is VisitSource.NONE
        return None if left_out else count or None
    zone = await alerts.zone_of_therapist(session, client)
    return count if count or chosen.at.astimezone(zone).date() <= since else None


async def monthly(session: Session, client: Client, today: date) -> tuple[int, int] | None:
    """Visits in the month before the last one, and in the last; months are of four weeks. None when unknown."""
    first = today - 2 * MONTH + ONE_DAY
    if client.created_at.astimezone(await alerts.zone_of_therapist(session, client)).date() > first:
        return None
    lately, both = await known(session, client, since=first + MONTH), await known(session, client, since=first)
    return None if lately is None or both is None else (both - lately, lately)


async def asks_after(session: Session, client: Client) -> bool:
    """Whether a client is asked how they feel after visits."""
    chosen = await of_therapist(session, client.therapist)
    return chosen is None or chosen.source is not VisitSource.NONE
