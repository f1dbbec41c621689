"""What is talked over about the home plan: the habit it follows, what got in the way, fewer reminders, going on.

One exchange is told something first (a reason, a choice), perhaps which item it is about, and then what follows.
Everything can be skipped, and no answer leads to another question of the same day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

REASONS_A_WEEK: Final = 2
WEEK: Final = timedelta(days=7)
EVERY: Final = 0
"""In place of an item: all of them."""


class Habit(StrEnum):
    """What somebody does each day anyway, for an item to come after."""

    WAKING = "wk"
    LUNCH = "lu"
    HOME = "hm"
    TEETH = "te"


class Talk(StrEnum):
    """What an exchange is about."""

    REASON = "reason"
    TAPER = "taper"
    FIT = "fit"
    GO_ON = "go_on"


class Hurdle(StrEnum):
    """What got in the way."""

    TIME = "tm"
    FORGOT = "fg"
    HURT = "hu"
    HOW = "hw"
    MOOD = "md"
    AWAY = "aw"
    NO_HELP = "nh"


class Tap(StrEnum):
    """What can be tapped besides a reason."""

    YES = "y"
    NO = "n"
    SKIP = "sk"
    OK = "ok"
    OTHER_TIME = "ti"
    LEAVE_OUT = "lv"
    FEWER = "fe"
    NONE = "no"
    DAYS_3 = "p3"
    WEEK_1 = "p7"
    WEEKS_2 = "pe"
    SMALLER = "sm"
    ELSE = "se"
    TALK = "tk"
    GO_ON = "go"
    STOP = "st"
    LATER = "lt"


BREAKS: Final = {Tap.DAYS_3: 3, Tap.WEEK_1: 7, Tap.WEEKS_2: 14}
"""For how many days reminders pause."""

_TELLS: Final[dict[Talk, frozenset[str]]] = {
    Talk.REASON: frozenset({*Hurdle, Tap.SKIP}),
    Talk.TAPER: frozenset({Tap.FEWER, Tap.NO, Tap.NONE}),
    Talk.FIT: frozenset({Tap.SMALLER, Tap.OTHER_TIME, Tap.ELSE, Tap.TALK, Tap.NO}),
    Talk.GO_ON: frozenset({Tap.GO_ON, Tap.SMALLER, Tap.STOP, Tap.TALK, Tap.LATER}),
}
_OFFERS: Final[dict[str, frozenset[str]]] = {
    Hurdle.TIME: frozenset({Tap.YES, Tap.NO, Tap.SKIP}),
    Hurdle.FORGOT: frozenset({Tap.OTHER_TIME, Tap.NO, Tap.SKIP}),
    Hurdle.HURT: frozenset({Tap.LEAVE_OUT, Tap.OK}),
    Hurdle.HOW: frozenset({Tap.OK}),
    Hurdle.MOOD: frozenset({Tap.FEWER, Tap.OK}),
    Hurdle.AWAY: frozenset({*BREAKS, Tap.NO}),
    Hurdle.NO_HELP: frozenset({Tap.OK}),
}
_ABOUT_AN_ITEM: Final = frozenset({Hurdle.HURT, Hurdle.HOW, Hurdle.NO_HELP})


class Step(StrEnum):
    """What an exchange waits for."""

    TELL = "tell"
    WHICH = "which"
    OFFER = "offer"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Said:
    """How far an exchange has come: what was `told`, what was `done` about it, about which item (None: not known)."""

    talk: Talk
    told: str = ""
    did: str = ""
    item: int | None = None

    @property
    def step(self) -> Step:
        """What it waits for."""
        if not self.told:
            return Step.TELL
        if self.item is None and _needs_item(self):
            return Step.WHICH
        return Step.OFFER if self.told in _OFFERS and not self.did else Step.DONE


def _needs_item(said: Said) -> bool:
    if said.talk is Talk.REASON:
        return said.told in _ABOUT_AN_ITEM or (said.told, said.did) == (Hurdle.TIME, Tap.YES)
    return said.talk is Talk.FIT and said.told == Tap.SMALLER


def take(said: Said, value: str, choices: Mapping[str, int]) -> Said | None:
    """What becomes of an exchange by a tap; None when the tap does not fit, which changes nothing.

    `choices` are the items in the plan by the value of their button. The only one needs no tap.
    """
    match said.step:
        case Step.TELL if value in _TELLS[said.talk]:
            return _known(replace(said, told=value), choices)
        case Step.WHICH if value in choices:
            return replace(said, item=choices[value])
        case Step.OFFER if value in _OFFERS[said.told]:
            return _known(replace(said, did=value), choices)
    return None


def _known(said: Said, choices: Mapping[str, int]) -> Said:
    """Without a choice of items nobody is asked which."""
    if said.step is Step.WHICH and len(choices) <= 1:
        return replace(said, item=next(iter(choices.values()), EVERY))
    return said


def choices_of(items: Mapping[int, int]) -> dict[str, int]:
    """The items in a plan by the value of their button; `items` are ids by a position that never changes.

    With several of them there is a button for all.
    """
    every = {"ia": EVERY} if len(items) > 1 else {}
    return {f"i{position}": item for position, item in items.items()} | every


def may_ask_reason(asked: Iterable[date], today: date) -> bool:
    """Whether what got in the way may be asked: at most twice in seven days. `asked` are the days it was."""
    return sum(today - WEEK < day <= today for day in asked) < REASONS_A_WEEK
