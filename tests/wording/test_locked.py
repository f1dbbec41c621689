"""Measurement and consent wording is locked, in every language and form of address, version after version.

Numbers of different wordings cannot be compared, and a yes is a yes to these very words. The hashes stand in
`locked/<language>.toml`: what the base says at the top, what another form of address says otherwise under `[<form>]`.
"""

import hashlib
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import wording
from domain.measures import Measure
from domain.rights import VERSIONS, Consent
from wording import consent
from wording.entries import catalogue, entry
from wording.measured import TEXTS, fingerprint, keyboard, version_in
from wording.standing import forms
from wording.words import Words, spoken_in, words

GROUPS = {
    "goal": ("goal", "goal_reading", "goal_change"),
    "not_tried": ("not_tried",),
    "symptom": ("symptom", "symptom_reading", "symptom_change"),
    "days": ("days", "days_reading", "days_change"),
    "homecare": ("homecare", "homecare_reading", "enum-homecare-week"),
    "since_start": ("since_start", "since_start_reading", "enum-since-start"),
    "easier": ("easier", "easier_reading", "enum-easier"),
    "harder": ("harder", "harder_reading", "enum-harder"),
    "side": ("side", "side_reading", "side_change"),
    "confidence": ("confidence", "confidence_reading", "confidence_change"),
    "hopes": ("hopes", "hopes_reading", "enum-hopes"),
    "relief": ("relief", "relief_reading", "enum-lasted"),
    "baseline_goal": ("baseline_goal",),
    "baseline_symptom": ("baseline_symptom",),
    "baseline_days": ("baseline_days",),
    "baseline_side": ("baseline_side",),
}
ASKED = (
    "visit.feel",
    "visit.lasted",
    "visit.course",
    "relation.communication",
    "relation.interpersonal",
    "relation.partnership",
    "relation.roles",
    "homecare_talk.reason",
    "checkin.same_question",
    "consents.again",
    "later.nudges",
    "later.good_enough",
    "later.sharing",
    "later.ways_out",
    "handover.sharing",
    "request.permission",
    "relation.answer",
)
SPOKEN = [(language, form) for language in wording.languages() for form in forms(language)]


@pytest.mark.parametrize(("language", "form"), SPOKEN)
def test_what_is_measured_is_asked_in_the_locked_words(language: str, form: str) -> None:
    locked, said = _locked(language, form), words(language, form)
    new = {name: found for name, found in _measured(said) if locked["measured"].get(name, [""])[-1] != found}
    assert new == {}, f"new wording needs a new version: add its hash to tests/wording/locked/{language}.toml"


@pytest.mark.parametrize(("language", "form"), SPOKEN)
def test_clients_agree_to_the_locked_words(language: str, form: str) -> None:
    found = consent.version_in(language, form)
    assert found == _locked(language, form)["consent"][-1], (
        f"new words need a new version: add its hash to tests/wording/locked/{language}.toml "
        "and raise the number in domain.rights.VERSIONS, so that clients are asked again"
    )


def test_a_new_version_of_the_consent_asks_again() -> None:
    assert VERSIONS[Consent.HEALTH] == len(_locked("en", "informal")["consent"])


def test_every_measurement_text_is_locked() -> None:
    names = {f"measures.{name}" for group in GROUPS.values() for name in group if not name.startswith("enum")}
    assert names == {name for name in catalogue()[0] if name.startswith("measures.")}
    assert TEXTS.keys() == set(Measure)


def test_every_other_fixed_text_is_locked_too() -> None:
    agreed = {text.replace("-", ".", 1) for text in consent.TEXTS}
    fixed = {one.name for one in catalogue()[0].values() if one.fixed and not one.frozen}
    assert {name for name in fixed - agreed if not name.startswith("measures.")} == set(ASKED)


def test_the_version_of_a_measure_changes_with_its_words_and_language_alone() -> None:
    versions = {version_in(measure, language) for measure in Measure for language in wording.languages()}
    assert len(versions) == len(Measure) * len(wording.languages())
    assert all(len(version) <= 16 for version in versions)


def _measured(said: Words) -> Iterator[tuple[str, str]]:
    yield from ((f"measures.{name}", fingerprint(texts, said)) for name, texts in GROUPS.items())
    for name in ASKED:
        parts = [said.written(entry(name).key), *keyboard(name)]
        yield name, hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _locked(language: str, form: str) -> dict[str, Any]:
    """The locked hashes of a form: those of the base, but where it says something else."""
    file = Path(__file__).parent / "locked" / f"{language}.toml"
    base = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    over = base.get(form, {}) if form != spoken_in(language)[0].form else {}
    measured = {**base.get("measured", {}), **over.get("measured", {})}
    return {"measured": measured, "consent": over.get("consent") or base.get("consent") or [""]}
