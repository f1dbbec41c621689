"""Hours of people: when a local day ends, and when nobody wants a message.

Wall-clock times become instants in `day_at` alone, so every clock change is met by one rule.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MIDNIGHT = time(0, 0)
ONE_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_NOON, _HOURS, _MINUTES = 12, 24, 60
_TYPED = re.compile(
    r"(?:at |um |a las? )?(\d{1,2})(?: ?[:.h] ?(\d{2})| ?(\d{2}))?(?: ?(am|pm|a\. ?m\.?|p\. ?m\.?|uhr|h))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Local hours in which the bot starts nothing: `start` is quiet, `end` no longer is.

    They may span midnight; equal times mean no quiet hours. The default follows the guide on burden:
    no study settles the best time of day, so evenings and nights are left alone.
    """

    start: time = time(20, 30)
    end: time = time(8, 0)

    def covers(self, clock: time) -> bool:
        """Whether a wall-clock time is quiet."""
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end


DEFAULT_QUIET = Quiet()


def read_clock(typed: str) -> time | None:
    """The time of day somebody typed ("8:30", "17.15", "1715", "6 pm", "18"), or None for anything else."""
    found = _TYPED.fullmatch(" ".join(typed.split()))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    half = (found[4] or "").replace(".", "").replace(" ", "").lower()
    if half in ("am", "pm"):
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + _NOON * (half == "pm")
    return time(hour, minute) if hour < _HOURS and minute < _MINUTES else None


def day_at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return the UTC instant at which a zone's clocks show `clock` (whole minutes) on `day`.

    A time that clocks jump over becomes the first minute after the jump, which may lie on the next day.
    A time shown twice means its first showing.
    """
    wall = datetime.combine(day, clock.replace(fold=0), tzinfo=zone)
    instant = wall.astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return instant
    return _jump(wall, zone)


def _jump(wall: datetime, zone: ZoneInfo) -> datetime:
    """Find the minute in which clocks jumped over `wall`.

    In a gap the two folds read `wall` with the offsets after and before the jump, so they enclose it.
    """
    before = wall.replace(fold=1).astimezone(UTC)
    minutes = (wall.astimezone(UTC) - before) // _MINUTE
    old = before.astimezone(zone).utcoffset()
    jumped = bisect_left(range(minutes), True, key=lambda m: (before + m * _MINUTE).astimezone(zone).utcoffset() != old)
    return before + jumped * _MINUTE


def next_allowed(at: datetime, zone: ZoneInfo, quiet: Quiet = DEFAULT_QUIET) -> datetime:
    """Return `at`, or the end of the quiet hours it falls in, as a UTC instant never before `at`.

    For what the bot starts; an answer to a person is never held back.
    """
    local = at.astimezone(zone)
    clock = local.time()
    if not quiet.covers(clock):
        return at.astimezone(UTC)
    day = local.date() if clock < quiet.end else local.date() + ONE_DAY
    # Clocks that go back can show a quiet time once more after the quiet hours have ended.
    return max(at.astimezone(UTC), day_at(day, quiet.end, zone))


def end_of_local_day(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the UTC instant, later than `at`, at which the local day of `at` is over."""
    tomorrow = at.astimezone(zone).date() + ONE_DAY
    end = day_at(tomorrow, MIDNIGHT, zone)
    if end > at:
        return end
    # Clocks went back over midnight, so the day came back: it ends at its second midnight.
    return datetime.combine(tomorrow, MIDNIGHT.replace(fold=1), tzinfo=zone).astimezone(UTC)


def same_time_tomorrow(at: datetime, zone: ZoneInfo, quiet: Quiet = DEFAULT_QUIET) -> datetime:
    """Return the local minute of `at` on the next local day, outside quiet hours, as UTC."""
    local = at.astimezone(zone)
    clock = local.time().replace(second=0, microsecond=0)
    return next_allowed(day_at(local.date() + ONE_DAY, clock, zone), zone, quiet)
