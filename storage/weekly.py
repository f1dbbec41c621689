"""When a therapist's weekly digest is due: apart from its content, so that whatever opens an alert can arm it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.digest import next_digest, week_of
from domain.duties import Duty
from storage import due, practices
from storage.database import Session


async def arm(session: Session, therapist: int, *, now: datetime) -> None:
    """Put the next digest on the schedule, unless one is there."""
    if await due.when(session, Duty.DIGEST, therapist) is None:
        await due.put(session, Duty.DIGEST, therapist, at=next_digest(now, await zone_of(session, therapist)))


async def zone_of(session: Session, therapist: int) -> ZoneInfo:
    """The clock of a therapist's practice, which the digest goes by."""
    found = await practices.therapist_of(session, therapist)
    return ZoneInfo((await practices.practice_of(session, found.practice)).zone)


async def once(session: Session, therapist: int, now: datetime) -> str:
    """The key under which a therapist gets the digest of the week of `now`."""
    return f"digest:{therapist}:{week_of(now, await zone_of(session, therapist))}"
