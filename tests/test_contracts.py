"""The import contracts are kept, cover every folder, and catch a planted violation each."""

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text())
PACKAGES = tuple(SETTINGS["tool"]["importlinter"]["root_packages"])

PLANTED = [
    ("Layers", "storage/zz.py", "import handlers.answer\n"),
    ("Layers", "domain/zz.py", "import wording\n"),
    ("Layers", "exchange/zz.py", "import handlers.answer\n"),
    ("Layers", "pictures/zz.py", "import wording\n"),
    ("The sandbox stands apart", "bot/zz.py", "import sandbox.clock\n"),
    ("The sandbox imports none of the product", "sandbox/zz.py", "import domain.scope\n"),
    ("Nothing of the product imports the sandbox", "wording/zz.py", "import sandbox.clock\n"),
    ("The domain is pure", "domain/zz.py", "def f():\n    import random\n    return random\n"),
    ("Only storage speaks SQL", "handlers/zz.py", "import sqlalchemy\n"),
    ("Tables are seen by storage alone", "scheduler/zz.py", "from storage.tables import plan\n"),
    ("Only the transport and the router", "scheduler/zz.py", "import telegram\n"),
    ("Only the transport and the router", "exchange/zz.py", "import telegram\n"),
    ("Only the clock of the scheduler", "bot/zz.py", "import apscheduler\n"),
    ("Only exchange knows the calendar", "handlers/zz.py", "import icalendar\n"),
    ("Duties do not know each other", "scheduler/reach.py", "import scheduler.checkin\n"),
    ("Handlers of different flows", "handlers/everywhere.py", "import handlers.checkin\n"),
    ("Decisions do not know words", "domain/zz.py", "import wording\n"),
]


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("contract", "file", "line"), PLANTED, ids=[f"{c}-{f}" for c, f, _ in PLANTED])
def test_a_planted_violation_is_caught(tmp_path: Path, contract: str, file: str, line: str) -> None:
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = tmp_path / file
    planted.write_text((planted.read_text() if planted.exists() else '"""Planted."""\n') + line)
    broken = [row for row in _lint(tmp_path).stdout.splitlines() if row.endswith("BROKEN")]
    assert any(row.startswith(contract) for row in broken), broken


def _gathered(table: str) -> set[str]:
    """The flows that a table is made of: what it imports of its own folder, `flow_part` counted as `flow`."""
    folder = Path(table).parent.name
    tree = ast.parse((ROOT / table).read_text())
    named = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == folder]
    return {f"{folder}.{alias.name.partition('_')[0]}" for node in named for alias in node.names}


@pytest.mark.parametrize(
    ("contract", "table"),
    [
        ("Duties do not know each other", "scheduler/rota.py"),
        ("Handlers of different flows do not know each other", "handlers/table.py"),
    ],
)
def test_every_flow_is_under_contract(contract: str, table: str) -> None:
    listed = next(one for one in SETTINGS["tool"]["importlinter"]["contracts"] if one["name"] == contract)
    assert _gathered(table) == set(listed["modules"])


def test_every_folder_of_the_product_is_under_contract() -> None:
    folders = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "bench"}
    assert folders == set(PACKAGES)
