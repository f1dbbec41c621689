"""How fast messages may leave: 4 at once and 1 a second in a chat, 25 a second overall, none while told to wait."""

from collections.abc import Hashable
from datetime import datetime, timedelta

CHAT_BURST = 4.0
CHAT_PER_SECOND = 1.0
OVERALL_PER_SECOND = 25.0
_TINY = 1e-6


class Bucket:
    """Tokens that refill with time; one is taken for each message."""

    def __init__(self, capacity: float, per_second: float) -> None:
        """Full at the start; `per_second` tokens come back each second up to `capacity`."""
        self.capacity = capacity
        self.per_second = per_second
        self._left = capacity
        self._at: datetime | None = None

    def left(self, now: datetime) -> float:
        """How many tokens there are now."""
        if self._at is None or now <= self._at:
            return self._left
        return min(self.capacity, self._left + (now - self._at).total_seconds() * self.per_second)

    def take(self, now: datetime) -> None:
        """Take one token, which `free_at` said is there."""
        self._left = self.left(now) - 1
        self._at = now

    def free_at(self, now: datetime) -> datetime:
        """When the next token is there: `now`, or later."""
        missing = 1 - self.left(now)
        if missing <= _TINY:
            return now
        return now + timedelta(milliseconds=int(missing / self.per_second * 1000) + 1)


class Pace:
    """All buckets, and the pause that a RetryAfter asks for. Kept in memory: a restart begins full."""

    def __init__(self) -> None:
        """Nothing sent yet."""
        self._overall = Bucket(OVERALL_PER_SECOND, OVERALL_PER_SECOND)
        self._chats: dict[Hashable, Bucket] = {}
        self._paused: datetime | None = None

    def room(self, now: datetime) -> int:
        """How many messages may leave right now, over all chats."""
        if self._paused is not None and now < self._paused:
            return 0
        return int(self._overall.left(now) + _TINY)

    def opens_at(self, now: datetime) -> datetime:
        """When anything may leave again: `now`, or later."""
        free = self._overall.free_at(now)
        return free if self._paused is None else max(free, self._paused)

    def chat_free_at(self, chat: Hashable, now: datetime) -> datetime:
        """When a message may leave to this chat: `now`, or later."""
        bucket = self._chats.get(chat)
        return now if bucket is None else bucket.free_at(now)

    def take(self, chat: Hashable, now: datetime) -> None:
        """Count one message to this chat."""
        self._overall.take(now)
        self._chats.setdefault(chat, Bucket(CHAT_BURST, CHAT_PER_SECOND)).take(now)
        if len(self._chats) > 10_000:
            self._chats = {key: b for key, b in self._chats.items() if b.left(now) < b.capacity}

    def pause(self, until: datetime) -> None:
        """Telegram asked everybody to wait."""
        self._paused = until if self._paused is None else max(self._paused, until)
