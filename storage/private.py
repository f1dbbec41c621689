"""A therapist's private question: on the schedule or not, which is all that is kept of it."""

from datetime import datetime, timedelta
from typing import Final

from domain.duties import Duty
from storage import due
from storage.database import Session

SETTING: Final = "private_setting"
ASKED: Final = "private"
"""What the questions on the setting, and the private question itself, are about; their subject is the therapist."""
EVERY: Final = timedelta(weeks=13)


async def turn(session: Session, therapist: int, *, on: bool, now: datetime) -> None:
    """Ask three months from now and so on, or never again."""
    if not on:
        await due.drop(session, Duty.PRIVATE_QUESTION, therapist)
    elif await next_at(session, therapist) is None:
        await due.put(session, Duty.PRIVATE_QUESTION, therapist, at=now + EVERY)


async def next_at(session: Session, therapist: int) -> datetime | None:
    """When it is asked next, None while it is off."""
    return await due.when(session, Duty.PRIVATE_QUESTION, therapist)
