"""The slots of every message: one frozen dataclass each, one module a flow; facts in, no words."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import time
from typing import Any, Final, TypeVar, dataclass_transform

T = TypeVar("T")

CATALOGUE: Final[dict[str, type]] = {}


@dataclass_transform(frozen_default=True)
def message(name: str) -> Callable[[type[T]], type[T]]:
    """Make a class a frozen dataclass of slots and enter it in the catalogue as `flow.message`.

    A slot holds: `str` (a person's own words, shown in quotation marks or as a name), `int`, `date`,
    aware `datetime`, a `StrEnum` member (worded by its own key), `bool` (a condition for rows and variants),
    `None` (the line is left out), another message (a part of this one), a tuple of messages (lines), a
    tuple of `Choice` (buttons known only at run time), or a `File` that goes along.
    """

    def enter(cls: type[T]) -> type[T]:
        made = dataclass(frozen=True, slots=True)(cls)
        if name in CATALOGUE:
            raise ValueError(f"two messages are called {name}")
        CATALOGUE[name] = made
        _NAMES[made] = name
        return made

    return enter


def name_of(facts: object) -> str:
    """The catalogue name of a message's facts, or of its class. Raises KeyError for anything that is no message."""
    return _NAMES[facts if isinstance(facts, type) else type(facts)]


def slots_of(facts: Any) -> tuple[str, ...]:
    """The names of a message's slots, in order; `facts` may be any dataclass."""
    kind = type(facts)
    if kind not in _SLOTS:
        _SLOTS[kind] = tuple(slot.name for slot in fields(facts))
    return _SLOTS[kind]


def is_message(value: object) -> bool:
    """Whether a value is a message's facts."""
    return type(value) in _NAMES


_NAMES: Final[dict[type, str]] = {}
_SLOTS: Final[dict[type, tuple[str, ...]]] = {}


@dataclass(frozen=True, slots=True)
class Choice:
    """A button known only at run time, for example one a client: its words, the question it answers, its value.

    With a `zone` it is the name of its town, in the reader's language, after what its `clock` shows or the words.
    """

    label: str
    token: str
    value: str = ""
    zone: str = ""
    clock: time | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes along with a message: its name, and what is in it.

    That is either a message, whose words fill the file however long they are, or bytes. It is made when the message
    is sent and kept nowhere.
    """

    name: str
    body: object
