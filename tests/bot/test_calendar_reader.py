"""The process that lays out calendars: the same appointments as within, and one that never ends is stopped."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.calendar_reader import CalendarReader
from domain.calendar import FeedBroken, FeedTrouble
from exchange.calendar import read

BERLIN = ZoneInfo("Europe/Berlin")
FOLDER = Path(__file__).parents[1] / "exchange" / "calendars"
SPAN = (datetime(2026, 3, 8, tzinfo=UTC), datetime(2026, 4, 5, tzinfo=UTC))
NEVER = (
    b"BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:19700101T080000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT\r\n"
)


async def test_it_finds_what_is_found_within() -> None:
    body = (FOLDER / "whole-day.ics").read_bytes() + (FOLDER / "recurring.ics").read_bytes()
    assert await CalendarReader()(body, BERLIN, *SPAN) == read(body, BERLIN, *SPAN)


async def test_what_is_wrong_comes_back() -> None:
    with pytest.raises(FeedBroken) as broken:
        await CalendarReader()((FOLDER / "login.ics").read_bytes(), BERLIN, *SPAN)
    assert broken.value.trouble is FeedTrouble.LOGIN


async def test_a_calendar_that_never_ends_is_stopped() -> None:
    body = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + b"".join(NEVER % n for n in range(50)) + b"END:VCALENDAR\r\n"
    with pytest.raises(FeedBroken) as broken:
        await CalendarReader(patience=1.5)(body, BERLIN, *SPAN)
    assert broken.value.trouble is FeedTrouble.TOO_LARGE
