"""The Monday of the digest, and the week it belongs to."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from domain.digest import list_after, list_from, next_digest, week_of

BERLIN = ZoneInfo("Europe/Berlin")


def test_it_is_the_next_monday_also_over_a_change_of_clocks() -> None:
    first = next_digest(datetime(2026, 3, 18, 12, tzinfo=UTC), BERLIN)
    assert first == datetime(2026, 3, 23, 7, 30, tzinfo=UTC)
    assert next_digest(first, BERLIN) == datetime(2026, 3, 30, 6, 30, tzinfo=UTC)


def test_lists_are_left_out_by_weeks_or_up_to_a_day() -> None:
    wednesday = datetime(2026, 3, 18, 12, tzinfo=UTC)
    days = [list_after(weeks, wednesday, BERLIN).astimezone(BERLIN).date() for weeks in range(3)]
    assert days == [date(2026, 3, 23), date(2026, 3, 30), date(2026, 4, 6)]
    found = [list_from(date(2026, 3, day), BERLIN).astimezone(BERLIN).date() for day in (22, 23, 24)]
    assert found == [date(2026, 3, 23), date(2026, 3, 23), date(2026, 3, 30)]


def test_a_week_is_named_by_the_local_date() -> None:
    assert week_of(datetime(2026, 3, 8, 23, 30, tzinfo=UTC), BERLIN) == "2026-W11"
    assert week_of(datetime(2027, 1, 1, 12, tzinfo=UTC), BERLIN) == "2026-W53"
