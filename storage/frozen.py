"""Facts of a message as JSON and back, so that a record read later still says what was known that day."""

import json
import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from domain.messages import CATALOGUE, is_message, name_of


def freeze(facts: object) -> str:
    """A message's facts, with all messages within it, as one line of JSON."""
    return json.dumps(_plain(facts), sort_keys=True, separators=(",", ":"))


def thaw(text: str) -> object:
    """What `freeze` wrote; a slot that came later has its default.

    Raises ValueError, KeyError or TypeError for anything else, or a message that is no more.
    """
    return _message(json.loads(text))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        slots = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"message": name_of(value), "slots": slots} if is_message(value) else {"slots": slots}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _message(plain: Any) -> Any:
    return _made(CATALOGUE[plain["message"]], plain["slots"])


def _made(kind: Any, slots: Any) -> Any:
    hints = _hints(kind)
    return kind(**{name: _slot(value, hints[name]) for name, value in slots.items()})


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """The types of a dataclass's slots, looked up once: what is kept of a half year holds thousands of them."""
    return typing.get_type_hints(kind)


def _slot(value: Any, hint: Any) -> Any:
    if isinstance(value, dict):
        return _message(value) if "message" in value else _made(_value(hint), value["slots"])
    if isinstance(value, list):
        return tuple(_slot(each, typing.get_args(hint)[0]) for each in value)
    return _scalar(value, _options(hint)) if isinstance(value, str) else value


def _value(hint: Any) -> Any:
    """The dataclass a slot holds that is no message."""
    return next(option for option in _options(hint) if is_dataclass(option))


def _scalar(value: str, options: tuple[Any, ...]) -> Any:
    """A text as the type its slot holds: a state, a moment, a day, or words."""
    for option in options:
        if isinstance(option, type) and issubclass(option, StrEnum | date):
            return option.fromisoformat(value) if issubclass(option, date) else option(value)
    return value


def _options(hint: Any) -> tuple[Any, ...]:
    return typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, types.UnionType) else (hint,)
