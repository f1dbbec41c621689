"""Which client needs the therapist first, and how a client is named within a button."""

from base64 import urlsafe_b64encode
from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import Final, TypeVar

from domain.alerts import Rule

_BYTES: Final = 6
_MASK: Final = (1 << 8 * _BYTES) - 1
T = TypeVar("T")


class Need(StrEnum):
    """Why a client stands where they stand in the list, most pressing first."""

    URGENT = "urgent"
    WORSENING = "worsening"
    AFTER_WORSE = "after_worse"
    NO_CHANGE = "no_change"
    SHORT_RELIEF = "short_relief"
    REVIEW = "review"
    REQUEST = "request"
    SILENT = "silent"
    UNREACHABLE = "unreachable"
    CONFIRM = "confirm"
    NONE = "none"
    NOT_JOINED = "not_joined"
    LEFT = "left"


_ORDER: Final = {need: place for place, need in enumerate(Need)}
_OF_RULE: Final = {
    Rule.WORSENING: Need.WORSENING,
    Rule.NO_CHANGE: Need.NO_CHANGE,
    Rule.REVIEW: Need.REVIEW,
    Rule.SILENT: Need.SILENT,
    Rule.AFTER_WORSE: Need.AFTER_WORSE,
    Rule.SHORT_RELIEF: Need.SHORT_RELIEF,
}


def need(rules: Collection[Rule], *, otherwise: Need) -> Need:
    """The most pressing need: of the open alerts' rules, or what there is `otherwise`."""
    return min((_OF_RULE[rule] for rule in rules), key=_ORDER.__getitem__, default=otherwise)


def pressing(rule: Rule) -> int:
    """Where an open alert stands among needs: the lower, the more pressing."""
    return _ORDER[_OF_RULE[rule]]


def by_need(clients: Iterable[tuple[Need, T]]) -> tuple[tuple[Need, T], ...]:
    """Clients in the order of their needs; those of equal need stay in the order they came."""
    return tuple(sorted(clients, key=lambda one: _ORDER[one[0]]))


def short_name(client: int) -> str:
    """Eight base64url characters that name a client among those of one therapist, for a button's value."""
    return urlsafe_b64encode((client & _MASK).to_bytes(_BYTES, "big")).decode()
