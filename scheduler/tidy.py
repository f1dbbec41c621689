"""Once a day: forget what need not be kept."""

from datetime import datetime, timedelta

from domain.duties import Duty
from scheduler.duties import Doing
from storage import consents, due, held, inbox, safety
from storage.database import Session

EVERY = timedelta(days=1)


async def tidy(session: Session, _subject: int, now: datetime) -> None:
    """Forget handled updates after 48 hours, bodies that were set aside after 14 days, words nobody came back to."""
    await inbox.tidy(session, now=now)
    await held.tidy(session, now=now)
    await due.put(session, Duty.TIDY, 0, at=now + EVERY)


async def arm(session: Session, now: datetime) -> None:
    """At start: the day's tidying is on the schedule; whoever agreed to an older text is asked again, or told."""
    if await due.when(session, Duty.TIDY, 0) is None:
        await due.put(session, Duty.TIDY, 0, at=now)
    await consents.arm(session, now=now)
    await safety.arm(session, now=now)


DUTIES: dict[str, Doing] = {Duty.TIDY: tidy}
