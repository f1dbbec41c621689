"""The page of requirements: every id is on it, and every file and test it names exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "requirements.md"
COUNTS = {"000": 25, "001": 28, "002": 16, "003": 24, "004": 32}
IDS = {f"{group}-{number:02}" for group, count in COUNTS.items() for number in range(1, count + 1)}
REFUSED = 10
"""Ideas from the same sources that are left out on purpose."""
_ROW = re.compile(r"^\| (?P<what>[^|]+) \| (?P<where>[^|]+) \|(?P<test>[^|]*)\|$", re.MULTILINE)
_ID = re.compile(r"^\d{3}-\d{2}\b")
_TEST = re.compile(r"`(tests/[\w/.]+)(?:::(\w+))?`")
_PATH = re.compile(r"`([a-z_]+/[\w./]*)`")
ROWS = [
    row
    for row in _ROW.finditer(PAGE.read_text(encoding="utf-8"))
    if "---" not in row["what"] and row["what"] not in ("id", "requirement", "idea")
]


def _ids(*, placed: bool) -> set[str]:
    found = [(_ID.match(row["what"]), row["where"].startswith("placed:")) for row in ROWS]
    return {match[0] for match, is_placed in found if match and is_placed is placed}


def test_every_requirement_is_on_the_page() -> None:
    covered, placed = _ids(placed=False), _ids(placed=True)
    refused = [row for row in ROWS if row["where"].startswith("not built as stated: ")]
    print(f"covered {len(covered)}, placed {len(placed - covered)}, refused {len(refused)}")
    assert covered | placed == IDS
    assert len(refused) == REFUSED


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["what"][:40].replace(" ", "-"))
def test_what_a_row_names_exists(row: re.Match[str]) -> None:
    is_built = not row["where"].startswith("placed:")
    assert not is_built or _TEST.search(row["test"])
    for path in _PATH.findall(row["where"]):
        assert (ROOT / path).exists(), path
    for file, name in _TEST.findall(row["test"]):
        assert (ROOT / file).exists(), file
        assert not name or re.search(
            rf"^(async )?def {name}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE
        )
