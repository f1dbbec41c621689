"""Time moves from deadline to deadline and never past work the bot has not noticed."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from sandbox.world import World
from tests.phone import Phone, Sandbox, SandboxError
from tests.sandbox.conftest import T0, Api


@dataclass(slots=True)
class TinyBot:
    """Writes to Anna at every deadline and answers every text a little later, by the sandbox's clock."""

    api: Api
    chat_id: int
    due: list[datetime] = field(default_factory=list)
    woken_at: list[datetime] = field(default_factory=list)
    now: datetime = T0

    async def follow_clock(self) -> None:
        seen = 0
        while True:
            due = min(self.due).isoformat() if self.due else None
            report = {"seen": seen, "idle": True, "next_due": due}
            answer = await self.api.sandbox.post("/clock", report)
            seen, self.now = answer["seq"], datetime.fromisoformat(answer["now"])
            await self.work()

    async def work(self) -> None:
        for due in [due for due in self.due if due <= self.now]:
            self.due.remove(due)
            self.woken_at.append(self.now)
            await asyncio.sleep(0.01)
            await self.api("sendMessage", chat_id=self.chat_id, text=f"due {due:%d %H:%M}")

    async def listen(self) -> None:
        offset = 0
        while True:
            for update in await self.api("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                self.due.append(self.now + timedelta(minutes=5))


@pytest.fixture
async def bot(api: Api, anna: Phone) -> AsyncIterator[TinyBot]:
    bot = TinyBot(api, anna.id)
    tasks = [asyncio.create_task(bot.follow_clock()), asyncio.create_task(bot.listen())]
    await api.sandbox.settle(5)
    yield bot
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_an_advance_stops_at_every_deadline(sandbox: Sandbox, bot: TinyBot, anna: Phone) -> None:
    bot.due += [T0 + timedelta(days=day) for day in (1, 2, 3, 9)]
    await anna.says("wake up")
    moved = await sandbox.advance(weeks=1)
    assert await sandbox.now() == T0 + timedelta(weeks=1)
    days = [T0 + timedelta(days=day) for day in (1, 2, 3)]
    assert bot.woken_at[-3:] == days
    assert await anna.heard() == ["due 02 08:05", "due 02 08:05", "due 03 08:00", "due 04 08:00", "due 05 08:00"]
    assert moved["jumps"] == 5


async def test_next_goes_to_one_deadline_only(sandbox: Sandbox, bot: TinyBot) -> None:
    await sandbox.post("/control/clock/next", {})
    assert await sandbox.now() == T0 + timedelta(minutes=5)
    assert (await sandbox.post("/control/clock/next", {}))["jumps"] == 0


async def test_settling_does_not_move(sandbox: Sandbox, bot: TinyBot, anna: Phone) -> None:
    await anna.says("hello")
    assert await sandbox.now() == T0
    assert len(bot.due) == 2


async def stale_line(sandbox: Sandbox, seen: int) -> Any:
    return await sandbox.post("/clock", {"seen": seen, "idle": True, "next_due": None})


async def test_a_stale_idle_never_jumps(sandbox: Sandbox, world: World) -> None:
    """Whoever reports an older `seq` is answered at once, and time stands still."""
    world.clock.bump()
    moving = asyncio.create_task(sandbox.advance(days=1, wall_seconds=0.3))
    for _ in range(5):
        assert (await stale_line(sandbox, world.clock.seq - 1))["seq"] == world.clock.seq
    with pytest.raises(SandboxError, match="not idle"):
        await moving
    assert await sandbox.now() == T0


async def test_idle_counts_only_once_updates_are_confirmed(sandbox: Sandbox, api: Api, anna: Phone) -> None:
    seq = (await sandbox.get("/control/clock"))["seq"]
    line = asyncio.create_task(stale_line(sandbox, seq))
    with pytest.raises(SandboxError, match="1 updates are not confirmed"):
        await sandbox.advance(days=1, wall_seconds=0.2)
    await api("getUpdates", offset=100)
    assert (await line)["seq"] == seq + 1
    with pytest.raises(SandboxError, match="no bot is holding the line"):
        await sandbox.advance(days=1, wall_seconds=0.2)


async def test_a_report_dies_with_its_connection(sandbox: Sandbox, world: World) -> None:
    line = asyncio.create_task(stale_line(sandbox, world.clock.seq))
    await asyncio.sleep(0.1)
    assert world.clock.idle is not None
    line.cancel()
    await asyncio.sleep(0.1)
    assert world.clock.idle is None


async def test_a_busy_bot_and_a_passed_deadline_hold_time(sandbox: Sandbox, world: World) -> None:
    due = T0 - timedelta(seconds=1)
    for report, words in (({"idle": False}, "busy"), ({"idle": True, "next_due": due.isoformat()}, "has passed")):
        line = asyncio.create_task(sandbox.post("/clock", {"seen": world.clock.seq, **report}))
        with pytest.raises(SandboxError, match=words):
            await sandbox.advance(days=1, wall_seconds=0.2)
        world.clock.bump()
        await line


async def test_a_live_clock_flows(sandbox: Sandbox) -> None:
    await sandbox.post("/control/clock/live", {"on": True})
    await asyncio.sleep(0.6)
    await sandbox.post("/control/clock/live", {"on": False})
    flowed = await sandbox.now() - T0
    assert timedelta(seconds=0.2) < flowed < timedelta(seconds=3)
    await asyncio.sleep(0.3)
    assert await sandbox.now() - T0 == flowed


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/clock", {"seen": "1", "idle": True}),
        ("/clock", {"seen": 1}),
        ("/clock", {"seen": 1, "idle": True, "next_due": "tomorrow"}),
        ("/clock", {"seen": 1, "idle": True, "next_due": "2026-03-02T08:00:00"}),
        ("/control/clock/advance", {}),
        ("/control/clock/advance", {"seconds": -1}),
        ("/control/clock/advance", {"to": "2026-03-02T07:59:59+00:00"}),
        ("/control/clock/advance", {"to": "9999-12-31T00:00:00+00:00"}),
        ("/control/clock/live", {"on": "yes"}),
    ],
)
async def test_wrong_times_are_refused(sandbox: Sandbox, path: str, body: dict[str, Any]) -> None:
    with pytest.raises(SandboxError, match=r"^400"):
        await sandbox.post(path, body)
    assert await sandbox.now() == T0
