"""From an outbox row to the words that leave: check again, load the facts, choose a variant, render, freeze."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

import wording
from domain import variety
from domain.action import encode
from domain.clips import Clip
from domain.delivery import Kind, Sending
from domain.paper import Paper
from domain.scope import Role
from domain.topics import Fate
from scheduler.messenger import Sheets, Sketch, Upload
from storage import cards, outbox, people, slip, topics, variants
from storage.database import Session
from storage.facts import Request, registry
from storage.outbox import Outgoing
from storage.permission import may_send
from wording import commands
from wording.rendered import Button, Document, Rendered, Voice
from wording.report import report

log = logging.getLogger(__name__)

CAPTION: Final = 1024
"""The longest text below a picture or a file, in the UTF-16 units that Telegram counts."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One letter ready to leave: the calls to make, in order. An edit has one call for each known copy."""

    letter: Outgoing
    calls: tuple[tuple[str, Mapping[str, object]], ...]
    editing: tuple[int, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Moved:
    """A letter that gives way now, and when its next turn is."""

    at: datetime


async def pack(session: Session, letter: Outgoing, now: datetime) -> Parcel | Sending | Moved:
    """Word a claimed letter, or say how it ends without being sent: expired, cancelled, or put off by a day."""
    packed = await _pack(session, letter, now)
    if isinstance(packed, Sending) and letter.text is not None and letter.variant:
        await variants.unused(session, letter.person, letter.message, letter.variant)
    return packed


async def _pack(session: Session, letter: Outgoing, now: datetime) -> Parcel | Sending | Moved:
    if letter.expires_at is not None and now >= letter.expires_at:
        return Sending.EXPIRED
    if not await may_send(session, letter):
        return Sending.CANCELLED
    if letter.kind is Kind.COMMANDS:
        return await _commands(session, letter)
    fate, at = await topics.turn(session, letter, now)
    if fate is not Fate.GOES:
        return Moved(at) if fate is Fate.MOVES else Sending.CANCELLED
    held = await slip.turn(session, letter, now)
    if held is not None:
        return held if isinstance(held, Sending) else Moved(held)
    rendered = await word(session, letter, now)
    if rendered is None:
        return Sending.CANCELLED
    parcel = await _calls(session, letter, rendered)
    return parcel if isinstance(parcel, Sending) or await slip.makes_a_sound(session, letter) else _hushed(parcel)


def _hushed(parcel: Parcel) -> Parcel:
    """The same without a sound."""
    calls = ((method, {**payload, "disable_notification": True}) for method, payload in parcel.calls)
    return replace(parcel, calls=tuple(calls))


async def _calls(session: Session, letter: Outgoing, rendered: Rendered) -> Parcel | Sending:
    """The calls that say it: a file with its caption, a message, or an edit of every known copy."""
    chat, _ = await outbox.chat_of(session, letter.person)
    text = letter.text or rendered.text
    if rendered.document is not None:
        file = _file(rendered.document, rendered.voice)
        with_file = {"chat_id": chat, "document": file, "caption": text, **_keyboard(rendered)}
        return Parcel(letter, (("sendDocument", with_file),))
    body = {"chat_id": chat, "text": text, **_keyboard(rendered)}
    if rendered.clip is not None:
        return Parcel(letter, (_with_clip(rendered.clip, body, text),))
    if letter.kind is not Kind.REFRESH:
        return Parcel(letter, (_with_picture(rendered, body, text) or ("sendMessage", body),))
    copies = await cards.copies(session, letter.card)
    if not copies:
        return Sending.CANCELLED
    return Parcel(letter, tuple(("editMessageText", {**body, "message_id": copy}) for copy in copies), copies)


async def _commands(session: Session, letter: Outgoing) -> Parcel | Sending:
    """The list of commands for who the person is by now; whoever is nobody here sees what everybody sees."""
    person = await people.load(session, letter.person)
    if person is None:
        return Sending.CANCELLED
    chat, _ = await outbox.chat_of(session, letter.person)
    scope = {"type": "chat", "chat_id": chat}
    if person.role is Role.STRANGER:
        return Parcel(letter, (("deleteMyCommands", {"scope": scope}),))
    listed = commands.listed(person.role, person.language, person.form)
    told = [{"command": name, "description": words} for name, words in listed]
    return Parcel(letter, (("setMyCommands", {"scope": scope, "commands": told}),))


async def word(session: Session, letter: Outgoing, now: datetime) -> Rendered | None:
    """Put a letter into words, and keep its variant, and a record's words. None when it no longer holds."""
    request = Request(letter.practice, letter.person, letter.client, letter.args)
    facts = await registry.load(session, letter.message, request, now)
    if facts is None:
        return None
    person = await people.load(session, letter.person)
    if person is None:
        return None
    voice = Voice(person.language, person.form, person.zone, person.country)
    variant = await _variant(session, letter, facts, voice)
    rendered = wording.render(facts, voice, variant)
    frozen = letter.text is None and letter.rule.record
    if variant != letter.variant or frozen:
        await outbox.freeze(session, letter, variant=variant, text=rendered.text if frozen else letter.text)
    for finding in wording.check(rendered, facts) if letter.text is None else ():
        log.error("wording rule %s message=%s", finding.rule, rendered.name)
    return rendered


async def _variant(session: Session, letter: Outgoing, facts: object, voice: Voice) -> str | None:
    """The variant chosen before, for a card the one it opened with, or the next in turn. Frozen words keep theirs."""
    if letter.text is not None:
        return letter.variant
    eligible = wording.eligible(facts, voice)
    kept = (*eligible, variety.PLAIN) if wording.has_plain(facts, voice) else eligible
    if letter.variant in kept:
        return letter.variant
    card = await cards.load(session, letter.card) if letter.card else None
    if card is not None and card.variant in kept:
        return card.variant
    pool = wording.pool(facts)
    if pool is None or not eligible:
        return None
    uses = await variants.last_uses(session, letter.person, pool.name)
    chosen = variety.pick(letter.person, pool.name, pool.version, eligible, uses)
    if chosen is None or (variety.PLAIN in kept and variety.is_worn(chosen, uses, pool.size)):
        chosen = variety.PLAIN
    await variants.used(session, letter.practice, letter.person, pool.name, chosen)
    if card is not None:
        await cards.keep_variant(session, card.id, chosen)
    return chosen


def _file(document: Document, voice: Voice) -> Upload | Sheets:
    """A file as it is, or a report in the words of whoever reads it, without what was struck out."""
    if isinstance(document.content, Paper):
        paper = document.content
        return Sheets(document.name, report(paper.facts, voice).without(paper.struck))
    return Upload(document.name, document.content)


def _with_clip(clip: Clip, body: Mapping[str, object], text: str) -> tuple[str, Mapping[str, object]]:
    """The same below a clip that Telegram has; a round one has no room for words."""
    rest = {name: value for name, value in body.items() if name != "text"}
    words = {"caption": text} if clip.has_room_for_words else {}
    return clip.method, {**rest, clip.sort.value: clip.file, **words}


def _with_picture(rendered: Rendered, body: Mapping[str, object], text: str) -> tuple[str, Mapping[str, object]] | None:
    """The same as a picture with all its words below; None without one, or when they are too many."""
    if rendered.picture is None:
        return None
    caption = text if rendered.picture.alt in text else f"{text}\n\n{rendered.picture.alt}"
    if len(caption.encode("utf-16-le")) > 2 * CAPTION:
        return None
    rest = {name: value for name, value in body.items() if name != "text"}
    sketch = Sketch(rendered.picture.drawing, text, rendered.picture.name)
    return "sendPhoto", {**rest, "photo": sketch, "caption": caption}


def _keyboard(rendered: Rendered) -> dict[str, object]:
    rows = [[_button(button) for button in row] for row in rendered.rows]
    return {"reply_markup": {"inline_keyboard": rows}}


def _button(button: Button) -> dict[str, str]:
    if button.action is None:
        return {"text": button.label, "url": button.url or ""}
    return {"text": button.label, "callback_data": encode(button.action)}
