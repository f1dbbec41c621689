"""Dates of reviews and looks back."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.progress import Duration, Purpose
from domain.review import (
    first_review,
    is_reviewed,
    is_settled,
    look_back_due,
    next_look_back,
    next_review,
    stands_until,
)

BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = BEGAN.date()
WEEK = timedelta(weeks=1)


@pytest.mark.parametrize(
    ("duration", "weeks"),
    [
        (Duration.UNDER_6_WEEKS, 4),
        (Duration.WEEKS_6_TO_12, 4),
        (Duration.MONTHS_3_TO_12, 6),
        (Duration.OVER_A_YEAR, 8),
        (Duration.NOT_SURE, 6),
    ],
)
def test_the_longer_it_has_lasted_the_later_the_first_review(duration: Duration, weeks: int) -> None:
    assert first_review(BEGAN, duration) == BEGAN + weeks * WEEK


def test_only_what_is_meant_to_change_is_reviewed() -> None:
    assert [purpose for purpose in Purpose if is_reviewed(purpose)] == [Purpose.DO_MORE]


def test_the_next_review_comes_when_the_decision_no_longer_stands() -> None:
    now = BEGAN + 10 * WEEK
    assert next_review(now, None) == now + 8 * WEEK
    assert next_review(now, now + 5 * WEEK) == now + 5 * WEEK
    assert next_review(now, now - WEEK) == now + 8 * WEEK


def test_a_decision_stands_for_eight_weeks_or_until_its_date_to_look_again() -> None:
    assert stands_until(BEGAN, None) == BEGAN + 8 * WEEK
    assert stands_until(BEGAN, BEGAN + 2 * WEEK) == BEGAN + 2 * WEEK
    assert not is_settled(BEGAN, None)
    assert is_settled(BEGAN + 2 * WEEK - timedelta(seconds=1), BEGAN + 2 * WEEK)
    assert not is_settled(BEGAN + 2 * WEEK, BEGAN + 2 * WEEK)


@pytest.mark.parametrize(
    ("latest", "today", "due"),
    [(None, 27, False), (None, 28, True), (None, 90, True), (28, 55, False), (33, 56, True), (56, 60, False)],
)
def test_every_four_weeks_from_the_beginning(latest: int | None, today: int, due: object) -> None:
    told = None if latest is None else DAY + timedelta(days=latest)
    assert look_back_due(DAY, told, DAY + timedelta(days=today)) is due


@pytest.mark.parametrize(("today", "then"), [(-3, 28), (0, 28), (27, 28), (28, 56), (29, 56)])
def test_the_next_look_back_is_always_ahead(today: int, then: int) -> None:
    assert next_look_back(DAY, DAY + timedelta(days=today)) == date(2026, 3, 2) + timedelta(days=then)
