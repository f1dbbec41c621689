"""Requests, decided: which way they go, by when they are answered, when an answer is complete."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.office import WorkingDays
from domain.prescribed import Part, next_part
from domain.request import Given, News, Outcome, Way, What, asks_if_new, day_picked, is_complete, promised, way
from domain.therapist import ReplyTime

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY = datetime(2026, 3, 6, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("news", "foreign", "expected"),
    [
        (None, False, Way.OWN),
        (News.BEFORE, False, Way.OWN),
        (None, True, Way.FOREIGN),
        (News.BEFORE, True, Way.FOREIGN),
        (News.NEW, False, Way.NEW),
        (News.UNSURE, True, Way.NEW),
    ],
)
def test_there_are_three_ways(news: News | None, *, foreign: bool, expected: Way) -> None:
    assert way(news, foreign=foreign) is expected


@pytest.mark.parametrize(
    ("what", "words", "asked"),
    [(What.AREA, "", True), (What.ELSE, "", True), (What.OFTEN, "", False), (What.OFTEN, "my leg", True)],
)
def test_anything_that_may_hide_something_new_is_asked_about(what: What, words: str, *, asked: bool) -> None:
    assert asks_if_new(what, words) is asked


@pytest.mark.parametrize(
    ("reads", "day"),
    [
        (ReplyTime.SAME_DAY, date(2026, 3, 9)),
        (ReplyTime.TWO_DAYS, date(2026, 3, 10)),
        (ReplyTime.WEEK, date(2026, 3, 13)),
        (ReplyTime.VISIT, date(2026, 3, 20)),
    ],
)
def test_the_promise_follows_from_when_notes_are_read(reads: ReplyTime, day: date) -> None:
    assert promised(reads, FRIDAY, WorkingDays(BERLIN)) == day


def test_a_promise_of_a_week_is_as_long_for_somebody_who_works_on_two_days() -> None:
    work = WorkingDays(BERLIN, frozenset({1, 5}))
    assert promised(ReplyTime.SAME_DAY, FRIDAY, work) == date(2026, 3, 7)
    assert promised(ReplyTime.WEEK, FRIDAY, work) == date(2026, 3, 10)
    closed = WorkingDays(BERLIN, closed=((date(2026, 3, 7), date(2026, 3, 15)),))
    assert promised(ReplyTime.WEEK, FRIDAY, closed) == date(2026, 3, 16)


@pytest.mark.parametrize(
    ("given", "complete"),
    [
        (Given(Outcome.KEPT, "", "time", date(2026, 3, 9)), True),
        (Given(Outcome.AGREED, "softer", "it suits", date(2026, 3, 9)), True),
        (Given(Outcome.AGREED, "", "it suits", date(2026, 3, 9)), False),
        (Given(Outcome.KEPT, "", "", date(2026, 3, 9)), False),
        (Given(Outcome.SEE_FIRST, "", "why", None), False),
    ],
)
def test_every_answer_has_a_reason_and_a_date(given: Given, *, complete: bool) -> None:
    assert is_complete(given) is complete


def test_only_dates_on_offer_can_be_picked() -> None:
    work = WorkingDays(BERLIN, frozenset({1, 5}))
    assert day_picked("d0", date(2026, 3, 2), work) == date(2026, 3, 2)
    assert day_picked("d7", date(2026, 3, 2), work) == date(2026, 3, 10)
    assert day_picked("d8", date(2026, 3, 2), work) is None


def test_parts_are_asked_in_order_and_may_be_left_out() -> None:
    assert next_part({}) is Part.PRESCRIBER
    assert next_part({Part.PRESCRIBER: "Dr Ruiz", Part.AREA: "", Part.MINUTES: None}) is Part.MINUTES
    assert next_part(dict.fromkeys(Part, "")) is None
