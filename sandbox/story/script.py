"""What a story is once it has been read: a cast with habits and values, and beats one after the other."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

_BLANK = re.compile(r"\{(\w+)\}")
_AHEAD = re.compile(r"(weekday_)?in_(\d{1,3})_days")
NOTHING = "-"
"""The value that is none: whoever has it does nothing about it."""


class Verb(StrEnum):
    """What somebody can do with a phone."""

    WAITS = "waits"
    """Do nothing until these words are in the chat."""
    STARTS = "starts"
    """Press Start, or open the link or payload in the text."""
    SAYS = "says"
    OPENS = "opens"
    """Open the newest invitation in the chat of the person named."""
    TAPS = "taps"
    ANSWERS = "answers"
    """Tap the button that is labelled so, or type it where there is none."""
    BLOCKS = "blocks"
    UNBLOCKS = "unblocks"


@dataclass(frozen=True, slots=True)
class Act:
    """Something `who` does, once they see the words `sees`. The values of `whose` fill the blanks in both texts."""

    who: str
    whose: str
    verb: Verb
    text: str = ""
    sees: str = ""


@dataclass(frozen=True, slots=True)
class Habit:
    """What somebody does whenever a message of the bot holds these words, or has a button so labelled.

    With `needs`, only in weeks in which they have a value of that name.
    """

    sees: str
    verb: Verb
    text: str
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Weekly:
    """A value that may change from week to week."""

    always: str = NOTHING
    weeks: Mapping[int, str] = field(default_factory=dict)

    def at(self, week: int) -> str | None:
        """The value in that week since this person began (0), None when there is none."""
        value = self.weeks.get(week, self.always)
        return None if value == NOTHING else value


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast. A message met with the phone out of hand is answered `after` so long."""

    name: str
    language: str = "en"
    zone: str = ""
    after: timedelta = timedelta()
    habits: tuple[Habit, ...] = ()
    values: Mapping[str, Weekly] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Beat:
    """An act, or so much time that passes; `step` says where in the file it stands, from 1."""

    step: int
    does: Act | timedelta


@dataclass(frozen=True, slots=True)
class Story:
    """One file: what it shows, how many weeks it lasts, who is in it, and what happens."""

    name: str
    title: str
    about: str
    weeks: int
    cast: Mapping[str, Member]
    beats: tuple[Beat, ...]


def began(story: Story | None, now: datetime) -> datetime:
    """When a story begins that is to end about `now`: on a Monday at eight, so that it plays the same every time."""
    if story is None:
        return now
    day = now - timedelta(weeks=story.weeks, days=1)
    return (day - timedelta(days=day.weekday())).replace(hour=8, minute=0, second=0, microsecond=0)


def blanks(text: str) -> list[str]:
    """The names of the values that a text asks for."""
    return _BLANK.findall(text)


def is_day_ahead(name: str) -> bool:
    """Whether a blank asks for a day so many days ahead, as in `in_16_days` or `weekday_in_7_days`."""
    return _AHEAD.fullmatch(name) is not None


def day_ahead(name: str, local: datetime) -> str:
    """The day such a blank asks for, seen from a local time: "18 March", or "Wednesday 18 March"."""
    found = _AHEAD.fullmatch(name)
    if found is None:
        raise ValueError(f"{name!r} asks for no day")
    day = local + timedelta(days=int(found[2]))
    return f"{day:%A %-d %B}" if found[1] else f"{day:%-d %B}"


def fill(text: str, value: Callable[[str], str | None]) -> str | None:
    """The text with its blanks filled in; None when a value is missing."""
    values = {name: value(name) for name in blanks(text)}
    if None in values.values():
        return None
    return _BLANK.sub(lambda match: values[match[1]] or "", text)
