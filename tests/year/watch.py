"""Sees everything that leaves: each text as it was rendered, with its facts, when, and to which chat.

The product is not changed by being watched: what passes by is written down and handed on.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

import wording
from domain.delivery import Kind, Sending
from domain.messages import File, slots_of
from scheduler import delivery, letters
from scheduler.letters import Moved, Parcel
from storage.database import Session
from storage.outbox import Outgoing
from wording.lint import numbers, quotes, word_rules
from wording.lint.subject import Finding, Subject, subject
from wording.rendered import Rendered, Voice

_render: Final = wording.render
_check: Final = wording.check
_pack: Final = letters.pack
_OF_FILES: Final = (numbers.provenance, quotes.quoted, word_rules.words, word_rules.plurals)
"""What holds for a file, which is as long as it is and asks nothing."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text that left through the outbox: a new message, or an edit of one that stands. `variant` is of its pool."""

    at: datetime
    chat: int
    letter: Outgoing
    facts: Any
    rendered: Rendered
    variant: str | None
    text: str
    sounds: bool = True

    @property
    def name(self) -> str:
        """The name of the message."""
        return self.rendered.name

    @property
    def is_edit(self) -> bool:
        """Whether nothing new arrived."""
        return self.letter.kind is Kind.REFRESH

    @property
    def local(self) -> datetime:
        """When it was on the reader's clock."""
        return self.at.astimezone(ZoneInfo(self.rendered.voice.zone))

    @property
    def day(self) -> date:
        """The reader's local date."""
        return self.local.date()


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that a text broke as rendered."""

    name: str
    rule: str
    detail: str
    text: str


@dataclass
class Watch:
    """What was seen so far: texts that left, how many texts were judged, and what they broke."""

    said: list[Said] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)
    judged: int = 0
    _latest: tuple[Any, Rendered, str | None] | None = None
    _unjudged: tuple[Any, Rendered] | None = None

    def render(self, facts: Any, voice: Voice, variant: str | None = None) -> Rendered:
        """Render as ever. A text that the product itself does not judge, such as a toast, is judged here."""
        self.judge_rest()
        made = _render(facts, voice, variant)
        self._latest, self._unjudged = (facts, made, variant), (facts, made)
        return made

    def check(self, rendered: Rendered, facts: Any) -> list[Finding]:
        """Judge as ever, a file that goes along as well."""
        self._unjudged = None
        found = _check(rendered, facts)
        of_file = [finding for one in files(rendered, facts) for rule in _OF_FILES for finding in rule(one)]
        self.broken += [Broken(rendered.name, one.rule, one.detail, rendered.text) for one in found + of_file]
        self.judged += 1
        return found

    def judge_rest(self) -> None:
        """Judge what was rendered and not judged so far."""
        if self._unjudged is not None:
            facts, made = self._unjudged
            self.check(made, facts)

    async def pack(self, session: Session, letter: Outgoing, now: datetime) -> Parcel | Sending | Moved:
        """Pack as ever, and note what leaves."""
        parcel = await _pack(session, letter, now)
        if letter.text is not None:
            self._unjudged = None
        if isinstance(parcel, Parcel) and letter.kind is not Kind.COMMANDS:
            facts, made, variant = self._worded()
            payload = parcel.calls[0][1]
            text, chat = str(payload.get("text") or payload.get("caption")), int(str(payload["chat_id"]))
            sounds = not payload.get("disable_notification")
            self.said.append(Said(now, chat, letter, facts, made, variant, text, sounds))
        return parcel

    def _worded(self) -> tuple[Any, Rendered, str | None]:
        """What was put into words last; a parcel is always worded right before it is packed."""
        if self._latest is None:
            raise LookupError("a parcel without words")
        return self._latest


def files(rendered: Rendered, facts: Any) -> Iterator[Subject]:
    """The files of a message as texts of their own."""
    bodies = [value.body for name in slots_of(facts) if isinstance(value := getattr(facts, name), File)]
    for body in bodies:
        content = rendered.document.content if rendered.document is not None else None
        if isinstance(content, bytes) and not isinstance(body, bytes):
            made = _render(body, rendered.voice)
            yield subject(Rendered(made.name, content.decode(), voice=made.voice), body)


@contextmanager
def watching() -> Iterator[Watch]:
    """Watch for as long as this lasts."""
    watch = Watch()
    _let_pass({"render": watch.render, "check": watch.check, "pack": watch.pack})
    try:
        yield watch
        watch.judge_rest()
    finally:
        _let_pass({"render": _render, "check": _check, "pack": _pack})


def _let_pass(by: Mapping[str, object]) -> None:
    """Let what is worded, judged and packed go through these."""
    for place, name in ((wording, "render"), (wording, "check"), (delivery, "pack")):
        setattr(place, name, by[name])
