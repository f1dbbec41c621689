"""When a plan is due: a cadence, a zone and an instant in, the next local slot out.

Dates are counted from the cadence's own anchor and never from the last one sent, so nothing drifts.
Each local date has one slot at most, whatever clocks, clients and outages do.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo

from domain.hours import MIDNIGHT, ONE_DAY, day_at

CLOSES_AFTER = timedelta(hours=48)
"""How long a check-in stays open; later answers are kept and marked late."""

_LONGEST = 366


class Every(StrEnum):
    """The unit a cadence counts in."""

    DAYS = "days"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Cadence:
    """Every `n` days, or the `weekdays` (0 Monday to 6 Sunday) of every `n`-th week, at a local time.

    Weeks are spans of seven days from the anchor, which is the first possible date. Raises ValueError
    unless `n` is 1 to 366, `at` a whole minute, and weekdays are given for weeks and only for weeks.
    """

    every: Every
    n: int
    at: time
    anchor: date
    weekdays: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if not 1 <= self.n <= _LONGEST:
            raise ValueError(f"a cadence counts from 1 to {_LONGEST}")
        if self.at.second or self.at.microsecond or self.at.tzinfo:
            raise ValueError("a cadence has a local time in whole minutes")
        if bool(self.weekdays) != (self.every is Every.WEEKS) or not self.weekdays <= set(range(7)):
            raise ValueError("weeks need weekdays from 0 to 6, days have none")

    @classmethod
    def weekly(cls, at: time, anchor: date) -> Self:
        """Once a week, on the anchor's weekday."""
        return cls.every_weeks(1, at, anchor)

    @classmethod
    def every_weeks(cls, n: int, at: time, anchor: date) -> Self:
        """Once in `n` weeks, on the anchor's weekday."""
        return cls(Every.WEEKS, n, at, anchor, frozenset({anchor.weekday()}))

    @classmethod
    def every_days(cls, n: int, at: time, anchor: date) -> Self:
        """Once in `n` days, first on the anchor."""
        return cls(Every.DAYS, n, at, anchor)

    @classmethod
    def on_weekdays(cls, weekdays: frozenset[int], at: time, anchor: date) -> Self:
        """On these weekdays of every week."""
        return cls(Every.WEEKS, 1, at, anchor, weekdays)

    def on_or_after(self, day: date) -> date:
        """Return the first date of this cadence that is not before `day`."""
        gone = max((day - self.anchor).days, 0)
        period, offsets = self._pattern()
        start = gone - gone % period
        days = (start + round_ + offset for round_ in (0, period) for offset in offsets)
        return self.anchor + timedelta(days=min(d for d in days if d >= gone))

    def _pattern(self) -> tuple[int, list[int]]:
        """Return the length in days of one round, and the days of it that are due."""
        if self.every is Every.DAYS:
            return self.n, [0]
        return 7 * self.n, [(weekday - self.anchor.weekday()) % 7 for weekday in self.weekdays]

    def to_json(self) -> str:
        """Return this cadence as one line of JSON, the same for equal cadences."""
        return json.dumps(
            {
                "every": self.every,
                "n": self.n,
                "at": self.at.isoformat("minutes"),
                "anchor": self.anchor.isoformat(),
                "weekdays": sorted(self.weekdays),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote. Raises ValueError when that is unreadable."""
        try:
            row = json.loads(text)
            at, anchor = time.fromisoformat(row["at"]), date.fromisoformat(row["anchor"])
            return cls(Every(row["every"]), row["n"], at, anchor, frozenset(row["weekdays"]))
        except (KeyError, TypeError) as error:
            raise ValueError("not a cadence") from error


@dataclass(frozen=True, slots=True)
class Slot:
    """One due moment: `local` ("2026-03-02T18:00") is what was planned and names it, `at` is UTC.

    The two differ where clocks jump over the planned time.
    """

    local: str
    at: datetime

    @property
    def day(self) -> date:
        """The local date this slot uses up."""
        return date.fromisoformat(self.local[:10])


def next_slot(cadence: Cadence, zone: ZoneInfo, after: datetime, last_local: date | None = None) -> Slot:
    """Return the first slot later than `after` (aware) on a local date later than `last_local`.

    `last_local` is the date of the last slot used: a client who moves west lives that date again.
    """
    day = after.astimezone(zone).date()
    if last_local is not None:
        day = max(day, last_local + ONE_DAY)
    day = cadence.on_or_after(day)
    while (slot := _slot_on(day, cadence, zone)) is None or slot.at <= after:
        day = cadence.on_or_after(day + ONE_DAY)
    return slot


def _slot_on(day: date, cadence: Cadence, zone: ZoneInfo) -> Slot | None:
    """The slot of one date; None where a zone crossed the date line and skipped the whole date."""
    at = day_at(day, cadence.at, zone)
    if at.astimezone(zone).date() != day and not _exists(day, zone):
        return None
    return Slot(f"{day.isoformat()}T{cadence.at.isoformat('minutes')}", at)


def _exists(day: date, zone: ZoneInfo) -> bool:
    return day_at(day, MIDNIGHT, zone).astimezone(zone).date() == day


def slots_between(
    cadence: Cadence, zone: ZoneInfo, since: datetime, until: datetime, last_local: date | None = None
) -> Iterator[Slot]:
    """Yield the slots later than `since`, not later than `until` and on dates later than `last_local`, in order."""
    slot = next_slot(cadence, zone, since, last_local)
    while slot.at <= until:
        yield slot
        slot = next_slot(cadence, zone, slot.at, slot.day)


@dataclass(frozen=True, slots=True)
class Backlog:
    """What passed while nobody was looking: one slot to catch up with, and those missed by us, in order."""

    catch_up: Slot | None
    missed: tuple[Slot, ...]


def missed_slots(
    cadence: Cadence, zone: ZoneInfo, since: datetime, now: datetime, last_local: date | None = None
) -> Backlog:
    """Sort the slots up to and including `now` after the last one handled: its instant `since`, its date `last_local`.

    The newest is caught up with while it would still be open; all others are missed, by us.
    """
    passed = tuple(slots_between(cadence, zone, since, now, last_local))
    if passed and now - passed[-1].at < CLOSES_AFTER:
        return Backlog(passed[-1], passed[:-1])
    return Backlog(None, passed)
