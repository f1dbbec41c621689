"""What is a telephone number, and what is not."""

import pytest

from domain.phone import read


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("+49 30  123 456", "+49 30 123 456"),
        ("(030) 12/34-56", "(030) 12/34-56"),
        ("112", None),
        ("1234567890123456", None),
        ("call me", None),
        ("030 1234 after six", None),
        ("٠٣٠١٢٣٤", None),
        ("0 3 0 1 2 3 4 5 6 7 8 9 0 1 2          " + "-" * 40, None),
    ],
)
def test_a_number_is_kept_as_typed_and_words_are_none(typed: str, kept: str | None) -> None:
    assert read(typed) == kept
