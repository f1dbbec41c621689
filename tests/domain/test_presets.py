"""How soon a therapist wants to hear of no change, where several measures decide together."""

import pytest

from domain.progress import Preset, State
from domain.progress.decide_jointly import threshold_jointly
from tests.domain.progress.clients import SAME, first_week, history, since_start, three

EARLY, BALANCED, QUIET = Preset


def _found(preset: Preset, wobble: float) -> int:
    """The week no change is found in, for three measures that go up and down a little."""
    rows = [[6 + wobble * (week % 2) for week in range(26)] for _ in range(3)]
    client = history(*three(*rows), preset=preset, since_start=since_start(dict.fromkeys(range(1, 26, 2), SAME)))
    return first_week(client, State.NO_CHANGE) or 99


@pytest.mark.parametrize("wobble", [0, 1, 2, 3])
def test_earlier_is_never_later(wobble: float) -> None:
    assert _found(EARLY, wobble) <= _found(BALANCED, wobble) <= _found(QUIET, wobble)


def test_a_preset_moves_the_week() -> None:
    assert any(_found(EARLY, wobble) < _found(QUIET, wobble) for wobble in range(4))


def test_the_joint_threshold_moves_by_the_odds_of_one_measure() -> None:
    assert threshold_jointly(EARLY) < threshold_jointly(BALANCED) < threshold_jointly(QUIET)
    assert threshold_jointly(EARLY) - threshold_jointly(BALANCED) == pytest.approx(-0.289, abs=0.001)
    assert threshold_jointly(QUIET) - threshold_jointly(BALANCED) == pytest.approx(0.358, abs=0.001)
