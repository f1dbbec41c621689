"""Safety sheets: what ships is complete, unchanged, and says of itself that nobody has reviewed it."""

import hashlib

import pytest

from wording.errors import WordingError
from wording.rendered import Voice
from wording.sheets import SHEETS, countries, read, sheet

GERMAN = (SHEETS / "de.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("country", countries())
def test_a_sheet_is_complete_and_its_texts_are_the_approved_ones(country: str) -> None:
    found = sheet(country)
    assert all(text.is_approved for texts in found.frozen.values() for text in texts.values())
    assert found.emergency.isdigit()
    assert found.crisis
    assert all(getattr(found, name) is None for name in found.unsure)


def test_these_countries_ship_as_drafts() -> None:
    assert countries() == ("at", "ch", "de", "es", "gb", "ie", "us")
    assert {sheet(country).status for country in countries()} == {"draft"}


@pytest.mark.parametrize("country", ["fr", "", "../de", "deu", "d"])
def test_a_country_without_a_sheet_says_what_is_missing(country: str) -> None:
    with pytest.raises(WordingError, match="emergency, advice, crisis, regulator, F2, F3, F5, F8"):
        sheet(country)


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        ('emergency = "112"', "", "emergency"),
        ('unsure = ["regulator"]', "", "regulator"),
        ('crisis = "116 123"', "", "crisis"),
        ("[frozen.en.F3]", "[frozen.en.F9]", "F3"),
        ('status = "draft"', 'status = "reviewed"', "reviewed_by, reviewed_on"),
        ('advice = "116 117"', "", "advice"),
        ('unsure = ["regulator"]', 'unsure = ["regulator", "advice"]', "advice, which a text names"),
        ("[frozen.en.F3]", "[frozen", "cannot be read"),
    ],
)
def test_a_sheet_with_a_gap_is_refused(old: str, new: str, missing: str) -> None:
    assert old in GERMAN
    with pytest.raises(WordingError, match=missing):
        read("de", GERMAN.replace(old, new))


def test_a_changed_text_is_not_said() -> None:
    changed = read("de", GERMAN.replace("Please get medical help now.", "Perhaps get help."))
    with pytest.raises(WordingError, match="F3 of de is not the text that was approved"):
        changed.say("F3", Voice(), {})


def test_a_text_is_said_in_english_where_its_language_is_missing() -> None:
    slots = {"emergency": "112", "therapist": "Anna"}
    unknown = Voice("xx", "formal")
    assert sheet("DE").say("F3", unknown, slots) == sheet("de").say("F3", Voice(), slots)
    assert "Call 112" in sheet("de").say("F3", unknown, slots)


def test_a_text_is_said_in_the_form_of_address_where_it_has_one() -> None:
    said = {"xx.F3": "Sie", "xx-informal.F3": "du", "xx.F5": "immer Sie"}
    more = [f'\n[frozen.{place}]\nsha256 = "{_hash(text)}"\ntext = "{text}"\n' for place, text in said.items()]
    made = read("de", GERMAN + "".join(more))
    spoken = [made.say(code, Voice("xx", form), {}) for code in ("F3", "F5") for form in ("formal", "informal")]
    assert spoken == ["Sie", "du", "immer Sie", "immer Sie"]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
