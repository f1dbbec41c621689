"""The try-out as somebody at a desk meets it: one address, a practice to look at, nothing left running."""

import asyncio
import os
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.keyfile import write_key
from tests.nursery import Child, start
from tests.phone import Sandbox

pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="looks for processes in /proc")


@dataclass(frozen=True, slots=True)
class Desk:
    """A running try-out: its process, its page, and the three lines it printed."""

    process: Child
    sandbox: Sandbox
    lines: list[str]

    async def until(self, path: str, **wanted: Any) -> dict[str, Any]:
        """Wait, in real time, until the answer holds these."""
        async with asyncio.timeout(40):
            while True:
                try:
                    told = dict(await self.sandbox.get(path))
                except aiohttp.ClientError:
                    told = {}
                if told and all(told[name] == value for name, value in wanted.items()):
                    return told
                await asyncio.sleep(0.05)

    async def heard(self, name: str, words: str) -> None:
        """Wait, in real time, until this person has read these words."""
        async with asyncio.timeout(40):
            while True:
                if any(words in text for text in await self.chat(name)):
                    return
                await asyncio.sleep(0.1)

    async def chat(self, name: str) -> list[str]:
        """The texts in somebody's chat; empty while they are not there."""
        for person in await self.sandbox.get("/control/persons"):
            if person["name"] == name:
                return [one["text"] for one in await self.sandbox.get(f"/control/persons/{person['id']}/chat")]
        return []

    async def complaint(self, words: str) -> None:
        """Wait for a line on standard error."""
        async with asyncio.timeout(40):
            while words not in (line := (await self.process.stderr.readline()).decode()):
                assert line


async def _spawn(folder: Path, *arguments: str, port: int = 0) -> Child:
    return await start("bot", "sandbox", "--folder", str(folder), "--port", str(port), *arguments)


@asynccontextmanager
async def _started(folder: Path, *arguments: str, port: int = 0) -> AsyncIterator[Desk]:
    """`interlude sandbox`, ended by Ctrl-C; nothing of it may be left."""
    process = await _spawn(folder, *arguments, port=port)
    try:
        lines = [(await process.stdout.readline()).decode() for _ in range(3)]
        address = next(word for word in lines[0].split() if word.startswith("http://"))
        async with aiohttp.ClientSession() as http:
            yield Desk(process, Sandbox(address, http), lines)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        _, errors = await asyncio.wait_for(process.communicate(), 15)
    assert process.returncode == 0, errors.decode()
    assert _running(folder) == []


def _running(folder: Path, words: str = "") -> list[int]:
    """Processes that still name the folder of the try-out, and these words in their command."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command, environ = (entry / "cmdline").read_bytes(), (entry / "environ").read_bytes()
        except OSError:
            continue
        if int(entry.name) != os.getpid() and str(folder).encode() in command + environ and words.encode() in command:
            found.append(int(entry.name))
    return found


async def test_the_first_start_shows_a_practice_and_the_second_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "try-out"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with _started(folder, port=port) as desk:
            assert f":{port}" not in desk.lines[0]
            assert "INTERLUDE_TELEGRAM__TOKEN" in desk.lines[2]
            await desk.heard("Anna", "May I store your answers")
            await desk.sandbox.post("/control/story/stop", {})
            chat = await desk.chat("Anna")
    async with _started(folder) as desk:
        assert (await desk.chat("Anna"))[: len(chat)] == chat
        assert (await desk.sandbox.get("/control/story"))["playing"] is False
    async with _started(folder, "--fresh") as desk:
        assert await desk.chat("Anna") == []


async def test_the_page_kills_the_bot_and_starts_it(tmp_path: Path) -> None:
    async with _started(tmp_path / "try-out") as desk:
        await desk.heard("Vera", "Which name shall clients read")
        await desk.sandbox.post("/control/story/stop", {})
        assert await desk.sandbox.post("/control/bot/kill", {}) == {"runner": True, "running": False}
        assert not _running(tmp_path, "bot\0run")
        assert await desk.sandbox.post("/control/bot/start", {}) == {"runner": True, "running": True}
        await desk.until("/control/clock", connected=True)
        await desk.sandbox.post("/control/bot/kill", {})


async def test_each_story_has_a_folder_of_its_own(tmp_path: Path) -> None:
    async with _started(tmp_path, "--story", "blocks") as desk:
        await desk.heard("Vera", "Which name shall clients read")
        await desk.sandbox.post("/control/story/stop", {})
        address, chat = desk.sandbox.url, await desk.chat("Vera")
        await desk.sandbox.post("/control/stories/worse/open", {})
        await desk.until("/control/story", name="worse", playing=True)
        await desk.heard("Vera", "Which name shall clients read")
        await desk.sandbox.post("/control/stories/blocks/open", {})
        await desk.until("/control/story", name="blocks", playing=False)
        assert (await desk.chat("Vera"))[: len(chat)] == chat
        assert desk.sandbox.url == address
    assert all((tmp_path / story / "telegram.json").exists() for story in ("blocks", "worse"))


async def test_a_bot_that_falls_is_started_again(tmp_path: Path) -> None:
    async with _started(tmp_path) as desk:
        await desk.heard("Vera", "Which name shall clients read")
        await desk.sandbox.post("/control/story/stop", {})
        os.kill(_running(tmp_path, "bot\0run")[0], signal.SIGKILL)
        await desk.complaint("The bot ended by itself (exit code -9); starting it again.")
        await desk.until("/control/clock", connected=True)


async def test_a_bot_that_cannot_stay_up_ends_the_try_out(tmp_path: Path) -> None:
    kept = tmp_path / "demo"
    kept.mkdir()
    write_key(kept / "interlude.key")
    (kept / "begun").touch()
    (kept / "interlude.db").write_text("no database at all " * 100)
    process = await _spawn(tmp_path)
    _, errors = await asyncio.wait_for(process.communicate(), 40)
    assert process.returncode == 1
    assert "The bot ended three times within seconds" in errors.decode()
    assert _running(tmp_path) == []


async def test_a_second_try_out_in_the_folder_is_refused(tmp_path: Path) -> None:
    async with _started(tmp_path):
        process = await _spawn(tmp_path)
        _, errors = await asyncio.wait_for(process.communicate(), 20)
        assert process.returncode == 1
        assert "already running" in errors.decode()
    process = await _spawn(tmp_path, "--story", "nothing")
    _, errors = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 2
    assert "there is no story 'nothing'; there are blocks, " in errors.decode()


@pytest.mark.parametrize("name", ["..", "../precious", "/", "demo/..", "."])
async def test_no_name_of_a_story_leads_out_of_its_folder(tmp_path: Path, name: str) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").touch()
    process = await _spawn(tmp_path / "try-out", "--story", name if name != "/" else str(precious))
    _, errors = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 1
    assert "cannot be the name of a story" in errors.decode()
    assert (precious / "file").exists()
