"""Which clock a person lives by, found from what their clock shows; people know the time, not the name of a zone."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

COMMON = (
    "Europe/London",
    "Europe/Berlin",
    "Europe/Athens",
    "Europe/Istanbul",
    "Europe/Moscow",
    "Atlantic/Reykjavik",
    "Atlantic/Azores",
    "America/Halifax",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "America/Mexico_City",
    "America/Bogota",
    "America/Sao_Paulo",
    "Pacific/Honolulu",
    "Africa/Casablanca",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Africa/Nairobi",
    "Asia/Jerusalem",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Perth",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Sydney",
    "Pacific/Auckland",
)
"""Zones that many people live in, one for each set of clock rules of a region. Only ever added to at the end."""

_HALF_A_YEAR = timedelta(days=182)
_CLOSE = 20
_DAY = 24 * 60


def nearby(home: str, now: datetime) -> tuple[int, ...]:
    """Places in `COMMON` of the same region whose clocks differ from those of `home`, now or half a year on."""
    region = home.split("/", maxsplit=1)[0]
    own = _offsets(home, now)
    return tuple(
        place for place, zone in enumerate(COMMON) if zone.startswith(f"{region}/") and _offsets(zone, now) != own
    )


def named(place: str) -> str | None:
    """The zone at a place of `COMMON` given in digits, or None."""
    return COMMON[int(place)] if place.isdecimal() and int(place) < len(COMMON) else None


def by_clock(shown: time, home: str, now: datetime) -> str | None:
    """The zone whose clocks show about `shown` at `now`: home, else one of its region, else any, else None."""
    region = home.split("/", maxsplit=1)[0]
    order = [home, *sorted(COMMON, key=lambda zone: not zone.startswith(f"{region}/"))]
    return next((zone for zone in order if _apart(shown, zone, now) <= _CLOSE), None)


def clock(zone: str, now: datetime) -> time:
    """What clocks of a zone show, in whole minutes."""
    return now.astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)


def _offsets(zone: str, now: datetime) -> tuple[timedelta | None, ...]:
    return tuple(at.astimezone(ZoneInfo(zone)).utcoffset() for at in (now, now + _HALF_A_YEAR))


def _apart(shown: time, zone: str, now: datetime) -> int:
    """Minutes between a clock time and what a zone's clocks show, the short way round."""
    here = now.astimezone(UTC).astimezone(ZoneInfo(zone))
    minutes = abs(shown.hour * 60 + shown.minute - here.hour * 60 - here.minute)
    return min(minutes, _DAY - minutes)
