"""Taps on inline buttons, from the tap to the bot's answer."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sandbox.refusals import STALE_QUERY, Refusal

# How long Telegram waits for an answer, in the sandbox's time.
EXPIRES = timedelta(seconds=15)
LONGEST_ANSWER = 200


@dataclass(slots=True)
class Callback:
    """`tapped_ms` and `ms` are real milliseconds: waiting for an answer is felt in real time."""

    id: str
    person_id: int
    message_id: int
    data: str
    at: datetime
    tapped_ms: float
    answered: bool = False
    text: str = ""
    alert: bool = False
    ms: float | None = None


@dataclass(slots=True)
class Callbacks:
    """All taps of this sandbox."""

    by_id: dict[str, Callback] = field(default_factory=dict)
    next_id: int = 1

    def add(self, person_id: int, message_id: int, data: str, *, at: datetime, real_ms: float) -> Callback:
        """A tap at sandbox time `at`."""
        callback = Callback(str(7_000_000_000 + self.next_id), person_id, message_id, data, at, real_ms)
        self.next_id += 1
        self.by_id[callback.id] = callback
        return callback

    def answer(self, args: dict[str, Any], *, now: datetime, real_ms: float) -> Callback:
        """The bot's answer. Raises Refusal when there is no such tap, or it was too long ago."""
        callback = self.by_id.get(args["callback_query_id"])
        if callback is None or callback.answered or now - callback.at > EXPIRES:
            raise Refusal.state(STALE_QUERY)
        if len(args.get("text", "")) > LONGEST_ANSWER:
            raise Refusal.wrong("MESSAGE_TOO_LONG")
        callback.answered = True
        callback.text = args.get("text", "")
        callback.alert = args.get("show_alert", False)
        callback.ms = round(real_ms - callback.tapped_ms, 1)
        return callback
