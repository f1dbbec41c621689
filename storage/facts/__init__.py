"""From rows to the facts of a message, one module a flow; what no longer holds is None and is not sent."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from storage.database import Session
from storage.outbox import Args


@dataclass(frozen=True, slots=True)
class Request:
    """Whose message it is, and the ids and enums it was queued with."""

    practice: int
    person: int
    client: int
    args: Args

    def number(self, name: str) -> int:
        """An id or count among the arguments. Raises KeyError or ValueError for a letter that was queued wrongly."""
        return int(self.args[name])

    def word(self, name: str) -> str:
        """An enum's value among the arguments."""
        return str(self.args[name])


Loader = Callable[[Session, Request, datetime], Awaitable[object | None]]
