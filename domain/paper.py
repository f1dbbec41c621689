"""A progress report on its way: written by the therapist, let pass by the client, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.messages.letter import Report


class Stage(StrEnum):
    """Where a report stands. Before ASKED the client hears nothing of it."""

    DRAFT = "draft"
    PREVIEW = "preview"
    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"
    DROPPED = "dropped"


OPEN: Final = frozenset({Stage.DRAFT, Stage.PREVIEW, Stage.ASKED})
"""While one of these stands for a client, no other report is begun."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is to be bound: the facts of a report, and the numbers of the lines that were struck out."""

    facts: Report
    struck: frozenset[int]


TRIED: Final = 900
QUOTED: Final = 1000
"""Characters of what was tried, and of the client's own words, with which a report still prints on two sheets."""
SIGNS: Final = 3
"""How many days of possible urgent signs are named, the latest ones."""


def fitting(words: Sequence[str], room: int) -> tuple[str, ...]:
    """The last of some words that fit into so many characters together: at least one, cut when it alone is longer."""
    kept: list[str] = []
    for each in reversed(words):
        if kept and len(each) > room:
            break
        kept.append(each if len(each) <= room else f"{each[: room - 1].rsplit(maxsplit=1)[0]}…")
        room -= len(each)
    return tuple(reversed(kept))


def turn(struck: frozenset[int], number: int, lines: int) -> frozenset[int] | None:
    """The struck lines with one more, or one fewer; None for a number that is no line. Numbers count from 0."""
    return struck ^ {number} if 0 <= number < lines else None
