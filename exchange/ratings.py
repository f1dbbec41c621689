"""Rows of a foreign table as ratings: every cell checked, what cannot be used told and left out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Final, TypeVar

from domain.progress import Direction
from exchange import cells
from exchange.notes import Notes, Slip, Sort
from exchange.table import Header, Row

SINCE_START: Final = "since_start"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rating:
    """One row as it was read; what the row does not say is None or "".

    `measure` is the name folded, so that Pain and pain are one. `at` keeps the time of day, if one was written.
    """

    line: int
    client: str
    at: datetime
    measure: str
    spelled: str
    score: float
    direction: Direction | None
    scale_max: float | None
    goal: float | None
    started: date | None
    phase: str
    carried: bool

    @property
    def day(self) -> date:
        """The day as written, whatever the zone."""
        return self.at.date()


def ratings_of(rows: Iterable[Row], header: Header, notes: Notes) -> Iterable[Rating]:
    """The rows that can be read, in the order of the file."""
    for row in rows:
        try:
            yield _rating(row, header, notes)
        except Slip as slip:
            notes.leave_out(row.line, slip)


def _rating(row: Row, header: Header, notes: Notes) -> Rating:
    cell, comma = row.cells, header.decimal_comma
    spelled = cells.name(cell["measure"], Sort.MEASURE)
    if not cell["score"]:
        raise Slip(Sort.EMPTY, "there is no score, so it counts as not answered")
    return Rating(
        line=row.line,
        client=cells.name(cell["client"], Sort.CLIENT),
        at=cells.moment(cell["date"]),
        measure=_folded(spelled),
        spelled=spelled,
        score=cells.number(cell["score"], Sort.SCORE, decimal_comma=comma),
        direction=cells.direction(cell.get("direction", "")),
        scale_max=cells.scale_max(cell.get("scale_max", ""), decimal_comma=comma),
        goal=_optional(row, "goal", partial(cells.number, sort=Sort.GOAL, decimal_comma=comma), notes),
        started=_optional(row, "started", _day_it_started, notes),
        phase=cell.get("phase", ""),
        carried=bool(_optional(row, "carried", cells.carried, notes)),
    )


def _optional(row: Row, name: str, read: Callable[[str], T], notes: Notes) -> T | None:
    """A cell without which a row can be read all the same: a slip is told, and the cell passed over."""
    cell = row.cells.get(name, "")
    try:
        return read(cell) if cell else None
    except Slip as slip:
        notes.tell(row.line, slip.sort, f"{slip.text}; the cell was passed over")
        return None


def _day_it_started(cell: str) -> date:
    return cells.moment(cell, Sort.STARTED).date()


def _folded(measure: str) -> str:
    name = " ".join(measure.split()).casefold()
    return SINCE_START if name.replace(" ", "_").replace("-", "_") == SINCE_START else name


def until(ratings: Iterable[Rating], last: date | None, notes: Notes) -> Iterable[Rating]:
    """Without what came later than a day."""
    for rating in ratings:
        if last is None or rating.day <= last:
            yield rating
        else:
            notes.leave_out(rating.line, Slip(Sort.LATER, f"{rating.day} is later than {last}"))


def once(ratings: Iterable[Rating], notes: Notes) -> Iterable[Rating]:
    """Without what repeats a client's measure at the same time: the first row stands."""
    seen: dict[tuple[str, str, datetime], Rating] = {}
    for rating in ratings:
        first = seen.setdefault((rating.client, rating.measure, rating.at), rating)
        if first is rating:
            yield rating
            continue
        differs = "" if first.score == rating.score else " with another score"
        notes.leave_out(rating.line, Slip(Sort.DUPLICATE, f"this repeats line {first.line}{differs}"))
