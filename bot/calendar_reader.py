"""Calendars are laid out by a process of their own: one that would never end is stopped, and nobody waits for it."""

import asyncio
import contextlib
import logging
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.calendar import LARGEST, Appointment, FeedBroken, FeedTrouble
from exchange.calendar_program import MODULE, answered, asked

log = logging.getLogger(__name__)

PATIENCE_SECONDS: Final = 20.0


class CalendarReader:
    """Reads one calendar at a time; implements `scheduler.calendars.Reader`."""

    def __init__(self, patience: float = PATIENCE_SECONDS) -> None:
        """A calendar that takes longer than so many seconds is more than can be read."""
        self._patience = patience
        self._turn = asyncio.Lock()

    async def __call__(self, body: bytes, zone: ZoneInfo, since: datetime, until: datetime) -> tuple[Appointment, ...]:
        """The appointments from one moment to another. Raises FeedBroken."""
        if len(body) > LARGEST:
            raise FeedBroken(FeedTrouble.TOO_LARGE)
        async with self._turn:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", MODULE, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, start_new_session=True
            )
            try:
                output, _ = await asyncio.wait_for(process.communicate(asked(body, zone, since, until)), self._patience)
            except TimeoutError:
                raise FeedBroken(FeedTrouble.TOO_LARGE) from None
            finally:
                await _stop(process)
        try:
            return answered(output)
        except ValueError:
            # The program ended before it could answer.
            log.warning("a calendar could not be laid out: status %s", process.returncode)
            raise FeedBroken(FeedTrouble.NOT_CALENDAR) from None


async def _stop(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()
    await process.wait()
