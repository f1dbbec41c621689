"""The schedule: one small clustered table of what is due when. Rows move; the things they point at do not."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, bindparam, func, select, union_all

from domain.delivery import Lane
from storage.database import Session
from storage.tables import due
from storage.types import UtcDateTime

SEND = "send"


def _look(lane: Lane) -> Select[tuple[int]]:
    found = select(due.c.lane).where(due.c.lane == int(lane), due.c.at <= bindparam("now", type_=UtcDateTime))
    return select(found.limit(1).subquery())


# Asked at every step, so they are put together once.
_LANES = union_all(*(_look(lane) for lane in Lane))

_READY = (
    due.select()
    .where(due.c.lane == bindparam("in_lane"), due.c.at <= bindparam("now"))
    .order_by(due.c.at, due.c.kind, due.c.subject)
    .limit(bindparam("limit"))
)
_SOONEST = select(
    select(func.min(due.c.at)).where(due.c.lane == int(Lane.DECIDE)).scalar_subquery().label("deciding"),
    select(func.min(due.c.at)).where(due.c.lane < int(Lane.DECIDE)).scalar_subquery().label("sending"),
)


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due: in which lane, when, what kind of duty and about which row."""

    lane: Lane
    at: datetime
    kind: str
    subject: int


async def put(session: Session, kind: str, subject: int, *, at: datetime, lane: Lane = Lane.DECIDE) -> None:
    """Set when this is due; it moves if it was due at another time."""
    await session.upsert(due, {"kind": kind, "subject": subject, "lane": int(lane), "at": at}, on=("kind", "subject"))


async def drop(session: Session, kind: str, subject: int) -> None:
    """Take it off the schedule; nothing happens if it is not there."""
    await session.remove(due, kind=kind, subject=subject)


async def when(session: Session, kind: str, subject: int) -> datetime | None:
    """When this is due, or None."""
    found: datetime | None = await session.scalar(select(due.c.at).where(due.c.kind == kind, due.c.subject == subject))
    return found


async def ready(session: Session, lane: Lane, *, now: datetime, limit: int = 1) -> tuple[Due, ...]:
    """What is due in a lane, longest waiting first, at most `limit`."""
    found = await session.rows(_READY, in_lane=int(lane), now=now, limit=limit)
    return tuple(Due(Lane(row.lane), row.at, row.kind, row.subject) for row in found)


async def lanes(session: Session, *, now: datetime) -> frozenset[Lane]:
    """The lanes in which something is due, asked in one statement."""
    return frozenset(Lane(row.lane) for row in await session.rows(_LANES, now=now))


async def claim_one(session: Session, *, now: datetime) -> Due | None:
    """Take the deciding duty that has waited longest off the schedule, or None when none is due."""
    for item in await ready(session, Lane.DECIDE, now=now):
        await drop(session, item.kind, item.subject)
        return item
    return None


async def soonest(session: Session) -> tuple[datetime | None, datetime | None]:
    """When the next deciding duty, and when the next message to send, is due; None where there is none."""
    (found,) = await session.rows(_SOONEST)
    return found.deciding, found.sending
