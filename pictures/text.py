"""Words in a picture: how wide they are, where they break, and which of them the bundled font can show."""

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import Final

FONT: Final = Path(__file__).parent / "font"
FAMILY: Final = "Interlude Sans, Inter, system-ui, sans-serif"
_UNKNOWN: Final = 0.62
"""Width of a letter that is not measured, as a share of the size."""
_BESIDE: Final = re.compile("[\u0590-\u05ff\u0600-\u06ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Hebrew and Arabic letters, which the second font has."""
_BEFORE_QUOTE: Final = re.compile(" +(?=[”»“]$)")


@cache
def _widths() -> Mapping[str, Mapping[str, float]]:
    """Advance widths by weight and character, as shares of the size."""
    found: dict[str, dict[str, float]] = json.loads((FONT / "widths.json").read_text(encoding="utf-8"))
    return found


def width(words: str, size: float, *, bold: bool = False) -> float:
    """How wide words are, in the units of `size`; kerning is left out."""
    table = _widths()["bold" if bold else "regular"]
    return size * sum(table.get(letter, _UNKNOWN) for letter in words)


def shown(words: str) -> str:
    """`words` without what the fonts cannot show: signs, emoji, letters of far alphabets, control characters."""
    table = _widths()["regular"]
    composed = unicodedata.normalize("NFC", words)
    spaced = "".join(" " if letter.isspace() else letter for letter in composed)
    kept = "".join(letter for letter in spaced if letter in table or _BESIDE.match(letter))
    return _BEFORE_QUOTE.sub("", " ".join(kept.split()))


def cut(words: str, size: float, room: float, *, bold: bool = False) -> str:
    """As much of `words` as fits into `room`, with an ellipsis where some are left out; quotes are closed again."""
    if not words or width(words, size, bold=bold) <= room:
        return words
    end = "…" + (words[-1] if words[-1:] in "”»“’)" else "")
    kept = words
    while kept and width(kept + end, size, bold=bold) > room:
        kept = kept[:-1]
    return kept.rstrip() + end


def lines(words: str, size: float, room: float, most: int = 2) -> tuple[str, ...]:
    """`words` in bold on at most `most` lines, broken between words, the last one cut if it must be."""
    done: list[str] = []
    rest = words
    while len(done) < most - 1 and width(rest, size, bold=True) > room:
        head = _head(rest, size, room)
        done.append(head)
        rest = rest[len(head) :].lstrip()
    return (*done, cut(rest, size, room, bold=True)) if rest else tuple(done)


def _head(words: str, size: float, room: float) -> str:
    """The whole words that fit on a line; of a single long one, as many letters."""
    fitting = max((end for end in range(1, len(words)) if width(words[:end], size, bold=True) <= room), default=1)
    space = words.rfind(" ", 1, fitting + 1)
    return words[:space] if space > 0 else words[:fitting]


def said(words: str) -> str:
    """`words` as text of an SVG element: never markup."""
    return escape(words, quote=True)
