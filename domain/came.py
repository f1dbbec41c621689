"""Who came on a day: where a therapist wants visits to come from, when to ask, and names as buttons to tap."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from domain.caseload import short_name
from domain.hours import ONE_DAY, OfficeHours, day_at

T = TypeVar("T")

PAGE: Final = 8
"""How many names stand on the card at a time."""
WORKDAY: Final[OfficeHours] = {weekday: (time(8, 0), time(18, 0)) for weekday in range(5)}
_NAMED: Final = 7
_WEEK: Final = timedelta(days=7)


class VisitSource(StrEnum):
    """Where the bot hears of visits from."""

    EVENING = "ev"
    CALENDAR = "ca"
    CLIENTS = "cl"
    NONE = "no"


COMPLETE: Final = frozenset({VisitSource.EVENING, VisitSource.CALENDAR})
"""Sources that tell of every visit, so that no visit told of is no visit."""


class DayState(StrEnum):
    """Where the question about one day stands."""

    OPEN = "open"
    DONE = "done"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Tick:
    """A tap on a name: who, and whether they came. Both are named, so that a double tap changes nothing."""

    named: str
    came: bool


def closes_next(now: datetime, zone: ZoneInfo, hours: OfficeHours = WORKDAY) -> datetime | None:
    """The first closing time later than `now`, as UTC; None for somebody who never opens."""
    today = now.astimezone(zone).date()
    days = (today + ONE_DAY * ahead for ahead in range(_WEEK.days + 1))
    closing = (day_at(day, hours[day.weekday()][1], zone) for day in days if day.weekday() in hours)
    return next((at for at in closing if at > now), None)


def day_closed(now: datetime, zone: ZoneInfo, hours: OfficeHours = WORKDAY) -> date | None:
    """The latest working day that has closed by now; after an outage that may be an earlier one."""
    today = now.astimezone(zone).date()
    days = (today - ONE_DAY * back for back in range(_WEEK.days + 1))
    return next(
        (day for day in days if day.weekday() in hours and day_at(day, hours[day.weekday()][1], zone) <= now), None
    )


def tick_value(client: int, *, came: bool) -> str:
    """What a name's button carries: eight base64url characters."""
    return ("y" if came else "n") + short_name(client)[-_NAMED:]


def read_tick(value: str) -> Tick | None:
    """The tap a value stands for, or None."""
    if len(value) != _NAMED + 1 or value[0] not in "yn":
        return None
    return Tick(value[1:], value[0] == "y")


def is_named(client: int, tick: Tick) -> bool:
    """Whether a tap names this client."""
    return short_name(client)[-_NAMED:] == tick.named


def last_page(names: Sequence[object]) -> int:
    """The number of the last page, from 0."""
    return max(0, len(names) - 1) // PAGE


def on_page(names: Sequence[T], page: int) -> Sequence[T]:
    """The names on one page."""
    return names[page * PAGE : (page + 1) * PAGE]
