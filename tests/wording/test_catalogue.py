"""Every message of every flow, with every variant, rendered and read against the rules, in every complete language."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

import wording
from domain.action import Verb
from tests.wording.samples import samples
from wording.entries import Audience, Entry, catalogue
from wording.lint import Finding
from wording.lint.reading import FORMULAS, reading
from wording.lint.templates import template_findings
from wording.lint.vocabulary import gaps, vocabulary
from wording.standing import forms
from wording.words import spoken_in, words

ENTRIES = tuple(catalogue()[0].values())
LANGUAGES = wording.languages()
VOICE = wording.Voice()


def test_catalogue_facts_and_words_agree() -> None:
    assert wording.problems() == ()


def test_a_call_is_offered_only_where_calls_are_taken() -> None:
    calls = {entry.name: key.flags for entry in ENTRIES for row in entry.rows for key in row if key.verb is Verb.CALL}
    assert len(calls) > 5
    assert [name for name, flags in calls.items() if ("takes_calls", True) not in flags] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_message_keeps_the_rules(entry: Entry, language: str) -> None:
    found = [
        (finding, rendered.text)
        for facts in samples(entry.name)
        for rendered in in_forms(entry, facts, language)
        for finding in wording.check(rendered, facts)
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_message_as_written_keeps_the_rules(entry: Entry, language: str) -> None:
    found: list[Finding] = [each for said in spoken_in(language) for each in template_findings(entry, said)]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_flow_is_easy_to_read(language: str) -> None:
    texts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in ENTRIES:
        voice = wording.Voice(language, forms_for(entry, language)[-1])
        texts[entry.flow, entry.audience] += [each.text for each in renderings(entry, samples(entry.name)[0], voice)]
    grades = {place: reading(some, language) for place, some in texts.items()}
    hard = FORMULAS[language].is_too_hard
    assert {place: found for place, found in grades.items() if found and hard(found, place[1])} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complete_language_has_all_its_lists(language: str) -> None:
    assert gaps(language) == ()
    assert vocabulary(language).allow.keys() <= {entry.name for entry in ENTRIES}


def in_forms(entry: Entry, facts: Any, language: str) -> Iterator[wording.Rendered]:
    """The message in each form of address; in the second one only where it is said otherwise."""
    said: list[wording.Rendered] = []
    for form in forms_for(entry, language):
        for rendered in renderings(entry, facts, wording.Voice(language, form)):
            if not any(replace(rendered, voice=each.voice) == each for each in said):
                said.append(rendered)
                yield rendered


def forms_for(entry: Entry, language: str) -> tuple[str, ...]:
    """The forms of address a message is said in: therapists are spoken to in the base alone."""
    return forms(language) if entry.audience is Audience.CLIENT else forms(language)[:1]


def renderings(entry: Entry, facts: Any, voice: wording.Voice = VOICE) -> list[wording.Rendered]:
    """The plain words and each variant that fits; all of them when none does."""
    fitting = wording.eligible(facts, voice) if entry.variants else ()
    has_words = words(voice.language, voice.form).has(entry.key)
    plain = [wording.render(facts, voice)] if has_words or not entry.variants else []
    return plain + [wording.render(facts, voice, variant) for variant in fitting]
