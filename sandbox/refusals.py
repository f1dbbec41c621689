"""How the Bot API says no, in Telegram's own words.

`rule` marks requests that were wrong in themselves, whatever the chat looked like: a client could have
known. The log shows those in red.
"""

from dataclasses import dataclass, field
from typing import Any

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
STALE_QUERY = "query is too old and response timeout expired or query ID is invalid"
POLLED_TWICE = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass(slots=True, eq=False)
class Refusal(Exception):
    """An answer with `ok: false`: HTTP status, description, parameters."""

    code: int
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)
    rule: bool = False

    @property
    def body(self) -> dict[str, Any]:
        """The JSON that Telegram would answer."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return {**answer, "parameters": self.parameters} if self.parameters else answer

    @classmethod
    def state(cls, words: str) -> "Refusal":
        """400: right in itself, but the chat or message is not as the request assumes."""
        return cls(400, f"Bad Request: {words}")

    @classmethod
    def wrong(cls, words: str) -> "Refusal":
        """400: no chat could have accepted this request."""
        return cls(400, f"Bad Request: {words}", rule=True)

    @classmethod
    def forbidden(cls, words: str) -> "Refusal":
        return cls(403, f"Forbidden: {words}")

    @classmethod
    def not_found(cls) -> "Refusal":
        return cls(404, "Not Found", rule=True)

    @classmethod
    def unauthorized(cls) -> "Refusal":
        return cls(401, "Unauthorized")

    @classmethod
    def conflict(cls, words: str = POLLED_TWICE) -> "Refusal":
        return cls(409, f"Conflict: {words}")

    @classmethod
    def too_large(cls) -> "Refusal":
        return cls(413, "Request Entity Too Large", rule=True)

    @classmethod
    def too_many(cls, retry_after: int) -> "Refusal":
        return cls(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})

    @classmethod
    def unsupported(cls, what: str) -> "Refusal":
        """501: Telegram has it, the sandbox does not. The one refusal that is not Telegram's."""
        return cls(501, f"Not Implemented: the sandbox does not support {what}", rule=True)
