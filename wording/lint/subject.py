"""What the rules look at: a rendered message, what it is, what is ours in it and what people wrote."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import cached_property
from typing import Any, Final

from domain.messages import is_message, name_of, slots_of
from wording import people
from wording.entries import Audience, Entry, entry
from wording.rendered import Rendered, Voice

QUOTED: Final = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»")
_SILENT: Final = re.compile(r"(?:.*_)?token|country")


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that is broken and how, without any of people's words."""

    rule: str
    detail: str


@dataclass(frozen=True)
class Subject:
    """A message under the rules."""

    rendered: Rendered
    entry: Entry
    facts: Any

    @property
    def voice(self) -> Voice:
        """To whom it is said."""
        return self.rendered.voice

    @property
    def is_client(self) -> bool:
        """Whether clients read it."""
        return self.entry.audience is Audience.CLIENT

    @cached_property
    def text(self) -> str:
        """The text without direction marks."""
        return people.bare(self.rendered.text)

    @cached_property
    def typed(self) -> set[str]:
        """What people typed, as it is shown."""
        return typed(self.facts)

    def entry_of(self, node: Any) -> Entry:
        """The entry of the message itself or of one within it."""
        return self.entry if node is self.facts else entry(name_of(node))

    @cached_property
    def ours(self) -> str:
        """Only our own words: what people typed and all that is quoted is gone."""
        return self.only_ours(self.rendered.text)

    def only_ours(self, text: str) -> str:
        """A part of the text in the same way."""
        text = people.bare(text)
        for words in sorted(self.typed, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", "x", text)
        return QUOTED.sub("“…”", text)


def subject(rendered: Rendered, facts: Any) -> Subject:
    """The subject of a rendered message of the catalogue."""
    return Subject(rendered, entry(name_of(facts)), facts)


def tree(facts: Any) -> Iterator[Any]:
    """A message and all messages within it."""
    yield facts
    for name in slots_of(facts):
        value = getattr(facts, name)
        for item in value if isinstance(value, tuple) else (value,):
            if is_message(item):
                yield from tree(item)


def leaves(facts: Any) -> Iterator[tuple[str, Any]]:
    """The named values of a message and of all messages within it, tokens and addresses left out."""
    for node in tree(facts):
        for name in slots_of(node):
            value = getattr(node, name)
            if _SILENT.fullmatch(name) is None and isinstance(value, str | int | date | time):
                yield name, value


def typed(facts: Any, without: frozenset[str] = frozenset()) -> set[str]:
    """What people typed into the facts, as it is shown, with and without a capital; some slots left out."""
    found = {
        people.clean(value)
        for name, value in leaves(facts)
        if isinstance(value, str) and not isinstance(value, StrEnum) and name not in without
    }
    return {form for words in found if words for form in (words, words[0].upper() + words[1:])}
