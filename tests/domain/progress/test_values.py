"""Histories refuse what no scale holds; memory survives being written down; intake is learned with care."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.progress import (
    VAGUE,
    Alert,
    Direction,
    MeasureMemory,
    Memory,
    Reply,
    Series,
    SinceStart,
    State,
    assess,
    learn_intake,
)
from tests.domain.progress.clients import START, at_once, history, last, week, weekly


@pytest.mark.parametrize("score", [-1, 11, float("nan"), float("inf")])
def test_a_score_outside_its_scale_is_refused(score: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        weekly([5, score])
    with pytest.raises(ValueError, match="outside"):
        weekly([5], goal=score)


def test_a_scale_ends_above_nothing_and_since_start_has_five_answers() -> None:
    with pytest.raises(ValueError, match="above 0"):
        weekly([0], scale_max=0)
    with pytest.raises(ValueError, match="0 to 4"):
        SinceStart(START, 5)


def test_scales_go_to_points_and_back() -> None:
    days_a_week = Series("days", (), Direction.LOWER, 7)
    ease = Series("goal", (), Direction.HIGHER)
    assert days_a_week.points(7) == 10
    assert (ease.points(8), ease.score(2)) == (2, 8)
    assert days_a_week.score(days_a_week.points(3)) == pytest.approx(3)


def test_times_of_day_order_answers_and_leave_the_weeks_alone() -> None:
    def at(number: int) -> datetime:
        return datetime(2026, 1, 5, 7 + number % 9, tzinfo=UTC) + timedelta(weeks=number)

    timed = Series("symptom", tuple(Reply(at(number), 6) for number in range(8)))
    clocked = history(timed, phase_start=datetime(2026, 1, 5, 20, tzinfo=UTC))
    assert at_once(clocked).outlook == at_once(history(weekly([6] * 8))).outlook


def test_eight_years_of_answers_are_judged_by_the_last_weeks() -> None:
    scores = [5.0 + number % 3 for number in range(416)]
    assert last(history(weekly(scores))).of("symptom").replies == 416


def test_memory_is_written_down_and_read_back() -> None:
    measures = (MeasureMemory("symptom", flat=True), MeasureMemory("goal", improved=True))
    memory = Memory(739000, measures, flat=True, raised=(Alert.NO_CHANGE, Alert.SILENT))
    assert Memory.from_json(memory.to_json()) == memory
    assert Memory.from_json(Memory().to_json()) == Memory()
    with pytest.raises(ValueError, match="Expecting"):
        Memory.from_json("")


def test_memory_of_another_phase_is_forgotten() -> None:
    old = Memory(date(2025, 1, 6).toordinal(), (MeasureMemory("symptom", flat=True),), raised=(Alert.NO_CHANGE,))
    assessment, memory = assess(history(weekly([6, 6, 6, 6, 5])), old)
    assert assessment.verdict is State.UNCERTAIN
    assert (memory.phase, memory.raised) == (START.toordinal(), ())
    assert memory.of("symptom") == MeasureMemory("symptom")


def test_a_phase_still_to_come_is_too_early() -> None:
    assert at_once(history(weekly([6, 6, 6, 6]), phase_start=week(9))).verdict is State.TOO_EARLY


def test_intake_starts_vague_and_narrows_slowly() -> None:
    assert learn_intake([], 3) == VAGUE
    learned = learn_intake([4.0, 5.0, 6.0, 5.0, 5.0] * 20, 3)
    assert 5.0 < learned.mean < 5.3
    assert 1.0 < learned.sd < 1.5
