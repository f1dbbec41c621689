"""What the command prints: the JSON that others rely on, and a table for people."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from tests.exchange.files import HEADER, day, weekly, written

STATES = {"improving", "plateau", "no_change", "worsening", "at_goal", "uncertain", "too_early", "silent"}
ROWS = [
    *weekly([6] * 12, client="Flo"),
    *weekly([7, 6, 5, 4, 4, 3, 3, 3], client="Ida"),
    *weekly([4, 4, 5, 6, 7, 8, 9, 9], client="Wim"),
    *weekly([6], client="Neo"),
    *weekly([6] * 8, client="Mix"),
    *weekly([8, 7, 5, 4, 3, 3, 2, 2], client="Mix", measure="sleep"),
    *weekly([2] * 8, client="Mix", measure="since_start"),
]


def run(folder: Path, *options: str, rows: list[str] | None = None) -> Result:
    return CliRunner().invoke(app, ["analyse", str(written(folder, *(rows or ROWS))), *options])


def documented(folder: Path, *options: str) -> list[dict[str, Any]]:
    result = run(folder, "--json", *options)
    assert (result.exit_code, result.stderr) == (0, "")
    document = json.loads(result.stdout)
    assert list(document) == ["clients"]
    return list(document["clients"])


@pytest.mark.parametrize("options", [(), ("--replay",), ("--until", "2025-12-24")])
def test_the_json_has_the_shape_others_rely_on(tmp_path: Path, options: tuple[str, ...]) -> None:
    for client in documented(tmp_path, *options):
        assert list(client) == ["client", "verdict", "measures", "alerts"]
        assert client["verdict"] in STATES | {"mixed"}
        for measure in client["measures"]:
            assert list(measure) == ["measure", "state", "n", "change", "p_no_change"]
            assert measure["state"] in STATES
        for alert in client["alerts"]:
            assert list(alert) == ["date", "kind"]
            assert alert["kind"] in {"no_change", "worsening", "silent"}


def test_verdicts_are_those_of_the_answers(tmp_path: Path) -> None:
    found = {client["client"]: client["verdict"] for client in documented(tmp_path)}
    assert found == {"Flo": "no_change", "Ida": "improving", "Wim": "worsening", "Neo": "too_early", "Mix": "mixed"}


def test_a_replay_has_dates_and_a_later_day_has_silence(tmp_path: Path) -> None:
    flo = documented(tmp_path, "--replay")[0]
    assert [alert["kind"] for alert in flo["alerts"]] == ["no_change"]
    assert day(4).isoformat() <= flo["alerts"][0]["date"] <= day(8).isoformat()
    later = documented(tmp_path, "--until", "2025-12-24")[0]
    assert (later["verdict"], later["measures"][0]["state"]) == ("silent", "silent")
    assert later["alerts"] == [{"date": day(14).isoformat(), "kind": "silent"}]


def test_people_get_a_table(tmp_path: Path) -> None:
    result = run(tmp_path, "--replay", rows=weekly([5, 6, 6, 6, 6, 6, 6, 6], client="Flo"))
    first, titles, pain, alerts = result.stdout.splitlines()[:4]
    assert first == "Flo: no change, as of 2025-02-24, week 7, answered in 8 of 8 weeks"
    assert titles.split()[:4] == ["measure", "state", "n", "change"]
    assert pain.split()[:4] == ["pain", "no", "change", "8"]
    assert "6·6·6·6·6·6 of 10, usual wobble ±0." in pain
    assert alerts.startswith("  alerts that would have been raised: 2025-02-")


def test_a_scale_of_its_own_is_shown_as_given(tmp_path: Path) -> None:
    header = f"{HEADER},scale_max,carried"
    file = written(tmp_path, *weekly([60, 60, 55], more=",100,yes"), header=header)
    shown = CliRunner().invoke(app, ["analyse", str(file)]).stdout
    assert "60·60·55 of 100, usual wobble ±" in shown
    assert "answered in 3 of 3 weeks, 3 carried" in shown


def test_what_was_left_out_is_told_apart_from_the_result(tmp_path: Path) -> None:
    result = run(tmp_path, "--json", rows=[*ROWS, "Flo,3/4/25,pain,6"])
    assert result.exit_code == 0
    assert json.loads(result.stdout)
    assert result.stderr.splitlines()[-1] == "r.csv: rows left out: 1"


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_nothing_to_analyse_ends_with_2_and_says_why(tmp_path: Path, options: tuple[str, ...]) -> None:
    result = run(tmp_path, *options, rows=["Flo,3/4/25,pain,6"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[0].startswith("r.csv:2: the date 3/4/25 is not ISO")
    assert result.stderr.splitlines()[-1] == "r.csv has no row that can be read"


def test_a_name_cannot_play_with_the_terminal(tmp_path: Path) -> None:
    result = run(tmp_path, rows=["\x1b[31mFlo,2025-01-06,pa\x07in,6"])
    assert "\x1b" not in result.stdout + result.stderr
    assert "\x07" not in result.stdout


def test_the_manual_shows_what_the_example_prints() -> None:
    """But for the numbers, which move with the detector."""
    docs = Path(__file__).parents[2] / "docs"
    printed = CliRunner().invoke(app, ["analyse", str(docs / "example.csv"), "--replay"]).stdout
    shown = (docs / "analyse.md").read_text("utf-8").split("```")[3]
    assert re.sub(r"\d", "0", shown.strip()) in re.sub(r"\d", "0", printed)
