"""A small run of the bench: a broken detector fails here. Seed 31; the bands leave room for 400 clients' chance."""

import json
import subprocess
import sys
from functools import cache

import numpy as np
import pytest

from bench.detector import ceiling, claims
from bench.detector.chance import normal_below
from bench.detector.counting import alerted, auc, latest, match, median_week, share_by
from bench.detector.generator import ONE_MEASURE, THREE_MEASURES, Kind, make
from bench.detector.peers import PEERS
from bench.detector.states import CODE, first_week, single_states
from bench.detector.table import Table, shown
from bench.detector.three_measures import MIXED, THREE, Draw, jointly, no_change
from bench.detector.twin_single import fit_single
from domain.progress import State
from domain.progress.chance import normal_below as plain_below

DRAW = Draw(400, 31)


@cache
def alerts(*kinds: Kind) -> "np.typing.NDArray[np.int64]":
    return no_change(jointly(DRAW.people(*kinds), DRAW.practice()))


def test_three_measures_find_the_stalled_and_spare_the_improvers() -> None:
    stalls = alerts(*[Kind.STALL] * THREE)
    assert 0.38 <= share_by(stalls, 8) <= 0.60
    assert 0.67 <= share_by(stalls, 12) <= 0.85
    assert share_by(alerts(*[Kind.SLOW] * THREE), 12) <= 0.15
    assert share_by(alerts(*[Kind.FAST] * THREE), 12) <= 0.01


def test_one_fast_among_stalled_is_mixed() -> None:
    states = jointly(DRAW.people(*MIXED), DRAW.practice())
    assert share_by(no_change(states), 12) <= 0.20
    assert share_by(first_week(states == CODE[State.MIXED]), 12) >= 0.55


def test_the_ceiling_lies_above_and_not_far() -> None:
    known = {}
    for kind in (Kind.STALL, Kind.SLOW):
        people = DRAW.people(*[kind] * THREE)
        known[kind] = ceiling.score(people, DRAW.world, (Kind.SLOW,))
        known[kind][~people.answered] = np.nan
        known[kind][:, :4] = np.nan
    mark = match(lambda at: share_by(alerted(known[Kind.SLOW], at), 12), -3, 9)
    found = share_by(alerted(known[Kind.STALL], mark), 12)
    assert share_by(alerts(*[Kind.STALL] * THREE), 12) - 0.04 <= found <= 0.88


@pytest.mark.parametrize(
    ("kind", "least", "most"), [(Kind.STALL, 0.42, 0.66), (Kind.SLOW, 0.0, 0.25), (Kind.FAST, 0, 0.03)]
)
def test_one_measure(kind: Kind, least: float, most: float) -> None:
    answers = make([kind], 400, 31, ONE_MEASURE).answers[:, :, 0]
    found = no_change(single_states(fit_single(answers), answers))
    assert least <= share_by(found, 12) <= most


def test_the_usual_rules_cry_wolf_and_see_less() -> None:
    people = {kind: make([kind], 400, 31, ONE_MEASURE).answers[:, :, 0] for kind in (Kind.STALL, Kind.SLOW)}
    naive = {kind: PEERS[0].score(answers) for kind, answers in people.items()}
    assert share_by(alerted(naive[Kind.SLOW], PEERS[0].threshold), 12) >= 0.5
    ours = {kind: fit_single(answers).no_change for kind, answers in people.items()}
    ours_apart, naive_apart = (auc(*(latest(one[kind], 12) for kind in people)) for one in (ours, naive))
    assert ours_apart > naive_apart


def test_claims_are_true() -> None:
    for _, clearly, a_little, none, _maybe in claims.table(150, 31).rows:
        assert isinstance(clearly, float)
        assert clearly >= 0.88
        assert isinstance(a_little, float)
        assert a_little >= 0.88
        assert isinstance(none, float)
        assert none <= 0.05


def test_the_same_seed_makes_the_same_clients() -> None:
    one, other = (make([Kind.LATE] * 2, 50, 5, THREE_MEASURES) for _ in range(2))
    assert np.array_equal(one.answers, other.answers, equal_nan=True)
    assert not np.array_equal(one.answers, make([Kind.LATE] * 2, 50, 6).answers, equal_nan=True)


def test_made_up_clients_are_as_described() -> None:
    people = make([Kind.SLOW] * 3, 2000, 31)
    answers = people.answers
    assert np.nanmin(answers) >= 0
    assert np.nanmax(answers) <= 10
    assert not np.isnan(answers[:, 0]).any()
    assert 0.30 <= float(np.isnan(answers[:, 12]).mean()) <= 0.42
    assert people.truth[:, 12].mean() == pytest.approx(-2, abs=0.05)
    assert np.isnan(people.since[:, 1::2]).all()


def test_chances_are_exact_to_the_twelfth_digit() -> None:
    points = np.linspace(-8, 8, 999)
    assert normal_below(points) == pytest.approx([plain_below(float(x)) for x in points], abs=1e-12)


def test_counting_is_right_on_a_few() -> None:
    assert auc(np.array([2.0, 3.0]), np.array([1.0, 2.0])) == pytest.approx(0.875)
    assert (median_week(np.array([4, 6, 99])), median_week(np.array([4, 99, 99]))) == (6, None)
    assert [shown(cell) for cell in (0.456, 1.5, 7, None, "x")] == [".46", "1.50", "7", "–", "x"]
    table = Table("T", "n", ("a", "b"), (("x", 0.5),))
    assert "| x | .50 |" in table.text()
    assert table.data()["rows"] == [{"a": "x", "b": 0.5}]


def test_the_command_prints_data() -> None:
    command = [sys.executable, "-m", "bench.detector", "--json", "--clients", "30", "--seed", "3", "--only", "one"]
    printed = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert (printed["seed"], printed["clients"]) == (3, 30)
    assert [len(table["rows"]) for table in printed["tables"]] == [7, 7, 7, 2]
