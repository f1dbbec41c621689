"""How hard a flow is to read (L05): the Flesch–Kincaid grade, with a small syllable counter so that nothing is fetched.

Formulas flatter short sentences and need about 100 words: no red light is not a proof.
"""

import re
from collections.abc import Iterable
from typing import Final

from wording.lint.form import sentences, words_of

HARDEST: Final = {"client": 6.0, "therapist": 9.0}
ENOUGH_WORDS: Final = 100


def grade(texts: Iterable[str]) -> float | None:
    """The school grade of English texts read together; None below 100 words, where it means nothing."""
    found = [words_of(sentence) for text in texts for sentence in sentences(text)]
    words = [word for sentence in found for word in sentence]
    if len(words) < ENOUGH_WORDS:
        return None
    return 0.39 * len(words) / len(found) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """The syllables of an English word, about right."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    if len(letters) <= 3:
        return min(1, len(letters))
    spoken = letters
    if not re.search(r"(?:ted|ded|ses|zes|ces|ges|ches|shes|le|les)$", letters):
        spoken = re.sub(r"[^laeiouy]e[sd]?$", "x", letters)
    count = len(re.findall(r"[aeiouy]+", spoken))
    apart = re.search(r"(?:ia|io|ua|eo)(?!u)", spoken) and not re.search(r"(?:tion|sion|cial|tial)", spoken)
    return max(1, count + bool(apart))
