"""People of the year: what each does when a text arrives, by the meaning of its buttons and never by its words."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from random import Random
from typing import Any, Final, TypeAlias
from zoneinfo import ZoneInfo

from domain.action import Action, Verb
from domain.hours import day_at
from domain.messages import name_of
from tests.world import Phone
from tests.year.watch import Said
from wording.entries import Kind, entry
from wording.lint.subject import tree

_IN_HAND: Final = timedelta(minutes=5)
"""How long a phone stays in the hand after the last deed."""
_DAY: Final = (time(8, 30), time(22, 0))
"""When people look at their phones."""
_HOME: Final = ZoneInfo("Europe/Berlin")
Choice: TypeAlias = Action | str | None
"""A button pressed, words typed, or nothing."""


@dataclass(frozen=True, slots=True, order=True)
class Deed:
    """What somebody will do, and when: press a button, or type. Of two at once the one planned first goes first."""

    at: datetime
    turn: int
    what: Action | str = field(compare=False)


@dataclass
class Actor(ABC):
    """Somebody with a phone."""

    phone: Phone
    chance: Random
    zone: ZoneInfo = _HOME
    acted_at: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    _answered: set[tuple[str, str, str]] = field(default_factory=set)

    def reacts(self, said: Said) -> Iterator[tuple[datetime, Action | str]]:
        """What this person will do about a text, and when: one thing at most, or some after each other."""
        for node in reversed(list(tree(said.facts))):
            place = name_of(node), str(getattr(node, "token", said.letter.id)), str(getattr(node, "number", ""))
            if place in self._answered:
                continue
            chosen = self.choose(node, said)
            if chosen is not None:
                self._answered.add(place)
                yield self._when(said), chosen
                return

    @abstractmethod
    def choose(self, node: Any, said: Said) -> Choice:
        """What to answer to one message within a text; None when this one asks nothing of this person."""

    @abstractmethod
    def hours(self) -> float:
        """Hours until something that came by itself is looked at."""

    def press(self, said: Said, verb: Verb, value: str) -> Action | None:
        """The button with this meaning."""
        found = [one.action for one in said.rendered.buttons if one.action is not None]
        return next((one for one in found if (one.verb, one.value) == (verb, value)), None)

    def any_of(self, said: Said, node: Any, never: frozenset[Verb]) -> Action | None:
        """Any button that belongs to this message, none of those that end things."""
        token = getattr(node, "token", None)
        found = [one.action for one in said.rendered.buttons if one.action is not None]
        open_to = [one for one in found if one.verb not in never and token in (None, one.token)]
        return self.chance.choice(open_to) if open_to else None

    def _when(self, said: Said) -> datetime:
        if said.at - self.acted_at < _IN_HAND:
            return said.at + timedelta(seconds=self.chance.uniform(3, 10))
        at = said.at + timedelta(hours=self.hours())
        local = at.astimezone(self.zone)
        if _DAY[0] <= local.time() <= _DAY[1]:
            return at
        day = local.date() + timedelta(days=local.time() > _DAY[1])
        return day_at(day, _DAY[0], self.zone) + timedelta(minutes=self.chance.uniform(0, 90))


def is_question(node: Any) -> bool:
    """Whether a message asks its reader something."""
    return entry(name_of(node)).kind in (Kind.QUESTION, Kind.CONSENT)
