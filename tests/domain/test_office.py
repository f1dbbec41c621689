"""Office hours: open or closed, the next opening and closing, over weekends and clock changes, and what is typed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.office import STANDARD, Office, read_span, turned

BERLIN = ZoneInfo("Europe/Berlin")


def berlin(day: int, clock: str) -> datetime:
    """A moment in March 2026, whose second day is a Monday."""
    return datetime.combine(datetime(2026, 3, day, tzinfo=UTC).date(), time.fromisoformat(clock), BERLIN)


@pytest.mark.parametrize(
    ("day", "clock", "opens"),
    [
        (2, "07:59", (2, "08:00")),
        (2, "08:00", (2, "08:00")),
        (2, "17:59", (2, "17:59")),
        (2, "18:00", (3, "08:00")),
        (6, "18:00", (9, "08:00")),
        (28, "12:00", (30, "08:00")),
    ],
)
def test_the_office_opens_on_the_next_working_day(day: int, clock: str, opens: tuple[int, str]) -> None:
    assert STANDARD.opens_at(berlin(day, clock), BERLIN) == berlin(*opens)


def test_the_office_closes_once_a_working_day() -> None:
    assert STANDARD.closes_at(berlin(2, "17:59"), BERLIN) == berlin(2, "18:00")
    assert STANDARD.closes_at(berlin(2, "18:00"), BERLIN) == berlin(3, "18:00")
    assert STANDARD.closing_on(berlin(2, "23:00"), BERLIN) == berlin(2, "18:00")
    assert STANDARD.closing_on(berlin(1, "12:00"), BERLIN) is None


def test_an_outage_over_the_evening_leaves_the_day_that_closed() -> None:
    assert STANDARD.last_closed(berlin(27, "18:00"), BERLIN) == date(2026, 3, 27)
    assert STANDARD.last_closed(berlin(30, "08:00"), BERLIN) == date(2026, 3, 27)
    assert STANDARD.closes_at(berlin(27, "18:00"), BERLIN) == datetime(2026, 3, 30, 16, 0, tzinfo=UTC)


_OFFICES = st.builds(
    Office, st.frozensets(st.integers(0, 6), min_size=1), st.times(max_value=time(11)), st.times(time(12), time(23, 59))
)
_ZONES = st.sampled_from(["Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kathmandu"])


@given(_OFFICES, st.integers(0, 365 * 24 * 60), _ZONES)
def test_opening_and_closing_never_lie_behind(office: Office, minutes: int, zone: str) -> None:
    place, at = ZoneInfo(zone), datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    office = Office(office.days, office.opens.replace(second=0, microsecond=0), office.closes.replace(second=0))
    opens, closes = office.opens_at(at, place), office.closes_at(at, place)
    assert at <= opens <= at + timedelta(days=8)
    assert at < closes <= at + timedelta(days=9)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8-18", (time(8), time(18))),
        ("8:30 to 5 pm", (time(8, 30), time(17))),
        ("von 9 bis 17 Uhr", (time(9), time(17))),
        ("de 9 a. m. a 5 p. m.", (time(9), time(17))),
        ("de las 9 a las 17", (time(9), time(17))),
        ("7 – 24", (time(7), time(23, 59))),
        ("18-8", None),
        ("9-9:30", None),
        ("all day", None),
        ("", None),
    ],
)
def test_hours_are_read_as_people_type_them(typed: str, read: tuple[time, time] | None) -> None:
    assert read_span(typed) == read


def test_the_last_day_stays() -> None:
    assert turned(frozenset({0, 1}), 1) == {0}
    assert turned(frozenset({0}), 0) == {0}
    assert turned(frozenset({0}), 5) == {0, 5}
