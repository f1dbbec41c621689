"""How the Bot API says no, in Telegram's own words.

`rule` names what requests broke that were wrong in themselves, whatever the chat looked like: a client could
have known. The log shows those in red.
"""

from dataclasses import dataclass, field
from typing import Any

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
STALE_QUERY = "query is too old and response timeout expired or query ID is invalid"
POLLED_TWICE = "terminated by other getUpdates request; make sure that only one bot instance is running"
SETTING_WEBHOOK = "terminated by setWebhook request"
UPGRADED = "group chat was upgraded to a supergroup chat"
WEBHOOK_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass(slots=True, eq=False)
class Refusal(Exception):
    """An answer with `ok: false`: HTTP status, description, parameters."""

    code: int
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)
    rule: str = ""

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
        return cls(400, f"Bad Request: {words}", rule=f"Bad Request: {words}")

    @classmethod
    def forbidden(cls, words: str) -> "Refusal":
        return cls(403, f"Forbidden: {words}")

    @classmethod
    def not_found(cls) -> "Refusal":
        """404: no address of the Bot API, or a token that cannot be one."""
        return cls(404, "Not Found", rule="Not Found")

    @classmethod
    def no_method(cls) -> "Refusal":
        return cls(404, "Not Found: method not found", rule="Not Found: method not found")

    @classmethod
    def upgraded(cls, chat_id: int) -> "Refusal":
        """400: the group lives on under another id."""
        return cls(400, f"Bad Request: {UPGRADED}", {"migrate_to_chat_id": chat_id})

    @classmethod
    def unauthorized(cls) -> "Refusal":
        return cls(401, "Unauthorized")

    @classmethod
    def conflict(cls, words: str) -> "Refusal":
        return cls(409, f"Conflict: {words}")

    @classmethod
    def too_large(cls) -> "Refusal":
        return cls(413, "Request Entity Too Large", rule="Request Entity Too Large")

    @classmethod
    def too_many(cls, retry_after: int, rule: str = "") -> "Refusal":
        """429: wait so many seconds; `rule` names the limit."""
        return cls(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after}, rule)

    @classmethod
    def unsupported(cls, what: str) -> "Refusal":
        """501: Telegram has it, the sandbox does not. The one refusal that is not Telegram's."""
        words = f"Not Implemented: the sandbox does not support {what}"
        return cls(501, words, rule=words)
