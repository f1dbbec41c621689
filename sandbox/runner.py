"""The line to whoever started this sandbox and its bot: it waits here for wishes that a web page cannot fulfil."""

import asyncio
from dataclasses import dataclass, field

from sandbox.topics import Topics
from sandbox.trouble import Trouble

HOLD_SECONDS = 20.0
BUSY_SECONDS = 20.0
"""How long a runner that has taken a wish still counts as being there."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the runner is to do: "kill" or "start" the bot, or "open" a story, from its beginning if `fresh`."""

    kind: str
    story: str = ""
    fresh: bool = False


@dataclass(slots=True)
class Line:
    """One runner at most; it says with every call whether the bot runs."""

    topics: Topics
    running: bool = False
    _wishes: list[Wish] = field(default_factory=list)
    _holder: object = None
    _busy_until: float = 0.0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def held(self) -> bool:
        """Whether there is a runner: it waits for wishes, or is at one."""
        return self._holder is not None or asyncio.get_running_loop().time() < self._busy_until

    async def next(self, *, running: bool) -> Wish | None:
        """The next wish, None after 20 seconds without one. A newer call ends an older one."""
        me = self._holder = object()
        self._busy_until, self.running = 0.0, running
        self._tell()
        try:
            async with asyncio.timeout(HOLD_SECONDS):
                while not self._wishes and self._holder is me:
                    await self._changed.wait()
        except TimeoutError:
            return None
        finally:
            if self._holder is me:
                self._holder = None
                self._busy_until = asyncio.get_running_loop().time() + 1.0
        return self._take() if self._holder is None else None

    def _take(self) -> Wish:
        self._busy_until = asyncio.get_running_loop().time() + BUSY_SECONDS
        return self._wishes.pop(0)

    def ask(self, wish: Wish) -> None:
        """Hand a wish to the runner. Raises Trouble when there is none."""
        if not self.held:
            raise Trouble(409, "nobody runs the bot from here: start both with `make run`")
        self._wishes.append(wish)
        self._tell()

    async def fulfilled(self, wish: Wish) -> None:
        """Hand a wish to the runner and wait until it is back. Raises Trouble."""
        self.ask(wish)
        try:
            async with asyncio.timeout(BUSY_SECONDS):
                while wish in self._wishes or self._holder is None:
                    await self._changed.wait()
        except TimeoutError:
            raise Trouble(504, "the bot's runner does not answer") from None

    def _tell(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
        self.topics.tell("bot")
