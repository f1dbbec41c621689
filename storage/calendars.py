"""A therapist's calendar: its secret address, sealed, when it was read, and what is wrong with it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.calendar import PATIENCE, FeedTrouble, looks_next
from domain.duties import Duty
from domain.scope import Scope
from storage import due
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import appointment, calendar, calendar_link


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar. `read_at` is None until it was read once; `trouble` is what is wrong since `troubled_at`."""

    id: int
    practice: int
    therapist: int
    url: str
    given_at: datetime
    read_at: datetime | None
    trouble: FeedTrouble | None
    troubled_at: datetime | None
    told_at: datetime | None


async def give(session: Session, scope: Scope, url: str, *, now: datetime) -> None:
    """The speaking therapist's calendar is at this address; it is read at once. An older one is forgotten."""
    await forget(session, scope.subject)
    made = new_id()
    values = {
        "id": made,
        "practice_id": scope.practice,
        "therapist_id": scope.subject,
        "url_sealed": await session.seal(url, _place(made, scope.practice)),
        "given_at": now,
    }
    await session.insert(calendar, values)
    await due.put(session, Duty.READ_CALENDAR, scope.subject, at=now)


async def of_therapist(session: Session, therapist_id: int) -> Feed | None:
    """A therapist's calendar, or None."""
    row = await session.find(calendar, therapist_id=therapist_id)
    return None if row is None else await _feed(session, row)


async def forget(session: Session, therapist_id: int) -> None:
    """No calendar any more: the address and everything read from it goes."""
    await due.drop(session, Duty.READ_CALENDAR, therapist_id)
    for table in (calendar, appointment, calendar_link):
        await session.remove(table, therapist_id=therapist_id)


async def arm(session: Session, therapist_id: int, zone: ZoneInfo, *, now: datetime) -> None:
    """Look again in an hour, or in the morning."""
    await due.put(session, Duty.READ_CALENDAR, therapist_id, at=looks_next(now, zone))


async def was_read(session: Session, of: Feed, *, now: datetime) -> None:
    """It could be read; what was wrong is over."""
    await session.change(calendar, of.id, read_at=now, trouble=None, troubled_at=None, told_at=None)


async def failed(session: Session, of: Feed, trouble: FeedTrouble, *, now: datetime) -> bool:
    """It could not be read. Returns whether the therapist is to hear of it now: once, and not of a short absence."""
    since = of.troubled_at or now
    tells = of.told_at is None and (trouble is not FeedTrouble.AWAY or now - since >= PATIENCE)
    told = now if tells else of.told_at
    await session.change(calendar, of.id, trouble=trouble, troubled_at=since, told_at=told)
    return tells


async def _feed(session: Session, row: Any) -> Feed:
    url = await session.open(row.url_sealed, _place(row.id, row.practice_id))
    trouble = FeedTrouble(row.trouble) if row.trouble else None
    return Feed(
        row.id,
        row.practice_id,
        row.therapist_id,
        url or "",
        row.given_at,
        row.read_at,
        trouble,
        row.troubled_at,
        row.told_at,
    )


def _place(row: int, practice: int) -> Place:
    return Place("calendar", "url_sealed", row, practice)
