"""No file makes the analysis raise anything but words."""

import json
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exchange.analysis import analyse
from exchange.clients import read
from exchange.file import Unreadable
from exchange.notes import Notes
from exchange.report import as_json, in_words

CELL = st.sampled_from([
    "A", "B", "", " ", "2025-01-06", "2025-01-13", "2025-03-03T10:00", "2100-12-31", "1900-01-01", "3/4/25", "pain",
    "since_start", "homecare", "6", "5,5", "5.5", "-1", "1e308", "1e-320", "nan", "100", "lower", "higher", "yes", '"',
    '""', "'", "\u2028", "\x1b[31m", "١٢", "Ⅷ", "sep=,",
])  # fmt: skip
NAME = st.sampled_from([
    "client", "Date", " measure ", "SCORE", "direction", "scale_max", "goal", "started", "phase", "carried", "x", "",
])  # fmt: skip
SEPARATOR = st.sampled_from([",", ";", "\t"])
FUZZ = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
SOUND = "client,date,measure,score,direction,scale_max,goal,started,phase,carried"


def look(file: Path) -> None:
    """What the command does."""
    notes = Notes(file.name)
    with suppress(Unreadable):
        found = [analyse(client) for client in read(file, notes)]
        assert in_words(found, replay=True)
        assert len(json.loads(as_json(found, replay=False))["clients"]) == len(found)
    assert all(line.isprintable() for line in notes.lines())


@FUZZ
@given(st.binary(max_size=300))
def test_bytes(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "r.csv").write_bytes(content)
    look(tmp_path / "r.csv")


@FUZZ
@given(st.lists(NAME, max_size=10), st.lists(st.lists(CELL, max_size=11), max_size=12), SEPARATOR)
def test_any_columns(tmp_path: Path, names: list[str], rows: list[list[str]], separator: str) -> None:
    lines = [separator.join(cells) for cells in (names, *rows)]
    (tmp_path / "r.csv").write_text("\n".join(lines), encoding="utf-8")
    look(tmp_path / "r.csv")


@FUZZ
@given(st.lists(st.lists(CELL, min_size=4, max_size=10), min_size=1, max_size=30))
def test_cells_under_a_sound_header(tmp_path: Path, rows: list[list[str]]) -> None:
    begun = [["A", f"2025-0{place % 9 + 1}-06", "pain", *row[3:]] for place, row in enumerate(rows)]
    lines = [SOUND, *(",".join(cells) for cells in (*begun, *rows))]
    (tmp_path / "r.csv").write_text("\n".join(lines), encoding="utf-8")
    look(tmp_path / "r.csv")
