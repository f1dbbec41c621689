"""The queue of updates, with Telegram's own rules of `offset`, `limit` and long polling."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.refusals import Refusal

# What Telegram leaves out unless a bot names it.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
LONGEST_POLL = 50
MANY = 100


@dataclass(slots=True)
class Pending:
    """An update not yet confirmed. A forced one carries an id of the past and is delivered once anyway."""

    update: dict[str, Any]
    forced: bool = False
    delivered: bool = False

    def confirmed_by(self, offset: int) -> bool:
        return self.update["update_id"] < offset and (self.delivered or not self.forced)


@dataclass(slots=True)
class Updates:
    """`on_confirmed` is called whenever an offset confirms something."""

    on_confirmed: Callable[[], None]
    pending: list[Pending] = field(default_factory=list)
    next_id: int = 1
    allowed: tuple[str, ...] = ()
    webhook: dict[str, Any] = field(default_factory=dict)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _poll: object = None

    def put(self, content: dict[str, Any], *, forced_id: int | None = None) -> int:
        """Queue an update. Returns its id. A kind the bot did not ask for is numbered and left out."""
        update_id = self.next_id if forced_id is None else forced_id
        if forced_id is None:
            self.next_id += 1
        kind = next(iter(content), "")
        if self._wants(kind) or forced_id is not None:
            self.pending.append(Pending({"update_id": update_id, **content}, forced=forced_id is not None))
            self._notify()
        return update_id

    def _wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def _notify(self) -> None:
        self._wake.set()
        self._wake = asyncio.Event()

    def confirm(self, offset: int) -> None:
        """Forget what lies before `offset`; a negative one keeps that many of the newest."""
        before = len(self.pending)
        if offset < 0:
            self.pending = self.pending[offset:]
        else:
            self.pending = [entry for entry in self.pending if not entry.confirmed_by(offset)]
        if len(self.pending) != before:
            self.on_confirmed()

    def clear(self) -> None:
        """Drop everything, as `drop_pending_updates` asks."""
        if self.pending:
            self.pending = []
            self.on_confirmed()

    async def poll(self, *, limit: int, wait: int) -> list[dict[str, Any]]:
        """Up to `limit` (1–100) updates, waiting up to `timeout` (0–50) real seconds for the first.

        A newer poll ends an older waiting one: that one is refused with 409.
        """
        me = self._poll = object()
        self._notify()
        try:
            async with asyncio.timeout(max(0, min(wait, LONGEST_POLL))):
                while not self.pending:
                    await self._wake.wait()
                    if self._poll is not me:
                        raise Refusal.conflict()
        except TimeoutError:
            return []
        batch = self.pending[: max(1, min(limit, MANY))]
        for entry in batch:
            entry.delivered = True
        return [entry.update for entry in batch]
