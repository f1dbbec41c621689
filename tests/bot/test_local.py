"""The try-out as somebody at a desk meets it: one address, a practice to look at, nothing left running."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from tests.phone import Sandbox


@asynccontextmanager
async def _started(folder: Path) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """`interlude sandbox`, with the address it printed."""
    command = [sys.executable, "-m", "bot", "sandbox", "--folder", str(folder), "--port", "0"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    try:
        line = (await process.stdout.readline()).decode()
        yield process, next(word for word in line.split() if word.startswith("http://"))
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(process.wait(), 15) == 0


async def _heard(sandbox: Sandbox, name: str, words: str) -> None:
    """Wait, in real time, until this person has read these words."""
    async with asyncio.timeout(60):
        while True:
            for person in await sandbox.get("/control/persons"):
                chat = await sandbox.get(f"/control/persons/{person['id']}/chat")
                if person["name"] == name and any(words in one["text"] for one in chat if one["from"] == "bot"):
                    return
            await asyncio.sleep(0.1)


def _left(folder: Path) -> list[str]:
    """Processes that still name the folder of the try-out."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            line = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
        except OSError:
            continue
        if int(entry.name) != os.getpid() and str(folder).encode() in line:
            found.append(entry.name)
    return found


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="looks for leftover processes in /proc")
async def test_the_try_out_shows_a_practice_and_leaves_nothing_running(tmp_path: Path) -> None:
    folder = tmp_path / "try-out"
    async with _started(folder) as (_, address), aiohttp.ClientSession() as http:
        await _heard(Sandbox(address, http), "Vera", "Which name shall clients read")
        assert _left(folder)
    assert _left(folder) == []
    async with _started(folder) as (_, address), aiohttp.ClientSession() as http:
        await _heard(Sandbox(address, http), "Vera", "Which name shall clients read")
