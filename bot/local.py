"""The try-out: a Telegram on this computer and the bot as two processes, one address, nothing left running."""

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import aiohttp

from bot import demo
from bot.config import ConfigError
from bot.line import Wish, next_wish
from bot.setup import SetupError
from bot.single import AlreadyRunning, only_one
from bot.tryout import Bot, Folder, Telegram, end

DEFAULT_STORY = "demo"
_NAME = re.compile(r"[a-z0-9_]+")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Opening:
    """The story to open next, and whether it begins anew."""

    story: str
    fresh: bool


async def run(folder: Path, port: int, *, story: str, fresh: bool) -> int:
    """Open a story ("": the one opened last) and those that are wished for, until Ctrl-C. Returns the exit code."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        with _alone(folder):
            return await _open_all(folder, port, Opening(story or _last(folder), fresh), stop)
    except AlreadyRunning:
        return _complain(f"A try-out is already running in {folder}. Open the address it printed, or end it first.")


async def _open_all(folder: Path, port: int, first: Opening, stop: asyncio.Event) -> int:
    shown, opening = "", first
    while True:
        # A story's folder is emptied when it begins anew; no name may lead to another.
        if not _NAME.fullmatch(opening.story):
            return _complain(
                f"{opening.story!r} cannot be the name of a story; those are of small letters, digits and _."
            )
        async with _opened(Folder(folder / opening.story, opening.story), port, fresh=opening.fresh) as tryout:
            if tryout is None:
                return 2
            (folder / "opened").write_text(opening.story, encoding="utf-8")
            if tryout.address != shown:
                _greet(tryout.address)
            shown, port = tryout.address, urlsplit(tryout.address).port or port
            outcome = await _tend(tryout, stop)
        if isinstance(outcome, int):
            return outcome
        opening = outcome


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Make the folder and keep other try-outs out of it. Raises AlreadyRunning."""
    folder.mkdir(parents=True, exist_ok=True)
    with only_one(str(folder / "try-out")):
        yield


def _last(folder: Path) -> str:
    """The story that was open last."""
    opened = folder / "opened"
    return opened.read_text(encoding="utf-8").strip() if opened.exists() else DEFAULT_STORY


@dataclass(frozen=True, slots=True)
class _TryOut:
    """What runs at the moment."""

    address: str
    telegram: Telegram
    bot: Bot
    story: "asyncio.Task[None]"


@asynccontextmanager
async def _opened(folder: Folder, port: int, *, fresh: bool) -> AsyncIterator[_TryOut | None]:
    """Start both, and the story when it is a first time; None when there is no sandbox. Ends what was started."""
    played = not folder.prepare(fresh=fresh)
    telegram = Telegram(folder)
    try:
        address = await telegram.start(port)
        if address is None:
            yield None
            return
        bot = Bot(folder.environ(address))
        story = asyncio.create_task(_nothing() if played else _play(folder, address))
        try:
            await bot.start()
            yield _TryOut(address, telegram, bot, story)
        finally:
            story.cancel()
            await asyncio.gather(story, end(bot.process), return_exceptions=True)
    finally:
        await end(telegram.process)


async def _play(folder: Folder, address: str) -> None:
    link = await demo.add(folder.environ(address))
    folder.begin()
    await demo.play(address, folder.story, link)


async def _nothing() -> None:
    """No story is to be played."""


async def _tend(tryout: _TryOut, stop: asyncio.Event) -> int | Opening:
    """Fulfil wishes and start a bot that fell; until an exit code is known, or another story is wished for."""
    async with aiohttp.ClientSession() as session:
        while True:
            running = tryout.bot.running
            done = await _first(
                stop.wait(),
                tryout.telegram.ended(),
                tryout.bot.ended(),
                next_wish(session, tryout.address, running=running),
                _failure(tryout.story),
            )
            outcome = await _dealt_with(tryout, done)
            if outcome is not None:
                return outcome


async def _dealt_with(tryout: _TryOut, done: tuple[int, object]) -> int | Opening | None:
    """What follows from the first thing that happened: an exit code, another story, or None to go on."""
    match done:
        case (0, _):
            return 0
        case (1, _):
            return _complain("The sandbox ended by itself.")
        case (2, code):
            return await _start_again(tryout.bot, code)
        case (3, Wish("open", story, fresh)):
            return Opening(story, fresh)
        case (3, Wish("kill")):
            await tryout.bot.kill()
        case (3, Wish("start")):
            await tryout.bot.start()
        case (4, sentence):
            return _complain(str(sentence))
    return None


async def _start_again(bot: Bot, code: object) -> int | None:
    if not bot.may_start_again():
        return _complain(f"The bot ended three times within seconds (exit code {code}); its lines above say why.")
    print(f"The bot ended by itself (exit code {code}); starting it again.", file=sys.stderr, flush=True)  # noqa: T201
    await bot.start()
    return None


async def _failure(story: "asyncio.Task[None]") -> str:
    """Why the story could not even begin; without end when nothing is wrong."""
    try:
        await asyncio.shield(story)
    except (SetupError, ConfigError) as error:
        return str(error)
    await asyncio.Event().wait()
    return ""


async def _first(*waits: Awaitable[object]) -> tuple[int, object]:
    """The number and the value of the wait that ends first; the others are given up."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        number = next(number for number, task in enumerate(tasks) if task in done)
        return number, tasks[number].result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _greet(address: str) -> None:
    print(f"Open {address} to be the therapist and the clients.")  # noqa: T201 - these three lines are the point
    print("Press +1 week and answer; Ctrl-C ends it, the next start goes on from here.")  # noqa: T201
    print("Live: put a BotFather token into INTERLUDE_TELEGRAM__TOKEN; see README.md.", flush=True)  # noqa: T201


def _complain(line: str) -> int:
    print(line, file=sys.stderr, flush=True)  # noqa: T201
    return 1
