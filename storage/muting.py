"""What a therapist does not want to hear of for a while: the weekly list, or notes of no change."""

from datetime import datetime

from domain.scope import Scope
from storage.database import Session
from storage.tables import therapist


async def digest_until(session: Session, therapist_id: int) -> datetime | None:
    """Until when a therapist gets no weekly list; None when nothing was said."""
    row = await session.find(therapist, id=therapist_id)
    return None if row is None else row.digest_muted_until


async def steady_until(session: Session, therapist_id: int) -> datetime | None:
    """Until when a therapist gets no notes of no change; None when nothing was said."""
    row = await session.find(therapist, id=therapist_id)
    return None if row is None else row.steady_muted_until


async def mute_digest(session: Session, scope: Scope, until: datetime | None) -> None:
    """No weekly list before `until`, or again from now on."""
    await session.change(therapist, scope.subject, digest_muted_until=until)


async def mute_steady(session: Session, scope: Scope, until: datetime | None) -> None:
    """No notes of no change before `until`, or again from now on."""
    await session.change(therapist, scope.subject, steady_muted_until=until)
