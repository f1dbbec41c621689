"""When a client hears that nobody has opened a note about them yet: honest waiting has an end."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import next_allowed
from domain.office import WorkingDays

_WORSE: Final = 3
"""Working days after a worsening was sent; by then the therapist was reminded twice and a back-up was asked."""
_URGENT: Final = timedelta(hours=4)
_BACKUP: Final = timedelta(hours=4)
"""How long a back-up has, after the therapist's own hours."""


class Note(StrEnum):
    """What lies unopened."""

    WORSE = "worse"
    URGENT = "urgent"


def worse_unopened_at(sent_at: datetime, work: WorkingDays, zone: ZoneInfo) -> datetime:
    """When a client may hear that a worsening sent then lies unopened, outside quiet hours of their zone.

    The working days are the therapist's, but waiting lasts no longer for a client of somebody who works on few.
    """
    return next_allowed(work.later_at_most(sent_at, _WORSE), zone)


def urgent_unopened_at(sent_at: datetime, zone: ZoneInfo, *, backup: bool) -> datetime:
    """The same for an urgent note; a back-up, if there is one, has as long again."""
    return next_allowed(sent_at + _URGENT + (_BACKUP if backup else timedelta()), zone)
