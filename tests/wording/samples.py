"""Facts to render every message with: made from the types of its slots, or given by `samples_<flow>.py`.

A flow gives better ones in a module of that name beside this file: `SAMPLES`, from the name of a message to its
facts or to a list of them.
"""

import importlib
import types
import typing
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from domain.messages import CATALOGUE, Choice
from wording.soundness import load

NAMES: Final = {
    "name": "Sam",
    "therapist": "Anna",
    "client": "S.T.",
    "clinic": "Oak Clinic",
    "practice": "Oak Clinic",
    "label": "neck",
    "goal": "walk the dog",
    "country": "de",
    "office_hours": "on weekdays",
}
TOKEN: Final = "abcdefghijklmnop"
NUMBERS: Final = (6, 1, 3, 2)
START: Final = datetime(2026, 6, 3, 16, 0, tzinfo=UTC)


def samples(name: str) -> list[Any]:
    """Facts for a message: those its flow gives, else some with everything, with ones and with nothing optional."""
    given = _given().get(name)
    if given is not None:
        return list(given) if isinstance(given, list) else [given]
    return list(made(CATALOGUE[name]))


def made(cls: type) -> Iterator[Any]:
    """Facts made from the types alone, enough of them that each member of each state comes up."""
    hints = typing.get_type_hints(cls)
    most = max([4, *(len(enum) for hint in hints.values() for enum in _enums(hint))])
    for turn in range(most):
        yield cls(**{field.name: _value(hints[field.name], field.name, turn) for field in fields(cls)})


def _value(hint: Any, name: str, turn: int) -> Any:
    options = typing.get_args(hint) if _is_union(hint) else (hint,)
    if type(None) in options and turn % 4 == 3:
        return None
    real = [option for option in options if option is not type(None)]
    return _plain(real[turn % len(real)], name, turn)


def _plain(hint: Any, name: str, turn: int) -> Any:
    if typing.get_origin(hint) is tuple:
        return tuple(_plain(typing.get_args(hint)[0], name, each) for each in range((turn + 1) % 4))
    if issubclass(hint, StrEnum):
        return list(hint)[turn % len(hint)]
    simple: dict[type, Any] = {
        bool: turn % 2 == 0,
        int: NUMBERS[turn % 4],
        datetime: START + timedelta(days=turn),
        date: START.date() + timedelta(days=turn),
        time: time(18, 30),
        Choice: Choice(f"Client {turn}", TOKEN, "x"),
    }
    if hint is str:
        return TOKEN if name.endswith("token") else NAMES.get(name, f"words of a person about {name}")
    return simple[hint] if hint in simple else list(made(hint))[turn % 4]


def _enums(hint: Any) -> Iterator[type[StrEnum]]:
    options = typing.get_args(hint) if _is_union(hint) else (hint,)
    yield from (each for each in options if isinstance(each, type) and issubclass(each, StrEnum))


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in (typing.Union, types.UnionType)


@cache
def _given() -> dict[str, Any]:
    load()
    found: dict[str, Any] = {}
    for file in sorted(Path(__file__).parent.glob("samples_*.py")):
        found |= importlib.import_module(f"tests.wording.{file.stem}").SAMPLES
    return found
