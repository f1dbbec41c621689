"""Pictures drawn by a process of their own: drawing holds Python's lock, and nobody is to wait for it.

The process is started by the first picture, takes some 15 MB, draws one picture at a time and ends with the bot.
"""

import asyncio
import contextlib
import logging
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from typing import Final

from domain.chart import Drawing
from domain.poster import Poster
from domain.report import Report
from exchange.bound import bound
from pictures import svg
from pictures.png import LENGTH, PROGRAM

log = logging.getLogger(__name__)

PATIENCE_SECONDS: Final = 10.0


class Painter:
    """Draws when asked; whatever goes wrong costs the picture and nothing else."""

    def __init__(self) -> None:
        """Nothing runs before the first picture."""
        self._process: Process | None = None
        self._turn = asyncio.Lock()

    async def paint(self, drawing: Drawing | Poster) -> bytes | None:
        """A picture as PNG, or None when it could not be drawn."""
        async with self._turn:
            try:
                return await asyncio.wait_for(self._drawn(svg(drawing).encode()), PATIENCE_SECONDS)
            except Exception as trouble:  # noqa: BLE001 – a picture is never worth a message.
                # The error itself may quote what people wrote.
                log.warning("could not draw a picture: %s", type(trouble).__name__)
                await self._stop()
                return None

    def bind(self, name: str, report: Report) -> bytes:
        """A report as a file; quick enough to be done here."""
        return bound(name, report)

    async def close(self) -> None:
        """End the process."""
        await self._stop()

    async def _drawn(self, document: bytes) -> bytes | None:
        process = await self._running()
        if process.stdin is None or process.stdout is None:
            return None
        process.stdin.write(LENGTH.pack(len(document)) + document)
        await process.stdin.drain()
        (size,) = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))
        return await process.stdout.readexactly(size) or None

    async def _running(self) -> Process:
        """The process; a session of its own keeps Ctrl-C to the bot."""
        if self._process is None or self._process.returncode is not None:
            command = (sys.executable, str(PROGRAM))
            self._process = await asyncio.create_subprocess_exec(
                *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, start_new_session=True
            )
        return self._process

    async def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
