"""The Bot API as data: which methods and types exist, and what fields they have."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "botapi" / "api.json"
# The data tell a variant's fixed value in prose only: 'always "emoji"', 'must be default'.
FIXED = re.compile(r'(?:must be|always) "?(\w+)"?$')


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter or member; `fixed` is the one value that tells a variant from its siblings."""

    name: str
    types: tuple[str, ...]
    required: bool
    fixed: str | None


@dataclass(frozen=True, slots=True)
class Shape:
    """A method or an object type: its fields by name, or the variants it stands for."""

    name: str
    fields: dict[str, Field]
    variants: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Schema:
    """All of the Bot API."""

    methods: dict[str, Shape]
    types: dict[str, Shape]
    reactions: frozenset[str]

    def method(self, name: str) -> Shape | None:
        """A method by its name, whose case does not matter to Telegram either."""
        return self.methods.get(name.lower())


def _shape(entry: dict[str, Any]) -> Shape:
    fields = {raw["name"]: _field(raw) for raw in entry.get("fields", ())}
    return Shape(entry["name"], fields, tuple(entry.get("subtypes", ())), tuple(entry.get("returns", ())))


def _field(raw: dict[str, Any]) -> Field:
    found = FIXED.search(raw["description"]) if raw["required"] else None
    return Field(raw["name"], tuple(raw["types"]), raw["required"], found.group(1) if found else None)


def _reactions(types: dict[str, Any]) -> frozenset[str]:
    prose = next(raw["description"] for raw in types["ReactionTypeEmoji"]["fields"] if raw["name"] == "emoji")
    return frozenset(re.findall(r'"([^"]+)"', prose))


@cache
def load() -> Schema:
    """The Bot API that ships with the sandbox."""
    data = json.loads(DATA.read_text(encoding="utf-8"))
    return Schema(
        methods={name.lower(): _shape(entry) for name, entry in data["methods"].items()},
        types={name: _shape(entry) for name, entry in data["types"].items()},
        reactions=_reactions(data["types"]),
    )
