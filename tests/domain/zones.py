"""Every way the world's clocks behave in ten years, found once, so that a property can be shown for all."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
UNTIL = datetime(2036, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)

Jump = tuple[datetime, timedelta, timedelta]
"""The first minute of a new offset from UTC, the offset before and the one after."""


def offset(zone: ZoneInfo, at: datetime) -> timedelta:
    """The zone's distance from UTC."""
    found = at.astimezone(zone).utcoffset()
    assert found is not None
    return found


def jumps(zone: ZoneInfo, since: datetime = SINCE, until: datetime = UNTIL) -> Iterator[Jump]:
    """Yield every change of a zone's clocks, to the minute; two changes within one day count as one."""
    at, old = since, offset(zone, since)
    while at < until:
        new = offset(zone, at + DAY)
        if new != old:
            first = bisect_left(range(1440), True, key=lambda m: offset(zone, at + m * MINUTE) == new)
            yield at + first * MINUTE, old, new
        at, old = at + DAY, new


@cache
def kinds_of_zone() -> dict[tuple[timedelta, tuple[Jump, ...]], str]:
    """One name for each behaviour: all zones with the same offset and the same changes are one kind."""
    kinds = {}
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        kinds[offset(zone, SINCE), tuple(jumps(zone))] = name
    return kinds
