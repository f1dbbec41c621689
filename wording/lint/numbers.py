"""Every number comes from the facts (L19): digits, number words and percentages, also inside dates and times."""

import re
from collections.abc import Iterator
from typing import Final

from wording.lint.subject import Finding, Subject, leaves, tree
from wording.lint.vocabulary import vocabulary
from wording.render import filled, said_by_fixed
from wording.slots import MISSING

_DIGITS: Final = re.compile(r"(?<!\w)\d+(?:[.,]\d+)?")


def provenance(subject: Subject) -> Iterator[Finding]:
    """L19: no number that the facts do not hold, and no percentage for clients."""
    if subject.entry.fixed:
        return
    text = subject.ours
    for fixed in said_by_fixed(subject.facts, subject.voice):
        text = re.sub(rf"(?<!\w){re.escape(subject.only_ours(fixed))}", " ", text)
    said = numbers_in(_spared(text, subject), subject.voice.language)
    known = known_numbers(subject) if said else frozenset()
    for number in said:
        if number not in known:
            yield Finding("L19", f"{number:g} is not in the facts")
    if subject.is_client and "%" in text:
        yield Finding("L19", "a percentage")


def known_numbers(subject: Subject) -> frozenset[float]:
    """Every number the facts can account for, in every form their values may take."""
    language = subject.voice.language
    said = [str(value) for _, value in leaves(subject.facts)]
    for node in tree(subject.facts):
        forms = filled(node, subject.voice)
        shown = {name for name, _ in leaves(node)} | {"emergency", "advice", "crisis", "regulator"}
        said += [str(form) for name, form in forms.items() if _of(name, shown) and form != MISSING]
    return frozenset(number for text in said for number in numbers_in(text, language))


def numbers_in(text: str, language: str) -> list[float]:
    """The numbers of a text: digits, then number words of the language."""
    values = vocabulary(language).numbers
    found = [float(match[0].replace(",", ".")) for match in _DIGITS.finditer(text)]
    return found + [float(values[word]) for word in re.findall(r"[^\W\d_]+", text.lower()) if word in values]


def _of(form: str, slots: set[str]) -> bool:
    return any(form == slot or form.startswith(f"{slot}_") for slot in slots)


def _spared(text: str, subject: Subject) -> str:
    """The text without the phrases whose numbers are ours."""
    lists = vocabulary(subject.voice.language)
    entries = [subject.entry_of(node) for node in tree(subject.facts)]
    for phrase in (phrase for each in entries for phrase in (*each.allow, *lists.allow.get(each.name, ()))):
        text = re.sub(re.escape(phrase), " ", text, flags=re.IGNORECASE)
    return lists.spare.sub(" ", text) if lists.spare else text
