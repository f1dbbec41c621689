"""How it is to work together: which of four questions comes when, and what counts as a low answer.

Asked now and then in the place of nothing else; no client is scored, and a month names themes, never a number.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import mean
from typing import Final

GAP: Final = timedelta(days=20, hours=12)
"""Three weeks, whatever the hour of the day and the clocks do."""
GAP_AT_REST: Final = timedelta(weeks=13)
"""Who comes to rest and feel good is asked once a quarter."""
FROM_VISIT: Final = 2
_LATELY, _TWICE, _DROP, _BIT_LOW = 3, 2, 2, 1
PEOPLE: Final = 5
"""From how many clients on a month can be spoken of without speaking of one of them."""
_ON_THEME: Final = 2
_DIFFER: Final = 2


class Theme(StrEnum):
    """What a question is about, in the order of asking."""

    COMMUNICATION = "r1"
    PARTNERSHIP = "r3"
    INTERPERSONAL = "r2"
    ROLES = "r4"


class Level(StrEnum):
    """An answer, from the best to the lowest. Each question has words of its own for it."""

    FULL = "l3"
    MOST = "l2"
    LITTLE = "l1"
    NONE = "l0"

    @property
    def rank(self) -> int:
        """From 3, the best, to 0."""
        return int(self.value[1])


class Fate(StrEnum):
    """Who may see an answer. A low one has none of these until the client has chosen, and then nobody sees it."""

    SEEN = "s"
    TELL = "t"
    MYSELF = "m"
    PRIVATE = "p"


class RepairLine(StrEnum):
    """A sentence a therapist could try; the first letter is the theme."""

    C1 = "c1"
    C2 = "c2"
    C3 = "c3"
    I1 = "i1"
    I2 = "i2"
    I3 = "i3"
    P1 = "p1"
    P2 = "p2"
    R1 = "r1"
    R2 = "r2"


_LINES: Final = {
    Theme.COMMUNICATION: (RepairLine.C1, RepairLine.C2, RepairLine.C3),
    Theme.INTERPERSONAL: (RepairLine.I1, RepairLine.I2, RepairLine.I3),
    Theme.PARTNERSHIP: (RepairLine.P1, RepairLine.P2),
    Theme.ROLES: (RepairLine.R1, RepairLine.R2),
}


@dataclass(frozen=True, slots=True)
class Put:
    """One question that was put: when, and what was answered (None for nothing, or a skip)."""

    theme: Theme
    at: datetime
    level: Level | None = None


def next_theme(put: Sequence[Put], visits: int, now: datetime, *, worse: bool, at_rest: bool) -> Theme | None:
    """What to ask after this visit, None for nothing. `put` is oldest first, `visits` counts this one.

    After a visit that left somebody worse it is how easy it is to speak up, whoever's turn it is.
    """
    gap = GAP_AT_REST if at_rest else GAP
    if visits < FROM_VISIT or (put and now - put[-1].at < gap):
        return None
    if worse:
        return Theme.INTERPERSONAL
    order = tuple(Theme)
    turns = {theme: max((place for place, one in enumerate(put) if one.theme is theme), default=-1) for theme in order}
    return min(order, key=lambda theme: (turns[theme], order.index(theme)))


def is_low(earlier: Sequence[Level], level: Level) -> bool:
    """Whether an answer is low: the lowest, the second lowest twice in three, or two steps down.

    `earlier` are the answers to the same question, oldest first.
    """
    if level is Level.NONE:
        return True
    lately = [*earlier, level][-_LATELY:]
    twice = level.rank == _BIT_LOW and sum(one.rank <= _BIT_LOW for one in lately) >= _TWICE
    return twice or (bool(earlier) and earlier[-1].rank - level.rank >= _DROP)


@dataclass(frozen=True, slots=True)
class Month:
    """What several clients answered: how many they were, the clearest theme, and the one with the most room."""

    clients: int
    high: Theme
    low: Theme


def month(answers: Iterable[tuple[int, Theme, Level]]) -> Month | None:
    """A therapist's own clients' answers of a month: (client, theme, level), those they may see.

    None below five clients, and where no theme that two of them answered stands out: there is nothing to say then.
    """
    said = list(answers)
    people = {client for client, _, _ in said}
    asked = [theme for theme in Theme if len({client for client, about, _ in said if about is theme}) >= _ON_THEME]
    means = {theme: mean(level.rank for _, about, level in said if about is theme) for theme in asked}
    if len(people) < PEOPLE or len(set(means.values())) < _DIFFER:
        return None
    return Month(len(people), max(asked, key=means.__getitem__), min(asked, key=means.__getitem__))


def line_to_try(theme: Theme, before: int) -> RepairLine:
    """A sentence to offer; with `before` answers told on the same theme, each in its turn."""
    lines = _LINES[theme]
    return lines[before % len(lines)]
