"""Addresses, when to look again, and whose an appointment is."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import address_of, looks_next, whose

BERLIN = ZoneInfo("Europe/Berlin")
NAMES = {1: ("Ann", ""), 2: ("Ann B",), 3: ("Zoë",), 4: ("S.T.",), 5: ("Max", "P-1042")}


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" https://c.example/a.ics?k=1#top ", "https://c.example/a.ics?k=1"),
        ("webcal://c.example/a.ics", "https://c.example/a.ics"),
        ("HTTP://c.example", "http://c.example"),
        ("file:///etc/passwd", None),
        ("ftp://c.example/a.ics", None),
        ("https://me:secret@c.example/a.ics", None),
        ("https:///a.ics", None),
        ("https://c.example:port/a", None),
        ("https://[::1", None),
        ("my calendar", None),
        ("https://c.example/" + "a" * 2000, None),
        ("", None),
    ],
)
def test_an_address_is_of_the_web_and_holds_no_login(typed: str, address: str | None) -> None:
    assert address_of(typed) == address


@pytest.mark.parametrize(
    ("title", "client"),
    [
        ("Ann", 1),
        ("ann: follow-up", 1),
        ("Ann B (60 min)", 2),
        ("ZOË", 3),
        ("Massage S.T.", 4),
        ("p-1042 60 min", 5),
        ("P-10421", None),
        ("Annette", None),
        ("Ann, Max", None),
        ("Maximilian", None),
        ("Dentist", None),
        ("", None),
    ],
)
def test_a_title_is_somebodys_when_exactly_one_name_stands_in_it(title: str, client: int | None) -> None:
    assert whose(title, NAMES) == client


def test_a_calendar_is_looked_at_every_hour_by_day() -> None:
    noon = datetime(2026, 3, 28, 11, 0, tzinfo=UTC)
    assert looks_next(noon, BERLIN) == noon.replace(hour=12)
    assert looks_next(noon.replace(hour=20), BERLIN) == datetime(2026, 3, 29, 4, 0, tzinfo=UTC)
    assert looks_next(noon.replace(hour=1), BERLIN) == datetime(2026, 3, 28, 5, 0, tzinfo=UTC)
