"""How often the home plan is spoken of: doses read, fewer and more, two weeks looked back on."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.homecare import Recent, has_room, may_start
from domain.homecare_rhythm import (
    LEVELS,
    Fortnight,
    Look,
    days_a_week,
    fewer,
    look_back,
    may_look,
    more,
    most_reminders,
)

TODAY = date(2026, 3, 16)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("dose", "days"),
    [
        ("10 times, 3 days a week", 3),
        ("twice a week", 2),
        ("2 x 10, 5 times per week", 5),
        ("once a week", 1),
        ("daily", 7),
        ("5 minutes, every day", 7),
        ("dreimal pro Woche", 3),
        ("täglich", 7),
        ("3 veces por semana", 3),
        ("cada día", 7),
        ("10 times", None),
        ("10 times a week", None),
        ("3-4 days a week", None),
        ("every other day", None),
        ("", None),
    ],
)
def test_a_dose_says_on_how_many_days_or_does_not(dose: str, days: int | None) -> None:
    assert days_a_week(dose) == days


@given(st.text(max_size=80))
def test_any_dose_is_read_without_complaint(dose: str) -> None:
    assert days_a_week(dose) in {None, *range(1, 8)}


def test_there_are_never_more_reminders_than_days_of_the_plan() -> None:
    assert most_reminders(None, ["10 times"]) == 5
    assert most_reminders(None, ["twice a week", "3 days a week"]) == 3
    assert most_reminders(None, ["twice a week", "10 times"]) == 5
    assert most_reminders(1, ["daily"]) == 1
    assert most_reminders(3, []) == 3


def test_fewer_and_more_go_step_by_step_and_end() -> None:
    assert [fewer(level) for level in LEVELS] == [3, 1, None]
    assert [more(level) for level in LEVELS] == [None, 5, 3]


@pytest.mark.parametrize(
    ("asked", "done", "look"),
    [(3, 3, None), (4, 3, Look.TAPER), (10, 8, Look.TAPER), (10, 7, None), (10, 3, None), (10, 2, Look.FIT)],
)
def test_two_weeks_call_for_less_for_another_fit_or_for_nothing(asked: int, done: int, look: Look | None) -> None:
    assert look_back(Fortnight(asked, done)) is look


def test_two_weeks_that_began_late_or_were_told_otherwise_call_for_nothing() -> None:
    assert look_back(Fortnight(10, 0, whole=False)) is None
    assert look_back(Fortnight(10, 0, otherwise=True)) is None
    assert look_back(Fortnight(10, 9, otherwise=True)) is Look.TAPER


def test_such_an_offer_comes_once_in_four_weeks() -> None:
    assert may_look(None, TODAY)
    assert may_look(TODAY - 28 * DAY, TODAY)
    assert not may_look(TODAY - 27 * DAY, TODAY)


@given(most=st.sampled_from([1, 2, 3, 4, 5]), start=st.integers(0, 6))
def test_fewer_reminders_are_spread_over_the_week(most: int, start: int) -> None:
    reminded: set[date] = set()
    for day in (TODAY + (start + n) * DAY for n in range(28)):
        if has_room(day, Recent(frozenset(reminded), frozenset(reminded), most=most)):
            reminded.add(day)
    days = sorted(reminded)
    assert len(days) == 4 * most
    assert min((b - a).days for a, b in pairwise(days)) >= 7 // most


def test_beside_a_check_in_nothing_begins() -> None:
    assert not may_start(TODAY, Recent(frozenset(), frozenset(), ahead=True))
    assert not may_start(TODAY, Recent(frozenset({TODAY}), frozenset()))
    assert may_start(TODAY, Recent(frozenset({TODAY - DAY}), frozenset({TODAY - DAY})))
