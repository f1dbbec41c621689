"""Which words a report on two sheets has room for."""

from domain.paper import fitting


def test_the_latest_words_that_fit_are_kept_in_their_order() -> None:
    assert fitting(["a" * 40, "b" * 40, "c" * 40], 100) == ("b" * 40, "c" * 40)
    assert fitting(["short", "words"], 100) == ("short", "words")
    assert fitting([], 100) == ()


def test_one_that_is_too_long_alone_is_cut_between_words() -> None:
    assert fitting(["before", "one two three four"], 12) == ("one two…",)
