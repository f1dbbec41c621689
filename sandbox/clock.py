"""The sandbox's time, and the one connection by which the bot follows it.

`seq` grows whenever the bot might have new work. The bot reports "idle" together with the `seq` it has
seen; a report for an older `seq` says nothing, so time never jumps over work the bot has yet to notice.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sandbox.topics import Topics

HOLD_SECONDS = 20.0
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Report:
    """What the bot said last: the `seq` it knows, whether it is idle, and its next deadline."""

    seen: int
    idle: bool
    next_due: datetime | None


@dataclass(slots=True)
class Clock:
    """Time moves only through `move`; a report counts only while the bot holds the line."""

    now: datetime
    topics: Topics
    live: bool = False
    seq: int = 1
    report: Report | None = None
    paused: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def move(self, to: datetime) -> None:
        """Set the time; it never runs backwards and ends with the year 2199."""
        self.now = min(max(self.now, to), LATEST)
        self.bump()
        self.topics.tell("clock")

    def bump(self) -> None:
        """The bot may have new work: whoever holds the line is answered."""
        self.seq += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def hold(self, report: Report) -> None:
        """Return once `seq` differs from what the bot has seen, or after 20 real seconds."""
        self.report = report
        self.topics.tell("report")
        try:
            async with asyncio.timeout(HOLD_SECONDS):
                while self.seq == report.seen:
                    await self._changed.wait()
        except TimeoutError:
            return
        finally:
            if self.report is report:
                self.report = None

    @property
    def idle(self) -> Report | None:
        """The report, when it is about this very moment and says that nothing is left to do."""
        report = self.report
        if report is None or not report.idle or report.seen != self.seq:
            return None
        overdue = report.next_due is not None and report.next_due <= self.now
        return None if overdue else report


async def flow(clock: Clock, every: float = 0.25) -> None:
    """Let a live clock follow real time in small steps; runs until cancelled."""
    loop = asyncio.get_running_loop()
    before = loop.time()
    while True:
        await asyncio.sleep(every)
        after = loop.time()
        if clock.live and not clock.paused:
            clock.move(clock.now + timedelta(seconds=after - before))
        before = after
