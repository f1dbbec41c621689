"""Reading a table of a story file, with complaints that name the place."""

from collections.abc import Mapping
from typing import Any, TypeVar

from sandbox.trouble import Trouble

T = TypeVar("T")
_WORDS = {str: "a text", int: "a whole number", bool: "true or false", list: "a list", dict: "a table"}


class Table:
    """A table whose keys are taken one by one; `end` complains of those nobody asked for."""

    def __init__(self, raw: object, where: str) -> None:
        """`where` begins every complaint. Raises Trouble when it is no table."""
        self.where = where
        if not isinstance(raw, Mapping):
            raise self.trouble("this must be a table")
        self._left = dict(raw)
        self._known: list[str] = []

    def trouble(self, sentence: str) -> Trouble:
        """A complaint about this table."""
        return Trouble(409, f"{self.where}: {sentence}")

    def has(self, name: str) -> bool:
        """Whether the key is there."""
        return name in self._left

    def take(self, name: str, kind: type[T], default: T | None = None) -> T:
        """The value of a key. Raises Trouble when it is of another kind, or missing without a default."""
        self._known.append(name)
        value = self._left.pop(name, default)
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            raise self.trouble(f"'{name}' must be {_WORDS[kind]}")
        return value

    def texts(self, name: str) -> list[str]:
        """One text or a list of them, as a list; empty when the key is missing."""
        raw = self._left.get(name)
        if isinstance(raw, str):
            return [self.take(name, str)]
        found = self.take(name, list, [])
        if not all(isinstance(one, str) for one in found):
            raise self.trouble(f"'{name}' must be a list of texts")
        return found

    def rest(self) -> dict[str, Any]:
        """Everything that is left."""
        left, self._left = self._left, {}
        return left

    def end(self) -> None:
        """Raises Trouble when a key is left over."""
        if self._left:
            known = ", ".join(sorted(set(self._known)))
            raise self.trouble(f"unknown key {min(self._left)!r}; known are {known}")
