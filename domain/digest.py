"""The day of the therapist's weekly digest: Mondays before the day begins, by the practice's clock."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import MIDNIGHT, day_at
from domain.timetable import Cadence, next_slot


class GoodNews(StrEnum):
    """What is good about somebody who stands in the list for another reason: it is said on the same line."""

    REACHED = "reached"
    """They came to their goal this week."""
    HOLDING = "holding"
    """They are at their goal for longer."""
    GOOD = "good"
    """They moved the right way."""


_MONDAYS: Final = Cadence.weekly(time(8, 30), date(2024, 1, 1))


def next_digest(now: datetime, zone: ZoneInfo) -> datetime:
    """The first Monday at half past eight, on the zone's clock, that is later than `now`; as UTC."""
    return next_slot(_MONDAYS, zone, now).at


def list_after(weeks: int, now: datetime, zone: ZoneInfo) -> datetime:
    """The first digest when so many of them are left out."""
    at = next_digest(now, zone)
    for _ in range(weeks):
        at = next_digest(at, zone)
    return at


def list_from(day: date, zone: ZoneInfo) -> datetime:
    """The first digest on a local day or after it."""
    return next_digest(day_at(day, MIDNIGHT, zone), zone)


def week_of(now: datetime, zone: ZoneInfo) -> str:
    """The ISO week of a moment on the zone's clock, "2026-W11"."""
    year, week, _ = now.astimezone(zone).date().isocalendar()
    return f"{year}-W{week:02}"
