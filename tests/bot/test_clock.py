"""The clock loop against a small server that holds reports as the sandbox does."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.clock import SandboxClock, SystemClock
from tests.bot.wire import until

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


@dataclass
class Hands:
    """A clock to be moved by the test: each answer is given when it is put here."""

    reports: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)
    answers: asyncio.Queue[web.Response] = field(default_factory=asyncio.Queue)
    url: str = ""

    async def hold(self, request: web.Request) -> web.Response:
        self.reports.put_nowait(await request.json())
        return await self.answers.get()

    def tell(self, seq: int, now: datetime) -> None:
        self.answers.put_nowait(web.json_response({"seq": seq, "now": now.isoformat()}))


@dataclass
class Process:
    """Stands for the rest of the bot: busy until the test says otherwise."""

    rings: int = 0
    idle: asyncio.Event = field(default_factory=asyncio.Event)
    due: datetime | None = None

    def ring(self) -> None:
        self.rings += 1
        self.idle.clear()

    async def rest(self) -> datetime | None:
        await self.idle.wait()
        return self.due


@asynccontextmanager
async def following() -> AsyncIterator[tuple[Hands, Process, SandboxClock]]:
    hands, process = Hands(), Process()
    app = web.Application()
    app.router.add_post("/clock", hands.hold)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hands.url = f"http://127.0.0.1:{runner.addresses[0][1]}/clock"
    clock = SandboxClock(hands.url, ring=process.ring, rest=process.rest)
    task = asyncio.create_task(clock.run())
    try:
        async with asyncio.timeout(5):
            yield hands, process, clock
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await runner.cleanup()


def test_the_system_clock_is_aware_and_in_utc() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    assert clock.monotonic() <= clock.monotonic()


async def test_the_time_is_what_the_sandbox_told_last() -> None:
    async with following() as (hands, process, clock):
        with pytest.raises(LookupError):
            clock.now()
        assert await hands.reports.get() == {"seen": 0, "idle": False, "next_due": None}
        hands.tell(1, MONDAY)
        await clock.ready()
        assert clock.now() == MONDAY
        assert process.rings == 1
        assert clock.monotonic() <= clock.monotonic()


async def test_nothing_is_reported_before_the_process_rests() -> None:
    async with following() as (hands, process, clock):
        await hands.reports.get()
        hands.tell(1, MONDAY)
        await clock.ready()
        await asyncio.sleep(0.05)
        assert hands.reports.empty()
        process.due = MONDAY + timedelta(days=7)
        process.idle.set()
        report = await hands.reports.get()
    assert report == {"seen": 1, "idle": True, "next_due": "2026-03-09T09:00:00+00:00"}


async def test_a_new_number_rings_even_when_time_stands_still() -> None:
    async with following() as (hands, process, clock):
        hands.tell(1, MONDAY)
        await clock.ready()
        process.idle.set()
        hands.tell(2, MONDAY)
        await until(lambda: process.rings == 2)
        assert clock.now() == MONDAY


async def test_the_end_of_a_long_wait_only_asks_again() -> None:
    async with following() as (hands, process, clock):
        hands.tell(4, MONDAY)
        await clock.ready()
        process.idle.set()
        hands.tell(4, MONDAY)
        seen = [(await hands.reports.get())["seen"] for _ in range(3)]
        assert (seen, process.rings) == ([0, 4, 4], 1)


@pytest.mark.parametrize(
    "answer", ['{"seq": 2}', '{"seq": 2, "now": "2026-03-02T09:00"}', "[]", '{"seq": 2, "now": 3}', "<p>"]
)
async def test_trouble_is_told_once_and_outlived(answer: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with following() as (hands, _process, clock):
        hands.answers.put_nowait(web.Response(text=answer, content_type="application/json"))
        hands.answers.put_nowait(web.Response(status=500))
        hands.tell(1, MONDAY)
        await clock.ready()
        assert clock.now() == MONDAY
    assert len([record for record in caplog.records if record.name == "bot.clock"]) == 1


async def test_a_lost_connection_is_sought_again() -> None:
    clock = SandboxClock("http://127.0.0.1:1/clock", ring=lambda: None, rest=Process().rest)
    task = asyncio.create_task(clock.run())
    await asyncio.sleep(0.15)
    assert not task.done()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
