"""Working days are those of the therapist: their days of the week, without the days on which the clinic is closed."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.alert_dates import dates_offered, is_moved
from domain.alerts import View
from domain.hours import day_at
from domain.office import WorkingDays

BERLIN = ZoneInfo("Europe/Berlin")
ORDINARY = WorkingDays(BERLIN)
TWO_DAYS = WorkingDays(BERLIN, frozenset({1, 5}))
"""Tuesdays and Saturdays."""
JUNE = date(2026, 6, 1)
"""A Monday."""
_DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_CLOSED = st.tuples(_DAYS, st.integers(0, 60)).map(lambda one: (one[0], one[0] + timedelta(days=one[1])))
_WORK = st.builds(
    WorkingDays,
    st.sampled_from(["Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Africa/Cairo"]).map(ZoneInfo),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.lists(_CLOSED, max_size=3).map(tuple),
)


def june(day: int, clock: time = time(10, 15)) -> datetime:
    """A moment in June 2026 in Berlin."""
    return day_at(JUNE + timedelta(days=day - 1), clock, BERLIN)


@pytest.mark.parametrize(
    ("start", "n", "expected"),
    [(1, 3, 4), (1, 7, 10), (5, 1, 8), (6, 1, 8), (7, 1, 8), (6, 3, 10), (5, 0, 5), (6, 0, 6)],
)
def test_ordinary_weeks_leave_out_the_weekend(start: int, n: int, expected: int) -> None:
    assert ORDINARY.later(june(start), n) == june(expected)


@pytest.mark.parametrize(("start", "n", "expected"), [(1, 1, 2), (2, 1, 6), (2, 3, 13), (7, 0, 7)])
def test_tuesdays_and_saturdays_are_enough(start: int, n: int, expected: int) -> None:
    assert TWO_DAYS.later(june(start), n) == june(expected)


def test_closed_days_are_none_and_what_cannot_wait_does_not() -> None:
    away = WorkingDays(BERLIN, closed=((date(2026, 6, 3), date(2026, 6, 19)),))
    assert away.later(june(1), 3) == june(23)
    assert away.later_at_most(june(1), 3) == june(4)
    assert TWO_DAYS.later_at_most(june(5), 1) == june(6)
    assert (away.is_closed(date(2026, 6, 6)), away.is_closed(date(2026, 6, 20))) == (True, False)


def test_clocks_that_change_keep_the_local_time_and_days_only_go_forward() -> None:
    friday = day_at(date(2026, 3, 27), time(10, 0), BERLIN)
    assert ORDINARY.later(friday, 1) == day_at(date(2026, 3, 30), time(10, 0), BERLIN)
    with pytest.raises(ValueError, match="forward"):
        ORDINARY.later(friday, -1)


@given(_WORK, _DAYS, st.integers(0, 9), st.integers(0, 1439))
def test_no_working_day_is_left_out_and_nothing_else_counts(work: WorkingDays, day: date, n: int, minute: int) -> None:
    holds = [one for k in range(1, 400) if work.first_from(one := day + timedelta(days=k)) == one]
    assert work.ahead(day, n) == tuple(holds[:n])
    assert all(one.weekday() in work.days and not work.is_closed(one) for one in holds)
    at = datetime.combine(day, time(minute // 60, minute % 60), UTC)
    local = at.astimezone(work.zone).date()
    assert work.later(at, n + 1).astimezone(work.zone).date() - work.ahead(local, n + 1)[-1] <= timedelta(days=1)
    assert at < work.later_at_most(at, n + 1) <= work.later(at, n + 1)


@given(_WORK, _DAYS, st.integers(1, 30))
def test_the_last_day_within_is_within_whenever_there_is_one(work: WorkingDays, day: date, days: int) -> None:
    found, (first,) = work.last_within(day, day + timedelta(days=days)), work.ahead(day, 1)
    assert found == first if first > day + timedelta(days=days) else first <= found <= day + timedelta(days=days)


@given(_WORK, _DAYS, st.sampled_from([View.DAY, View.WEEKS]))
def test_every_button_is_a_later_working_day(work: WorkingDays, day: date, view: View) -> None:
    offered = tuple(dates_offered(view, day, work).values())
    assert all(work.first_from(one) == one for one in offered)
    assert all(one < other for one, other in pairwise((day, *offered)))


def test_weeks_are_not_named_when_closed_days_have_moved_their_dates() -> None:
    away = WorkingDays(BERLIN, closed=((date(2026, 6, 12), date(2026, 6, 30)),))
    assert not is_moved(JUNE, dates_offered(View.WEEKS, JUNE, TWO_DAYS))
    assert is_moved(JUNE, dates_offered(View.WEEKS, JUNE, away))
