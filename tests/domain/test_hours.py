"""Quiet hours, local days and typed times, through every change of clocks."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.hours import Quiet, day_at, end_of_local_day, next_allowed, read_clock
from tests.domain.zones import MINUTE, SINCE, kinds_of_zone

BERLIN = ZoneInfo("Europe/Berlin")
HALF_HOUR = timedelta(minutes=30)

zones = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
clocks = st.times().map(lambda t: t.replace(second=0, microsecond=0))
instants = st.integers(0, 10 * 365 * 24 * 60).map(lambda minutes: SINCE + minutes * MINUTE)


def berlin(day: int, clock: str) -> datetime:
    """A moment of June 2026, which starts on a Monday, in Berlin."""
    return day_at(date(2026, 6, day), time.fromisoformat(clock), BERLIN)


@pytest.mark.parametrize(
    ("at", "allowed"),
    [
        ((1, "20:29"), (1, "20:29")),
        ((1, "20:30"), (2, "08:00")),
        ((1, "23:59"), (2, "08:00")),
        ((2, "00:00"), (2, "08:00")),
        ((2, "07:59"), (2, "08:00")),
        ((2, "08:00"), (2, "08:00")),
    ],
)
def test_quiet_hours_push_into_the_morning(at: tuple[int, str], allowed: tuple[int, str]) -> None:
    assert next_allowed(berlin(*at), BERLIN) == berlin(*allowed)


def test_quiet_hours_within_one_day_and_none_at_all() -> None:
    lunch = Quiet(time(12, 0), time(14, 0))
    assert next_allowed(berlin(1, "13:00"), BERLIN, lunch) == berlin(1, "14:00")
    assert next_allowed(berlin(1, "14:00"), BERLIN, lunch) == berlin(1, "14:00")
    none = Quiet(time(9, 0), time(9, 0))
    assert next_allowed(berlin(1, "09:00"), BERLIN, none) == berlin(1, "09:00")


@given(instants, zones, st.builds(Quiet, clocks, clocks))
@settings(max_examples=100, deadline=None)
def test_what_is_allowed_stays_allowed(at: datetime, zone: ZoneInfo, quiet: Quiet) -> None:
    allowed = next_allowed(at, zone, quiet)
    assert at <= allowed < at + timedelta(hours=26)
    assert next_allowed(allowed, zone, quiet) == allowed


def test_a_quiet_time_shown_again_after_its_end_is_not_quiet_again() -> None:
    quiet = Quiet(time(22, 0), time(2, 45))
    second_showing = datetime(2026, 10, 25, 1, 40, tzinfo=UTC)
    assert second_showing.astimezone(BERLIN).time() == time(2, 40)
    assert next_allowed(second_showing, BERLIN, quiet) == second_showing


def test_every_local_day_ends_where_the_next_begins() -> None:
    for (_, jumps), name in kinds_of_zone().items():
        zone = ZoneInfo(name)
        for at in (jump + k * HALF_HOUR for jump, _, _ in jumps for k in range(-60, 60, 7)):
            end = end_of_local_day(at, zone)
            day = at.astimezone(zone).date()
            assert at < end <= at + timedelta(hours=26)
            assert (end - MINUTE).astimezone(zone).date() == day
            assert end.astimezone(zone).date() == day + timedelta(days=1)


def test_a_day_that_came_back_ends_at_its_second_midnight() -> None:
    st_johns = ZoneInfo("America/St_Johns")
    end = datetime(2010, 11, 7, 3, 30, tzinfo=UTC)
    assert end_of_local_day(end - HALF_HOUR, st_johns) == end
    assert (end - HALF_HOUR).astimezone(st_johns).date() == date(2010, 11, 6)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8:30", time(8, 30)),
        (" at  17.15 ", time(17, 15)),
        ("1715", time(17, 15)),
        ("0830", time(8, 30)),
        ("18", time(18, 0)),
        ("6 pm", time(18, 0)),
        ("12 am", time(0, 0)),
        ("7pm", time(19, 0)),
        ("7:30\u202fPM", time(19, 30)),
        ("a las 7:30 p. m.", time(19, 30)),
        ("um 19 Uhr", time(19, 0)),
        ("12:05 p.m.", time(12, 5)),
        ("18h30", time(18, 30)),
        ("18 Uhr", time(18, 0)),
        ("24:00", None),
        ("7:60", None),
        ("13 pm", None),
        ("0 am", None),
        ("later", None),
        ("8:30 and 9:30", None),
        ("", None),
    ],
)
def test_a_typed_time_is_read(typed: str, read: time | None) -> None:
    assert read_clock(typed) == read
