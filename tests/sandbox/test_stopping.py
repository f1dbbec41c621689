"""An advance that somebody stops ends at a deadline, with everything in order."""

import asyncio
from datetime import datetime, timedelta

from tests.phone import Sandbox
from tests.sandbox.conftest import T0


async def ticking(sandbox: Sandbox) -> None:
    """A bot with something due every hour."""
    seen, now = 0, T0
    while True:
        report = {"seen": seen, "idle": True, "next_due": (now + timedelta(hours=1)).isoformat()}
        answer = await sandbox.post("/clock", report)
        seen, now = answer["seq"], datetime.fromisoformat(answer["now"])


async def test_a_stopped_advance_ends_at_a_deadline(sandbox: Sandbox) -> None:
    bot = asyncio.create_task(ticking(sandbox))
    moving = asyncio.create_task(sandbox.advance(weeks=500))
    await asyncio.sleep(0.2)
    await sandbox.post("/control/clock/stop", {})
    moved = await moving
    reached = await sandbox.now()
    assert T0 < reached < T0 + timedelta(weeks=500)
    assert (reached - T0) % timedelta(hours=1) == timedelta()
    assert moved["jumps"] == (reached - T0) / timedelta(hours=1)
    assert (await sandbox.advance(hours=2))["jumps"] == 2
    bot.cancel()


async def test_a_stop_without_an_advance_changes_nothing(sandbox: Sandbox) -> None:
    bot = asyncio.create_task(ticking(sandbox))
    await sandbox.post("/control/clock/stop", {})
    assert (await sandbox.advance(hours=3))["jumps"] == 3
    bot.cancel()
