"""Reading formulas: no number where it means nothing, easy for plain words, hard for stiff ones, in each language."""

import pytest

from wording.lint.reading import FORMULAS, reading, syllables_de, syllables_en, syllables_es

PLAIN = {
    "en": "This week, how easy was it for you? You can skip this one. Anna reads the answers, but not all day.",
    "de": "Wie leicht war das in dieser Woche? Sie dürfen das gern auslassen. Anna liest mit, doch nicht sofort.",
    "es": "¿Cómo fue esta semana? Puede dejarlo en blanco. Anna lee lo que escribe, pero no todo el día.",
}
STIFF = {
    "en": "Continuous administration of individually customised physiotherapeutic interventions necessitates it.",
    "de": "Kontinuierliche Durchführung individualisierter physiotherapeutischer Behandlungsmaßnahmen erfordert Zeit.",
    "es": "La administración continuada de intervenciones fisioterapéuticas individualizadas requiere evaluaciones.",
}


@pytest.mark.parametrize(
    ("word", "count"), [("a", 1), ("walk", 1), ("easy", 2), ("started", 2), ("therapist", 3), ("notice", 2), ("", 0)]
)
def test_english_syllables_are_about_right(word: str, count: int) -> None:
    assert syllables_en(word) == count


@pytest.mark.parametrize(
    ("word", "count"), [("Woche", 2), ("leicht", 1), ("Übung", 2), ("quer", 1), ("Häuser", 2), ("bequem", 2)]
)
def test_german_syllables_are_about_right(word: str, count: int) -> None:
    assert syllables_de(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [("semana", 3), ("día", 2), ("bien", 1), ("guerra", 2), ("muy", 1), ("quiere", 2), ("ya", 1), ("poeta", 3)],
)
def test_spanish_syllables_are_about_right(word: str, count: int) -> None:
    assert syllables_es(word) == count


@pytest.mark.parametrize("language", FORMULAS)
def test_plain_words_are_easy_and_stiff_ones_are_not(language: str) -> None:
    formula = FORMULAS[language]
    plain, stiff = reading([PLAIN[language]] * 8, language), reading([STIFF[language]] * 16, language)
    assert plain is not None
    assert stiff is not None
    assert not formula.is_too_hard(plain, "client")
    assert formula.is_too_hard(stiff, "therapist")


def test_a_few_words_and_a_language_without_a_formula_have_no_number() -> None:
    assert reading([PLAIN["en"]], "en") is None
    assert reading([PLAIN["en"]] * 6, "xx") is None
