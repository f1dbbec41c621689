"""When verdicts speak for another preset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.progress import Preset
from domain.verdicts import ENOUGH, Tally, suggested

EARLY, BALANCED, QUIET = Preset


@pytest.mark.parametrize(
    ("tally", "preset", "other"),
    [
        (Tally(0, 19, 0), BALANCED, None),
        (Tally(12, 8, 0), BALANCED, QUIET),
        (Tally(12, 0, 8), EARLY, BALANCED),
        (Tally(12, 4, 4), QUIET, None),
        (Tally(13, 4, 3), BALANCED, None),
        (Tally(17, 2, 1), BALANCED, None),
        (Tally(18, 1, 1), BALANCED, EARLY),
        (Tally(18, 1, 1), QUIET, BALANCED),
        (Tally(20, 0, 0), EARLY, None),
        (Tally(0, 0, 0), BALANCED, None),
    ],
)
def test_doubt_speaks_for_quieter_and_next_to_none_for_earlier(
    tally: Tally, preset: Preset, other: Preset | None
) -> None:
    assert suggested(tally, preset) is other


COUNT = st.integers(0, 60)


@given(COUNT, COUNT, COUNT, st.sampled_from(Preset))
def test_it_is_one_step_and_only_after_enough(right: int, early: int, wrong: int, preset: Preset) -> None:
    other, order = suggested(Tally(right, early, wrong), preset), list(Preset)
    if other is not None:
        assert right + early + wrong >= ENOUGH
        assert abs(order.index(other) - order.index(preset)) == 1


@given(COUNT, COUNT, COUNT)
def test_a_doubt_more_never_brings_alerts_sooner(right: int, early: int, wrong: int) -> None:
    order = list(Preset)

    def place(tally: Tally) -> int:
        return order.index(suggested(tally, BALANCED) or BALANCED)

    if right + early + wrong >= ENOUGH:
        assert place(Tally(right, early + 1, wrong)) >= place(Tally(right, early, wrong))
