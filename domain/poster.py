"""A card to be printed: few words and a square code that a phone's camera reads."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scan:
    """What the code holds, and what can be typed where it cannot be scanned."""

    link: str
    code: str


@dataclass(frozen=True, slots=True)
class Poster:
    """All that drawing a card takes. `title` and `lead` stand above the square, `scan` and `typing` below it."""

    title: str
    lead: str
    scan: str
    typing: str
    what: Scan
