"""Whom a therapist can name to a client: what is known of each, asked one by one, and who fits a search."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

SHORTEST: Final = 3
"""Letters of a word that a search looks for."""


class About(StrEnum):
    """What is known of a person, in the order in which it is asked; the values are those of the buttons."""

    NAME = "name"
    ROLE = "role"
    FOCUS = "focus"
    WHY = "why"
    CONTACT = "contact"


class State(StrEnum):
    """Somebody being noted down, on the list, or taken off it."""

    DRAFT = "draft"
    LISTED = "listed"
    REMOVED = "removed"


REQUIRED: Final = frozenset({About.NAME, About.ROLE, About.FOCUS})
"""Nobody is on the list without these: a client is told who it is and what they work with."""


def next_about(known: Mapping[About, str | None]) -> About | None:
    """What is asked next; "" was left out, None was not asked yet. None when all was asked."""
    return next((one for one in About if known.get(one) is None), None)


def fits(wanted: str, *known: str) -> bool:
    """Whether a word of a search begins a word of what is known; without words everybody fits."""
    words = tuple(word for word in re.findall(r"\w+", wanted.casefold()) if len(word) >= SHORTEST)
    return not words or any(word.startswith(words) for word in re.findall(r"\w+", " ".join(known).casefold()))
