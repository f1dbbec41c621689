"""A progress report on its way: written by the therapist, let pass by the client, line by line."""

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


def turn(struck: frozenset[int], number: int, lines: int) -> frozenset[int] | None:
    """The struck lines with one more, or one fewer; None for a number that is no line. Numbers count from 0."""
    return struck ^ {number} if 0 <= number < lines else None
