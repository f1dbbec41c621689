"""Coming back after silence: nothing is counted, and after a long time the goal is asked about first."""

from datetime import date, datetime, timedelta
from typing import Final

LONG: Final = timedelta(weeks=6)
"""From here on what somebody wanted may have become something else."""
APART: Final = timedelta(days=4)
"""A check-in that would come sooner after one that was asked for on the day is left out."""


def is_long(since: datetime | None, now: datetime) -> bool:
    """Whether somebody was away for so long that their goal is asked about. `since` None: never asked anything."""
    return since is not None and now - since > LONG


def may_start(today: date, following: date | None) -> bool:
    """Whether a check-in may be offered today, with the next one on `following` (None: none is planned)."""
    return following is not None and following - today >= APART
