"""Every message of every flow, with every variant, rendered and read against the rules."""

from collections import defaultdict
from typing import Any

import pytest

import wording
from tests.wording.samples import samples
from wording.entries import Entry, catalogue
from wording.lint import Finding
from wording.lint.reading import HARDEST, grade
from wording.lint.templates import template_findings
from wording.words import words

ENTRIES = tuple(catalogue()[0].values())
VOICE = wording.Voice()


def test_catalogue_facts_and_words_agree() -> None:
    assert wording.problems() == ()


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_message_keeps_the_rules(entry: Entry) -> None:
    found = [
        (finding, rendered.text)
        for facts in samples(entry.name)
        for rendered in renderings(entry, facts)
        for finding in wording.check(rendered, facts)
    ]
    assert found == []


@pytest.mark.parametrize("language", wording.languages())
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_message_as_written_keeps_the_rules(entry: Entry, language: str) -> None:
    found: list[Finding] = list(template_findings(entry, words(language)))
    assert found == []


def test_every_flow_is_easy_to_read() -> None:
    texts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in ENTRIES:
        facts = samples(entry.name)[0]
        texts[entry.flow, entry.audience] += [each.text for each in renderings(entry, facts)]
    grades = {place: grade(some) for place, some in texts.items()}
    assert [place for place, found in grades.items() if found and found > HARDEST[place[1]]] == []


def renderings(entry: Entry, facts: Any) -> list[wording.Rendered]:
    """The plain words and each variant that fits; all of them when none does."""
    fitting = wording.eligible(facts, VOICE) if entry.variants else ()
    plain = [wording.render(facts, VOICE)] if words("en").has(entry.key) or not entry.variants else []
    return plain + [wording.render(facts, VOICE, variant) for variant in fitting]
