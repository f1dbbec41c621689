"""In which words a number was asked for: kept with every answer, for numbers of different wordings do not compare.

Two forms of address of one language count as one wording: the question, its reach and the ends of its scale stay.
"""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from domain.measures import Measure
from wording.entries import entry
from wording.standing import FORMAL
from wording.words import Words, words

TEXTS: Final[Mapping[Measure, tuple[str, ...]]] = {
    Measure.GOAL: ("goal", "not_tried", "baseline_goal"),
    Measure.SYMPTOM: ("symptom", "baseline_symptom"),
    Measure.DAYS: ("days", "baseline_days"),
    Measure.SIDE: ("side", "baseline_side"),
    Measure.HOMECARE: ("homecare", "enum-homecare-week"),
    Measure.SINCE_START: ("since_start", "enum-since-start"),
    Measure.EASIER: ("easier", "enum-easier"),
    Measure.HARDER: ("harder", "enum-harder"),
    Measure.CONFIDENCE: ("confidence",),
    Measure.HOPES: ("hopes", "enum-hopes"),
    Measure.RELIEF: ("relief", "enum-lasted"),
}
"""The messages that ask for a measure, and the states whose words are its answers."""


@lru_cache
def version_in(measure: Measure, language: str) -> str:
    """What to keep with an answer: the language and ten hexadecimal characters that change with the question."""
    return f"{language}:{fingerprint(TEXTS[measure], words(language, FORMAL))[:10]}"


def fingerprint(texts: tuple[str, ...], said: Words) -> str:
    """16 hexadecimal characters of measurement texts as written, of the names of their answers and their keyboards."""
    parts: list[str] = []
    for name in texts:
        keys = _starting(name, said) if name.startswith("enum") else [f"measures-{name}"]
        parts += [said.written(key) for key in keys]
        parts += [] if name.startswith("enum") else keyboard(f"measures.{name}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def keyboard(name: str) -> list[str]:
    """The rows of a message as text: what each button is called in the words, does and stands for."""
    return [" ".join(f"{key.attribute}:{key.verb}={key.value}" for key in row) for row in entry(name).rows]


def _starting(prefix: str, said: Words) -> list[str]:
    return sorted(key for key in said.sources if key.startswith(f"{prefix}-"))
