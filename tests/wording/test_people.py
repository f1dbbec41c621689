"""People's own words: any letters at all may come, and none may break a message."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from wording.people import FSI, PDI, bare, clean, isolate


@given(st.text(alphabet=st.characters(), max_size=400), st.integers(2, 300))
def test_cleaned_words_are_one_short_line_that_can_be_sent(words: str, limit: int) -> None:
    shown = clean(words, limit)
    assert len(shown) <= limit
    assert not any(letter in "\n\r\t\x00\u2028" for letter in shown)
    assert not any(unicodedata.category(letter) in ("Cs", "Cc") for letter in shown)
    assert shown.encode().decode() == shown
    assert clean(shown, limit) == shown


def test_words_are_shown_as_typed() -> None:
    assert clean("  walk\n\nthe   dog ") == "walk the dog"
    assert clean("“Quote” <b>&amp;</b> *x* 👩‍👧") == "“Quote” <b>&amp;</b> *x* 👩‍👧"


def test_long_words_are_cut_with_an_ellipsis_and_no_half_letter() -> None:
    assert clean("a" * 301) == "a" * 299 + "…"
    assert clean("abcde\u0301f", 6) == "abcd…"


def test_direction_is_kept_apart_only_when_needed() -> None:
    assert isolate("walk", "en") == "walk"
    assert isolate("مرحبا", "en") == f"{FSI}مرحبا{PDI}"
    assert isolate("مرحبا", "ar") == "مرحبا"
    assert bare(isolate("مرحبا", "en")) == "مرحبا"


def test_marks_that_turn_the_direction_are_gone() -> None:
    assert clean("a\u202eb\u2066c\u200fd") == "abcd"
