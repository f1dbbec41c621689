"""When a therapist's day closes, through weekends and changes of clocks; what a name's button carries."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from domain.came import Tick, closes_next, day_closed, is_named, last_page, on_page, read_tick, tick_value

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY = datetime(2026, 3, 27, 17, 0, tzinfo=UTC)
"""The closing time before clocks go forward."""


def test_the_next_closing_time_is_on_a_working_day_and_by_the_local_clock() -> None:
    assert closes_next(FRIDAY.replace(hour=9), BERLIN) == FRIDAY
    assert closes_next(FRIDAY, BERLIN) == datetime(2026, 3, 30, 16, 0, tzinfo=UTC)
    assert closes_next(FRIDAY, BERLIN, {}) is None


def test_an_outage_over_the_evening_asks_about_the_day_that_closed() -> None:
    assert day_closed(FRIDAY, BERLIN) == date(2026, 3, 27)
    assert day_closed(datetime(2026, 3, 30, 6, 0, tzinfo=UTC), BERLIN) == date(2026, 3, 27)
    assert day_closed(FRIDAY, BERLIN, {}) is None


def test_a_tap_names_who_and_whether_they_came() -> None:
    value = tick_value(12345678901234567, came=True)
    tick = read_tick(value)
    assert len(value) == 8
    assert tick == Tick(value[1:], True)
    assert is_named(12345678901234567, Tick(value[1:], True))
    assert not is_named(7, Tick(value[1:], True))
    assert [read_tick(odd) for odd in ("", "y", "done", "zabcdefg")] == [None] * 4


def test_eight_names_a_page() -> None:
    assert [last_page(range(n)) for n in (0, 8, 9)] == [0, 0, 1]
    assert list(on_page(range(9), 1)) == [8]
