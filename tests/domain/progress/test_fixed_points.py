"""What one measure's detector must do exactly, whatever else is tuned."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.progress import Duration, Preset, Reply, Series, Source, State
from tests.domain.progress.clients import START, at_once, first_week, history, last, verdicts, week, weekly

FLAT = [6.0] * 13


@pytest.mark.parametrize(
    ("duration", "fires"),
    [
        (Duration.UNDER_6_WEEKS, 4),
        (Duration.WEEKS_6_TO_12, 5),
        (Duration.MONTHS_3_TO_12, 6),
        (Duration.NOT_SURE, 6),
        (Duration.OVER_A_YEAR, 7),
    ],
)
def test_always_six_is_no_change_at_the_pace_of_the_problem(duration: Duration, fires: int) -> None:
    assert first_week(history(weekly(FLAT), duration=duration), State.NO_CHANGE) == fires


@pytest.mark.parametrize(("preset", "fires"), [(Preset.EARLY, 5), (Preset.BALANCED, 6), (Preset.QUIET, 7)])
def test_presets_move_the_week(preset: Preset, fires: int) -> None:
    assert first_week(history(weekly(FLAT), preset=preset), State.NO_CHANGE) == fires


def test_asking_often_needs_more_proof() -> None:
    assert first_week(history(weekly(FLAT), per_week=2), State.NO_CHANGE) == 7


def test_carried_answers_fire_later_than_tapped_ones() -> None:
    tapped = first_week(history(weekly(FLAT)), State.NO_CHANGE)
    carried = first_week(history(weekly(FLAT, source=Source.CARRIED)), State.NO_CHANGE)
    assert tapped is not None
    assert carried is not None
    assert carried > tapped


def test_two_carried_answers_of_a_week_weigh_like_one_tapped() -> None:
    twice = [Reply(week(n), 6, Source.CARRIED) for n in range(8) for _ in range(2)]
    doubled = at_once(history(Series("symptom", tuple(twice))))
    assert doubled.p_no_change == pytest.approx(at_once(history(weekly([6] * 8))).p_no_change)


@given(
    scores=st.lists(st.integers(0, 3), min_size=4, max_size=9),
    base=st.integers(3, 7),
    drop=st.integers(1, 3),
    duration=st.sampled_from(Duration),
)
@settings(max_examples=80, deadline=None)
def test_a_score_below_all_earlier_never_speaks_for_no_change(
    scores: list[int], base: int, drop: int, duration: Duration
) -> None:
    """Four weeks or more answered in whole points, as the buttons give them, the start still in the window."""
    before = [float(base + score) for score in scores]
    then = at_once(history(weekly(before), duration=duration)).p_no_change
    now = at_once(history(weekly([*before, min(before) - drop]), duration=duration)).p_no_change
    assert then is not None
    assert now is not None
    assert now <= then + 1e-9


def test_nothing_answered_is_silent() -> None:
    assessment = at_once(history(Series("symptom", ()), as_of=week(5)))
    assert assessment.verdict is State.SILENT
    assert assessment.of("symptom").state is State.SILENT
    assert at_once(history(as_of=START)).verdict is State.SILENT


def test_three_unanswered_weeks_are_silent_and_an_answer_ends_it() -> None:
    client = history(weekly([6, 6, 6]), as_of=week(5))
    assert at_once(history(weekly([6, 6, 6]), as_of=week(4.9))).verdict is State.TOO_EARLY
    assert at_once(client).verdict is State.SILENT
    assert last(history(weekly([6, 6, 6, None, None, None, 6]))).verdict is not State.SILENT


def test_a_new_phase_empties_it() -> None:
    renewed = at_once(history(weekly(FLAT), phase_start=week(11)))
    assert renewed.verdict is State.TOO_EARLY
    assert renewed.of("symptom").replies == 2
    assert renewed.p_no_change is None


def test_courses_are_told_apart() -> None:
    assert State.IMPROVING in verdicts(history(weekly([8, 7, 6, 5, 4, 3.5, 3.5, 3])))
    assert last(history(weekly([5, 5, 6, 6, 7, 7, 8, 8, 9]))).verdict is State.WORSENING
    assert last(history(weekly([7, 5, 3, 2, 1, 1, 1]))).verdict is State.AT_GOAL
    assert last(history(weekly([8, 7] + [5] * 10))).verdict is State.PLATEAU
    assert last(history(weekly([6, 5, 7, 5, 6, 5, 6]))).verdict is State.UNCERTAIN
