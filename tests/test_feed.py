"""A whole process that reads a calendar over HTTP, which breaks in every way: it lives, explains once, recovers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from aiohttp import web
from aiohttp.test_utils import unused_port

from storage.tables import visit
from tests.house import House, open_house
from tests.phone import Phone
from tests.story import Cast, join

SERIES: Final = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:a\nSUMMARY:Anna\nDTSTART:20260303T110000Z\n"
    "DURATION:PT45M\nRRULE:FREQ=DAILY;COUNT=20\nEND:VEVENT\nEND:VCALENDAR\n"
)
BREAKS: Final = {
    "garbage": "what is there is not a calendar",
    "large": "it is larger than I can read",
    "file": "that is not an address of the web",
    "round": "there is nothing at that address",
    "login": "it wants somebody to sign in",
}
"""How it breaks, and the words that explain it."""
LOST: Final = "I can no longer read your calendar"


@dataclass
class Page:
    """What stands at one address of this computer; `how` is "" while it is well."""

    port: int = field(default_factory=unused_port)
    how: str = ""
    freed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        """The secret address."""
        return f"http://127.0.0.1:{self.port}/secret.ics"

    async def answer(self, _request: web.Request) -> web.StreamResponse:
        """The calendar, or something else."""
        match self.how:
            case "garbage":
                return web.Response(body=b"\x00\xff" * 5000)
            case "large":
                return web.Response(body=b"BEGIN:VCALENDAR\n" * 650_000)
            case "file" | "round":
                return web.Response(
                    status=302, headers={"Location": "file:///etc/hosts" if self.how == "file" else "/"}
                )
            case "login":
                return web.Response(status=401)
            case "hangs":
                await self.freed.wait()
        return web.Response(text=SERIES, content_type="text/calendar")

    @asynccontextmanager
    async def stands(self) -> AsyncIterator[None]:
        """A server for as long as this lasts."""
        app = web.Application()
        app.router.add_get("/{any:.*}", self.answer)
        runner = web.AppRunner(app, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self.port).start()
        yield
        await runner.cleanup()


@pytest.mark.chaos
@pytest.mark.timeout(300)
async def test_a_calendar_that_breaks_is_explained_once_and_read_again(tmp_path: Path) -> None:
    """Long: a request that hangs is given up after twenty real seconds. `make chaos` plays it."""
    page = Page()
    async with open_house(tmp_path) as house:
        cast = await join(house)
        async with page.stands():
            await _give(cast.vera, page)
            await house.sandbox.advance(hours=14)
            for how, words in BREAKS.items():
                await _breaks(cast, page, how, words)
            await house.sandbox.advance(hours=12)
            await _hangs(cast, page)
        await house.sandbox.advance(hours=27)
        assert (await _told(cast.vera))[-1].startswith(f"{LOST}: it does not answer.")
        async with page.stands():
            await house.sandbox.advance(hours=3)
        assert len(await _told(cast.vera)) == len(BREAKS) + 1
        assert await _seen(house) == {date(2026, 3, day) for day in (3, 4, 5)}
        assert str(page.port) not in house.log.read_text()


async def _give(vera: Phone, page: Page) -> None:
    await vera.says("/visits")
    await vera.taps("From my calendar")
    await vera.says(page.url)
    assert any(text.startswith("I can read your calendar.") for text in await vera.heard())


async def _told(vera: Phone) -> list[str]:
    return [text for text in await vera.heard() if text.startswith(LOST)]


async def _breaks(cast: Cast, page: Page, how: str, words: str) -> None:
    """It is broken for an hour and a half, and well again for one."""
    before, page.how = len(await _told(cast.vera)), how
    await cast.house.sandbox.advance(minutes=90)
    told = (await _told(cast.vera))[before:]
    assert [words in text for text in told] == [True], (how, told)
    page.how = ""
    await cast.house.sandbox.advance(minutes=62)


async def _hangs(cast: Cast, page: Page) -> None:
    """While one look hangs, everybody else is answered; nobody is told of an hour."""
    page.how, before = "hangs", len(await _told(cast.vera))
    passing = asyncio.create_task(cast.house.sandbox.advance(minutes=61))
    await asyncio.sleep(3)
    heard = len(await cast.ben.phone.heard())
    await cast.ben.phone.says("/help", settle=False)
    await asyncio.sleep(2)
    assert (len(await cast.ben.phone.heard()), passing.done()) == (heard + 1, False)
    await passing
    page.how = ""
    page.freed.set()
    await cast.house.sandbox.advance(minutes=62)
    assert len(await _told(cast.vera)) == before


async def _seen(house: House) -> set[date]:
    database = house.database()
    async with database.read() as session:
        rows = await session.rows(visit.select())
    await database.close()
    return {date.fromisoformat(row.day) for row in rows}
