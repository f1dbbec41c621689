"""From therapist to therapist of one practice, for good or for a while: with the client's yes, one reader at a time."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import day_at

_GOOD: Final = {"d0": 0, "d7": 7, "d14": 14, "d28": 28}
_COVER: Final = {"d7": 7, "d14": 14, "d28": 28, "d42": 42}


class Term(StrEnum):
    """For how long; the values are those of the buttons."""

    GOOD = "g"
    COVER = "c"


class State(StrEnum):
    """Where it stands. AGREED waits for its day, STANDING ends on its day."""

    DRAFT = "draft"
    ASKED = "asked"
    AGREED = "agreed"
    STANDING = "standing"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


OPEN: Final = frozenset({State.DRAFT, State.ASKED, State.AGREED, State.STANDING})
"""While one of these stands, no other is begun."""


def days_offered(term: Term, today: date) -> tuple[date, ...]:
    """The last days that can be picked: of the therapist here, or of the cover."""
    return tuple(today + timedelta(days=days) for days in (_GOOD if term is Term.GOOD else _COVER).values())


def day_picked(value: str, term: Term, today: date) -> date | None:
    """The last day a button stands for, or None for no such button."""
    offered = _GOOD if term is Term.GOOD else _COVER
    return today + timedelta(days=offered[value]) if value in offered else None


def changes_at(last: date, zone: ZoneInfo) -> datetime:
    """When the reader changes: with the end of the last day."""
    return day_at(last + timedelta(days=1), time(0), zone)
