"""A therapist's calendar as the bot sees it: appointments, whose they are, when to look, and what can be wrong."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from domain.hours import ONE_DAY, day_at

LARGEST: Final = 1_000_000
"""Bytes of a calendar that are read."""
BACK: Final = timedelta(days=2)
AHEAD: Final = timedelta(days=14)
EVERY: Final = timedelta(hours=1)
PATIENCE: Final = timedelta(hours=24)
"""How long a calendar may be out of reach before its therapist is told."""
_MORNING, _NIGHT = time(6, 0), time(21, 0)
_WORD: Final = re.compile(r"\w+")
_LONGEST: Final = 2000


class FeedTrouble(StrEnum):
    """Why a calendar cannot be read."""

    ADDRESS = "address"
    PRIVATE = "private"
    NOT_FOUND = "not_found"
    LOGIN = "login"
    NOT_CALENDAR = "not_calendar"
    TOO_LARGE = "too_large"
    EMPTY = "empty"
    AWAY = "away"


class FeedBroken(Exception):
    """A calendar could not be read. It carries no address and nothing of what was read."""

    def __init__(self, trouble: FeedTrouble) -> None:
        """For this reason."""
        self.trouble = trouble
        super().__init__(trouble.value)


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment on a local day. `key` stays when it moves; `starts` is None for a whole day; times are UTC."""

    key: str
    title: str
    day: date
    starts: datetime | None
    ends: datetime


def address_of(typed: str) -> str | None:
    """The web address somebody typed, or None: http, https or webcal (which is https), with a host, without a login."""
    text = typed.strip()
    if len(text) > _LONGEST or len(text.split()) != 1:
        return None
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    scheme = {"webcal": "https", "webcals": "https"}.get(parts.scheme.lower(), parts.scheme.lower())
    if scheme not in ("http", "https") or not host or parts.username is not None or parts.password is not None:
        return None
    return parts._replace(scheme=scheme, fragment="").geturl()


def looks_next(now: datetime, zone: ZoneInfo) -> datetime:
    """When to look again: in an hour by day, in the morning after a night. UTC."""
    later = (now + EVERY).astimezone(zone)
    if _MORNING <= later.time() <= _NIGHT:
        return now + EVERY
    day = later.date() if later.time() < _MORNING else later.date() + ONE_DAY
    return day_at(day, _MORNING, zone)


def whose(title: str, names: Mapping[int, Sequence[str]]) -> int | None:
    """The one client of whom a name stands in a title as whole words, or None for nobody and for several.

    A name within a longer name that also fits does not count: "Ann" in "Ann B" when there is an Ann B.
    """
    words = _words(title)
    found = {client: place for client, called in names.items() if (place := _first(called, words)) is not None}
    longest = [client for client, place in found.items() if not any(_within(place, other) for other in found.values())]
    return longest[0] if len(longest) == 1 else None


def _first(called: Sequence[str], words: list[str]) -> tuple[int, int] | None:
    places = (_place(_words(name), words) for name in called)
    return next((place for place in places if place is not None), None)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _place(name: list[str], words: list[str]) -> tuple[int, int] | None:
    """Where a name stands among words, from and to, or None."""
    size = len(name)
    starts = (at for at in range(len(words) - size + 1) if words[at : at + size] == name)
    at = next(starts, None) if size else None
    return None if at is None else (at, at + size)


def _within(place: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= place[0] and place[1] <= other[1] and place != other
