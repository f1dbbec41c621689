"""Calendars as programs write them, read into appointments; and bytes that are none, which never do harm."""

from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.calendar import LARGEST, FeedBroken, FeedTrouble
from exchange.calendar import read

BERLIN = ZoneInfo("Europe/Berlin")
FOLDER = Path(__file__).parent / "calendars"
SINCE, UNTIL = datetime(2026, 3, 8, tzinfo=UTC), datetime(2026, 4, 5, tzinfo=UTC)
HALF_PAST_NINE = "12 09:30-10:30 Anna"

READ = {
    "google": ["12 09:30-10:30 Anna, follow-up"],
    "outlook": [HALF_PAST_NINE],
    "apple": [HALF_PAST_NINE],
    "floating": [HALF_PAST_NINE],
    "broken-series": [HALF_PAST_NINE],
    "cancelled": [],
    "recurring": [
        "13 15:00-16:00 Ben",
        "19 10:00-11:00 Ben",
        "23 10:00-11:00 Ben",
        "26 10:00-11:00 Ben",
        "30 10:00-11:00 Ben",
        "2 10:00-11:00 Ben",
    ],
    "dst": ["24 09:00-09:45 Anna", "31 09:00-09:45 Anna"],
    "whole-day": ["12 day Anna", "13 day Cleo"],
    "folded": ["12 09:30-10:30 Frau Müller-Lüdenscheidt; zweiter Termin 🌿"],
    "extra-dates": ["10 09:00-10:00 Ben", "11 09:00-10:00 Ben", "18 09:00-10:00 Ben"],
    "new-york": ["13 00:00-01:00 Anna"],
    "two": [HALF_PAST_NINE, "12 11:30-12:30 Ben"],
}
BROKEN = {
    "empty": FeedTrouble.EMPTY,
    "login": FeedTrouble.LOGIN,
    "words": FeedTrouble.NOT_CALENDAR,
}


def said(name: str) -> list[str]:
    """The appointments of a file by Berlin's clock, each in a line."""
    found = read((FOLDER / f"{name}.ics").read_bytes(), BERLIN, SINCE, UNTIL)
    return [f"{one.day.day} {_span(one.starts, one.ends)} {one.title}" for one in found]


def _span(starts: datetime | None, ends: datetime) -> str:
    if starts is None:
        return "day"
    return f"{starts.astimezone(BERLIN):%H:%M}-{ends.astimezone(BERLIN):%H:%M}"


@pytest.mark.parametrize("name", READ)
def test_calendars_are_read_as_people_see_them(name: str) -> None:
    assert said(name) == READ[name]


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_calendar_is_named(name: str) -> None:
    with pytest.raises(FeedBroken) as broken:
        said(name)
    assert broken.value.trouble is BROKEN[name]


def test_an_appointment_keeps_its_key_when_it_moves() -> None:
    body = (FOLDER / "recurring.ics").read_bytes()
    moved = read(body, BERLIN, SINCE, UNTIL)[0]
    assert (moved.day, moved.key) == (date(2026, 3, 13), "weekly|2026-03-12T10:00:00+01:00")
    back = body.replace(b"20260313T15", b"20260312T15").replace(b"20260313T16", b"20260312T16")
    assert read(back, BERLIN, SINCE, UNTIL)[0].key == moved.key
    single = (FOLDER / "google.ics").read_bytes()
    later = single.replace(b"20260312T", b"20260313T")
    assert later != single
    assert read(later, BERLIN, SINCE, UNTIL)[0].key == read(single, BERLIN, SINCE, UNTIL)[0].key


def test_too_large_is_not_even_tried() -> None:
    with pytest.raises(FeedBroken) as broken:
        read(b"x" * (LARGEST + 1), BERLIN, SINCE, UNTIL)
    assert broken.value.trouble is FeedTrouble.TOO_LARGE


LINES = st.sampled_from([
    b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"BEGIN:VEVENT", b"END:VEVENT", b"UID:1", b"SUMMARY:Anna",
    b"DTSTART:20260312T083000Z", b"DTSTART;VALUE=DATE:20260312", b"DTSTART;TZID=Mars/One:20260312T083000",
    b"DTEND:20260301T083000Z", b"DURATION:-PT1H", b"RRULE:FREQ=WEEKLY", b"RRULE:FREQ=YEARLY;BYMONTH=13",
    b"RRULE:FREQ=DAILY;INTERVAL=0", b"EXDATE:99999999", b"RECURRENCE-ID:20260312", b"STATUS:CANCELLED", b"\xff\xfe",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200) | st.lists(LINES, max_size=14).map(b"\r\n".join))
def test_no_bytes_do_harm(body: bytes) -> None:
    with suppress(FeedBroken):
        read(body, BERLIN, SINCE, UNTIL)
