"""What typed words may mean: a reading to be shown back, never an answer by itself.

Readings err to one side on purpose: a possible urgent sign is asked about however it was meant, and whatever is not
clear stays a note in the person's own words. The phrases are data; here is only how they are looked for.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor
from typing import Final

LONGEST: Final = 12
"""Words a text may have for a number in it to be taken for the answer to a scale."""
MOST: Final = 3
"""Buttons that are offered when several fit; more would be no help."""
_SHORTEST: Final = 3
"""Characters of the beginning of a button that are enough to mean it."""
_UNIT: Final = 1
"""“One” is said of many things, so between other words it is no number."""
_WORD: Final = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+(?:'[^\W\d_]+)?")
_EDGES: Final = re.compile(r"^\W+|\W+$")


class Meaning(StrEnum):
    """What words may mean. The first group is said with nothing else beside it, the second anywhere in a text."""

    YES = "yes"
    NO = "no"
    SKIP = "skip"
    SAME = "same"
    LATER = "later"
    THANKS = "thanks"
    HELLO = "hello"
    STOP = "stop"
    PAUSE = "pause"

    URGENT = "urgent"
    HARD = "hard"
    HOSTILE = "hostile"
    CHANGE = "change"
    JUDGEMENT = "judgement"
    HUMAN = "human"
    BOOKING = "booking"

    NUMBER = "number"
    NOTE = "note"


ALONE: Final = (
    Meaning.YES,
    Meaning.NO,
    Meaning.SKIP,
    Meaning.SAME,
    Meaning.LATER,
    Meaning.THANKS,
    Meaning.HELLO,
    Meaning.STOP,
    Meaning.PAUSE,
)
WITHIN: Final = (
    Meaning.URGENT,
    Meaning.HOSTILE,
    Meaning.HARD,
    Meaning.CHANGE,
    Meaning.JUDGEMENT,
    Meaning.HUMAN,
    Meaning.BOOKING,
)
"""In the order in which they are looked for."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Phrases as `fold` leaves them: whole texts, patterns looked for within a text, number words, and what may stand
    beside a number without changing it.
    """

    alone: Mapping[str, Meaning]
    within: Mapping[Meaning, re.Pattern[str]]
    numbers: Mapping[str, int]
    beside: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text may mean. `numbers` are the whole numbers it may name, `whole` whether it says nothing else."""

    meaning: Meaning
    numbers: tuple[int, ...] = ()
    whole: bool = True


def plain(text: str) -> str:
    """A text without capitals, accents and double spaces."""
    apart = unicodedata.normalize("NFKD", text.replace("’", "'").replace("´", "'").casefold())
    return re.sub(r"\s+", " ", "".join(char for char in apart if not unicodedata.combining(char)))


def fold(text: str) -> str:
    """The same without signs at its ends."""
    return _EDGES.sub("", plain(text))


def read(text: str, vocabulary: Vocabulary) -> Reading:
    """What a text may mean, first what has to be asked about, then what it says as a whole, then what it holds."""
    folded = fold(text)
    if _is_within(Meaning.URGENT, folded, vocabulary):
        return Reading(Meaning.URGENT)
    if folded in vocabulary.alone:
        return Reading(vocabulary.alone[folded])
    number = _number(folded, vocabulary)
    if number is not None and number.whole:
        return number
    found = next((meaning for meaning in WITHIN if _is_within(meaning, folded, vocabulary)), None)
    if found is not None:
        return Reading(found)
    return number or Reading(Meaning.NOTE)


def is_urgent(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text names what may be an urgent sign, also when it says that it is none."""
    return _is_within(Meaning.URGENT, fold(text), vocabulary)


def _is_within(meaning: Meaning, folded: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.within[meaning].search(folded) is not None


def _number(folded: str, vocabulary: Vocabulary) -> Reading | None:
    """The numbers of a short text: one, or two beside each other ("6 or 7", "6.5")."""
    if len(folded.split()) > LONGEST:
        return None
    words = _WORD.findall(vocabulary.beside.sub(" ", folded))
    values = [_value(word, vocabulary) for word in words]
    said = [value for value in values if value is not None]
    whole = len(said) == len(values)
    if not whole:
        said = [value for value in said if value != _UNIT or str(_UNIT) in words]
    near = sorted({edge for value in said for edge in (floor(value), ceil(value))})
    if not near or near[-1] - near[0] > 1:
        return None
    return Reading(Meaning.NUMBER, tuple(near), whole)


def _value(word: str, vocabulary: Vocabulary) -> float | None:
    if word[0].isdigit():
        return float(word.replace(",", "."))
    return vocabulary.numbers.get(word)


def fitting(text: str, reading: Reading, labels: Sequence[str], vocabulary: Vocabulary) -> tuple[int, ...]:
    """Which buttons a text may mean, as places in `labels`: the same words, the same number, the same meaning, or the
    same beginning. Empty when none fits, or too many.
    """
    folded, said = _in_digits(fold(text), vocabulary), [_in_digits(fold(label), vocabulary) for label in labels]
    for fits in (
        [place for place, label in enumerate(said) if label == folded],
        [place for place, label in enumerate(said) if _leads(label) in reading.numbers],
        [place for place, label in enumerate(said) if _means(label, reading, vocabulary)],
        [place for place, label in enumerate(said) if len(folded) >= _SHORTEST and label.startswith(folded)],
    ):
        if fits:
            return tuple(fits) if len(fits) <= MOST else ()
    return ()


def _in_digits(folded: str, vocabulary: Vocabulary) -> str:
    """A text with its number words as digits."""
    return " ".join(str(vocabulary.numbers.get(word, word)) for word in folded.split())


def _leads(label: str) -> int | None:
    """The number a button begins with."""
    found = re.match(r"\d+\b", label)
    return None if found is None else int(found[0])


def _means(label: str, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a button, up to its first comma, says the same as a whole text."""
    return reading.meaning in ALONE and vocabulary.alone.get(fold(label.split(",", maxsplit=1)[0])) is reading.meaning
