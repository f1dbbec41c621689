"""How hard a flow is to read (L05), by the formula of its language, with small syllable counters so that nothing is
fetched. Formulas flatter short sentences and need about 100 words: no red light is not a proof.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from wording.lint.form import sentences, words_of

ENOUGH_WORDS: Final = 100


@dataclass(frozen=True, slots=True)
class Counts:
    """What formulas ask for: sentences, and of each word its letters and syllables."""

    sentences: int
    words: tuple[tuple[int, int], ...]

    @property
    def length(self) -> float:
        """Words a sentence."""
        return len(self.words) / self.sentences

    @property
    def syllables(self) -> float:
        """Syllables a word."""
        return sum(syllables for _, syllables in self.words) / len(self.words)

    def share(self, *, letters: int = 0, syllables: int = 0) -> float:
        """The percentage of words with at least so many letters and syllables."""
        return 100 * sum(x >= letters and y >= syllables for x, y in self.words) / len(self.words)


def flesch_kincaid(counts: Counts) -> float:
    """The American school grade of an English text (Kincaid and others 1975, Research Branch Report 8-75)."""
    return 0.39 * counts.length + 11.8 * counts.syllables - 15.59


def wiener(counts: Counts) -> float:
    """The school grade of a German text: first new Vienna formula (Bamberger and Vanecek 1984, Lesen – Verstehen –
    Lernen – Schreiben): words of three syllables, words a sentence, words over six letters, words of one syllable.
    """
    short = 100 - counts.share(syllables=2)
    long = 0.1935 * counts.share(syllables=3) + 0.1297 * counts.share(letters=7)
    return long + 0.1672 * counts.length - 0.0327 * short - 0.875


def huerta(counts: Counts) -> float:
    """The ease of a Spanish text, 0 hard to 100 easy (Fernández Huerta 1959, Consigna 214), with words a sentence
    where the first print says sentences (Law 2011). 70 to 80 is what sixth graders read, 60 to 70 seventh and eighth.
    """
    return 206.84 - 60 * counts.syllables - 1.02 * counts.length


def syllables_en(word: str) -> int:
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


def syllables_de(word: str) -> int:
    """The syllables of a German word: vowels, of which au, äu, ei, ai, eu, ie and doubled ones are one."""
    found = re.findall(r"au|äu|ei|ai|eu|ie|aa|ee|oo|[aeiouyäöü]", word.lower().replace("qu", "q"))
    return max(1, len(found))


def syllables_es(word: str) -> int:
    """The syllables of a Spanish word: strong vowels each, weak ones only where no strong one is beside them."""
    letters = re.sub(r"(?<=q)u|(?<=g)u(?=[eiéí])|(?<=[^aeiouáéíóúü])y(?=[aeiouáéíóú])", "", word.lower())
    found = re.findall(r"[iuüy]*[aeoáéóíú][iuüy]*|[iuüy]+", re.sub(r"^y(?=\w)", "", letters))
    return max(1, len(found))


@dataclass(frozen=True, slots=True)
class Formula:
    """How a language is measured: how syllables are counted, the formula, and the worst value for each reader.

    Where `easy` is high, more is easier. The limits are the sixth grade for clients and the ninth for therapists.
    """

    syllables: Callable[[str], int]
    measure: Callable[[Counts], float]
    limits: Mapping[str, float]
    easy_is_high: bool = False

    def is_too_hard(self, value: float, audience: str) -> bool:
        """Whether a value is beyond what the audience is asked to read."""
        limit = self.limits[audience]
        return value < limit if self.easy_is_high else value > limit


_GRADES: Final = {"client": 6.0, "therapist": 9.0}
FORMULAS: Final[Mapping[str, Formula]] = {
    "en": Formula(syllables_en, flesch_kincaid, _GRADES),
    "de": Formula(syllables_de, wiener, _GRADES),
    "es": Formula(syllables_es, huerta, {"client": 70.0, "therapist": 60.0}, easy_is_high=True),
}
"""By language. One without a formula is judged by sentences and words alone."""


def reading(texts: Iterable[str], language: str) -> float | None:
    """What the language's formula says of texts read together; None below 100 words, or without a formula."""
    formula = FORMULAS.get(language)
    found = [words_of(sentence) for text in texts for sentence in sentences(text)]
    words = [word for sentence in found for word in sentence]
    if formula is None or len(words) < ENOUGH_WORDS:
        return None
    return formula.measure(Counts(len(found), tuple((len(word), formula.syllables(word)) for word in words)))
