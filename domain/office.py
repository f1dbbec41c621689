"""Office hours of a therapist: the days they work, and the hours in which notes may interrupt them; in their zone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import ONE_DAY, day_at, read_clock

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


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The local days on which somebody works: days of the week, 0 (Monday) to 6, but for the spans in which their
    clinic is closed (first and last day, both closed). Monday to Friday for whoever told nothing else.
    """

    zone: ZoneInfo
    days: frozenset[int] = STANDARD.days
    closed: tuple[tuple[date, date], ...] = ()

    def is_closed(self, day: date) -> bool:
        """Whether the clinic is closed on a day on which it might be open."""
        return any(first <= day <= last for first, last in self.closed)

    def first_from(self, day: date) -> date:
        """That day, or the working day that comes next."""
        return next(self._after(day - ONE_DAY))

    def last_within(self, after: date, until: date) -> date:
        """The last working day after one day and not after another; where there is none, the one that comes next."""
        days = (until - timedelta(days=back) for back in range((until - after).days))
        return next((day for day in days if self._holds(day)), None) or self.first_from(until)

    def ahead(self, after: date, count: int) -> tuple[date, ...]:
        """The next `count` working days after a day."""
        return tuple(islice(self._after(after), count))

    def spread(self, after: date, days: Iterable[int]) -> tuple[date, ...]:
        """The working days that lie so many days ahead, or come next then; each is later than the one before."""
        found: list[date] = []
        last = after
        for count in days:
            last = self.first_from(max(after + timedelta(days=count), last + ONE_DAY))
            found.append(last)
        return tuple(found)

    def later(self, at: datetime, n: int) -> datetime:
        """The same local minute `n` working days later, as UTC; `at` itself for none. Raises ValueError below 0."""
        if n < 0:
            raise ValueError("working days are counted forward")
        if n == 0:
            return at.astimezone(UTC)
        local = at.astimezone(self.zone)
        return day_at(self.ahead(local.date(), n)[-1], local.time().replace(second=0, microsecond=0), self.zone)

    def later_at_most(self, at: datetime, n: int) -> datetime:
        """The same, but no later than for somebody who works from Monday to Friday: for what cannot wait longer."""
        return min(self.later(at, n), WorkingDays(self.zone).later(at, n))

    def _holds(self, day: date) -> bool:
        return day.weekday() in self.days and not self.is_closed(day)

    def _after(self, day: date) -> Iterator[date]:
        while True:
            day += ONE_DAY
            if self._holds(day):
                yield day


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
