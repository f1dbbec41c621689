"""What the reader of a file is told about it, line by line; many slips of one sort are counted, not listed."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_SHOWN: Final = 10
"""How many notes of one sort are written out."""

_LONGEST: Final = 40
"""How much of a cell is repeated, characters."""


class Sort(StrEnum):
    """What a note is about, in words that fit "12 more about …"."""

    FILE = "the file"
    COLUMN = "columns"
    CELLS = "the number of cells"
    CLIENT = "the client"
    DATE = "dates"
    MEASURE = "the measure"
    SCORE = "scores"
    EMPTY = "empty scores"
    SCALE = "scales"
    DUPLICATE = "repeated rows"
    GOAL = "goals"
    STARTED = "when it started"
    PHASE = "phases"
    CARRIED = "carried answers"
    LATER = "rows after the last day looked at"
    GAP = "gaps"
    LONG = "long phases"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to tell; `line` counts from 1 and is 0 for the whole file. `left_out`: the row was not read."""

    line: int
    sort: Sort
    text: str
    left_out: bool = False


class Slip(Exception):
    """A cell or a row cannot be used, and why."""

    def __init__(self, sort: Sort, text: str) -> None:
        """`text` repeats at most a few characters of the cell."""
        super().__init__(text)
        self.sort = sort
        self.text = text


class Notes:
    """Notes as they come up."""

    def __init__(self, name: str) -> None:
        """`name` is what the file is called in front of a note."""
        self.name = shown(name)
        self.all: list[Note] = []

    def tell(self, line: int, sort: Sort, text: str) -> None:
        """Something is worth knowing; nothing was lost."""
        self.all.append(Note(line, sort, text))

    def leave_out(self, line: int, slip: Slip) -> None:
        """A row was not read."""
        self.all.append(Note(line, slip.sort, f"{slip.text}; this row was left out", left_out=True))

    @property
    def left_out(self) -> int:
        """How many rows were not read."""
        return sum(note.left_out for note in self.all)

    def lines(self) -> list[str]:
        """The notes as lines of text, by place in the file, ten of each sort and how many more there are."""
        told: Counter[Sort] = Counter()
        said = []
        for note in sorted(self.all, key=lambda one: one.line):
            told[note.sort] += 1
            if told[note.sort] <= _SHOWN:
                said.append(f"{self.name}{f':{note.line}' if note.line else ''}: {note.text}")
        more = [f"{self.name}: {count - _SHOWN} more about {sort}" for sort, count in told.items() if count > _SHOWN]
        summed = [f"{self.name}: rows left out: {self.left_out}"] if self.left_out else []
        return said + more + summed


def shown(text: str) -> str:
    """A cell as it may be repeated on a terminal: short, and nothing in it that a terminal would obey."""
    plain = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
