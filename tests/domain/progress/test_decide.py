"""The rules around one measure's fit: goals, the floor, holding, what is told at once."""

from dataclasses import replace

import pytest

from domain.progress import Direction, MeasureMemory, Preset, State
from domain.progress.decide import Rule, decide, threshold
from tests.domain.progress.clients import at_once, history, last, verdicts, weekly, weeks_of


def test_the_goal_is_the_clients_own_or_two_points() -> None:
    ease = weekly([4, 5, 6, 6, 6, 6], goal=6, direction=Direction.HIGHER)
    assert last(history(ease)).verdict is State.AT_GOAL
    without = weekly([4, 5, 6, 6, 6, 6], direction=Direction.HIGHER)
    assert last(history(without)).verdict is not State.AT_GOAL


def test_two_answers_at_the_goal_are_at_the_goal() -> None:
    assert verdicts(history(weekly([2, 1]))) == [State.AT_GOAL, State.AT_GOAL]
    assert verdicts(history(weekly([5, 4]))) == [State.TOO_EARLY, State.TOO_EARLY]


@pytest.mark.parametrize("scores", [[2, 3, 2, 3, 2, 3, 2, 3], [2.9] * 8])
def test_a_start_below_three_is_never_no_change(scores: list[float]) -> None:
    for assessment in weeks_of(history(weekly(scores))):
        assert assessment.of("symptom").floor
        assert assessment.verdict in (State.AT_GOAL, State.TOO_EARLY)


def test_a_start_below_three_is_watched_for_worsening() -> None:
    assert State.WORSENING in verdicts(history(weekly([2, 3, 3, 4, 5, 5, 6, 7, 7])))


def test_an_own_goal_below_the_floor_is_not_reached_by_starting_low() -> None:
    assert last(history(weekly([2.5] * 8, goal=0))).verdict is State.UNCERTAIN


def test_no_change_is_held_through_a_doubtful_week() -> None:
    scores = [6, 6, 6, 6, 6, 6, 6, 6, 5]
    replayed, fresh = last(history(weekly(scores))), at_once(history(weekly(scores)))
    assert 0.40 < (fresh.p_no_change or 0) < threshold(Preset.BALANCED, 1)
    assert (replayed.verdict, fresh.verdict) == (State.NO_CHANGE, State.UNCERTAIN)


def test_no_change_in_the_making_is_amber() -> None:
    week_5 = at_once(history(weekly([6] * 5)))
    assert (week_5.verdict, week_5.amber) == (State.UNCERTAIN, True)
    assert not at_once(history(weekly([8, 6, 7, 6, 5, 6]))).amber


def test_a_gain_that_holds_is_a_plateau_never_no_change() -> None:
    seen = verdicts(history(weekly([9, 8, 6, 4, 4, 4] + [4] * 12)))
    assert State.IMPROVING in seen
    assert State.NO_CHANGE not in seen
    assert seen[-1] is State.PLATEAU


def test_once_improving_it_takes_less_to_call_the_rest_a_plateau() -> None:
    outlook = at_once(history(weekly([6] * 9))).outlook
    assert outlook is not None
    partly = replace(outlook, p_total_le_1=0.4, p_total_le_1_5=0.1)
    rule = Rule(goal=2, own_goal=False, floor=False, pace=1, threshold=0.62)
    assert decide(partly, 6, rule, MeasureMemory("symptom")).state is State.NO_CHANGE
    assert decide(partly, 6, rule, MeasureMemory("symptom", improved=True)).state is State.PLATEAU


def test_the_numbers_shown_are_the_numbers_given() -> None:
    told = at_once(history(weekly([3, 5, None, 6, 5, 6, 8, 4], direction=Direction.HIGHER))).of("symptom").told
    assert (told.then, told.now, told.replies) == (4, 6, 7)
    assert list(told.recent) == [5, 6, 5, 6, 8, 4]
    assert told.step == 4


def test_wide_swings_are_noticed() -> None:
    assert at_once(history(weekly([2, 8, 3, 8, 2, 8, 3]))).swinging
    assert not at_once(history(weekly([5, 6, 5, 4, 6, 5, 5]))).swinging
