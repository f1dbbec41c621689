"""What can be seen before any facts: literal digits in words for clients (L08), variants that say the same (L16), the
other form of address in any of their cases (W15).
"""

import re
from collections.abc import Iterator

from wording.entries import Audience, Entry, Kind
from wording.lint.subject import QUOTED, Finding
from wording.lint.vocabulary import vocabulary
from wording.lint.word_rules import misplaced
from wording.words import Words


def template_findings(entry: Entry, said: Words) -> Iterator[Finding]:
    """The findings on one message's words as written in one language."""
    keys = [key for key in (entry.key, *entry.variants) if said.has(key)]
    texts = [_as_written(said, key) for key in keys]
    for key in {key for key, text in zip(keys, texts, strict=True) if texts.count(text) > 1}:
        yield Finding("L16", f"{key} says what another says")
    if entry.audience is Audience.CLIENT:
        places = [(key, name) for key in keys for name in (None, *sorted(said.attributes(key)))]
        ours = [QUOTED.sub(" ", said.literals(key, name)) for key, name in places]
        yield from misplaced(ours, said.language, said.form)
    if entry.audience is Audience.CLIENT and not _may_count(entry):
        for key in keys:
            yield from literal_digits(said.literals(key), entry, said.language)


def literal_digits(text: str, entry: Entry, language: str) -> Iterator[Finding]:
    """L08 for our own fixed words: numbers belong to the facts, unless the phrase was allowed."""
    lists = vocabulary(language)
    for phrase in (*entry.allow, *lists.allow.get(entry.name, ())):
        text = text.replace(phrase, " ")
    text = lists.spare.sub(" ", text) if lists.spare else text
    text = re.sub(rf"{QUOTED.pattern}|/\w+", " ", text)
    yield from (Finding("L08", digits) for digits in re.findall(r"\d+", text))


def _may_count(entry: Entry) -> bool:
    return entry.fixed or entry.kind in (Kind.CONSENT, Kind.FROZEN)


def _as_written(said: Words, key: str) -> str:
    pattern = said.source(key)
    return repr(pattern.to_json()) if pattern else key
