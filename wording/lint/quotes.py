"""People's sentences stand between quotation marks, unchanged (L30); names and numbers may stand plain."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from domain.messages import slots_of
from wording import people
from wording.lint.subject import QUOTED, Finding, Subject, tree

PLAIN: Final = frozenset({
    "name", "therapist", "client", "clinic", "practice", "label", "prescriber", "provider", "recipient", "colleague",
    "token", "code", "link", "url", "country", "zone", "phone", "office_hours", "reply_time", "item", "dose", "ex",
    "anchor",
})  # fmt: skip


def quoted(subject: Subject) -> Iterator[Finding]:
    """Slots of people's words that are shown without quotation marks."""
    unquoted = QUOTED.sub(" ", _with_marks_kept(subject))
    for node in tree(subject.facts):
        plain = PLAIN | set(subject.entry_of(node).plain)
        for name in slots_of(node):
            value = getattr(node, name)
            if name in plain or name.endswith("_token"):
                continue
            if isinstance(value, str) and not isinstance(value, StrEnum) and _stands(value, unquoted):
                yield Finding("L30", f"{name} is not between quotation marks")


def _with_marks_kept(subject: Subject) -> str:
    """The text with the quotation marks that people typed themselves taken out of their words."""
    text = subject.text
    for words in subject.typed:
        text = text.replace(words, re.sub("[“”„«»]", "", words))
    return text


def _stands(value: str, text: str) -> bool:
    words = re.sub("[“”„«»]", "", people.clean(value))
    return bool(words) and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None
