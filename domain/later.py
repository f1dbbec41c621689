"""Decisions on what joining puts off: which question comes next, one a contact."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

SIDE_START = "later_side_start"
"""What the question for a side sign's starting point is about; its subject is the measure."""


class SideSign(StrEnum):
    """What else a client may want to keep an eye on, to tap instead of typing."""

    SLEEP = "sl"
    MOVING = "mv"
    MOOD = "md"
    WORK = "wk"


class Later(StrEnum):
    """What is asked once, at some contact after joining; in this order. Names what its question is about."""

    FORM = "later_form"
    GOAL = "later_goal"
    NUDGES = "later_nudges"
    GOOD_ENOUGH = "later_good_enough"
    EXPECT = "later_expect"
    SIDE = "later_side"
    SIDE_MORE = "later_side_more"
    ROLES = "later_roles"
    MEANING = "later_meaning"
    CARE = "later_care"
    WAYS_OUT = "later_ways_out"
    SHARING = "later_sharing"


@dataclass(frozen=True, slots=True)
class Known:
    """What is settled already: a goal, its good-enough number, whether nudges are allowed, how many side signs,
    whether other care was told of.

    `two_forms`: the client's language has a formal and an informal "you", and nobody has asked which.
    """

    goal: bool
    good_enough: bool
    nudges: bool
    sides: int
    care: bool = False
    two_forms: bool = False


def next_later(asked: Collection[Later], known: Known) -> Later | None:
    """The next question that was put off, or None when none is left. Nothing is asked twice."""
    needless = {
        Later.FORM: not known.two_forms,
        Later.GOAL: known.goal,
        Later.NUDGES: known.nudges,
        Later.GOOD_ENOUGH: known.good_enough or not known.goal,
        Later.SIDE: known.sides > 0,
        Later.SIDE_MORE: known.sides != 1,
        Later.CARE: known.care,
    }
    return next((later for later in Later if later not in asked and not needless.get(later, False)), None)
