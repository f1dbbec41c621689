"""What follows from an outage: whose clock begins anew, what becomes one, what nobody can be blamed for."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.alerts import Rule, push_at
from domain.office import WorkingDays
from domain.outage import (
    A_DAY,
    LONG,
    SETTLES,
    Outage,
    could_answer,
    counts_from,
    is_held_up,
    noticed,
    pushes_by,
    urgent_again_at,
    was_slept_through,
)

MONDAY = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
WORK = WorkingDays(ZoneInfo("Europe/Berlin"))
_OUTAGES = st.lists(
    st.tuples(st.integers(-500, 500), st.integers(1, 400)).map(
        lambda one: Outage(MONDAY + one[0] * HOUR, MONDAY + (one[0] + one[1]) * HOUR)
    ),
    max_size=4,
)


def away(first: float, last: float) -> Outage:
    """Between so many hours after Monday morning."""
    return Outage(MONDAY + first * HOUR, MONDAY + last * HOUR)


def test_only_a_long_silence_is_an_outage() -> None:
    assert noticed(None, MONDAY) is None
    assert noticed(MONDAY, MONDAY + LONG - timedelta(seconds=1)) is None
    assert noticed(MONDAY, MONDAY + LONG) == away(0, 0.5)
    assert noticed(MONDAY, MONDAY - HOUR) is None


def test_what_was_due_meanwhile_comes_late_and_nothing_else() -> None:
    slept = away(1, 5)
    late = [was_slept_through(MONDAY + hours * HOUR, slept) for hours in (1, 2, 5, 6)]
    assert late == [False, True, True, False]
    assert not was_slept_through(None, slept)
    assert not was_slept_through(MONDAY, None)


@given(_OUTAGES)
def test_a_clock_begins_with_a_note_or_with_a_return_after_it(outages: list[Outage]) -> None:
    since = counts_from(MONDAY, outages)
    assert since == MONDAY or any(one.ended == since for one in outages)
    assert all(one.ended <= since for one in outages)
    assert counts_from(MONDAY, outages, at_least=A_DAY) <= since


def test_short_outages_put_a_clock_of_days_off_for_nobody() -> None:
    nightly = [away(24 * day, 24 * day + 2) for day in range(5)]
    assert counts_from(MONDAY, nightly, at_least=A_DAY) == MONDAY
    assert counts_from(MONDAY, [away(2, 30)], at_least=A_DAY) == MONDAY + 30 * HOUR


@pytest.mark.parametrize(("first", "last", "could"), [(0, 5.5, True), (0, 6, False), (45, 60, True), (-90, 90, False)])
def test_a_check_in_counts_when_there_was_time_for_it(first: float, last: float, *, could: bool) -> None:
    assert could_answer(MONDAY, MONDAY + 48 * HOUR, [away(first, last)]) is could


@given(st.sampled_from([Rule.NO_CHANGE, Rule.WORSENING]), st.integers(0, 2), st.integers(0, 400), st.integers(1, 800))
def test_pushes_that_passed_meanwhile_are_one(rule: Rule, pushes: int, first: int, hours: int) -> None:
    slept = away(first, first + hours)
    due, found = push_at(rule, pushes, MONDAY, WORK), pushes_by(rule, pushes, MONDAY, WORK, slept)
    following = push_at(rule, found + 1, MONDAY, WORK)
    if was_slept_through(due, slept):
        assert following is None or following > slept.ended
    else:
        assert found == pushes
    assert pushes <= found <= 2


def test_an_urgent_note_waits_for_taps_and_no_longer() -> None:
    slept, after = away(1, 48), 4 * HOUR
    back = slept.ended
    assert urgent_again_at(MONDAY, after, None, back) == back
    assert urgent_again_at(MONDAY, after, slept, back) == back + SETTLES
    assert urgent_again_at(None, after, slept, back) == back + SETTLES
    assert urgent_again_at(back, after, slept, back) == back + after
    assert urgent_again_at(MONDAY, after, slept, back + 9 * HOUR) == back + 9 * HOUR


def test_what_left_at_once_is_not_called_late() -> None:
    assert is_held_up(MONDAY, MONDAY + 5 * HOUR, [away(1, 5)])
    assert not is_held_up(MONDAY, MONDAY + HOUR, [away(2, 5)])
    assert not is_held_up(MONDAY + 6 * HOUR, MONDAY + 6 * HOUR, [away(1, 5)])
