"""People's sentences stand between quotation marks, unchanged (L30); names and numbers may stand plain.

A single word or number that somebody wrote may be a word of ours elsewhere in the text, and a sentence may be a name
too: neither can be told apart, so neither is judged.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from domain.messages import slots_of
from wording import people
from wording.lint.subject import QUOTED, Finding, Subject, leaves, tree
from wording.slots import enum_key
from wording.words import words as words_of

PLAIN: Final = frozenset({
    "name", "therapist", "client", "clinic", "practice", "label", "prescriber", "provider", "recipient", "colleague",
    "token", "code", "link", "url", "country", "zone", "phone", "office_hours", "reply_time", "item", "dose", "ex",
    "anchor",
})  # fmt: skip


def quoted(subject: Subject) -> Iterator[Finding]:
    """Slots of people's words that are shown without quotation marks."""
    unquoted = QUOTED.sub(" ", _with_marks_kept(subject))
    slots = list(_slots(subject))
    known = {people.clean(value) for _, value, plain in slots if plain} | set(_states(subject))
    for name, value, plain in slots:
        words = people.clean(value)
        if not plain and " " in words and words not in known and _stands(words, unquoted):
            yield Finding("L30", f"{name} is not between quotation marks")


def _slots(subject: Subject) -> Iterator[tuple[str, str, bool]]:
    """Each slot of words in a message and those within it: its name, the words, and whether they may stand plain."""
    for node in tree(subject.facts):
        may_stand = PLAIN | set(subject.entry_of(node).plain)
        for name in slots_of(node):
            value = getattr(node, name)
            if isinstance(value, str) and not isinstance(value, StrEnum):
                yield name, value, name in may_stand or name.endswith("_token")


def _states(subject: Subject) -> Iterator[str]:
    """Our own words for the states in a message, which a side sign picked from our list is called by, too."""
    said = words_of(subject.voice.language, subject.voice.form)
    for _, value in leaves(subject.facts):
        if isinstance(value, StrEnum) and said.has(enum_key(value)):
            yield people.bare(said.say(enum_key(value), {"form": subject.voice.form}))


def _with_marks_kept(subject: Subject) -> str:
    """The text with the quotation marks that people typed themselves taken out of their words."""
    text = subject.text
    for words in subject.typed:
        text = text.replace(words, re.sub("[“”„«»]", "", words))
    return text


def _stands(value: str, text: str) -> bool:
    words = re.sub("[“”„«»]", "", value)
    return bool(words) and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None
