"""The reading grade: no number where it means nothing, low for plain words, high for stiff ones."""

import pytest

from wording.lint.reading import grade, syllables

PLAIN = "This week, how easy was it for you? You can skip this one. Anna reads the answers, but not all day."
STIFF = "Continuous administration of individually customised physiotherapeutic interventions necessitates evaluation."


@pytest.mark.parametrize(
    ("word", "count"), [("a", 1), ("walk", 1), ("easy", 2), ("started", 2), ("therapist", 3), ("notice", 2), ("", 0)]
)
def test_syllables_are_about_right(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_few_words_have_no_grade() -> None:
    assert grade([PLAIN]) is None


def test_plain_words_are_easier_than_stiff_ones() -> None:
    plain, stiff = grade([PLAIN] * 6), grade([STIFF] * 12)
    assert plain is not None
    assert stiff is not None
    assert plain < 4 < 15 < stiff
