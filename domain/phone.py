"""A telephone number as somebody types it: kept as typed, as long as a person could dial it."""

import re
from typing import Final

LONGEST: Final = 40
_MARKS: Final = re.compile(r"\+?[\d\s()./-]+")
_FEWEST, _MOST = 5, 15


def read(words: str) -> str | None:
    """The number in tidy spacing, or None for words that are none: 5 to 15 digits, a plus in front, usual marks."""
    tidy = " ".join(words.split())
    digits = sum(letter.isdigit() for letter in tidy)
    fits = len(tidy) <= LONGEST and _FEWEST <= digits <= _MOST and tidy.isascii()
    return tidy if fits and _MARKS.fullmatch(tidy) else None
