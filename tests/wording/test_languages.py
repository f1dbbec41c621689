"""Languages: complete ones are spoken, in each form of address, and every gap of a translation is found."""

from pathlib import Path

import pytest

import wording
from tests.wording.conftest import Trial
from tests.wording.trial import All
from wording import standing
from wording.soundness import language_problems
from wording.translation import plurals_of
from wording.words import words

TOML = '[all]\nclass = "i"\naudience = "client"\nrows = ["skip:an"]\n'
REST = '[part]\nclass = "i"\naudience = "client"\n[card]\nclass = "i"\naudience = "client"\n'
ENGLISH = "trial-part = P\ntrial-card = C\ntrial-all = Are you { $words }?\n .skip = Skip\n"
GERMAN = "trial-part = P\ntrial-card = C\ntrial-all = Sind Sie { $words }?\n .skip = Weiter\n"
INFORMAL = "trial-all = Bist du { $words }?\n"


def said(language: str, form: str) -> wording.Rendered:
    return wording.render(All(words="Sam"), wording.Voice(language, form))


def test_the_overlay_is_laid_over_the_base_part_by_part(trial: Trial) -> None:
    trial(TOML + REST, ENGLISH, de=GERMAN, de_informal=INFORMAL)
    assert wording.languages() == ("de", "en")
    assert [said("de", form).text for form in ("formal", "informal")] == ["Sind Sie Sam?", "Bist du Sam?"]
    assert {said("de", form).buttons[0].label for form in ("formal", "informal")} == {"Weiter"}
    assert said("en", "formal").text == said("en", "informal").text == "Are you Sam?"
    assert words("en", "formal") is words("en", "informal")
    assert wording.problems() == ()


def test_a_language_that_is_not_complete_is_not_spoken_and_harms_nobody(trial: Trial, tmp_path: Path) -> None:
    trial(TOML + REST, ENGLISH, es="trial-all = Hola")
    (tmp_path / "es" / "status.toml").unlink()
    standing.standing.cache_clear()
    assert wording.languages() == ("en",)
    assert wording.problems() == ()
    assert "es: lacks trial-part" in list(language_problems("es"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("trial-part = P\n", "", "de: lacks trial-part"),
        ("trial-part", "trial-extra = E\ntrial-part", "de: trial-extra is not in en"),
        (" Sind Sie { $words }?\n", "\n", "de: trial-all lacks its own words"),
        (" .skip = Weiter\n", "", "de: trial-all lacks .skip"),
        ("Weiter\n", "Weiter\n .more = Mehr\n", "de: trial-all has .more, which is not in en"),
        ("{ $words }", "es", "de: trial-all has lost $words"),
        ("{ $words }", "{ $nobody }", "de: trial-all uses $nobody, which is no slot of All"),
        ("C\n", "{ $x ->\n [few] a\n *[other] b\n }\n", "de: trial-card lacks the plural [one]"),
        ("C\n", "{ $x ->\n [few] a\n *[other] b\n }\n", "de: trial-card has the plural [few], which is never used"),
    ],
)
def test_what_a_translation_lacks_is_found(trial: Trial, old: str, new: str, problem: str) -> None:
    assert old in GERMAN
    trial(TOML + REST, ENGLISH, de=GERMAN.replace(old, new))
    assert problem in wording.problems()


@pytest.mark.parametrize(
    ("overlay", "problem"),
    [
        ("trial-lost = L\n", "de, informal: trial-lost lies over nothing"),
        ("trial-all = Du\n", "de, informal: trial-all has lost $words"),
        ("trial-all = Du { $words }\n .no = N\n", "de, informal: trial-all has .no, which is not in en"),
        ("junk", "informal/trial.ftl: cannot be read: 'junk'"),
    ],
)
def test_what_is_wrong_with_a_form_of_address_is_found(trial: Trial, overlay: str, problem: str) -> None:
    trial(TOML + REST, ENGLISH, de=GERMAN, de_informal=overlay)
    assert problem in wording.problems()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("status = 'final'", "status is draft or reviewed"),
        ("status = 'reviewed'\nreviewed_by = 'A'", "reviewed_on is no date"),
        ("status = 'reviewed'\nreviewed_on = 2026-01-01", "reviewed_by is missing"),
        ("status = 'draft'\ncomplete = 'yes'", "complete is true or false"),
        ("status = 'draft'\ncolour = 'red'", "colour is not known"),
        ("status", "Expected '='"),
    ],
)
def test_a_standing_that_cannot_be_read_is_a_problem(trial: Trial, tmp_path: Path, text: str, problem: str) -> None:
    trial(TOML + REST, ENGLISH, de=GERMAN)
    (tmp_path / "de" / "status.toml").write_text(text, encoding="utf-8")
    standing.standing.cache_clear()
    standing.languages.cache_clear()
    assert wording.languages() == ("en",)
    assert any(problem in each for each in wording.problems())


def test_plurals_are_those_of_cldr() -> None:
    assert plurals_of("en") == plurals_of("de") == plurals_of("es") == {"one", "other"}
    assert plurals_of("pl") == {"one", "few", "many", "other"}
    assert plurals_of("ja") == {"other"}
