"""What every markup reader writes into: plain text, entities, and positions in Telegram's units."""

from dataclasses import dataclass, field
from typing import Any


class BadMarkup(Exception):
    """Markup that Telegram would not parse; the text is Telegram's."""


def units(text: str) -> int:
    """Length in UTF-16 code units, which is how Telegram counts."""
    return len(text) + sum(character > "\uffff" for character in text)


def byte_offset(source: str, index: int) -> int:
    """Where a character of the source starts, in bytes of UTF-8; complaints name it."""
    return len(source[:index].encode())


@dataclass(slots=True)
class Output:
    """The text so far and its entities, in the order in which they ended."""

    parts: list[str] = field(default_factory=list)
    position: int = 0
    entities: list[dict[str, Any]] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Append plain text."""
        self.parts.append(text)
        self.position += units(text)

    def mark(self, kind: str, start: int, **extra: Any) -> None:
        """An entity from `start` to here; an empty one is dropped, as Telegram does."""
        if self.position > start:
            entity = {"type": kind, "offset": start, "length": self.position - start, **extra}
            self.entities.append(entity)

    @property
    def text(self) -> str:
        return "".join(self.parts)
