"""Telegram's limits on sending, counted on the sandbox's clock, once somebody switches them on.

Telegram publishes three: one message a second to a chat with short bursts beyond it, thirty a second overall,
twenty a minute to a group. How short a burst may be it does not say; the sandbox lets five through.
"""

import math
from dataclasses import dataclass, field
from datetime import datetime

from sandbox.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Limit:
    """`burst` messages at once, `per_second` again afterwards. `name` is what the log says."""

    name: str
    burst: float
    per_second: float


CHAT = Limit("1 message a second to a chat", 5, 1)
OVERALL = Limit("30 messages a second", 30, 30)
GROUP = Limit("20 messages a minute to a group", 20, 20 / 60)
ALL = (CHAT, OVERALL, GROUP)


@dataclass(slots=True)
class Bucket:
    """What is left of a limit at a time, in messages."""

    limit: Limit
    left: float
    at: datetime

    def refill(self, now: datetime) -> None:
        gained = max(0.0, (now - self.at).total_seconds()) * self.limit.per_second
        self.left, self.at = min(self.limit.burst, self.left + gained), now

    def seconds_short(self, count: int) -> float:
        """How long until `count` messages may leave, 0 when they may now. More than a burst needs a full bucket."""
        return max(0.0, (min(count, self.limit.burst) - self.left) / self.limit.per_second)


@dataclass(slots=True)
class Limits:
    """Off until `on` is set; buckets are full at first."""

    on: bool = False
    _buckets: dict[tuple[str, int], Bucket] = field(default_factory=dict)

    def switch(self, *, on: bool) -> None:
        """Begin afresh, with full buckets."""
        self.on = on
        self._buckets.clear()

    def take(self, chat_id: int, now: datetime, count: int = 1) -> None:
        """Let `count` messages to a chat pass. Raises Refusal with 429, which costs nothing."""
        if not self.on:
            return
        buckets = [self._bucket(OVERALL, 0, now), self._bucket(CHAT, chat_id, now)]
        if chat_id < 0:
            buckets.append(self._bucket(GROUP, chat_id, now))
        worst = max(buckets, key=lambda bucket: bucket.seconds_short(count))
        if (short := worst.seconds_short(count)) > 0:
            raise Refusal.too_many(math.ceil(round(short, 6)), rule=worst.limit.name)
        for bucket in buckets:
            bucket.left -= count

    def _bucket(self, limit: Limit, chat_id: int, now: datetime) -> Bucket:
        bucket = self._buckets.setdefault((limit.name, chat_id), Bucket(limit, limit.burst, now))
        bucket.refill(now)
        return bucket
