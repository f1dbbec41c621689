"""Starter packs: what a therapist can begin with for a common complaint, all of it to be changed."""

from dataclasses import dataclass
from typing import Final

from domain.progress import Purpose

MOST: Final = 3
"""Items of a home plan, and ideas for a goal, that a pack holds at most."""
_LINES: Final = 2


@dataclass(frozen=True, slots=True)
class Exercise:
    """One item for the home plan; `dose` and `why` may be ""."""

    name: str
    dose: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """A label as it fits behind "your" ("" where the therapist types it), a purpose, ideas for a goal, items."""

    label: str
    purpose: Purpose
    ideas: tuple[str, ...]
    home: tuple[Exercise, ...]


def exercise(typed: str) -> Exercise | None:
    """An item typed a line for each part: what, how much, what for. None when there is no line."""
    lines = _lines(typed)
    if not lines:
        return None
    name, dose, *why = (*lines, *[""] * (_LINES + 1 - len(lines)))
    return Exercise(name, dose, " ".join(why).strip())


def ideas(typed: str) -> tuple[str, ...]:
    """Ideas for a goal, typed a line each; as many as a pack holds."""
    return _lines(typed)[:MOST]


def _lines(typed: str) -> tuple[str, ...]:
    return tuple(line.strip(" •-") for line in typed.splitlines() if line.strip(" •-"))
