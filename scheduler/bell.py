"""One bell, one loop: whatever may have made something due rings, and the loop steps until there is nothing more."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

log = logging.getLogger(__name__)

Step = Callable[[datetime], Awaitable[bool]]


class Bell:
    """Rung by commits, by the clock and by answers that came back; heard by the loop."""

    def __init__(self) -> None:
        """Silent."""
        self._rung = asyncio.Event()
        self._resting = asyncio.Event()

    def ring(self) -> None:
        """Something may be due."""
        self._resting.clear()
        self._rung.set()

    async def heard(self) -> None:
        """Wait for the next ring and quieten it."""
        if not self._rung.is_set():
            self._resting.set()
        await self._rung.wait()
        self._rung.clear()

    @property
    def at_rest(self) -> bool:
        """Whether the loop is waiting and nothing has rung since."""
        return self._resting.is_set()

    async def rest(self) -> None:
        """Wait until the loop waits."""
        await self._resting.wait()


async def run(bell: Bell, step: Step, now: Callable[[], datetime]) -> None:
    """Step whenever the bell rings, until cancelled. A step that raises is logged and tried again a second later."""
    bell.ring()
    while True:
        await bell.heard()
        try:
            while await step(now()):
                pass
        except Exception:
            log.exception("a step failed and is tried again")
            asyncio.get_running_loop().call_later(1, bell.ring)
