"""Trouble on order: the next calls fail as Telegram and networks fail."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What goes wrong. Whether the call still takes effect is part of it."""

    TOO_MANY = "429"  # refused, with retry_after
    BAD_GATEWAY = "502"  # refused by a server in between
    REFUSED = "refused"  # refused with 400
    CLOSED = "closed"  # no effect, the connection ends without an answer
    DROPPED_ANSWER = "dropped_answer"  # takes effect, the connection ends without an answer
    SLOW = "slow"  # takes effect, the answer comes late


@dataclass(slots=True)
class Fault:
    """`method` None means any call but getUpdates, so that listening goes on."""

    kind: Kind
    method: str | None = None
    count: int = 1
    retry_after: int = 1
    seconds: float = 1.0

    def hits(self, method: str) -> bool:
        if self.method is None:
            return method.lower() != "getupdates"
        return method.lower() == self.method.lower()


@dataclass(slots=True)
class Faults:
    """Faults that wait for their calls, in the order they were ordered."""

    waiting: list[Fault] = field(default_factory=list)

    def take(self, method: str) -> Fault | None:
        """The fault that hits this call, counted down."""
        for fault in self.waiting:
            if fault.hits(method):
                fault.count -= 1
                if fault.count <= 0:
                    self.waiting.remove(fault)
                return fault
        return None
