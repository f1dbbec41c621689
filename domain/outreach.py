"""Reaching a client after an urgent note, or when they asked for a call: what was tried, and what may be tapped next.

Whoever was not reached is never forgotten and never nagged about for ever: the note comes back when the therapist asks
for it, at most three times, and after that it stands in the lists until they were reached.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class Outcome(StrEnum):
    """What came of it, as somebody tapped it; `BROUGHT_BACK` is ours: the note came back as they had asked."""

    REACHED = "reached"
    MISSED = "missed"
    CALLED = "called"
    TAKEN = "taken"
    """The back-up takes it."""
    SORTED = "sorted"
    """The back-up says that it is sorted."""
    BROUGHT_BACK = "brought_back"


class Tap(StrEnum):
    """What can be tapped below an urgent note."""

    SEEN = ""
    """From notes before there were other buttons."""
    REACHED = "r"
    MISSED = "m"
    BACKUP = "b"
    SOON = "h"
    LATER = "l"
    NUMBER = "n"
    WANTED = "w"
    """The client is to be asked for a number."""
    PLAN = "p"
    """The practice's own safety plan."""


WAITS: Final = {Tap.SOON: timedelta(minutes=30), Tap.LATER: timedelta(hours=2)}
"""How long until a note comes back."""
MOST: Final = 3
"""How often one note comes back."""


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that came of it: what, when, and the therapist who tapped it."""

    outcome: Outcome
    at: datetime
    by: int


@dataclass(frozen=True, slots=True)
class Tried:
    """How an urgent note stands. `turn` is how often it came back; `fresh`: nobody said so far how this turn went."""

    reached: Happened | None
    sorted: Happened | None
    taken: Happened | None
    missed: Happened | None
    turn: int
    fresh: bool

    @property
    def is_over(self) -> bool:
        """Whether the client was reached, by the therapist or by the back-up."""
        return self.reached is not None or self.sorted is not None

    @property
    def is_waiting(self) -> bool:
        """Whether somebody tried in vain, and nobody has reached them since."""
        return self.missed is not None and not self.is_over

    @property
    def comes_back(self) -> bool:
        """Whether the note may be brought back once more."""
        return self.is_waiting and self.turn < MOST

    def takes(self, tap: Tap) -> bool:
        """Whether a tap below the note still means something; late and repeated ones do not."""
        match tap:
            case Tap.SEEN | Tap.PLAN:
                return True
            case Tap.NUMBER | Tap.WANTED:
                return not self.is_over
            case Tap.REACHED:
                return self.reached is None
            case Tap.MISSED:
                return not self.is_over and self.fresh
            case Tap.BACKUP:
                return self.is_waiting and self.taken is None
            case Tap.SOON | Tap.LATER:
                return self.comes_back


def tried(happened: Iterable[Happened]) -> Tried:
    """How a note stands after all that came of it, in the order in which it happened."""
    last: dict[Outcome, Happened] = {}
    turn, fresh = 0, True
    for one in happened:
        last[one.outcome] = one
        turn += one.outcome is Outcome.BROUGHT_BACK
        fresh = one.outcome is Outcome.BROUGHT_BACK or (fresh and one.outcome is not Outcome.MISSED)
    return Tried(
        reached=last.get(Outcome.REACHED),
        sorted=last.get(Outcome.SORTED),
        taken=last.get(Outcome.TAKEN),
        missed=last.get(Outcome.MISSED),
        turn=turn,
        fresh=fresh,
    )
