"""Closing honestly: what was done before, ticked by the therapist; what was left open needs a word why.

The five items are those after which saying that this care is not the answer is fair to both (the message script).
"""

from enum import StrEnum
from typing import Final


class Done(StrEnum):
    """What was done before a plan is closed; the values are those of the buttons."""

    GOAL = "cg"
    APPROACHES = "ca"
    TIME = "ct"
    CARE = "cc"
    TALK = "ck"


WRITE: Final = "wr"
"""The button after which what is left open is explained, or the closing words are written."""


def toggled(ticked: frozenset[Done], one: Done) -> frozenset[Done]:
    """The ticks with one more, or one fewer."""
    return ticked ^ {one}


def is_complete(ticked: frozenset[Done]) -> bool:
    """Whether nothing is left open."""
    return ticked == frozenset(Done)


def written(ticked: frozenset[Done]) -> str:
    """The ticks as they are stored."""
    return "".join(one for one in Done if one in ticked)


def read(stored: str) -> frozenset[Done]:
    """What `written` wrote."""
    return frozenset(one for one in Done if one in stored)
