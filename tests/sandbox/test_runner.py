"""The line to whoever runs the bot: wishes get there, and nobody waits for a runner that is not."""

import asyncio
from typing import Any

import pytest

from tests.phone import Sandbox, SandboxError


async def _next(sandbox: Sandbox, *, running: bool = True) -> Any:
    return await sandbox.get(f"/control/runner/next?running={str(running).lower()}")


async def _held(sandbox: Sandbox) -> dict[str, Any]:
    """What the page is told, once somebody holds the line."""
    while True:
        told = dict(await sandbox.get("/control/bot"))
        if told["runner"]:
            return told
        await asyncio.sleep(0.01)


async def test_without_a_runner_nothing_can_be_wished(sandbox: Sandbox) -> None:
    told = await sandbox.get("/control/bot")
    assert (told["runner"], told["running"]) == (False, False)
    for path in ("/control/bot/kill", "/control/bot/start", "/control/stories/blocks/open"):
        with pytest.raises(SandboxError, match="nobody runs the bot from here"):
            await sandbox.post(path, {})


async def test_a_kill_is_answered_once_the_runner_is_back(sandbox: Sandbox) -> None:
    waiting = asyncio.create_task(_next(sandbox))
    assert (await _held(sandbox))["running"] is True
    killing = asyncio.create_task(sandbox.post("/control/bot/kill", {}))
    assert (await waiting)["wish"] == "kill"
    assert not killing.done()
    again = asyncio.create_task(_next(sandbox, running=False))
    assert await killing == {"runner": True, "running": False}
    again.cancel()


async def test_a_story_is_opened_by_the_runner(sandbox: Sandbox) -> None:
    waiting = asyncio.create_task(_next(sandbox))
    await _held(sandbox)
    assert await sandbox.post("/control/stories/blocks/open", {"fresh": True}) == {"opening": "blocks"}
    assert await waiting == {"wish": "open", "story": "blocks", "fresh": True}
    with pytest.raises(SandboxError, match="there is no story"):
        await sandbox.post("/control/stories/nothing/open", {})
    with pytest.raises(SandboxError, match="fresh must be true or false"):
        await sandbox.post("/control/stories/blocks/open", {"fresh": "yes"})


async def test_a_newer_call_of_the_runner_ends_the_older(sandbox: Sandbox) -> None:
    older = asyncio.create_task(_next(sandbox, running=True))
    await _held(sandbox)
    newer = asyncio.create_task(_next(sandbox, running=False))
    assert await older == {"wish": None}
    assert (await sandbox.get("/control/bot"))["running"] is False
    newer.cancel()
