"""What may tell who somebody is: dates, numbers, addresses and known names are found, and plain practice is not."""

import pytest

from domain.anonymity import tells

NAMES = ("Anna Berg", "S.T.", "Oak Clinic", "Jo", "")


@pytest.mark.parametrize(
    "words",
    [
        "after the scan of 12.3.", "seen 12/03/2026", "since 2024", "on 3 March", "am 3. März", "el 3 de marzo",
        "March 3 was hard", "call 030 123456", "(030) 1234-56", "write to a@b.de", "see https://x.org",
        "Anna's shoulder", "as Berg said", "S.T. likes it slow", "the oak exercise", "ask Jo",
        "as Dr Meyer wrote", "laut Frau Klein", "lo dijo la Sra. Gil", "better since March", "seit Mai", "desde enero",
    ],
)  # fmt: skip
def test_what_may_tell_is_found(words: str) -> None:
    assert tells(words, NAMES)


@pytest.mark.parametrize(
    "words",
    [
        "3 sets of 10", "longer holds, 30 to 45 seconds", "heat 15 minutes", "C5-level work, slowly", "20% less weight",
        "may help to rest", "wall slides twice a week", "joint work", "bergamot oil",
        "march on the spot", "drive less", "he may sit",
    ],
)  # fmt: skip
def test_what_tells_nobody_stays(words: str) -> None:
    assert not tells(words, NAMES)
