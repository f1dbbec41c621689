"""Somebody who kills the bot with SIGKILL at random moments and starts it again."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.house import House


async def _kills(house: House, times: int, seed: int, longest: float) -> None:
    dice = random.Random(seed)
    for _ in range(times):
        await asyncio.sleep(dice.uniform(0.0, longest))
        await house.kill()
        await house.start()


@asynccontextmanager
async def killing(house: House, times: int, seed: int, longest: float) -> AsyncIterator[None]:
    """Kill `times` times, at most `longest` real seconds after the bot was started again.

    The moment may fall into the start itself. What is left of the kills when the story ends is done then.
    """
    killer = asyncio.create_task(_kills(house, times, seed, longest))
    try:
        yield
        await killer
    finally:
        killer.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await killer
