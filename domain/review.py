"""When a plan is looked at together, and when a client hears how things stand: dates, so that nobody drifts.

Whatever the answers show, a plan that is meant to change something has a date for a talk. The first comes by how
long the problem had lasted, since what has been there for long takes longer to move (the message script's patience).
"""

from datetime import date, datetime, timedelta
from typing import Final

from domain.progress import Duration, Purpose

FIRST_WEEKS: Final = {
    Duration.UNDER_6_WEEKS: 4,
    Duration.WEEKS_6_TO_12: 4,
    Duration.MONTHS_3_TO_12: 6,
    Duration.OVER_A_YEAR: 8,
    Duration.NOT_SURE: 6,
}
"""Weeks from the plan's beginning to its first review."""

AGAIN: Final = timedelta(weeks=8)
"""How long a review without a decision, or a decision, holds before the next review."""

PUT_OFF: Final = timedelta(weeks=1)
"""How long a review waits that meets a pause, or as long as the pause."""

LOOK_BACK: Final = timedelta(weeks=4)
"""How often a client hears how things stand, counted from the plan's beginning."""


def is_reviewed(purpose: Purpose) -> bool:
    """Whether a plan has reviews: keeping steady and resting are not meant to change anything."""
    return purpose is Purpose.DO_MORE


def first_review(began: datetime, duration: Duration) -> datetime:
    """When a plan that began then is looked at first."""
    return began + timedelta(weeks=FIRST_WEEKS[duration])


def stands_until(decided: datetime, again: datetime | None) -> datetime:
    """How long a decision makes a review needless: until its own date to look `again`, or else eight weeks."""
    return decided + AGAIN if again is None else again


def is_settled(now: datetime, until: datetime | None) -> bool:
    """Whether the latest decision, which stands `until` then, makes a review at `now` needless."""
    return until is not None and now < until


def next_review(now: datetime, until: datetime | None) -> datetime:
    """When to review next, seen from a review at `now`: when the decision no longer stands, or else in eight weeks."""
    return until if until is not None and is_settled(now, until) else now + AGAIN


def look_back_due(began: date, latest: date | None, today: date) -> bool:
    """Whether a four-weekly look back is due: one for every four weeks since the beginning that has had none.

    Counted from the beginning and not from the latest one, so late ones do not push the next. All local dates.
    """
    return _rounds(began, today) > (0 if latest is None else _rounds(began, latest))


def next_look_back(began: date, today: date) -> date:
    """The next local date, later than `today`, that is a multiple of four weeks after the beginning."""
    return began + (max(0, _rounds(began, today)) + 1) * LOOK_BACK


def _rounds(began: date, day: date) -> int:
    return (day - began) // LOOK_BACK
