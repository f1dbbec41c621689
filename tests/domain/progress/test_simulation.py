"""A quick look at how often made-up clients are found stalled, rightly and wrongly. Seeds 11 and 12, wide bands.

It guards against a slip in the formulas; how good the detector is, is for a bench with thousands to say.
"""

import random
from collections.abc import Sequence

from domain.progress import Better, State
from tests.domain.progress.clients import verdicts, weeks_of
from tests.domain.progress.simulated import Course, client, fast, slow, stall


def share(courses: Sequence[Course], state: State, *, many: int, since: bool) -> float:
    """The share of clients who reach a verdict within twelve weeks."""
    chance = random.Random(11)
    people = (client(chance, courses, since=since) for _ in range(many))
    return sum(state in verdicts(person) for person in people) / many


def test_one_measure_finds_the_stalled_and_spares_the_slow() -> None:
    assert 0.40 <= share([stall], State.NO_CHANGE, many=200, since=False) <= 0.75
    assert share([slow], State.NO_CHANGE, many=200, since=False) <= 0.30
    assert share([fast], State.NO_CHANGE, many=100, since=False) <= 0.04


def test_three_measures_and_since_start_do_better() -> None:
    assert 0.60 <= share([stall] * 3, State.NO_CHANGE, many=100, since=True) <= 0.92
    assert share([slow] * 3, State.NO_CHANGE, many=100, since=True) <= 0.20
    assert share([fast] * 3, State.NO_CHANGE, many=50, since=True) <= 0.02


def test_one_fast_among_stalled_is_seldom_called_unchanged() -> None:
    assert share([stall, fast, stall], State.NO_CHANGE, many=60, since=True) <= 0.25
    assert share([stall, fast, stall], State.MIXED, many=60, since=True) >= 0.50


def test_the_unchanged_are_seldom_told_that_they_are_better() -> None:
    chance = random.Random(12)
    seen = [one for _ in range(150) for one in weeks_of(client(chance, [stall], since=False))]
    told = [one for one in seen if one.claims and one.claims[0].better in (Better.CLEARLY, Better.A_LITTLE)]
    assert len(told) <= 0.06 * len(seen)
