"""A second look at a therapist's words, in each language, by the lists of what we never say ourselves."""

import pytest

from domain.advice import Flag
from wording.advice import flagged


@pytest.mark.parametrize(
    ("language", "words", "found"),
    [
        ("en", "You failed to do them", (Flag.REPROACH, "failed")),
        ("en", "It is all wear and tear", (Flag.WORRY, "wear and tear")),
        ("en", "I guarantee it", (Flag.PROMISE, "guarantee")),
        ("en", "It is caused by sitting", (Flag.CAUSE, "caused by")),
        ("en", "You wrote “I failed again”; shall we talk?", None),
        ("en", "Good to read. See you on Thursday.", None),
        ("de", "Das wird garantiert wieder gut", Flag.PROMISE),
        ("es", "Se lo garantizo", Flag.PROMISE),
        ("xx", "I guarantee it", None),
    ],
)
def test_a_word_is_named_or_none(language: str, words: str, found: object) -> None:
    named = flagged(words, language)
    assert (named[0] if named and isinstance(found, Flag) else named) == found
