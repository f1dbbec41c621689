"""Rules of words: what is never said to clients (W01–W14) or therapists (T01–T04), no cause in summaries (L14),
one form of address throughout (W15).
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from wording.entries import Kind
from wording.lint.subject import Finding, Subject
from wording.lint.vocabulary import vocabulary
from wording.standing import form_in

_ALLOWED_IN_FROZEN: Final = frozenset({"W05", "W07"})


def words(subject: Subject) -> Iterator[Finding]:
    """The word lists of whoever reads it, on our own words and on the buttons."""
    lists = vocabulary(subject.voice.language)
    for rule, pattern in (lists.client if subject.is_client else lists.therapist).items():
        if subject.entry.kind is Kind.FROZEN and rule in _ALLOWED_IN_FROZEN:
            continue
        if match := pattern.search(subject.ours):
            yield Finding(rule, match[0])


def cause(subject: Subject) -> Iterator[Finding]:
    """L14: a summary says what changed, never why."""
    pattern = vocabulary(subject.voice.language).cause
    if subject.entry.kind is Kind.SUMMARY and pattern and (match := pattern.search(subject.ours)):
        yield Finding("L14", match[0])


def plurals(subject: Subject) -> Iterator[Finding]:
    """L31: one day, two days."""
    counted = vocabulary(subject.voice.language).counted
    if counted and (match := re.search(rf"(?<![\d.,])\b1 {counted.pattern}", subject.ours)):
        yield Finding("L31", match[0])


def address(subject: Subject) -> Iterator[Finding]:
    """W15: a client who is called one thing is not called the other, in the text or on a button."""
    if subject.is_client:
        labels = (button.label for button in subject.rendered.buttons)
        yield from misplaced([subject.ours, *labels], subject.voice.language, subject.voice.form)


def misplaced(texts: Iterable[str], language: str, form: str) -> Iterator[Finding]:
    """Words of another form of address than the one that is used."""
    for other, pattern in vocabulary(language).address.items():
        found = (pattern.search(text) for text in texts) if other != form_in(language, form) else ()
        yield from (Finding("W15", match[0]) for match in found if match)
