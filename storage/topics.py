"""What the bot started with a person of late: at most one topic a day, six a week."""

from datetime import datetime

from sqlalchemy import func, or_, select

from domain.delivery import Kind, Sending
from domain.duties import Duty
from storage.database import Session
from storage.tables import checkin, due, outbox, plan

_STARTED = (Kind.CHECK_IN, Kind.REMINDER, Kind.ALERT, Kind.SUMMARY)
_WITHDRAWN = (Sending.DEAD, Sending.EXPIRED, Sending.CANCELLED)


async def times(
    session: Session, person_id: int, *, since: datetime, exempt: frozenset[Kind] = frozenset()
) -> tuple[datetime, ...]:
    """When the bot wrote to this person of its own accord since then: sent, or else queued; `exempt` kinds left out."""
    at = func.coalesce(outbox.c.settled_at, outbox.c.created_at)
    kinds = [kind for kind in _STARTED if kind not in exempt]
    started = outbox.c.kind.in_(kinds) & outbox.c.state.not_in(_WITHDRAWN)
    rows = await session.rows(
        select(outbox.c.settled_at, outbox.c.created_at).where(outbox.c.person_id == person_id, started, at >= since)
    )
    return tuple(row.settled_at or row.created_at for row in rows)


async def checkin_ahead(session: Session, client_id: int, *, until: datetime) -> bool:
    """Whether a check-in, or the nudge after one, is due for this client before `until`."""
    plans = select(plan.c.id).where(plan.c.client_id == client_id)
    checkins = select(checkin.c.id).where(checkin.c.client_id == client_id)
    coming = or_(
        (due.c.kind == Duty.OPEN_CHECKIN) & due.c.subject.in_(plans),
        (due.c.kind == Duty.NUDGE) & due.c.subject.in_(checkins),
    )
    return await session.row(due.select().where(coming, due.c.at < until)) is not None
