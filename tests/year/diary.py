"""A therapist's own calendar, as its program would publish it at any moment: the truth that visits are held against.

Visits repeat, are moved, cancelled or deleted, come anew, and lie beside appointments of nobody the bot knows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import cycle
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import day_at

ZONE: Final = ZoneInfo("Europe/Berlin")
LASTS: Final = timedelta(minutes=50)
CODE: Final = "P-7 follow-up"
"""The title of somebody who is named by no name; the therapist says once whose it is."""
_NOBODY: Final = ("Dentist", "Team meeting")
_OTHERWISE: Final = 0.4
"""How many of all visits turn out otherwise."""
_EVER: Final = datetime.min.replace(tzinfo=UTC)
_STAMP: Final = "%Y%m%dT%H%M%S"
_HEAD: Final = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Practice//EN\n"


class How(StrEnum):
    """What becomes of a visit."""

    MOVED = "moved"
    MISSED = "missed"
    """Nobody came; moved to a later day in the evening."""
    CANCELLED = "cancelled"
    DELETED = "deleted"
    TIDIED = "tidied"
    """It took place, and is deleted on the next day."""


_BEFORE: Final = {How.MOVED, How.CANCELLED, How.DELETED}


@dataclass(frozen=True, slots=True)
class Change:
    """From `at` on a visit is otherwise; `to` is its new day, None when it has none."""

    at: datetime
    how: How
    to: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One event on local days, from `days[0]` on: once, or each `every` weeks, with what becomes of single days."""

    uid: str
    title: str
    who: str
    days: tuple[date, ...]
    clock: time
    every: int
    changes: dict[date, Change] = field(default_factory=dict)
    born: datetime = _EVER

    def shown(self, now: datetime) -> Iterator[date]:
        """The days on which it stands at a moment."""
        for day in self.days if now >= self.born else ():
            change = self.changes.get(day)
            if change is None or change.at > now:
                yield day
            elif change.to is not None:
                yield change.to

    def came(self, day: date) -> date | None:
        """The day on which the visit planned for a day took place in the end, or None."""
        change = self.changes.get(day)
        return day if change is None or change.how is How.TIDIED else change.to


@dataclass(slots=True)
class Diary:
    """All entries; `written` is what it reads like at a moment."""

    entries: list[Entry]

    def on(self, day: date, now: datetime) -> set[str]:
        """Who stands on a local day, seen at a moment."""
        return {one.who for one in self.entries if one.who and day in one.shown(now)}

    def came(self, who: str, until: datetime) -> set[date]:
        """The days on which somebody was here by a moment."""
        found = (one.came(day) for one in self.entries if one.who == who for day in one.days)
        mine = {entry.clock for entry in self.entries if entry.who == who}
        latest = max(mine, default=time(0))
        return {day for day in found if day is not None and day_at(day, latest, ZONE) + LASTS <= until}

    def written(self, now: datetime) -> bytes:
        """The file."""
        told = "".join(line for one in self.entries if now >= one.born for line in _events(one, now))
        return f"{_HEAD}{told}END:VCALENDAR\n".encode()


def _events(entry: Entry, now: datetime) -> Iterator[str]:
    """An event and the days that differ, as calendar programs write them."""
    known = {day: change for day, change in entry.changes.items() if change.at <= now}
    if len(entry.days) == 1:
        yield from _single(entry, known.get(entry.days[0]))
        return
    gone = [day for day, change in known.items() if change.how in (How.DELETED, How.TIDIED)]
    rule = f"RRULE:FREQ=WEEKLY;INTERVAL={entry.every};COUNT={len(entry.days)}\n"
    yield _event(entry, entry.days[0], rule + "".join(f"EXDATE;{_at(entry, day)}\n" for day in gone))
    for day, change in known.items():
        if change.to is not None:
            yield _event(entry, change.to, f"RECURRENCE-ID;{_at(entry, day)}\n")
        elif change.how is How.CANCELLED:
            yield _event(entry, day, f"RECURRENCE-ID;{_at(entry, day)}\nSTATUS:CANCELLED\n")


def _single(entry: Entry, change: Change | None) -> Iterator[str]:
    if change is None or change.to is not None:
        yield _event(entry, entry.days[0] if change is None or change.to is None else change.to)
    elif change.how is How.CANCELLED:
        yield _event(entry, entry.days[0], "STATUS:CANCELLED\n")


def _event(entry: Entry, day: date, more: str = "") -> str:
    end = f"DURATION:PT{LASTS.seconds // 60}M\n"
    return f"BEGIN:VEVENT\nUID:{entry.uid}\nSUMMARY:{entry.title}\nDTSTART;{_at(entry, day)}\n{end}{more}END:VEVENT\n"


def _at(entry: Entry, day: date) -> str:
    return f"TZID={ZONE.key}:{datetime.combine(day, entry.clock, ZONE).strftime(_STAMP)}"


def drawn(names: Sequence[str], monday: date, weeks: int, chance: Random) -> Diary:
    """A diary from a Monday on: somebody each week or second week and once more in between."""
    entries = [Entry(f"no-{title}", title, "", (monday,), time(8, 15), 1) for title in _NOBODY]
    turns = cycle(How)
    for number, who in enumerate(names):
        entries += _of_one((number, who), monday, weeks, turns, chance)
    return Diary(entries)


def _of_one(whose: tuple[int, str], monday: date, weeks: int, turns: Iterator[How], chance: Random) -> Iterator[Entry]:
    number, who = whose
    first, every = monday + timedelta(days=number % 5), 1 + number % 2
    clock = time(9 + number // 5 % 7, 0)
    title = CODE if number == 1 else f"{who} {chance.choice(('', '60 min', '(back)'))}".strip()
    days = tuple(first + timedelta(weeks=week) for week in range(0, weeks, every))
    taken = set(days)
    yield Entry(f"series-{number}", title, who, days, clock, every, _changes(days, taken, turns, chance))
    for turn in range(max(1, weeks // 4)):
        once = _free(first + timedelta(weeks=4 * turn, days=chance.randrange(7)), taken)
        born = day_at(once - timedelta(days=2), time(12, 10), ZONE)
        changes = _changes((once,), taken, turns, chance)
        yield Entry(f"once-{number}-{turn}", title, who, (once,), clock, 1, changes, born)


def _changes(days: Sequence[date], taken: set[date], turns: Iterator[How], chance: Random) -> dict[date, Change]:
    found = {}
    for day in days:
        if chance.random() < _OTHERWISE:
            how = next(turns)
            to = _free(day + timedelta(days=chance.randrange(1, 4)), taken) if how in (How.MOVED, How.MISSED) else None
            found[day] = Change(_when(how, day), how, to)
    return found


def _when(how: How, day: date) -> datetime:
    """The day before at noon, the evening of the day itself, or the day after."""
    if how in _BEFORE:
        return day_at(day - timedelta(days=1), time(12, 10), ZONE)
    return day_at(day, time(19, 10), ZONE) if how is How.MISSED else day_at(day + timedelta(days=1), time(12, 10), ZONE)


def _free(day: date, taken: set[date]) -> date:
    """The first working day from there on without a visit of theirs, which is taken from now on."""
    while day in taken or day.weekday() > 4:
        day += timedelta(days=1)
    taken.add(day)
    return day
