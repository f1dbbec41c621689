"""A table replayed week by week: the same as folding its prefixes, with the dates alerts would have had."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.progress import Alert, State
from exchange.analysis import Analysis, analyse, moments
from exchange.rhythm import per_week, silent_after
from tests.exchange.files import HEADER, START, day, taken, weekly, written

FLAT = [6] * 12


def analysed(folder: Path, *rows: str, until: date | None = None, header: str = HEADER) -> Analysis:
    """The first client of a table."""
    return analyse(taken(written(folder, *rows, header=header), until)[0][0], until)


def kinds(found: Analysis) -> list[Alert]:
    return [one.kind for one in found.raised]


def test_flat_weeks_raise_no_change_once_and_it_stands(tmp_path: Path) -> None:
    found = analysed(tmp_path, *weekly(FLAT))
    assert found.assessment.verdict is State.NO_CHANGE
    assert kinds(found) == [Alert.NO_CHANGE]
    assert found.standing == found.raised[0]
    assert START + timedelta(weeks=4) <= found.raised[0].on <= START + timedelta(weeks=8)


def test_a_problem_of_some_days_is_judged_sooner_than_one_of_years(tmp_path: Path) -> None:
    header = f"{HEADER},started"
    young = analysed(tmp_path, *weekly(FLAT, more=",2025-01-01"), header=header)
    old = analysed(tmp_path, *weekly(FLAT, more=",2015-01-01"), header=header)
    assert young.raised[0].on < old.raised[0].on


def test_getting_better_on_a_flipped_scale_raises_nothing(tmp_path: Path) -> None:
    rows = weekly([10, 20, 40, 50, 60, 70, 70, 75], more=",higher,100")
    found = analysed(tmp_path, *rows, header=f"{HEADER},direction,scale_max")
    assert found.assessment.verdict in (State.IMPROVING, State.PLATEAU, State.AT_GOAL)
    assert found.raised == ()


def test_a_new_phase_begins_from_nothing(tmp_path: Path) -> None:
    rows = [f"{row},{'band' if week >= 8 else 'rest'}" for week, row in enumerate(weekly(FLAT[:10]))]
    found = analysed(tmp_path, *rows, header=f"{HEADER},phase")
    assert found.assessment.verdict is State.TOO_EARLY
    assert found.assessment.measures[0].replies == 2
    assert (kinds(found), found.standing) == ([Alert.NO_CHANGE], None)


def test_silence_is_dated_in_a_gap_and_as_of_a_later_day(tmp_path: Path) -> None:
    rows = weekly([6, 5, 6, None, None, None, None, 5, 5])
    found = analysed(tmp_path, *rows)
    assert [(one.on, one.kind) for one in found.raised] == [(day(5), Alert.SILENT)]
    assert found.assessment.verdict is not State.SILENT
    later = analysed(tmp_path, *rows, until=day(12))
    assert later.assessment.verdict is State.SILENT
    assert later.standing is not None
    assert later.standing.on == day(11)


def test_who_is_asked_once_a_month_is_not_silent_in_between(tmp_path: Path) -> None:
    found = analysed(tmp_path, *[f"A,{day(4 * month)},pain,6" for month in range(8)])
    assert Alert.SILENT not in kinds(found)


def test_homecare_is_an_answer_and_no_outcome(tmp_path: Path) -> None:
    found = analysed(tmp_path, *weekly(FLAT), *weekly([1] * 12, measure="Homecare"))
    assert [one.measure for one in found.assessment.measures] == ["pain"]


def test_only_since_start_is_too_early_for_ever(tmp_path: Path) -> None:
    found = analysed(tmp_path, *weekly([2] * 12, measure="Since Start"))
    assert (found.assessment.verdict, found.assessment.measures) == (State.TOO_EARLY, ())


@pytest.mark.parametrize(
    ("gaps", "often", "silent"), [([7] * 9, 1, 21), ([1] * 9, 2, 11), ([28] * 9, 0.25, 84), ([30, 30], 1, 21)]
)
def test_a_rhythm_is_read_from_the_gaps(gaps: list[int], often: float, silent: int) -> None:
    days = [START + timedelta(days=sum(gaps[:count])) for count in range(len(gaps) + 1)]
    assert per_week(days, days[-1]) == often
    assert silent_after(often) == silent


DAYS = st.lists(st.integers(0, 400), min_size=1, max_size=60, unique=True).map(
    lambda found: [START + timedelta(days=one) for one in sorted(found)]
)


@given(DAYS, st.integers(0, 200))
def test_moments_go_forward_through_every_week_with_an_answer(days: list[date], later: int) -> None:
    until = days[-1] + timedelta(days=later)
    walked = list(moments(days, until))
    assert all(earlier < following for earlier, following in pairwise(walked))
    assert (walked[0], walked[-1]) == (days[0], until)
    assert all(any(one <= moment <= one + timedelta(days=7) for moment in walked) for one in days)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.none() | st.integers(0, 10), min_size=3, max_size=24), st.integers(1, 3), st.data())
def test_a_replay_is_the_fold_of_its_prefixes(
    tmp_path: Path, scores: list[int | None], often: int, data: st.DataObject
) -> None:
    rows = [f"A,{day(n / often)},pain,{score}" for n, score in enumerate(scores) if score is not None]
    rows.append(f"A,{day(30)},pain,5")
    whole = taken(written(tmp_path, *rows))[0][0]
    # How often a client is asked shows in the first nine days with an answer.
    after = whole.days[min(8, len(whole.days) - 1)]
    then = data.draw(st.sampled_from([one for one in moments(whole.days, day(30)) if one >= after]))
    prefix = analysed(tmp_path, *rows, until=then)
    assert [one for one in analyse(whole).raised if one.on <= then] == list(prefix.raised)
