"""The runner's end of the line to the sandbox: what somebody on its page wishes for."""

import asyncio
from dataclasses import dataclass

import aiohttp

_HELD = aiohttp.ClientTimeout(total=60)
_AGAIN_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Wish:
    """ "kill" or "start" the bot, or "open" a story, from its beginning if `fresh`."""

    kind: str
    story: str
    fresh: bool


async def next_wish(session: aiohttp.ClientSession, address: str, *, running: bool) -> Wish:
    """Wait for a wish, however often the line is lost; tell meanwhile whether the bot runs."""
    url = f"{address}/control/runner/next?running={str(running).lower()}"
    while True:
        try:
            async with session.get(url, timeout=_HELD) as answer:
                told = await answer.json()
                if told.get("wish"):
                    return Wish(str(told["wish"]), str(told["story"]), bool(told["fresh"]))
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError):
            await asyncio.sleep(_AGAIN_SECONDS)
