"""The only place that reads a clock. Everybody else is told the time.

On one's own computer the sandbox owns the time: it may be moved on by a week, but only while the bot
has nothing left to do, so the bot reports when it rests and is told when time has moved.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol

import aiohttp

log = logging.getLogger(__name__)

HELD_SECONDS: Final = 60.0
"""The sandbox holds a report for about 20 seconds; more silence than this is a lost connection."""
BACKOFF_SECONDS: Final = (0.1, 0.2, 0.5, 1.0, 2.0)


class Clock(Protocol):
    """What the running process needs to know of time."""

    def now(self) -> datetime:
        """Return the present instant: aware, UTC."""

    def monotonic(self) -> float:
        """Return real seconds from an arbitrary start, for time-outs and watchdogs."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present instant: aware, UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return real seconds from an arbitrary start."""
        return time.monotonic()


@dataclass(frozen=True, slots=True)
class _Tick:
    seq: int
    now: datetime


class SandboxClock:
    """A clock that stands still until the sandbox moves it.

    `url` is the sandbox's clock; `ring` wakes the process up, because time or the inbox has moved; `rest`
    returns as soon as the process has nothing to do, with the instant of the next thing due, or None.
    """

    def __init__(self, url: str, *, ring: Callable[[], None], rest: Callable[[], Awaitable[datetime | None]]) -> None:
        self._url = url
        self._ring = ring
        self._rest = rest
        self._tick: _Tick | None = None
        self._told = asyncio.Event()

    def now(self) -> datetime:
        """Return the last instant the sandbox told. Raises `LookupError` before `ready` has returned."""
        if self._tick is None:
            raise LookupError("the sandbox has not told the time yet")
        return self._tick.now

    def monotonic(self) -> float:
        """Return real seconds from an arbitrary start."""
        return time.monotonic()

    async def ready(self) -> None:
        """Wait until the sandbox has told the time once; `run` must be running."""
        await self._told.wait()

    async def run(self) -> None:
        """Follow the sandbox until cancelled. A lost connection is sought again, at most 2 seconds apart."""
        limits = aiohttp.ClientTimeout(total=HELD_SECONDS)
        async with aiohttp.ClientSession(timeout=limits) as session:
            while True:
                self._take(await self._ask(session))

    def _take(self, tick: _Tick) -> None:
        moved = self._tick is None or tick.seq != self._tick.seq
        self._tick = tick
        self._told.set()
        # An unchanged number only means that the sandbox ended a long wait.
        if moved:
            self._ring()

    async def _ask(self, session: aiohttp.ClientSession) -> _Tick:
        """Report, and wait until the sandbox answers, however often the connection is lost."""
        lost = 0
        while True:
            report = await self._report()
            try:
                tick = await self._post(session, report)
            except (aiohttp.ClientError, OSError, ValueError, KeyError, TypeError) as error:
                if lost == 0:
                    log.warning("The sandbox clock does not answer (%s); asking again.", type(error).__name__)
                await asyncio.sleep(BACKOFF_SECONDS[min(lost, len(BACKOFF_SECONDS) - 1)])
                lost += 1
            else:
                return tick

    async def _report(self) -> dict[str, object]:
        if self._tick is None:
            # The first question is answered at once: the sandbox counts from one.
            return {"seen": 0, "idle": False, "next_due": None}
        seen = self._tick.seq
        due = await self._rest()
        return {"seen": seen, "idle": True, "next_due": due.isoformat() if due else None}

    async def _post(self, session: aiohttp.ClientSession, report: dict[str, object]) -> _Tick:
        async with session.post(self._url, json=report) as response:
            response.raise_for_status()
            answer = await response.json()
        now = datetime.fromisoformat(answer["now"])
        if now.tzinfo is None:
            raise ValueError("a time without a zone")
        return _Tick(int(answer["seq"]), now.astimezone(UTC))
