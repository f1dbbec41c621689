"""What changed, for everybody who waits: the page, the clock's reports, the state file.

Topics are names such as "clock" or "chat:1001". Waiting parties collect a set of names, so a thousand
changes while one of them is busy cost one refresh.
"""

import asyncio
from dataclasses import dataclass, field


@dataclass(slots=True)
class Listener:
    """Collects topics until they are taken; may be asked for from one task only."""

    dirty: set[str] = field(default_factory=set)
    woken: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self) -> set[str]:
        """Wait until something changed; returns what, each topic once."""
        await self.woken.wait()
        self.woken.clear()
        taken, self.dirty = self.dirty, set()
        return taken


@dataclass(slots=True)
class Topics:
    """The notice board of one sandbox."""

    listeners: list[Listener] = field(default_factory=list)

    def listen(self) -> Listener:
        """A new listener; hand it back with `leave`."""
        listener = Listener()
        self.listeners.append(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """Stop collecting for this listener."""
        self.listeners.remove(listener)

    def tell(self, topic: str) -> None:
        """Something about this topic changed."""
        for listener in self.listeners:
            listener.dirty.add(topic)
            listener.woken.set()
