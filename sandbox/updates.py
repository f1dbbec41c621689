"""The queue of updates, with Telegram's own rules of `offset`, `limit`, long polling and webhooks."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.refusals import POLLED_TWICE, SETTING_WEBHOOK, Refusal

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
class Webhook:
    """Where updates are sent; an empty `url` means nowhere. `last_error_date` is in Unix seconds, 0 for never."""

    url: str = ""
    secret_token: str = ""
    ip_address: str = ""
    max_connections: int = 40
    has_certificate: bool = False
    last_error_date: int = 0
    last_error_message: str = ""


@dataclass(slots=True)
class Updates:
    """`on_confirmed` is called whenever something is confirmed."""

    on_confirmed: Callable[[], None]
    pending: list[Pending] = field(default_factory=list)
    next_id: int = 1
    allowed: tuple[str, ...] = ()
    webhook: Webhook = field(default_factory=Webhook)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _poll: object = None
    _ended: str = POLLED_TWICE

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

    def settle(self, entry: Pending) -> None:
        """Forget one update that a webhook took; nothing happens when it was dropped meanwhile."""
        if any(entry is one for one in self.pending):
            self.pending = [one for one in self.pending if one is not entry]
            self.on_confirmed()

    def clear(self) -> None:
        """Drop everything, as `drop_pending_updates` asks."""
        if self.pending:
            self.pending = []
            self.on_confirmed()

    def end_poll(self) -> None:
        """Refuse the poll that waits, because a webhook is being set."""
        self._poll, self._ended = None, SETTING_WEBHOOK
        self._notify()

    async def poll(self, *, limit: int, wait: int) -> list[dict[str, Any]]:
        """Up to `limit` (1–100) updates, waiting up to `timeout` (0–50) real seconds for the first.

        A newer poll ends an older waiting one: that one is refused with 409.
        """
        me = self._poll = object()
        self._ended = POLLED_TWICE
        self._notify()
        try:
            async with asyncio.timeout(max(0, min(wait, LONGEST_POLL))):
                while not self.pending:
                    await self._wake.wait()
                    if self._poll is not me:
                        raise Refusal.conflict(self._ended)
        except TimeoutError:
            return []
        batch = self.pending[: max(1, min(limit, MANY))]
        for entry in batch:
            entry.delivered = True
        return [entry.update for entry in batch]
