"""Moves time from one of the bot's deadlines to the next, and never past unfinished work."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sandbox.clock import Report
from sandbox.topics import Listener
from sandbox.trouble import Trouble
from sandbox.world import World


@dataclass(slots=True)
class Conductor:
    """One at a time: a second request to move waits for the first."""

    world: World
    jumps: int = 0
    """All moves so far."""
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _stopped: bool = False

    async def advance(self, to: datetime, wall_seconds: float) -> int:
        """Move to `to`, stopping at every deadline before it, and wait until the bot is idle there.

        Returns the number of jumps. Raises Trouble when the bot is not idle in time; a live clock
        stands still meanwhile.
        """
        clock, before = self.world.clock, self.jumps
        async with self._conducting(wall_seconds) as listener:
            self._stopped = False
            while True:
                report = await self._idle(listener)
                if clock.now >= to or self._stopped:
                    return self.jumps - before
                self._move(min(report.next_due or to, to))

    def stop(self) -> None:
        """Whoever is moving the clock now ends at the deadline that was reached."""
        self._stopped = True

    async def hop(self, to: datetime, wall_seconds: float) -> None:
        """Move to the bot's next deadline, at most to `to`, and wait there."""
        async with self._conducting(wall_seconds) as listener:
            report = await self._idle(listener)
            self._move(min(report.next_due or to, to))
            await self._idle(listener)

    def _move(self, to: datetime) -> None:
        self.world.clock.move(to)
        self.jumps += 1

    async def settle(self, wall_seconds: float) -> Report:
        """Wait until the bot has heard everything and has nothing left to do now."""
        async with self._conducting(wall_seconds) as listener:
            return await self._idle(listener)

    async def step(self, wall_seconds: float) -> int:
        """Move to the bot's next deadline and wait there. Returns the number of jumps, 0 or 1."""
        async with self._conducting(wall_seconds) as listener:
            report = await self._idle(listener)
            if report.next_due is None:
                return 0
            self._move(report.next_due)
            await self._idle(listener)
            return 1

    @asynccontextmanager
    async def _conducting(self, wall_seconds: float) -> AsyncIterator[Listener]:
        """Hold the live clock, take a turn, give up after so many real seconds."""
        world = self.world
        listener = world.topics.listen()
        try:
            async with asyncio.timeout(wall_seconds), self._turn:
                world.clock.paused += 1
                try:
                    yield listener
                finally:
                    world.clock.paused -= 1
                    world.topics.tell("clock")
        except TimeoutError:
            raise Trouble(504, f"the bot is not idle after {wall_seconds:g} s", **self._why()) from None
        finally:
            world.topics.leave(listener)

    async def _idle(self, listener: Listener) -> Report:
        """Wait for: no update unconfirmed, and a report of idleness about this very moment."""
        while True:
            report = self.world.clock.idle
            if report is not None and not self.world.updates.pending:
                return report
            await listener.take()

    def _why(self) -> dict[str, object]:
        """What is being waited for, in words."""
        clock, waiting = self.world.clock, len(self.world.updates.pending)
        report = clock.report
        if report is None:
            reason = "no bot is holding the line at /clock"
        elif waiting:
            reason = f"{waiting} updates are not confirmed"
        elif not report.idle:
            reason = "the bot reports that it is busy"
        elif report.next_due and report.next_due <= clock.now:
            reason = "the bot reports idle, and a deadline that has passed"
        else:
            reason = "the bot's report is about an earlier moment"
        return {"now": clock.now.isoformat(), "seq": clock.seq, "reason": reason}
