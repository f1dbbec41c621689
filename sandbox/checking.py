"""Whether a request fits its method, and Telegram's words for it when it does not."""

import json
from dataclasses import dataclass
from typing import Any, NoReturn

from sandbox.reading import PLAIN, Mismatch, Reading, Upload
from sandbox.refusals import STALE_QUERY, Refusal
from sandbox.schema import Field, Schema, Shape

# Telegram does not name a missing parameter, it complains about what follows from it.
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "voice": "there is no voice in the request",
    "action": "wrong parameter action in request",
    "file_id": "file_id not specified",
    "callback_query_id": STALE_QUERY,
}
UNREADABLE = {
    "message_id": "message identifier is not specified",
    "chat_id": "chat not found",
    "reply_markup": "can't parse reply keyboard markup JSON object",
    "entities": "can't parse entities JSON object",
    "caption_entities": "can't parse entities JSON object",
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
                raise Refusal.wrong(MISSING.get(known.name, f'parameter "{known.name}" is required'))
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
    if known.name == "reply_markup":
        if not isinstance(value, dict):
            return "object expected as reply markup"
        kind = "inline keyboard button" if "inline_keyboard" in value else "keyboard button"
        return f"can't parse {kind}: {mismatch}"
    return UNREADABLE.get(known.name, mismatch[:1].lower() + mismatch[1:])


def parse_json(raw: str | bytes) -> Any:
    """JSON as Telegram takes it: no NaN, no Infinity. Raises ValueError or RecursionError."""

    def refuse(constant: str) -> NoReturn:
        raise ValueError(constant)

    return json.loads(raw, parse_constant=refuse)
