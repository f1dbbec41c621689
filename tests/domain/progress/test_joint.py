"""Clients with several measures, or one and since-start answers: one verdict for all of them."""

import pytest

from domain.progress import HOMECARE, Alert, State
from tests.domain.progress.clients import (
    SAME,
    at_once,
    first_week,
    history,
    last,
    since_start,
    three,
    verdicts,
    week,
    weekly,
    weeks_of,
)

FLAT = ([6, 7, 6, 6, 7, 6, 6, 7, 6], [5, 5, 6, 5, 5, 6, 5, 5, 5], [7, 7, 7, 8, 7, 7, 8, 7, 7])
FALLING = [8, 6, 5, 4, 3.5, 3.5, 3, 3, 3]
STEADILY_SAME = since_start({2: SAME, 4: SAME, 6: SAME, 8: SAME})


def test_all_flat_and_about_the_same_is_no_change_by_week_six() -> None:
    client = history(*three(*FLAT), since_start=STEADILY_SAME)
    week_found = first_week(client, State.NO_CHANGE)
    assert week_found is not None
    assert 4 <= week_found <= 6
    assert last(client).alert is Alert.NO_CHANGE


def test_since_start_brings_it_forward() -> None:
    without = first_week(history(*three(*FLAT)), State.NO_CHANGE)
    assert without is not None
    told_so = first_week(history(*three(*FLAT), since_start=STEADILY_SAME), State.NO_CHANGE)
    assert told_so is not None
    assert told_so <= without


def test_one_measure_and_better_since_the_start_is_not_flat() -> None:
    same = at_once(history(weekly(FLAT[0]), since_start=STEADILY_SAME))
    better = at_once(history(weekly(FLAT[0]), since_start=since_start({4: 1, 6: 0, 8: 0})))
    assert same.jointly
    assert (better.p_no_change or 0) < (same.p_no_change or 0)


def test_all_improving_is_improving_and_never_an_alert() -> None:
    client = history(*three(FALLING, [9, 7, 7, 6, 5, 5, 4, 4, 4], [7, 6, 5, 4, 4, 3, 3, 3, 3.5]))
    assert last(client).verdict is State.IMPROVING
    assert all(one.alert is None for one in weeks_of(client))


def test_one_fast_among_flat_ones_is_mixed() -> None:
    client = history(*three(FLAT[0], [9, 6, 5, 4, 3, 3, 2, 3, 2], FLAT[2]))
    assessment = last(client)
    assert assessment.verdict is State.MIXED
    assert assessment.moved.improved == ("symptom",)
    assert assessment.alert is None
    assert State.NO_CHANGE not in verdicts(client)


def test_one_better_and_one_worse_is_mixed_and_told() -> None:
    client = history(*three([9, 7, 5, 4, 3, 3, 2, 3, 2], [4, 4, 5, 6, 7, 8, 8, 9, 9]))
    assessment = last(client)
    assert assessment.verdict is State.MIXED
    assert assessment.moved.worsened == ("symptom",)
    assert assessment.alert is Alert.WORSENING


def test_all_worse_is_worsening() -> None:
    client = history(*three([4, 5, 5, 6, 6, 7, 8, 8, 9], [5, 5, 6, 6, 7, 7, 8, 9, 9]))
    assert last(client).alert is Alert.WORSENING


def test_nobody_at_the_goal_is_alerted() -> None:
    client = history(*three([2, 1, 2, 2, 1, 2, 2], [1, 1, 1, 1, 1, 1, 1]), since_start=STEADILY_SAME)
    assert {one.verdict for one in weeks_of(client)} == {State.AT_GOAL}
    came = history(*three([6, 4, 2, 1, 1, 1, 1, 1], [5, 3, 2, 1, 1, 1, 1, 1]))
    assert last(came).verdict is State.AT_GOAL
    assert all(one.alert is None for one in [*weeks_of(client), *weeks_of(came)])


def test_a_low_measure_getting_worse_is_told_though_the_others_are_flat() -> None:
    assessment = last(history(*three(FLAT[0], [1, 1, 2, 4, 5, 6, 7, 7, 8])))
    assert assessment.verdict is State.WORSENING
    assert assessment.moved.worsened == ("symptom",)


def test_homecare_is_left_out() -> None:
    effort = weekly([10, 8, 6, 4, 2, 0, 0, 0, 0], measure=HOMECARE)
    with_it, without = last(history(weekly(FLAT[0]), effort)), last(history(weekly(FLAT[0])))
    assert with_it == without


def test_a_skipped_measure_costs_weight_not_the_week() -> None:
    gaps = three(FLAT[0], [5, None, 6, None, 5, None, 5, None, 5], FLAT[2])
    full, skipped = at_once(history(*three(*FLAT))), at_once(history(*gaps))
    assert skipped.outlook is not None
    assert skipped.outlook.bins == 9
    assert 0.5 < (skipped.p_no_change or 0) <= (full.p_no_change or 0) + 0.02


def test_a_later_phase_hears_no_since_start() -> None:
    phase = {"phase_start": week(3), "since_start": STEADILY_SAME}
    assert not at_once(history(weekly(FLAT[0]), **phase)).jointly


def test_a_gain_of_long_ago_is_a_plateau_not_no_change() -> None:
    first = [9, 8, 6, 5, 5, 4] + [4] * 14
    assert last(history(*three(first, [8, 8, 7, 5, 4, 4] + [4] * 14))).verdict is State.PLATEAU


@pytest.mark.parametrize("level", range(5))
def test_every_since_start_answer_is_understood(level: int) -> None:
    client = history(*three(*FLAT), since_start=since_start(dict.fromkeys(range(1, 9), level)))
    assert last(client).outlook is not None
