"""What people type in Spanish meets the Spanish buttons, and the list of phrases that may point to self-harm."""

from typing import Any

import pytest

import wording
from domain.messages import leaving, measures, relation, rhythm
from domain.understanding import fitting, read
from wording.crisis import points_to_crisis
from wording.vocabulary import vocabulary

TOKEN = "a" * 16
SINCE_START = measures.SinceStartQuestion("cuello", TOKEN)
SYMPTOM = measures.Symptom("cuello", TOKEN)
PAUSE = rhythm.PauseQuestion(TOKEN)


@pytest.mark.parametrize(
    ("facts", "typed", "label"),
    [
        (SINCE_START, "igual", "Más o menos igual"),
        (SINCE_START, "Peor", "Peor"),
        (SINCE_START, "un poco mejor", "Un poco mejor"),
        (SINCE_START, "saltar", "Omitir"),
        (SYMPTOM, "siete", "7"),
        (SYMPTOM, "diez", "10 muchísimo"),
        (PAUSE, "dos semanas", "2 semanas"),
        (PAUSE, "elegir", "Elegir una fecha"),
        (leaving.StopQuestion("Vera", TOKEN), "si", "Sí, parar"),
        (leaving.StopQuestion("Vera", TOKEN), "una pausa", "Hacer una pausa"),
        (relation.Partnership(TOKEN), "bastante", "Bastante"),
    ],
)
def test_typed_words_fit_a_button(facts: Any, typed: str, label: str) -> None:
    labels = [button.label for button in wording.render(facts, wording.Voice("es", "informal")).buttons]
    found = [labels[place] for place in fitting(typed, read(typed, vocabulary()), labels, vocabulary())]
    assert found == [label]


@pytest.mark.parametrize(
    "text",
    [
        "A veces pienso que no quiero vivir",
        "Ojalá me muera",
        "he pensado en quitarme  la vida",
        "Prefiero estar muerta",
        "quiero hacerme daño",
        "me autolesiono",
    ],
)
def test_a_phrase_that_may_point_to_self_harm_is_met(text: str) -> None:
    assert points_to_crisis(text)


@pytest.mark.parametrize(
    "text",
    ["este dolor me está matando", "tengo miedo de hacerme daño en el cuello", "me muero de ganas de volver a correr"],
)
def test_what_is_said_of_pain_every_day_is_not(text: str) -> None:
    assert not points_to_crisis(text)
