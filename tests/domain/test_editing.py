"""The arithmetic of an edit: where the next check-in falls, and what is left of the doses."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.editing import apart, next_sends, weeks_apart, with_dose
from domain.timetable import Cadence

MONDAY = date(2026, 3, 2)
WEEKLY = Cadence.weekly(time(18), MONDAY)


@pytest.mark.parametrize(
    ("weeks", "today", "last", "first"),
    [
        (2, date(2026, 3, 4), MONDAY, date(2026, 3, 16)),
        (1, date(2026, 3, 4), MONDAY, date(2026, 3, 9)),
        (4, date(2026, 3, 2), None, date(2026, 3, 9)),
        (1, date(2026, 5, 7), MONDAY, date(2026, 5, 11)),
    ],
)
def test_weeks_are_counted_from_the_last_one_sent(weeks: int, today: date, last: date | None, first: date) -> None:
    found = apart(WEEKLY, weeks, today, last)
    assert (found.anchor, found.n, found.at, found.weekdays) == (first, weeks, time(18), frozenset({0}))


def test_the_next_three_and_the_words_for_a_rhythm() -> None:
    sends = next_sends(WEEKLY, ZoneInfo("Europe/Berlin"), datetime(2026, 3, 20, 9, tzinfo=UTC), None)
    assert [f"{at:%d.%m. %H}" for at in sends] == ["23.03. 17", "30.03. 16", "06.04. 16"]
    assert weeks_apart(WEEKLY) == 1
    assert weeks_apart(Cadence.every_days(3, time(18), MONDAY)) is None
    assert with_dose({1: "a", 2: "b"}, 2, "c") == ("a", "c")
    assert with_dose({1: "a", 2: "b"}, 1, None) == ("b",)
