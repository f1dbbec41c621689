"""Office hours of a therapist: the days and hours in which notes may interrupt them; wall-clock times of their zone."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import day_at, read_clock

WEEK: Final = 7
SHORTEST: Final = timedelta(hours=1)
"""Shorter hours would hold nothing."""
_SPAN: Final = re.compile(
    r"(?:from |von |de )?(?:las )?(?P<opens>\d.*?)\s*"
    r"(?:-|–|—|\b(?:to|till|until|bis|a|hasta)\b(?:\s+las)?)\s*(?P<closes>\d.*)",
    re.IGNORECASE,
)
_LAST: Final = time(23, 59)


@dataclass(frozen=True, slots=True)
class Office:
    """`days` are 0 (Monday) to 6; `opens` is before `closes` on the same day, and the closing time is outside."""

    days: frozenset[int] = frozenset(range(5))
    opens: time = time(8)
    closes: time = time(18)

    def is_open(self, at: datetime, zone: ZoneInfo) -> bool:
        """Whether a moment is inside."""
        local = at.astimezone(zone)
        return local.weekday() in self.days and self.opens <= local.time() < self.closes

    def opens_at(self, at: datetime, zone: ZoneInfo) -> datetime:
        """`at` when that is inside, else the next opening; never before `at`. UTC."""
        if self.is_open(at, zone):
            return at
        days = self._days_from(at, zone)
        # Clocks that go back show a time twice, so that an opening may lie behind.
        return next(found for day in days if (found := day_at(day, self.opens, zone)) >= at)

    def closing_on(self, at: datetime, zone: ZoneInfo) -> datetime | None:
        """The closing of the local day of `at`, which may be over; None on a day off. UTC."""
        day = at.astimezone(zone).date()
        return day_at(day, self.closes, zone) if day.weekday() in self.days else None

    def closes_at(self, at: datetime, zone: ZoneInfo) -> datetime:
        """The first closing after `at`, UTC."""
        days = self._days_from(at, zone)
        return next(found for day in days if (found := day_at(day, self.closes, zone)) > at)

    def last_closed(self, now: datetime, zone: ZoneInfo) -> date:
        """The latest local day that has closed by now; after an outage that may be an earlier one."""
        today = now.astimezone(zone).date()
        days = (today - timedelta(days=back) for back in range(2 * WEEK))
        return next(day for day in days if day.weekday() in self.days and day_at(day, self.closes, zone) <= now)

    def _days_from(self, at: datetime, zone: ZoneInfo) -> list[date]:
        today = at.astimezone(zone).date()
        ahead = [today + timedelta(days=count) for count in range(2 * WEEK)]
        return [day for day in ahead if day.weekday() in self.days]


STANDARD: Final = Office()
USUAL: Final = (STANDARD, Office(opens=time(9), closes=time(17)), Office(days=frozenset(range(6))))
"""What is offered at set-up, the default first."""


def turned(days: frozenset[int], day: int) -> frozenset[int]:
    """The days with one more or one less; the last one stays, for somebody reads at some time."""
    return (days ^ {day}) or days


def read_span(typed: str) -> tuple[time, time] | None:
    """The hours somebody typed ("8-18", "8:30 to 5 pm", "9 bis 17 Uhr"), or None for anything else.

    An end at midnight is the last minute of the day; a span of less than an hour is none.
    """
    found = _SPAN.fullmatch(" ".join(typed.split()))
    if found is None:
        return None
    opens = read_clock(found["opens"])
    closes = _LAST if found["closes"] in ("24", "24:00") else read_clock(found["closes"])
    if opens is None or closes is None:
        return None
    lasts = timedelta(hours=closes.hour - opens.hour, minutes=closes.minute - opens.minute)
    return (opens, closes) if lasts >= SHORTEST else None
