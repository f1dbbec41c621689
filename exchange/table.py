"""Lines of text as rows with named cells: the header and the separator are found out."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Final

from exchange.file import Unreadable
from exchange.notes import Notes, Slip, Sort, shown

NEEDED: Final[tuple[str, ...]] = ("client", "date", "measure", "score")
OPTIONAL: Final = ("direction", "scale_max", "goal", "started", "phase", "carried")
_KNOWN: Final[tuple[str, ...]] = (*NEEDED, *OPTIONAL)
_SEPARATORS: Final = (",", ";", "\t")
_LONGEST: Final = 10_000
"""Characters; a longer line is no row of ratings."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line, counted from 1, and what stands in the known columns, blanks trimmed; "" for nothing."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Header:
    """How the rows are read: the separator, the column of each name, and the line the rows begin on."""

    separator: str
    columns: Mapping[str, int]
    width: int
    first: int

    @property
    def decimal_comma(self) -> bool:
        """Whether 5,5 may stand for 5.5."""
        return self.separator != ","


def header_of(lines: Sequence[str], notes: Notes) -> Header:
    """Find the header. Without one the columns are taken to be client, date, measure, score, if a row says so.

    Raises Unreadable when the columns cannot be told.
    """
    number = next((index for index, line in enumerate(lines) if line.strip() and not _is_hint(line)), None)
    if number is None:
        raise Unreadable(f"{notes.name} is empty")
    line = lines[number][:_LONGEST]
    separator = max(_SEPARATORS, key=lambda one: (_known(_split(line, one)), line.count(one)))
    names = [_name(cell) for cell in _split(line, separator)]
    if not set(NEEDED) & set(names) and _is_row(_split(line, separator)):
        notes.tell(number + 1, Sort.COLUMN, f"there is no header; the columns were read as {', '.join(NEEDED)}")
        return Header(separator, {name: place for place, name in enumerate(NEEDED)}, len(names), number)
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise Unreadable(f"{notes.name}:{number + 1}: {_lacking(missing, names)}")
    _tell_others(names, number + 1, notes)
    columns = {name: names.index(name) for name in _KNOWN if name in names}
    return Header(separator, columns, len(names), number + 1)


def rows_of(lines: Sequence[str], header: Header, notes: Notes) -> Iterator[Row]:
    """The rows below the header. A line is a row, so that a stray quotation mark spoils one row and no more."""
    for number, line in enumerate(lines[header.first :], start=header.first + 1):
        if not line.strip(" ,;\t"):
            continue
        try:
            yield Row(number, _cells(line, header))
        except Slip as slip:
            notes.leave_out(number, slip)


def _cells(line: str, header: Header) -> dict[str, str]:
    if len(line) > _LONGEST:
        raise Slip(Sort.CELLS, f"the line has {len(line)} characters")
    cells = _split(line, header.separator)
    if any(cell.strip() for cell in cells[header.width :]):
        hint = "" if header.decimal_comma else "; a decimal comma needs ; between the cells"
        raise Slip(Sort.CELLS, f"there are {len(cells)} cells, and {header.width} in the first line{hint}")
    return {name: cells[place].strip() if place < len(cells) else "" for name, place in header.columns.items()}


def _split(line: str, separator: str) -> list[str]:
    return next(csv.reader([line], delimiter=separator, skipinitialspace=True), [])


def _is_hint(line: str) -> bool:
    """Whether it is the line with which a spreadsheet names its separator."""
    return re.fullmatch(r"sep=.?", line.strip().strip('"'), re.IGNORECASE) is not None


def _name(cell: str) -> str:
    return re.sub(r"[\s-]+", "_", cell.strip().casefold())


def _known(cells: Sequence[str]) -> int:
    return len({_name(cell) for cell in cells} & set(_KNOWN))


def _is_row(cells: Sequence[str]) -> bool:
    """Whether a first line holds a rating already."""
    if len(cells) < len(NEEDED):
        return False
    try:
        date.fromisoformat(cells[1].strip()[:10])
        float(cells[3].strip().replace(",", "."))
    except ValueError:
        return False
    return True


def _lacking(missing: Sequence[str], names: Sequence[str]) -> str:
    named = [one for one in names if one and one not in _KNOWN]
    guesses = [f"{near[0]} for {name}" for name in missing if (near := get_close_matches(name, named, 1))]
    maybe = f" (perhaps {', '.join(map(shown, guesses))})" if guesses else ""
    return f"the first line has to name the columns {', '.join(NEEDED)}; it lacks {', '.join(missing)}{maybe}"


def _tell_others(names: Sequence[str], line: int, notes: Notes) -> None:
    for place, name in enumerate(names):
        if not name:
            continue
        if name not in _KNOWN:
            notes.tell(line, Sort.COLUMN, f"the column {shown(name)} is not known and was not read")
        elif name in names[:place]:
            notes.tell(line, Sort.COLUMN, f"the column {name} stands there twice; the first was read")
