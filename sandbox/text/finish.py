"""From what a bot sent to what a chat shows: markup read, text trimmed and measured, links found."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from sandbox.refusals import Refusal
from sandbox.text import html, legacy, markdown
from sandbox.text.entities import checked
from sandbox.text.output import BadMarkup, Output, units

MESSAGE_UNITS = 4096
CAPTION_UNITS = 1024
# What nobody reads further, in bytes and before any markup is read.
LONGEST_SOURCE = 1 << 15
# The words for a text that is too long; an edit is told so by another part of Telegram.
SENT, EDITED = "message is too long", "MESSAGE_TOO_LONG"
STYLES: dict[str, Callable[[str], Output]] = {
    "html": html.parse,
    "markdownv2": markdown.parse,
    "markdown": legacy.parse,
}
FOUND = (
    ("url", re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]]|\bt\.me/[\w?=+/&-]*\w")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("bot_command", re.compile(r"(?<![\w/.@])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?!\w)")),
    ("mention", re.compile(r"(?<!\w)@[A-Za-z]\w{3,31}")),
)
CONTROL = {code: " " for code in range(32) if code not in (9, 10)} | {13: None}

Entities = list[dict[str, Any]]


def formatted(args: dict[str, Any], name: str, too_long: str = SENT) -> tuple[str, Entities]:
    """The text or caption of a request and its entities. Raises Refusal; may be empty.

    `name` is "text" or "caption"; explicit entities win only when no parse mode is given.
    """
    source = str(args.get(name, ""))
    if len(source.encode()) > LONGEST_SOURCE:
        raise Refusal.wrong("text is too long")
    source = source.translate(CONTROL)
    style = str(args.get("parse_mode", "")).lower()
    if style:
        if style not in STYLES:
            raise Refusal.wrong("unsupported parse_mode")
        try:
            out = STYLES[style](source)
        except BadMarkup as bad:
            raise Refusal.wrong(f"can't parse entities: {bad}") from None
        text, entities = _trim(out.text, out.entities)
    else:
        given = args.get("entities" if name == "text" else "caption_entities", [])
        text, entities = _trim(source, checked(source, given))
    longest, words = (MESSAGE_UNITS, too_long) if name == "text" else (CAPTION_UNITS, "message caption is too long")
    if units(text) > longest:
        raise Refusal.wrong(words)
    return text, _ordered(entities + detected(text, entities))


def message_text(args: dict[str, Any], too_long: str = SENT) -> tuple[str, Entities]:
    """As `formatted`, for a text that must not be empty."""
    text, entities = formatted(args, "text", too_long)
    if not text:
        raise Refusal.wrong("message text is empty")
    return text, entities


def _trim(text: str, entities: Entities) -> tuple[str, Entities]:
    """Cut white space at both ends and keep the entities where their words are."""
    lead = units(text[: len(text) - len(text.lstrip())])
    stripped = text.strip()
    end = units(stripped)
    kept = []
    for entity in entities:
        start = min(max(entity["offset"] - lead, 0), end)
        stop = min(max(entity["offset"] + entity["length"] - lead, 0), end)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return stripped, kept


def detected(text: str, taken: Sequence[dict[str, Any]] = ()) -> Entities:
    """Links, commands, mentions and addresses that Telegram finds by itself outside of other entities."""
    found: Entities = []
    for kind, pattern in FOUND:
        for match in pattern.finditer(text):
            offset = units(text[: match.start()])
            entity = {"type": kind, "offset": offset, "length": units(match.group())}
            blocking = [*found, *(one for one in taken if one["type"] in {"text_link", "code", "pre"})]
            if not any(_overlap(entity, other) for other in blocking):
                found.append(entity)
    return found


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    before = one["offset"] + one["length"] <= other["offset"]
    return not before and other["offset"] + other["length"] > one["offset"]


def _ordered(entities: Entities) -> Entities:
    """By place, the longer first; `<pre><code class="language-…">` is one entity, not two."""
    spans = {(one["offset"], one["length"]) for one in entities if "language" in one}
    kept = [
        one
        for one in entities
        if one["type"] not in {"pre", "code"} or "language" in one or (one["offset"], one["length"]) not in spans
    ]
    return sorted(kept, key=lambda one: (one["offset"], -one["length"]))
