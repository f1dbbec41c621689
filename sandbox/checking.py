"""Whether a request fits its method, and Telegram's words for it when it does not."""

import json
from dataclasses import dataclass
from typing import Any, NoReturn

from sandbox.files import FOLDERS, missing
from sandbox.reading import ARRAY, PLAIN, Mismatch, Reading, Upload
from sandbox.refusals import STALE_QUERY, Refusal
from sandbox.schema import Field, Schema, Shape

# Telegram does not name a missing parameter, it complains about what follows from it.
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    **{kind: missing(kind) for kind in FOLDERS},
    "action": "wrong parameter action in request",
    "file_id": "file_id not specified",
    "user_id": "invalid user_id specified",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "callback_query_id": STALE_QUERY,
}
# Some methods have words of their own.
MISSING_THERE = {
    ("deleteMessage", "chat_id"): "chat identifier is not specified",
    ("setMessageReaction", "message_id"): "message to react not found",
    ("copyMessage", "message_id"): "message to copy not found",
    ("forwardMessage", "message_id"): "message to forward not found",
    ("pinChatMessage", "message_id"): "message to pin not found",
}
UNREADABLE = {
    "message_id": "message identifier is not specified",
    "chat_id": "chat not found",
    "from_chat_id": "chat not found",
    "user_id": "invalid user_id specified",
    "reply_markup": "can't parse reply keyboard markup JSON object",
    "entities": "can't parse entities JSON object",
    "caption_entities": "can't parse entities JSON object",
}
EXPECTED = {
    "message_ids": "expected an Array of message identifiers",
    "media": "expected an Array of InputMedia",
    "reaction": "expected an Array of ReactionType",
    "reply_parameters": "object expected as reply parameters",
    "link_preview_options": "object expected as link preview options",
    "reply_markup": "object expected as reply markup",
}
PARTS = {
    "media": "InputMedia",
    "reaction": "ReactionType",
    "entities": "MessageEntity",
    "caption_entities": "MessageEntity",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A request that fits: values by field, and what Telegram would silently ignore."""

    values: dict[str, Any]
    unknown: tuple[str, ...]


def check(schema: Schema, method: Shape, params: dict[str, object]) -> Checked:
    """Read a request's parameters. Raises Refusal, worded as Telegram words it."""
    reading = Reading(schema.types)
    values: dict[str, Any] = {}
    for known in method.fields.values():
        raw = params.get(known.name)
        if raw is None or (raw == "" and known.required and known.name in MISSING):
            if known.required:
                words = MISSING.get(known.name, f'parameter "{known.name}" is required')
                raise Refusal.wrong(MISSING_THERE.get((method.name, known.name), words))
            continue
        values[known.name] = _parameter(reading, known, raw)
    return Checked(values, (*_strangers(method, params), *reading.unknown))


def _strangers(method: Shape, params: dict[str, object]) -> list[str]:
    """Names that are no parameter. A file to which an `attach://` address points rightly is none."""
    return [name for name, value in params.items() if name not in method.fields and not isinstance(value, Upload)]


def _parameter(reading: Reading, known: Field, raw: object) -> object:
    value = raw
    try:
        if isinstance(raw, str) and not PLAIN.keys() & set(known.types):
            value = parse_json(raw)
        return reading.read(known.types, value, known.name)
    except Mismatch as mismatch:
        raise Refusal.wrong(_wording(known, value, str(mismatch))) from None
    except (ValueError, RecursionError):
        words = f"can't parse {known.name.replace('_', ' ')} JSON object"
        raise Refusal.wrong(UNREADABLE.get(known.name, words)) from None


def _wording(known: Field, value: object, mismatch: str) -> str:
    """Telegram's words for a value of the wrong shape."""
    listed = any(kind.startswith(ARRAY) for kind in known.types)
    if known.name in EXPECTED and not isinstance(value, list if listed else dict):
        return EXPECTED[known.name]
    if known.name == "reply_markup":
        kind = "inline keyboard button" if isinstance(value, dict) and "inline_keyboard" in value else "keyboard button"
        return f"can't parse {kind}: {mismatch}"
    if known.name == "message_ids":
        return "message identifier must be a Number"
    if known.name in PARTS and isinstance(value, list | dict):
        return f"can't parse {PARTS[known.name]}: {mismatch}"
    return UNREADABLE.get(known.name, mismatch[:1].lower() + mismatch[1:])


def parse_json(raw: str | bytes) -> Any:
    """JSON as Telegram takes it: no NaN, no Infinity. Raises ValueError or RecursionError."""

    def refuse(constant: str) -> NoReturn:
        raise ValueError(constant)

    return json.loads(raw, parse_constant=refuse)
