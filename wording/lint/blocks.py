"""Alerts say what the answers say, what moved, what they cannot tell, and let the reader dispute them (L15, L29)."""

from collections.abc import Iterator, Mapping
from typing import Final

from wording.entries import Entry, Kind
from wording.lint.subject import Finding, Subject
from wording.words import words

NEEDED: Final = ("said", "moved", "context", "limits", "coverage")
DISPUTE: Final = "looks-off"
SHORTEST: Final = 6
"""The characters a heading in capitals has at least."""


def screen_problems(entry: Entry, entries: Mapping[str, Entry]) -> Iterator[str]:
    """What an alert lacks on its first screen and behind More together."""
    if entry.kind is not Kind.ALERT or any(entry.name == each.more for each in entries.values()):
        return
    more = entries.get(entry.more or "")
    screens = [entry, more] if more else [entry]
    if entry.more and more is None:
        yield f"{entry.name}: there is no {entry.more}"
    blocks = {block for screen in screens for block in screen.blocks}
    for block in (each for each in NEEDED if each not in blocks):
        yield f"{entry.name}: L15 no block {block}"
    if not any(key.attribute == DISPUTE for screen in screens for key in screen.keys):
        yield f"{entry.name}: L15 no button {DISPUTE} to dispute the data"


def block_findings(subject: Subject) -> Iterator[Finding]:
    """The headings of the blocks a message promises, each followed by something."""
    said = words(subject.voice.language, subject.voice.form)
    for block in subject.entry.blocks:
        heading = said.say(f"block-{block}", {}) if said.has(f"block-{block}") else None
        if heading is None or heading not in subject.text:
            yield Finding("L15", f"block {block} is missing")
        elif block == "moved" and _is_empty(subject.text, heading):
            yield Finding("L29", "what moved is empty; say that nothing was reported")


def _is_empty(text: str, heading: str) -> bool:
    """Whether a heading is followed by another heading, a gap or the end."""
    after = text.split(heading, 1)[1].lstrip(" :")
    line = after.strip("\n").split("\n", 1)[0] if after.strip() else ""
    return not line or after.startswith("\n\n") or (len(line) >= SHORTEST and line.isupper())
