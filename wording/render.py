"""Facts in, text and buttons out: the same for every message, so that a new one needs no code here."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, Final

from domain.chart import Drawing
from domain.clips import Clip
from domain.messages import File, is_message, name_of, slots_of
from domain.paper import Paper
from wording import people
from wording.drawing import labels, pictured, poster, scanned
from wording.entries import Entry, Kind, entry
from wording.errors import WordingError
from wording.keyboard import Labels, Rows, rows
from wording.predicates import PREDICATES
from wording.rendered import Document, Picture, Rendered, Voice
from wording.sheets import sheet
from wording.slots import MISSING, Forms, Teller, base, slots
from wording.words import words

LONGEST: Final = 4096


def render(facts: Any, voice: Voice, variant: str | None = None) -> Rendered:
    """The message in words. `variant` is one of its pool, or of the pool of a message within it; without one its
    plain words are used, or the first variant that fits. Raises WordingError, which is always our own slip.
    """
    text = _shorten(_text(facts, voice, variant))
    beside = _document(facts, voice), _picture(facts, voice)
    return Rendered(name_of(facts), text, _rows(facts, voice), *beside, voice, _clip(facts))


def eligible(facts: Any, voice: Voice) -> tuple[str, ...]:
    """The variants that are true of the facts and have all they mention; empty when there is no pool.

    A message without a pool answers for the first message within it that has one.
    """
    own = _entry(facts)
    if own.variants:
        return tuple(variant for variant in own.variants if _fits(own, variant, facts, voice))
    return next((found for part in parts(facts) if (found := eligible(part, voice))), ())


@dataclass(frozen=True, slots=True)
class Pool:
    """The texts that say the same thing in turn: the message's name, the version of their order, how many."""

    name: str
    version: int
    size: int


def pool(facts: Any) -> Pool | None:
    """The pool that `eligible` speaks of, or None; for `domain.variety`."""
    own = _entry(facts)
    if own.variants:
        return Pool(own.name, own.pool_version, len(own.variants))
    return next((found for part in parts(facts) if (found := pool(part))), None)


def has_plain(facts: Any, voice: Voice) -> bool:
    """Whether that pool is one of acknowledgements and has plain words beside it, to be said when no text is fresh."""
    found = pool(facts)
    own = None if found is None else entry(found.name)
    return own is not None and own.kind is Kind.ACKNOWLEDGEMENT and words(voice.language, voice.form).has(own.key)


def parts(facts: Any) -> Iterator[Any]:
    """The messages within a message, in the order of its slots."""
    for name in slots_of(facts):
        value = getattr(facts, name)
        for item in value if isinstance(value, tuple) else (value,):
            if is_message(item):
                yield item


def filled(facts: Any, voice: Voice, longest: int = people.LONGEST, variant: str | None = None) -> Forms:
    """All forms of the facts' slots, with the safety numbers when there is a country; not to be changed.

    Kept for a moment: choosing a variant, wording text and buttons and judging the result all ask for the same.
    """
    return _filled(_Itself(facts), voice, longest, variant)


@dataclass(frozen=True, slots=True, eq=False)
class _Itself:
    """Facts as a key: equal to the same object alone, for equal words of two states are different states."""

    facts: Any

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and other.facts is self.facts

    def __hash__(self) -> int:
        return id(self.facts)


@lru_cache(maxsize=32)
def _filled(itself: _Itself, voice: Voice, longest: int, variant: str | None) -> Forms:
    facts = itself.facts
    forms = slots(facts, Teller(voice, partial(_text, voice=voice, variant=variant), longest))
    country = getattr(facts, "country", None)
    if isinstance(country, str):
        forms |= {name: number or MISSING for name, number in sheet(country).numbers().items()}
    return forms


def said_by_fixed(facts: Any, voice: Voice) -> list[str]:
    """The texts of the fixed messages within a message: measurement wording, whose numbers are locked elsewhere."""
    found = [_text(part, voice, None) for part in parts(facts) if _entry(part).fixed]
    return found + [text for part in parts(facts) for text in said_by_fixed(part, voice)]


def key_of(own: Entry, variant: str | None, facts: Any, voice: Voice) -> str:
    """The key of the words to use."""
    if variant in own.variants:
        return str(variant)
    if own.variants and not words(voice.language, voice.form).has(own.key):
        fitting = [each for each in own.variants if _fits(own, each, facts, voice)]
        if not fitting:
            raise WordingError(f"{own.name} has no words that fit these facts")
        return fitting[0]
    return own.key


def _text(facts: Any, voice: Voice, variant: str | None) -> str:
    own = _entry(facts)
    if own.frozen:
        return sheet(facts.country).say(own.frozen, voice, filled(facts, voice))
    key = key_of(own, variant, facts, voice)
    return _tidy(words(voice.language, voice.form).say(key, filled(facts, voice, variant=variant)))


def _rows(facts: Any, voice: Voice) -> Rows:
    own = _entry(facts)
    said = words(voice.language, voice.form)
    forms = filled(facts, voice, people.ON_BUTTON) if own.rows else {}

    def label(attribute: str) -> str:
        return said.say(own.key, forms, attribute)

    return rows(own, facts, Labels(label, partial(_rows, voice=voice), voice))


def _document(facts: Any, voice: Voice) -> Document | None:
    """The file among the facts, filled; its words are not shortened."""
    files = [value for name in slots_of(facts) if isinstance(value := getattr(facts, name), File)]
    for file in files:
        return Document(file.name, _content(file.body, voice))
    return None


def _content(body: object, voice: Voice) -> bytes | Paper:
    return body if isinstance(body, bytes | Paper) else f"{_text(body, voice, None)}\n".encode()


def _picture(facts: Any, voice: Voice) -> Picture | None:
    """The first picture among the facts, or that the facts themselves tell of."""
    scan = scanned(facts)
    if scan is not None:
        return poster(_entry(facts).key, scan, filled(facts, voice), voice)
    shown = next((part for part in (facts, *parts(facts)) if pictured(part) is not None), None)
    chart = None if shown is None else pictured(shown)
    if shown is None or chart is None:
        return None

    def title(line: Any) -> str:
        return words(voice.language, voice.form).say(_entry(line).key, filled(line, voice), "title")

    titles = tuple(title(line) for line in parts(shown))
    return Picture(Drawing(chart, labels(chart, titles, voice)), people.bare(_text(shown, voice, None)))


def _clip(facts: Any) -> Clip | None:
    """The clip among the facts, which Telegram has."""
    return next((value for name in slots_of(facts) if isinstance(value := getattr(facts, name), Clip)), None)


def _fits(own: Entry, variant: str, facts: Any, voice: Voice) -> bool:
    """Whether what it needs holds and every slot it uses is filled."""
    if not all(PREDICATES[need](facts) for need in own.needs.get(variant, ())):
        return False
    forms, used = filled(facts, voice), words(voice.language, voice.form).variables(variant)
    names = frozenset(slots_of(facts))
    return all(forms.get(name) != MISSING or f"has_{base(name, names)}" in used for name in used)


def _tidy(text: str) -> str:
    """Without the lines that lack something, blanks at both ends and gaps of more than one line."""
    lines: list[str] = []
    for line in (each.strip() for each in text.split("\n")):
        if MISSING not in line and (line or (lines and lines[-1])):
            lines.append(line)
    return "\n".join(lines).strip()


def _shorten(text: str) -> str:
    """Whole lines up to what the messenger takes."""
    if len(text) <= LONGEST:
        return text
    cut = text[: LONGEST - 2]
    return f"{cut[: cut.rfind(chr(10))] if chr(10) in cut else cut}\n…"


def _entry(facts: Any) -> Entry:
    return entry(name_of(facts))
