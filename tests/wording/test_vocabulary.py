"""What typed words are read as, in three languages; each reading is shown back before anything is done with it."""

import pytest

from domain.understanding import Meaning, fitting, fold, is_urgent, read
from wording.vocabulary import spoken, vocabulary

SCALE = ("0 can't do it", *map(str, range(1, 10)), "10 no trouble", "Didn't try", "Skip")
NUMBERS = {
    "6": (6,),
    "Six.": (6,),
    "7/10": (7,),
    "7 / 10": (7,),
    "about six": (6,),
    "it was a 6 this week": (6,),
    "six out of ten": (6,),
    "ungefähr sechs": (6,),
    "sieben von zehn": (7,),
    "unos seis": (6,),
    "más o menos 4": (4,),
    "6.5": (6, 7),
    "6,5": (6, 7),
    "6-7": (6, 7),
    "6 or 7": (6, 7),
    "10": (10,),
    "zero": (0,),
    "12": (12,),
}
SAID = {
    "yes": Meaning.YES,
    "Ja!": Meaning.YES,
    "Sí.": Meaning.YES,
    "nein": Meaning.NO,
    "No": Meaning.NO,
    "no gracias": Meaning.NO,
    "skip": Meaning.SKIP,
    "weiß nicht": Meaning.SKIP,
    "no sé": Meaning.SKIP,
    "Same": Meaning.SAME,
    "wie letzte Woche": Meaning.SAME,
    "igual": Meaning.SAME,
    "Thanks 🙏": Meaning.THANKS,
    "Dankeschön": Meaning.THANKS,
    "Hello!": Meaning.HELLO,
    "Guten Morgen": Meaning.HELLO,
    "¡Hola!": Meaning.HELLO,
    "hello, my neck is worse": Meaning.NOTE,
    "STOP": Meaning.STOP,
    "lass mich in Ruhe": Meaning.STOP,
    "pause": Meaning.PAUSE,
    "estoy de vacaciones": Meaning.PAUSE,
    "are you a robot?": Meaning.HUMAN,
    "¿Quién eres?": Meaning.HUMAN,
    "Can I move my visit to Friday?": Meaning.BOOKING,
    "Was kostet das?": Meaning.BOOKING,
    "What is causing this?": Meaning.JUDGEMENT,
    "puedo tomar ibuprofeno": Meaning.JUDGEMENT,
    "could you do my legs instead": Meaning.CHANGE,
    "weniger Druck bitte": Meaning.CHANGE,
    "fuck you": Meaning.HOSTILE,
    "du Idiot": Meaning.HOSTILE,
    "it is much worse today": Meaning.HARD,
    "Heute viel schlimmer": Meaning.HARD,
    "the stairs were hard again": Meaning.NOTE,
    "my one wish is to sleep": Meaning.NOTE,
    "between 3 and 5": Meaning.NOTE,
    "": Meaning.NOTE,
}
URGENT = (
    "since this morning I can’t pee",
    "A numb feeling between my legs",
    "pain in my chest when I walk",
    "No chest pain, only a cold",
    "My left leg gave way twice",
    "I had a bad fall yesterday, same as last week",
    "Taubheit im Schritt",
    "ich hatte einen Unfall",
    "no puedo respirar bien",
    "tengo fiebre",
)


def test_there_are_lists_in_three_languages() -> None:
    assert spoken() == ("de", "en", "es")


@pytest.mark.parametrize(("text", "numbers"), NUMBERS.items())
def test_a_number_is_read_however_it_is_written(text: str, numbers: tuple[int, ...]) -> None:
    found = read(text, vocabulary())
    assert (found.meaning, found.numbers, found.whole) == (Meaning.NUMBER, numbers, True)


@pytest.mark.parametrize(("text", "meaning"), SAID.items())
def test_words_are_read(text: str, meaning: Meaning) -> None:
    assert read(text, vocabulary()).meaning is meaning


@pytest.mark.parametrize("text", URGENT)
def test_what_may_be_an_urgent_sign_is_asked_about(text: str) -> None:
    assert is_urgent(text, vocabulary())
    assert read(text, vocabulary()).meaning is Meaning.URGENT


def test_a_number_among_other_words_leaves_the_words_to_be_kept() -> None:
    found = read("I had 3 good days", vocabulary())
    assert (found.numbers, found.whole) == ((3,), False)
    assert read("3 of them came by and we talked for a while about all this and more", vocabulary()).numbers == ()


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("6", ["6"]),
        ("10", ["10 no trouble"]),
        ("6-7", ["6", "7"]),
        ("12", []),
        ("weiter", ["Skip"]),
        ("didn't", ["Didn't try"]),
        ("didn’t try", ["Didn't try"]),
        ("yes", []),
        ("a long week", []),
    ],
)
def test_a_text_fits_the_buttons_it_could_mean(text: str, labels: list[str]) -> None:
    found = fitting(text, read(text, vocabulary()), SCALE, vocabulary())
    assert [SCALE[place] for place in found] == labels


def test_yes_fits_a_yes_with_more_words_and_same_fits_what_is_the_same() -> None:
    labels = ("Yes, stop", "No", "About the same")
    texts = {"sí": (0,), "ja": (0,), "nope": (1,), "same": (2,), "unverändert": (2,)}
    assert {one: fitting(one, read(one, vocabulary()), labels, vocabulary()) for one in texts} == texts


def test_numbers_within_a_button_may_be_typed_as_words() -> None:
    labels = ("1 week", "2 weeks", "4 weeks")
    texts = {"one week": (0,), "two weeks": (1,), "2": (1,), "vier": (2,)}
    assert {one: fitting(one, read(one, vocabulary()), labels, vocabulary()) for one in texts} == texts


def test_what_fits_too_many_buttons_fits_none() -> None:
    days = ("1 Monday", "1 Tuesday", "1 Wednesday", "1 Thursday")
    assert fitting("1", read("1", vocabulary()), days, vocabulary()) == ()


def test_accents_capitals_and_signs_do_not_count() -> None:
    assert fold("  ¿Quién   ERES?! ") == "quien eres"
