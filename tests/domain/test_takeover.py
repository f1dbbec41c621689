"""Passing to another therapist: which last days can be picked, and when the reader changes."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from domain.takeover import Term, changes_at, day_picked, days_offered

TODAY = date(2026, 3, 20)


def test_a_cover_has_a_later_last_day_and_leaving_may_be_today() -> None:
    assert [(day - TODAY).days for day in days_offered(Term.GOOD, TODAY)] == [0, 7, 14, 28]
    assert [(day - TODAY).days for day in days_offered(Term.COVER, TODAY)] == [7, 14, 28, 42]
    assert day_picked("d0", Term.COVER, TODAY) is None
    assert day_picked("d42", Term.COVER, TODAY) == date(2026, 5, 1)


def test_the_reader_changes_with_the_end_of_the_last_day_through_a_change_of_clocks() -> None:
    assert changes_at(date(2026, 3, 29), ZoneInfo("Europe/Berlin")) == datetime(2026, 3, 29, 22, 0, tzinfo=UTC)
