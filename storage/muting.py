"""What a therapist does not want to hear of for a while: the weekly list, or notes of no change."""

from datetime import datetime
from typing import Final

from domain.duties import Duty
from domain.hours import next_allowed
from domain.scope import Scope
from storage import alerts, due, lined
from storage.database import Session
from storage.tables import therapist

LIST, STEADY = "digest", "steady"
"""What can be muted."""
_COLUMNS: Final = {LIST: "digest_muted_until", STEADY: "steady_muted_until"}


async def digest_until(session: Session, therapist_id: int) -> datetime | None:
    """Until when a therapist gets no weekly list; None when nothing was said."""
    row = await session.find(therapist, id=therapist_id)
    return None if row is None else row.digest_muted_until


async def steady_until(session: Session, therapist_id: int) -> datetime | None:
    """Until when a therapist gets no notes of no change; None when nothing was said."""
    row = await session.find(therapist, id=therapist_id)
    return None if row is None else row.steady_muted_until


async def until(session: Session, scope: Scope, what: str, at: datetime | None, *, now: datetime) -> None:
    """Nothing of one of the two before `at`, or (None) again from now on: then what waited is looked at at once."""
    column = _COLUMNS[what]
    row = await session.find(therapist, id=scope.subject)
    before = None if row is None else getattr(row, column)
    await session.change(therapist, scope.subject, **{column: at})
    if what == STEADY and before is not None:
        await _look_again(session, scope, before, now)


async def _look_again(session: Session, scope: Scope, before: datetime, now: datetime) -> None:
    """Notes that waited for the end of the mute have another end, or none."""
    for client, alert in await lined.up(session, scope):
        at = await due.when(session, Duty.ALERT_PUSH, alert.id)
        if at is not None and at == next_allowed(before, await alerts.zone_of_therapist(session, client)):
            await due.put(session, Duty.ALERT_PUSH, alert.id, at=now)
