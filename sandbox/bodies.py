"""Reading what the control API and the clock are sent, with plain complaints."""

import math
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aiohttp import web

from sandbox.checking import parse_json
from sandbox.trouble import Trouble

JSON = dict[str, Any]


async def read_body(request: web.Request) -> JSON:
    """The JSON object in the body; an empty body is an empty object. Raises Trouble."""
    try:
        raw = await request.read()
        body = parse_json(raw) if raw.strip() else {}
    except (ValueError, RecursionError):
        raise Trouble(400, "the body is not JSON") from None
    if not isinstance(body, dict):
        raise Trouble(400, "the body must be a JSON object")
    return body


def text(body: JSON, name: str, default: str | None = None) -> str:
    """A string of any length. Raises Trouble."""
    value = body.get(name, default)
    if not isinstance(value, str):
        raise Trouble(400, f"{name} must be a text")
    return value


def number(body: JSON, name: str, default: float | None = None) -> float:
    """A finite number from 0 to ten years of seconds. Raises Trouble."""
    value = body.get(name, default)
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise Trouble(400, f"{name} must be a number")
    if not 0 <= value <= 10 * 366 * 86_400:
        raise Trouble(400, f"{name} is out of range")
    return value


def whole(body: JSON, name: str, default: int | None = None) -> int:
    """As `number`, without fractions."""
    value = number(body, name, default)
    if value != int(value):
        raise Trouble(400, f"{name} must be a whole number")
    return int(value)


def flag(body: JSON, name: str) -> bool:
    """True or false. Raises Trouble."""
    value = body.get(name)
    if not isinstance(value, bool):
        raise Trouble(400, f"{name} must be true or false")
    return value


def instant(value: object, name: str) -> datetime:
    """An ISO 8601 time with its offset from UTC. Raises Trouble."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
        if found is not None and found.tzinfo is not None:
            return found.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise Trouble(400, f"{name} must be a time such as 2026-03-02T08:00:00+00:00")


def query_number(request: web.Request, name: str) -> int:
    """A number in the address, 0 when it is not there. Raises Trouble."""
    value = request.query.get(name, "0")
    if not value.isdecimal() or len(value) > 18:
        raise Trouble(400, f"{name} must be a whole number")
    return int(value)


def zone(body: JSON) -> str:
    """A time zone's name, such as Europe/Berlin; empty when nothing is said. Raises Trouble."""
    name = text(body, "zone", "")
    try:
        if name:
            ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Trouble(400, "zone must be a time zone such as Europe/Berlin") from None
    return name
