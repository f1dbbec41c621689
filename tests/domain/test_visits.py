"""When a visit is asked about, and which patterns several visits show."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.hours import DEFAULT_QUIET
from domain.visits import (
    Feel,
    Felt,
    Fewer,
    Lasted,
    Share,
    VisitCount,
    ask_at,
    asks_wish,
    count_visits,
    fewer,
    last_chance,
    moment_of,
    short_relief,
    takes_along,
    worse_lately,
)

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)
MONDAY = date(2026, 3, 2)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in the week of 2 March 2026, on Berlin's clock; day 0 is Monday."""
    return datetime.combine(MONDAY + timedelta(days=day), time(hour, minute), tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    ("visit", "asked"),
    [(at(0, 22), at(2, 10)), (at(0, 10), at(1, 20)), (at(0, 16), at(2, 8)), (at(0, 9), at(1, 20))],
)
def test_a_visit_is_asked_about_a_day_and_a_half_later_outside_quiet_hours(visit: datetime, asked: datetime) -> None:
    assert ask_at(visit, visit, BERLIN) == asked


def test_a_busy_day_is_avoided_where_that_is_possible() -> None:
    assert ask_at(at(0, 16), at(0, 16), BERLIN, busy=date(2026, 3, 4)) == at(1, 20)
    assert ask_at(at(0, 16), at(2, 9), BERLIN, busy=date(2026, 3, 4)) == at(2, 9)


def test_after_two_days_nothing_is_asked() -> None:
    assert ask_at(at(0, 10), at(2, 10, 1), BERLIN) is None
    assert last_chance(at(0, 23), BERLIN) == at(2, 20)


@given(
    day=st.timedeltas(timedelta(0), timedelta(days=365)),
    late=st.timedeltas(timedelta(0), timedelta(hours=60)),
)
def test_never_before_24_hours_nor_after_48_nor_in_quiet_hours(day: timedelta, late: timedelta) -> None:
    visit = at(0, 0) + day
    now = visit + late
    asked = ask_at(visit, now, BERLIN)
    if asked is not None:
        assert max(now, visit + 24 * HOUR) <= asked <= visit + 48 * HOUR
        assert not DEFAULT_QUIET.covers(asked.astimezone(BERLIN).time())
    else:
        assert late > timedelta(hours=36)


def test_a_visit_of_another_day_was_at_noon() -> None:
    assert moment_of(MONDAY, at(0, 9), BERLIN) == at(0, 9)
    assert moment_of(MONDAY, at(1, 9), BERLIN) == at(0, 12)


def test_a_check_in_takes_the_question_along_when_it_comes_in_time() -> None:
    assert not takes_along(at(0, 10), at(1, 9))
    assert takes_along(at(0, 10), at(1, 18))
    assert not takes_along(at(0, 10), at(2, 5))


def test_every_third_visit_asks_for_wishes_but_no_hard_one() -> None:
    assert [number for number in range(7) if asks_wish(number, Feel.SAME)] == [3, 6]
    assert not asks_wish(3, Feel.WORSE)
    assert not asks_wish(3, None)


def weekly(feels: str, lasted: tuple[Lasted | None, ...] = ()) -> list[Felt]:
    """One visit a week, a letter each: b better, s same, w worse, t too soon."""
    durations = lasted or (None,) * len(feels)
    return [
        Felt(MONDAY + timedelta(weeks=week), Feel(feel), long)
        for week, (feel, long) in enumerate(zip(feels, durations, strict=True))
    ]


@pytest.mark.parametrize(
    ("feels", "found"),
    [("", None), ("w", None), ("bwsb", None), ("wbwb", Share(2, 4)), ("wwbsbb", None), ("ww", Share(2, 2)),
     ("wtwtbs", Share(2, 4)), ("bwww", Share(3, 4))],
)  # fmt: skip
def test_two_of_the_last_four_worse_is_a_pattern(feels: str, found: Share | None) -> None:
    assert worse_lately(weekly(feels)) == found


SHORT, DAY_TWO, LONG = Lasted.UNDER_DAY, Lasted.DAYS_1_2, Lasted.DAYS_3_6


def test_relief_under_two_days_after_four_of_five_over_six_weeks_is_a_pattern() -> None:
    told = (LONG, LONG, SHORT, DAY_TWO, None, SHORT, SHORT)
    assert short_relief(weekly("bbbbsbb", told)) == Share(4, 5)
    assert short_relief(weekly("bbbbsb", told[:6])) is None
    assert short_relief(weekly("bbbbsbb", (LONG, LONG, SHORT, LONG, None, SHORT, SHORT))) is None


def test_visits_are_counted_and_relief_is_taken_in_the_middle() -> None:
    told = weekly("bbbswt", (SHORT, LONG, Lasted.STILL, None, None, None))
    assert count_visits(told) == VisitCount(3, 1, 1, SHORT)
    assert count_visits(weekly("bbb", (SHORT, LONG, LONG))) == VisitCount(3, 0, 0, LONG)
    assert count_visits(weekly("sw")) == VisitCount(0, 1, 1, None)
    assert count_visits(weekly("t")) is None


def test_nothing_told_is_no_pattern() -> None:
    assert short_relief([]) is None
    assert worse_lately([Felt(MONDAY, Feel.TOO_SOON)]) is None


def test_coming_less_often_is_said_in_one_week_of_eight_and_never_of_coming_more() -> None:
    weekly = [MONDAY + timedelta(weeks=week) for week in range(8)]
    rarely = [MONDAY + timedelta(weeks=week) for week in (9, 13)]
    then = MONDAY + timedelta(weeks=16)
    assert fewer(weekly + rarely, MONDAY, then) == Fewer(4, 1)
    assert fewer(weekly + rarely, MONDAY, then + timedelta(weeks=1)) is None
    assert fewer(weekly + rarely, MONDAY, then - timedelta(weeks=8)) is None
    assert fewer(weekly, MONDAY, then) is None
    assert fewer(rarely + [then - timedelta(weeks=week) for week in range(7)], MONDAY, then) is None
