"""What people type, as lists of phrases: one file a language in `typed/`, all of them read together.

Together, for nobody tells the bot in which language they are about to type. Each list is made by its own speakers.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from domain.understanding import WITHIN, Meaning, Vocabulary, fold, plain

TYPED: Final = Path(__file__).parent / "typed"
_GAP: Final = r"\W+(?:\w+\W+){0,4}"
"""What "…" stands for: up to four words."""


def spoken() -> tuple[str, ...]:
    """The languages there is a list of typed words for."""
    return tuple(sorted(file.stem for file in TYPED.glob("*.toml")))


@cache
def vocabulary() -> Vocabulary:
    """The phrases of every language. Raises OSError or ValueError when a file cannot be read: a slip of ours."""
    lists = [tomllib.loads((TYPED / f"{one}.toml").read_text(encoding="utf-8")) for one in spoken()]
    return Vocabulary(
        alone={fold(phrase): Meaning(name) for one in lists for name, said in one["alone"].items() for phrase in said},
        within={meaning: _any(_gathered(lists, meaning)) for meaning in WITHIN},
        numbers={fold(word): value for one in lists for word, value in one["number"]["words"].items()},
        beside=_any(phrase for one in lists for phrase in one["number"]["beside"]),
    )


def _gathered(lists: Iterable[Mapping[str, Any]], meaning: Meaning) -> Iterable[str]:
    return (phrase for one in lists for phrase in one["within"][meaning])


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of these, the longest first; at the edges of words where a phrase ends in letters."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(_pattern(phrase) for phrase in ordered))


def _pattern(phrase: str) -> str:
    parts = [" ".join(_word(word) for word in part.split()) for part in phrase.split("…")]
    return _edge(phrase[0], before=True) + _GAP.join(parts) + _edge(phrase[-1], before=False)


def _word(word: str) -> str:
    return re.escape(plain(word.rstrip("*"))) + (r"\w*" if word.endswith("*") else "")


def _edge(char: str, *, before: bool) -> str:
    if not char.isalnum():
        return ""
    return r"(?<!\w)" if before else r"(?!\w)"
