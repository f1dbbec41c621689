"""The try-out as `make run` starts it, for journeys that kill the bot or open stories."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.nursery import start

START_SECONDS = 30
END_SECONDS = 15


@asynccontextmanager
async def open_tryout(folder: Path, story: str) -> AsyncIterator[str]:
    """A try-out that plays this story. Yields its address; ends it by Ctrl-C."""
    process = await start("bot", "sandbox", "--folder", str(folder), "--port", "0", "--story", story)
    try:
        line = await asyncio.wait_for(process.stdout.readline(), START_SECONDS)
        yield next(word for word in line.decode().split() if word.startswith("http://"))
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(process.wait(), END_SECONDS) == 0
