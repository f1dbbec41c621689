"""Starter packs: complete in every language, within the limits, and without a word of diagnosis or of promise."""

import pytest

from domain.homecare_rhythm import days_a_week
from domain.packs import MOST, Exercise, exercise, ideas
from wording.lint.vocabulary import vocabulary
from wording.packs import FILES, OWN, STARTER, pack, pack_for
from wording.standing import forms, languages

EVERY = [(language, name) for language in languages() for name in FILES]


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_pack_is_whole_and_says_nothing_that_frightens_promises_or_diagnoses(language: str, name: str) -> None:
    assert (STARTER / language / f"{FILES[name]}.toml").is_file()
    found, lists = pack(language, name), vocabulary(language)
    assert bool(found.label) == (name != OWN)
    assert 1 <= len(found.ideas) <= MOST
    assert 1 <= len(found.home) <= MOST
    assert all(days_a_week(item.dose) for item in found.home), "a reminder has to know on how many days"
    assert len(found.label) <= 60
    said = [found.label, *found.ideas, *(part for item in found.home for part in (item.name, item.dose, item.why))]
    rules = [lists.client[rule] for rule in ("W01", "W02", "W03", "W05", "W06", "W08")]
    rules += list(lists.address.values()) if len(forms(language)) > 1 else []
    assert [words for words in said for rule in rules if rule.search(words)] == []


def test_a_pack_is_found_by_its_label_and_typed_lines_are_read() -> None:
    assert pack_for("en", "Neck") == pack("en", "nk")
    assert pack_for("de", "linkes Knie") == pack("de", OWN)
    assert pack("xx", "nk") == pack("en", "nk")
    assert exercise("Nods\n\n3 times\nto look down\nmore easily") == Exercise(
        "Nods", "3 times", "to look down more easily"
    )
    assert (exercise(" \n"), exercise("Nods")) == (None, Exercise("Nods"))
    assert ideas("• one\n- two\nthree\nfour") == ("one", "two", "three")
