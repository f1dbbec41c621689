"""Who came on a day: where a therapist wants visits to come from, when to ask, and names as buttons to tap."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from domain.caseload import short_name

T = TypeVar("T")

PAGE: Final = 8
"""How many names stand on the card at a time."""
_NAMED: Final = 7


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
