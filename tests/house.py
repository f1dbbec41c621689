"""A real bot process beside a real sandbox: started, stopped and killed as on a real machine."""

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.config import load_config
from bot.keyfile import read_key, write_key
from bot.setup import NewPractice, add_practice
from storage.database import Database
from storage.sealing import Vault
from tests.nursery import Child, start
from tests.phone import TOKEN, Sandbox, start_sandbox

START = "2026-03-02T08:00:00+00:00"
"""A Monday, nine in the morning in Berlin."""


@dataclass
class House:
    """One sandbox, one folder of data, and a bot process that comes and goes, forked unless begun otherwise."""

    sandbox: Sandbox
    folder: Path
    url: str = ""
    begin: Callable[..., Awaitable[Child | Process]] = start
    process: Child | Process | None = None
    kills: int = 0
    log: Path = field(init=False)

    def __post_init__(self) -> None:
        """Where the bot's own lines go; the database is a file unless its URL is given."""
        self.log = self.folder / "bot.log"
        self.url = self.url or f"sqlite:///{self.folder / 'bot.db'}"

    @property
    def environ(self) -> dict[str, str]:
        """The settings of the bot, as its environment."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("INTERLUDE_")}
        return kept | {
            "INTERLUDE_TELEGRAM__TOKEN": TOKEN,
            "INTERLUDE_TELEGRAM__BASE_URL": f"{self.sandbox.url}/bot",
            "INTERLUDE_DATABASE__URL": self.url,
            "INTERLUDE_KEY__FILE": str(self.folder / "bot.key"),
            "INTERLUDE_CLOCK_URL": f"{self.sandbox.url}/clock",
        }

    async def start(self) -> None:
        """Start the bot."""
        with self.log.open("ab") as log:
            self.process = await self.begin("bot", "run", "--config", os.devnull, environ=self.environ, stderr=log)

    async def kill(self) -> None:
        """SIGKILL: nothing can be tidied up."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()
        self.kills += 1

    async def stop(self) -> int:
        """SIGTERM; returns the exit code. Raises TimeoutError after five seconds."""
        assert self.process is not None
        self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), 5)

    async def new_practice(self, name: str = "Oak Clinic") -> str:
        """Add a practice as the command line does. Returns the therapist's link."""
        settings = load_config(Path(os.devnull), self.environ)
        vault = Vault(read_key(settings.key.file, self.environ))
        return (await add_practice(settings, vault, NewPractice(name, "Europe/Berlin", "de")))[1]

    def database(self) -> Database:
        """The bot's database, to look into; close it afterwards."""
        key = read_key(self.folder / "bot.key", self.environ)
        return Database(self.url, Vault(key))


@asynccontextmanager
async def open_house(folder: Path, now: str = START, url: str = "") -> AsyncIterator[House]:
    """A house with a running bot. At the end the bot is asked to stop and must have logged no error."""
    async with start_sandbox("--now", now) as sandbox:
        house = House(sandbox, folder, url)
        write_key(folder / "bot.key")
        await house.start()
        try:
            yield house
            assert await house.stop() == 0
            lines = house.log.read_text()
            assert " ERROR " not in lines, lines
        finally:
            if house.process is not None and house.process.returncode is None:
                house.process.kill()
                await house.process.wait()
