"""One story's folder with a Telegram and a bot at work in it: two processes, started, watched and ended together."""

import asyncio
import contextlib
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.clock import SystemClock
from bot.keyfile import write_key

TOKEN = "424242:SANDBOX-TOKEN"  # noqa: S105 - the sandbox's own, known to everybody
QUICK_SECONDS = 10.0
MOST_QUICK_ENDS = 3
_PREFIX = "listening "


@dataclass(frozen=True, slots=True)
class Folder:
    """Where one story is kept: its key, its database, its chats."""

    path: Path
    story: str

    def prepare(self, *, fresh: bool) -> bool:
        """Make it; anew if `fresh` or its story never began. Returns whether the story is to be played."""
        if fresh or not self._begun.exists():
            shutil.rmtree(self.path, ignore_errors=True)
            self.path.mkdir(parents=True)
            write_key(self.path / "interlude.key")
        return not self._begun.exists()

    def begin(self) -> None:
        """From now on the story goes on where it was left."""
        self._begun.touch()

    @property
    def _begun(self) -> Path:
        return self.path / "begun"

    def environ(self, address: str) -> dict[str, str]:
        """The settings of the bot, as its environment."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("INTERLUDE_")}
        return kept | {
            "INTERLUDE_TELEGRAM__TOKEN": TOKEN,
            "INTERLUDE_TELEGRAM__BASE_URL": f"{address}/bot",
            "INTERLUDE_DATABASE__URL": f"sqlite:///{self.path / 'interlude.db'}",
            "INTERLUDE_KEY__FILE": str(self.path / "interlude.key"),
            "INTERLUDE_CLOCK_URL": f"{address}/clock",
        }


class Telegram:
    """The sandbox's process."""

    def __init__(self, folder: Folder) -> None:
        """For the story of this folder; nothing runs yet."""
        self._folder = folder
        self.process: asyncio.subprocess.Process | None = None

    async def start(self, port: int) -> str | None:
        """Start it. Returns its address, None when it ended with a line that says why."""
        state = str(self._folder.path / "telegram.json")
        arguments = ("--port", str(port), "--token", TOKEN, "--live", "--state", state, "--story", self._folder.story)
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "sandbox", *arguments, stdout=asyncio.subprocess.PIPE, start_new_session=True
        )
        line = (await self.process.stdout.readline()).decode().strip() if self.process.stdout else ""
        return line.removeprefix(_PREFIX) if line.startswith(_PREFIX) else None

    async def ended(self) -> None:
        """Wait for its end."""
        if self.process is not None:
            await self.process.wait()


class Bot:
    """The bot's process, which comes and goes."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        """With these settings; nothing runs yet."""
        self._environ, self._clock = environ, SystemClock()
        self.process: asyncio.subprocess.Process | None = None
        self._began, self._quick_ends = 0.0, 0

    @property
    def running(self) -> bool:
        """Whether there is a process."""
        return self.process is not None and self.process.returncode is None

    async def start(self) -> None:
        """Start it unless it runs."""
        if self.running:
            return
        self._began = self._clock.monotonic()
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--config", os.devnull, env=self._environ, start_new_session=True
        )

    async def kill(self) -> None:
        """End it at once, with nothing tidied up; it stays away until it is started."""
        if self.process is not None and self.running:
            self.process.kill()
            await self.process.wait()
        self.process = None
        self._quick_ends = 0

    async def ended(self) -> int:
        """Wait until it ends by itself; without end while it is not there. Returns its exit code."""
        if self.process is None:
            await asyncio.Event().wait()
            return 0
        return await self.process.wait()

    def may_start_again(self) -> bool:
        """After an end of its own: whether another start is worth it, or it has ended quickly three times running."""
        quick = self._clock.monotonic() - self._began < QUICK_SECONDS
        self._quick_ends = self._quick_ends + 1 if quick else 0
        return self._quick_ends < MOST_QUICK_ENDS


async def end(process: asyncio.subprocess.Process | None) -> None:
    """Ask, then insist after five seconds."""
    if process is None or process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), 5)
    except TimeoutError:
        process.kill()
        await process.wait()
