"""CSV files for the tests, written where a test says."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from exchange.clients import Client, read
from exchange.notes import Notes

HEADER = "client,date,measure,score"
START = date(2025, 1, 6)


def day(week: float) -> date:
    return START + timedelta(days=round(7 * week))


def weekly(scores: Iterable[float | None], client: str = "A", measure: str = "pain", more: str = "") -> list[str]:
    """A row a week from a Monday on; None is a week without one."""
    return [f"{client},{day(n)},{measure},{score}{more}" for n, score in enumerate(scores) if score is not None]


def written(folder: Path, *rows: str, header: str = HEADER, encoding: str = "utf-8") -> Path:
    """A file called r.csv."""
    file = folder / "r.csv"
    file.write_bytes("\n".join([header, *rows]).encode(encoding))
    return file


def taken(file: Path, until: date | None = None) -> tuple[list[Client], list[str]]:
    """The clients of a file, and the notes about it."""
    notes = Notes(file.name)
    return read(file, notes, until), notes.lines()
