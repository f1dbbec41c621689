"""Telegram as the border knows it: one method, one sorted outcome.

Answers stay plain JSON: building python-telegram-bot's objects for every message sent would double the cost.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

import aiohttp

from bot.transport import AnswerLost, Body, NeverLeft, Transport
from scheduler.messenger import NotSent, Reason, Unknown, Upload

TOTAL_SECONDS: Final = 30.0

PERMANENT: Final[dict[tuple[int, str], Reason]] = {
    (400, "chat not found"): Reason.UNREACHABLE,
    (400, "user not found"): Reason.UNREACHABLE,
    (400, "peer_id_invalid"): Reason.UNREACHABLE,
    (400, "input_user_deactivated"): Reason.UNREACHABLE,
    (403, "bot was blocked by the user"): Reason.UNREACHABLE,
    (403, "user is deactivated"): Reason.UNREACHABLE,
    (403, "bot can't initiate conversation with a user"): Reason.UNREACHABLE,
    (403, "bot can't send messages to bots"): Reason.UNREACHABLE,
    (403, "bot can't send messages to the user"): Reason.UNREACHABLE,
    (403, "bot was kicked from"): Reason.UNREACHABLE,
    (403, "bot is not a member of"): Reason.UNREACHABLE,
    (400, "message is not modified"): Reason.NOT_MODIFIED,
    (400, "message to edit not found"): Reason.NOT_EDITABLE,
    (400, "message can't be edited"): Reason.NOT_EDITABLE,
    (400, "message_id_invalid"): Reason.NOT_EDITABLE,
    (400, "there is no text in the message to edit"): Reason.NOT_EDITABLE,
    (400, "there is no caption in the message to edit"): Reason.NOT_EDITABLE,
    (400, "message to delete not found"): Reason.NOT_EDITABLE,
    (400, "message can't be deleted"): Reason.NOT_EDITABLE,
    # A malformed token is answered so; a method that does not exist is "Not Found: method not found".
    (404, "not found"): Reason.UNAUTHORISED,
}
"""Status and words as Telegram has them, in lower case and without the leading "Bad Request: "."""

_PREFIX = re.compile(r"^(bad request|forbidden|not found|unauthorized|conflict): ", re.IGNORECASE)
_QUOTED = re.compile(r"""(?<!\w)(["']).*?\1(?!\w)""", re.DOTALL)


class TelegramMessenger:
    """Implements `scheduler.messenger.Messenger` over the shared transport.

    `base_url` ends in "/bot"; the token is appended to it, as Telegram wants it.
    """

    def __init__(self, transport: Transport, base_url: str, token: str) -> None:
        self._transport = transport
        self._door = f"{base_url}{token}/"

    async def post(self, method: str, payload: Mapping[str, object]) -> Any:
        """Call `method`; return its `result`. Raises `NotSent` or `Unknown`."""
        answer = await self.ask(method, payload)
        try:
            return json.loads(answer)["result"]
        except (ValueError, KeyError, TypeError, RecursionError):
            pass
        raise Unknown("the answer is not Telegram's JSON")

    async def ask(self, method: str, payload: Mapping[str, object], *, total: float = TOTAL_SECONDS) -> bytes:
        """Call `method` within `total` seconds; return the body of the 2xx answer, unread. Raises as `post`."""
        try:
            status, answer = await self._transport.exchange(self._door + method, _body(payload), total=total)
        except NeverLeft as trouble:
            raise NotSent(Reason.LATER, detail=trouble.message) from None
        except AnswerLost as trouble:
            raise Unknown(trouble.message) from None
        if status < 300:
            return answer
        raise sort(status, self._transport.parse_json_payload(answer))


def _body(payload: Mapping[str, object]) -> Body:
    """JSON, or a form as soon as there is a file in it."""
    if not any(isinstance(value, Upload) for value in payload.values()):
        return json.dumps(payload).encode()
    # Quoting would turn a file name in another alphabet into percent signs.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in payload.items():
        if isinstance(value, Upload):
            form.add_field(name, value.content, filename=value.name, content_type="application/octet-stream")
        else:
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    return form


def sort(status: int, answer: Mapping[str, Any]) -> NotSent:
    """Sort a refusal: the HTTP `status`, 400 to 499, and the JSON object that came with it."""
    description = str(answer.get("description") or "")
    detail = _QUOTED.sub("…", description)[:120]
    if status == 429:
        return NotSent(Reason.LATER, _retry_after(answer), code=status, detail=detail)
    return NotSent(_permanent(status, description), code=status, detail=detail)


def _permanent(status: int, description: str) -> Reason:
    words = _PREFIX.sub("", description).lower()
    for (code, start), reason in PERMANENT.items():
        if code == status and words.startswith(start):
            return reason
    return Reason.UNAUTHORISED if status == 401 else Reason.REFUSED


def _retry_after(answer: Mapping[str, Any]) -> float | None:
    parameters = answer.get("parameters")
    wait = parameters.get("retry_after") if isinstance(parameters, Mapping) else None
    return float(wait) if isinstance(wait, int | float) and wait >= 0 else None
