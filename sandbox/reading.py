"""Reads one value, as it came over HTTP, into the type the Bot API expects there."""

import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

from sandbox.schema import Field, Shape

ARRAY = "Array of "


class Mismatch(Exception):
    """A value that does not fit; the text is worded as Telegram words it."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came inside a multipart request."""

    name: str
    mime_type: str
    data: bytes

    def __str__(self) -> str:
        return f"{self.name} ({len(self.data)} bytes)"


@dataclass(slots=True)
class Reading:
    """One value being read; `unknown` collects the paths of members the Bot API does not have."""

    types: dict[str, Shape]
    unknown: list[str] = field(default_factory=list)

    def read(self, kinds: tuple[str, ...], value: object, where: str) -> object:
        """The value as that of these types which it fits best. Raises Mismatch."""
        if len(kinds) == 1:
            return self._one(kinds[0], value, where)
        if all(kind.startswith(ARRAY) for kind in kinds):  # Each item may be of another kind.
            return self._array(tuple(kind.removeprefix(ARRAY) for kind in kinds), value, where)
        best: tuple[object, list[str]] | None = None
        complaints: dict[str, Mismatch] = {}
        for kind in reversed(kinds):
            attempt = Reading(self.types)
            try:
                found = attempt._one(kind, value, where)
            except Mismatch as mismatch:
                complaints[kind] = mismatch
                continue
            if best is None or len(attempt.unknown) <= len(best[1]):
                best = found, attempt.unknown
        if best is None:
            raise complaints[max(reversed(kinds), key=lambda kind: self._likeness(kind, value))]
        self.unknown += best[1]
        return best[0]

    def _likeness(self, kind: str, value: object) -> int:
        """How many members of an object a type knows, the one that tells it from its siblings counting double."""
        shape = self.types.get(kind)
        if shape is None or not isinstance(value, dict):
            return 0
        known = [shape.fields[name] for name in value if name in shape.fields]
        return len(known) + sum(1 for field in known if field.fixed is not None and value[field.name] == field.fixed)

    def _one(self, kind: str, value: object, where: str) -> object:
        if kind.startswith(ARRAY):
            return self._array((kind.removeprefix(ARRAY),), value, where)
        if kind in PLAIN:
            return PLAIN[kind](value, where)
        shape = self.types[kind]
        return self.read(shape.variants, value, where) if shape.variants else self._object(shape, value, where)

    def _array(self, kinds: tuple[str, ...], value: object, where: str) -> list[object]:
        if not isinstance(value, list):
            _mismatch(where, "Array")
        return [self.read(kinds, item, f"{where}[{index}]") for index, item in enumerate(value)]

    def _object(self, shape: Shape, value: object, where: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            _mismatch(where, "Object")
        self.unknown += [f"{where}.{name}" for name in value if name not in shape.fields]
        for known in shape.fields.values():
            if known.required and value.get(known.name) is None:
                raise Mismatch(f'Can\'t find field "{known.name}"')
        present = [known for known in shape.fields.values() if value.get(known.name) is not None]
        return {known.name: self._member(known, value[known.name], where) for known in present}

    def _member(self, known: Field, value: object, where: str) -> object:
        found = self.read(known.types, value, f"{where}.{known.name}")
        if known.fixed is not None and found != known.fixed:
            raise Mismatch(f'Field "{known.name}" must be "{known.fixed}"')
        return found


def _mismatch(where: str, kind: str) -> NoReturn:
    raise Mismatch(f'Field "{where.rpartition(".")[2]}" must be of type {kind}')


def _integer(value: object, where: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,19}", value):
        return int(value)
    _mismatch(where, "Number")


def _float(value: object, where: str) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,19}(\.[0-9]{1,19})?", value):
        return float(value)
    _mismatch(where, "Number")


def _boolean(value: object, where: str) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | str) and "." not in where:  # Only a parameter itself may spell it out.
        return str(value).lower() in {"true", "yes", "1"}
    _mismatch(where, "Boolean")


def _string(value: object, where: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) and "." not in where:
        return "true" if value else "false"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    _mismatch(where, "String")


def _file(value: object, where: str) -> Upload:
    return value if isinstance(value, Upload) else _mismatch(where, "File")


PLAIN = {"Integer": _integer, "Float": _float, "Boolean": _boolean, "String": _string, "InputFile": _file}
