"""When no change is asked more of, what later weeks and since-start answers add, and what a practice teaches."""

import pytest

from domain.progress import VAGUE, Duration, History, Intake, State
from domain.progress.decide_jointly import asked_in
from domain.progress.joint_weeks import BUMP
from domain.progress.outlook import Gaussian
from domain.progress.practice import composite, expect, first_answers
from domain.progress.since import REACH, VARIANCE, Since, hear
from tests.domain.progress.clients import (
    at_once,
    first_week,
    history,
    last,
    since_start,
    three,
    verdicts,
    weekly,
)

FLAT = ([6.0, 7, 6, 6, 7, 6, 6, 7] * 3, [5.0, 5, 6, 5, 5, 6, 5, 5] * 3, [7.0, 7, 7, 8, 7, 7, 8, 7] * 3)


def test_looks_are_the_last_two_weeks_of_four_from_the_seventh_on() -> None:
    low = [week for week in range(4, 21) if asked_in(week, 1) <= asked_in(week - 1, 1) - 0.3 or week in (8, 12, 16, 20)]
    assert low == [7, 8, 11, 12, 15, 16, 19, 20]
    assert asked_in(7, 1) == asked_in(8, 1) == 0


def test_every_further_look_asks_more() -> None:
    looks = [asked_in(week, 1) for week in (7, 11, 15, 19)]
    assert looks == sorted(set(looks))
    assert min(asked_in(week, 1) for week in (4, 5, 6, 9, 10)) > looks[1]


@pytest.mark.parametrize(("pace", "first"), [(0.5, 4), (0.75, 6), (1.5, 11)])
def test_looks_go_by_the_pace_of_the_problem(pace: float, first: int) -> None:
    assert next(week for week in range(1, 30) if asked_in(week, pace) == 0) == first


def test_a_quick_problem_is_found_unchanged_sooner_than_a_slow_one() -> None:
    paces = (Duration.UNDER_6_WEEKS, Duration.WEEKS_6_TO_12, Duration.MONTHS_3_TO_12, Duration.OVER_A_YEAR)
    found = [first_week(history(*three(*FLAT), duration=pace), State.NO_CHANGE) for pace in paces]
    assert None not in found
    assert found == sorted(found, key=lambda week: week or 0)
    assert found[0] != found[-1]


@pytest.mark.parametrize("weeks", [8, 20])
def test_each_worse_since_start_answer_speaks_less_for_better(weeks: int) -> None:
    def gain(level: int) -> float:
        client = history(*(weekly(row[:weeks], name) for row, name in zip(FLAT, "abc", strict=True)))
        asked = since_start(dict.fromkeys(range(weeks - 6, weeks, 2), level))
        outlook = at_once(History(client.series, client.phase_start, client.as_of, asked)).outlook
        assert outlook is not None
        return outlook.p_total_le_1

    gains = [gain(level) for level in range(5)]
    assert gains == sorted(gains, reverse=True)
    assert gains[0] > gains[-1]


def test_once_the_start_is_out_of_sight_answers_tell_the_level() -> None:
    answers = (Since(14, -1.45), Since(16, -1.45))
    near, far = hear(answers, 2, None), hear(answers, 8, Gaussian(6, 0.3))
    assert near.precision == 1 / VARIANCE > far.precision
    assert far.anchor == REACH > near.anchor
    assert hear(answers, 16, Gaussian(6, 0.3)).answers == answers[1:]
    assert hear(answers, 16, None).answers == ()


def test_a_steady_worsening_is_not_called_no_change() -> None:
    rising = [4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8]
    assert State.NO_CHANGE not in verdicts(history(*three(rising, rising, rising)))
    assert last(history(*three(rising, rising, rising))).verdict is State.WORSENING


def test_who_comes_down_from_the_end_of_the_scale_has_come_further() -> None:
    def better(first: float) -> float:
        outlook = at_once(history(*three(*[[first, 10, 10, 9, 9, 9, 8, 8]] * 3))).outlook
        assert outlook is not None
        return outlook.shares.steady + outlook.shares.early

    assert better(9) > better(8.9) + 0.02


def test_a_client_teaches_the_level_they_joined_at() -> None:
    assert composite([6, 8, 2]) == pytest.approx(7 - BUMP)
    assert composite([6, 2, 1]) is None
    assert composite([]) is None
    assert first_answers(history(*three([6, 5], [4, 9]))) == [6, 4]


def test_a_practice_starts_vague_and_learns_slowly() -> None:
    assert expect([]) == expect([[1, 2]]) == VAGUE
    high = expect([[8, 9, 8]] * 60)
    assert 7 < high.mean < 8.5
    assert high.sd < VAGUE.sd
    assert expect([[8, 9, 8]] * 5).sd > high.sd


def test_what_was_learned_is_used() -> None:
    client = history(*three(*FLAT))
    low = History(client.series, client.phase_start, client.as_of, intake=Intake(3, 1))
    assert at_once(low).p_no_change != at_once(client).p_no_change
