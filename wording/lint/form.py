"""Rules of form: length, questions, sentences, capitals, emoji, buttons, the lock screen (L01–L14)."""

import re
from collections.abc import Iterator
from statistics import mean
from typing import Final

from wording.entries import Kind
from wording.lint.subject import QUOTED, Finding, Subject, tree, typed
from wording.lint.vocabulary import vocabulary

LONGEST: Final = {
    Kind.ACKNOWLEDGEMENT: 200,
    Kind.QUESTION: 300,
    Kind.INFO: 380,
    Kind.CONSENT: 360,
    Kind.SERIOUS: 460,
    Kind.SUMMARY: 520,
    Kind.FROZEN: 640,
    Kind.THERAPIST: 1000,
    Kind.ALERT: 1400,
    Kind.DIGEST: 1600,
}
_EMOJI: Final = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2b50]")
_TWO_STOPS: Final = re.compile(r"(?<!\.)\.\.(?!\.)")
_EMOJI_ALLOWED: Final = frozenset("👍🎉🙂🌿")
_UNFILLED: Final = re.compile(r"\{[^}]*\}|[\ue000-\uf8ff]")
_ON_LOCK_SCREEN: Final = frozenset({"name", "therapist", "clinic", "practice"})


def length(subject: Subject) -> Iterator[Finding]:
    """L01 and L02: characters, words and what the messenger takes."""
    ours, entry = subject.ours, subject.entry
    longer = vocabulary(subject.voice.language).longer
    most = round(LONGEST[entry.kind] * longer)
    if len(ours) > most:
        yield Finding("L01", f"{len(ours)} characters, {most} at most")
    count = sum(re.search(r"\w", word) is not None for word in QUOTED.sub("“x”", subject.text).split())
    if entry.max_words and count > round(entry.max_words * longer):
        yield Finding("L01", f"{count} words, {round(entry.max_words * longer)} at most")
    if len(subject.rendered.text) > 4096:
        yield Finding("L02", "more than the messenger takes")


def questions(subject: Subject) -> Iterator[Finding]:
    """L03: one question a message; L06: a way out of it, also when the question is a part of a card."""
    if subject.ours.count("?") > 1:
        yield Finding("L03", f"{subject.ours.count('?')} questions")
    asks = any(subject.entry_of(node).kind is Kind.QUESTION for node in tree(subject.facts))
    if not subject.is_client or not asks:
        return
    out = vocabulary(subject.voice.language).way_out
    if out and not any(out.fullmatch(button.label) for button in subject.rendered.buttons):
        yield Finding("L06", "no button leads out of the question")


def sentence_length(subject: Subject) -> Iterator[Finding]:
    """L04: no sentence over 20 words, 14 in the mean."""
    counts = [len(words_of(sentence)) for sentence in sentences(subject.ours)]
    if subject.is_client and counts and max(counts) > 20:
        yield Finding("L04", f"a sentence of {max(counts)} words")
    if subject.is_client and len(counts) > 1 and mean(counts) > 14:
        yield Finding("L04", f"{mean(counts):.1f} words a sentence")


def buttons(subject: Subject) -> Iterator[Finding]:
    """L07: at most nine beside groups, 28 characters, with a word."""
    entry = subject.entry
    own = sum(key.shape in ("button", "url") for key in entry.keys)
    if own > 9 + sum(bool(key.flags) for key in entry.keys):
        yield Finding("L07", f"{own} buttons")
    for number, button in enumerate(subject.rendered.buttons, 1):
        if len(button.label) > 28:
            yield Finding("L07", f"button {number} has {len(button.label)} characters")
        if not re.search(r"\w", button.label):
            yield Finding("L07", f"button {number} has no word")


def signs(subject: Subject) -> Iterator[Finding]:
    """L09, L11, L12, L13: leftovers, emoji, exclamation marks, shouting."""
    if _UNFILLED.search(subject.ours):
        yield Finding("L09", "a slot is not filled")
    if _TWO_STOPS.search(QUOTED.sub("“x”", subject.text)):
        yield Finding("L09", "two full stops, one of them a name's own")
    if set("!¡") & set(subject.ours):
        yield Finding("L12", "exclamation mark")
    emoji = _EMOJI.findall(subject.ours)
    if emoji and not subject.entry.emoji:
        yield Finding("L11", "emoji are not for this text")
    if len(emoji) > 1 or set(emoji) - _EMOJI_ALLOWED:
        yield Finding("L11", "at most one emoji, from the list")
    shouted = [word for word in re.findall(r"[^\W\d_]{4,}", subject.ours) if word.isupper()]
    if subject.is_client and shouted:
        yield Finding("L13", shouted[0])


def lock_screen(subject: Subject) -> Iterator[Finding]:
    """L10: the first sentence of what the bot starts names nobody's health, goal, exercise or provider."""
    if not (subject.is_client and subject.entry.bot_started):
        return
    first, ours = (re.split(r"(?<=[.?!])\s|\n", text, maxsplit=1)[0] for text in (subject.text, subject.ours))
    private = typed(subject.facts, _ON_LOCK_SCREEN)
    if any(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", first) for words in private):
        yield Finding("L10", "the first sentence shows what a person wrote")
    telling = vocabulary(subject.voice.language).health
    if telling and (match := telling.search(ours)):
        yield Finding("L10", match[0])


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line ends one too."""
    parts = re.split(r"(?<=[.?!:])\s+|\n+", re.sub(r"[•☐]", "", text))
    return [part for part in parts if re.search(r"\w", part)]


def words_of(sentence: str) -> list[str]:
    """The words of a sentence, numbers left out."""
    return re.findall(r"[^\W\d_][^\W\d_’'\-]*(?:[’'\-][^\W\d_]+)*", sentence)
