"""The try-out: a Telegram on this computer and the bot as two processes, one address, nothing left running."""

import asyncio
import contextlib
import os
import shutil
import signal
import sys
from datetime import datetime
from pathlib import Path

from bot import demo
from bot.clock import SystemClock
from bot.keyfile import write_key

TOKEN = "424242:SANDBOX-TOKEN"  # noqa: S105 - the sandbox's own, known to everybody
_PREFIX = "listening "


async def run(folder: Path, port: int, *, fresh: bool) -> int:
    """Start both, print the address, wait for Ctrl-C or for one of them to end. Returns the exit code."""
    first = _prepare(folder, fresh=fresh)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    telegram = await _sandbox(folder, port, since=SystemClock().now() - demo.LASTS)
    try:
        address = await _address(telegram)
        if address is None:
            return 2
        return await _with_bot(telegram, address, folder, stop, first=first)
    finally:
        await _end(telegram)


def _prepare(folder: Path, *, fresh: bool) -> bool:
    """Make the folder and its key. Returns whether this is the first start in it."""
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / "interlude.key").exists():
        return False
    write_key(folder / "interlude.key")
    return True


async def _with_bot(
    telegram: asyncio.subprocess.Process, address: str, folder: Path, stop: asyncio.Event, *, first: bool
) -> int:
    environ = _environ(folder, address)
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--config", os.devnull, env=environ, start_new_session=True
    )
    try:
        print(f"Open {address} to be the therapist and the clients.")  # noqa: T201 - these three lines are the point
        print("Press +1 week and answer; Ctrl-C ends it, the next start goes on from here.")  # noqa: T201
        print("Live: put a BotFather token into INTERLUDE_TELEGRAM__TOKEN; see README.md.", flush=True)  # noqa: T201
        shown = [asyncio.create_task(demo.play(address, environ))] if first else []
        waits = [asyncio.create_task(wait) for wait in (stop.wait(), bot.wait(), telegram.wait())]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for task in (*shown, *waits):
            task.cancel()
        await asyncio.gather(*shown, return_exceptions=True)
        return 0 if stop.is_set() else 1
    finally:
        await _end(bot)


async def _sandbox(folder: Path, port: int, *, since: datetime) -> asyncio.subprocess.Process:
    """Start the sandbox; a first one begins in the past, so that the demo ends about now."""
    state = str(folder / "telegram.json")
    begin = since.replace(hour=8, minute=0, second=0, microsecond=0).isoformat()
    arguments = ("--port", str(port), "--token", TOKEN, "--live", "--state", state, "--now", begin)
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", *arguments, stdout=asyncio.subprocess.PIPE, start_new_session=True
    )


async def _address(telegram: asyncio.subprocess.Process) -> str | None:
    line = (await telegram.stdout.readline()).decode().strip() if telegram.stdout is not None else ""
    return line.removeprefix(_PREFIX) if line.startswith(_PREFIX) else None


def _environ(folder: Path, address: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INTERLUDE_")}
    return kept | {
        "INTERLUDE_TELEGRAM__TOKEN": TOKEN,
        "INTERLUDE_TELEGRAM__BASE_URL": f"{address}/bot",
        "INTERLUDE_DATABASE__URL": f"sqlite+aiosqlite:///{folder / 'interlude.db'}",
        "INTERLUDE_KEY__FILE": str(folder / "interlude.key"),
        "INTERLUDE_CLOCK_URL": f"{address}/clock",
    }


async def _end(process: asyncio.subprocess.Process) -> None:
    """Ask, then insist after five seconds."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), 5)
    except TimeoutError:
        process.kill()
        await process.wait()
