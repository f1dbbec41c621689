"""Coming back: when the goal is asked about, and when a check-in is offered on the day."""

from datetime import UTC, date, datetime, timedelta

from domain.returning import is_long, may_start

NOW = datetime(2026, 6, 3, 16, 0, tzinfo=UTC)
TODAY = date(2026, 6, 3)


def test_after_more_than_six_weeks_the_goal_is_asked_about() -> None:
    assert not is_long(NOW - timedelta(weeks=6), NOW)
    assert is_long(NOW - timedelta(weeks=6, days=1), NOW)
    assert not is_long(None, NOW)


def test_a_check_in_is_offered_only_well_before_the_next() -> None:
    assert not may_start(TODAY, date(2026, 6, 6))
    assert may_start(TODAY, date(2026, 6, 7))
    assert not may_start(TODAY, None)
