"""Telegram's HTML style: few tags, every slip refused with its byte offset."""

import re
from dataclasses import dataclass, field
from typing import Any

from sandbox.text.output import BadMarkup, Output, byte_offset

NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
ENTITY = re.compile(r"&(?:#(?P<code>[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|(?P<name>lt|gt|amp|quot));?")
KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "span": "spoiler",
    "tg-spoiler": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
ADDRESS = re.compile(r"(?i)(?:https?|tg|ton|ftp|mailto|tel):\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?")
SURROGATES = (
    "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"
)


@dataclass(frozen=True, slots=True)
class Open:
    """A start tag that waits for its end: where in the source, where in the text."""

    tag: str
    source: int
    start: int
    attributes: dict[str, str]


@dataclass(slots=True)
class Reader:
    """One pass over one source."""

    source: str
    at: int = 0
    out: Output = field(default_factory=Output)
    open: list[Open] = field(default_factory=list)

    def read(self) -> Output:
        """The text and its entities. Raises BadMarkup."""
        while self.at < len(self.source):
            character = self.source[self.at]
            if character == "<":
                self._end_tag() if self.source.startswith("</", self.at) else self._start_tag()
            elif character == "&" and (found := ENTITY.match(self.source, self.at)):
                self.out.add(_decoded(found))
                self.at = found.end()
            else:
                self.out.add(character)
                self.at += 1
        if self.open:
            raise BadMarkup(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return self.out

    def _start_tag(self) -> None:
        begin = byte_offset(self.source, self.at)
        found = re.compile(r"<([^\s>]*)").match(self.source, self.at)
        tag = found.group(1).lower() if found else ""
        end = self.at + 1 + len(tag)
        if end >= len(self.source):
            raise BadMarkup(f"Unclosed start tag at byte offset {begin}")
        if tag not in KINDS:
            raise BadMarkup(f'Unsupported start tag "{tag}" at byte offset {begin}')
        opened_at, self.at = self.at, end
        attributes = self._attributes(tag, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise BadMarkup(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(Open(tag, opened_at, self.out.position, attributes))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self._skip_space()
            if self.source.startswith(">", self.at):
                self.at += 1
                return found
            name = self._until(r"[\s=>]").lower()
            if not name and self.at < len(self.source):
                raise BadMarkup(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
            self._skip_space()
            has_value = self.source.startswith("=", self.at)
            if has_value:
                self.at += 1
                self._skip_space()
            if self.at >= len(self.source):
                raise BadMarkup(f'Unclosed start tag "{tag}" at byte offset {begin}')
            found[name] = self._value(begin) if has_value else ""

    def _value(self, begin: int) -> str:
        quote = self.source[self.at]
        if quote in "\"'":
            self.at += 1
            value = self._until(quote)
            if self.at >= len(self.source):
                raise BadMarkup(f"Unclosed start tag at byte offset {begin}")
            self.at += 1
            return ENTITY.sub(_decoded, value)
        token = self.at
        value = self._until(r"[^a-zA-Z0-9.\-]")
        if self.at >= len(self.source) or self.source[self.at] not in " \t\r\n>":
            raise BadMarkup(f"Unexpected end of name token at byte offset {byte_offset(self.source, token)}")
        return value.lower()

    def _end_tag(self) -> None:
        begin = byte_offset(self.source, self.at)
        if not self.open:
            raise BadMarkup(f"Unexpected end tag at byte offset {begin}")
        self.at += 2
        tag = self._until(r"[\s>]").lower()
        self._skip_space()
        if not self.source.startswith(">", self.at):
            raise BadMarkup(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        opened = self.open.pop()
        if tag and tag != opened.tag:
            raise BadMarkup(f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{tag}>"')
        self._close(opened)

    def _close(self, opened: Open) -> None:
        kind, extra = _entity(opened, self.out)
        if kind:
            self.out.mark(kind, opened.start, **extra)

    def _until(self, stop: str) -> str:
        found = re.compile(stop).search(self.source, self.at)
        end = found.start() if found else len(self.source)
        text, self.at = self.source[self.at : end], end
        return text

    def _skip_space(self) -> None:
        while self.at < len(self.source) and self.source[self.at].isspace():
            self.at += 1


def _decoded(found: re.Match[str]) -> str:
    if name := found["name"]:
        return NAMED[name]
    code = found["code"]
    number = int(code[1:], 16) if code[0] in "xX" else int(code)
    if 0xD800 <= number <= 0xDFFF:
        raise BadMarkup(SURROGATES)
    return chr(number) if 0 < number < 0x10FFFF else found.group()


def _entity(opened: Open, out: Output) -> tuple[str, dict[str, Any]]:
    """The kind of entity a tag makes and its extras; an empty kind makes none."""
    attributes = opened.attributes
    match opened.tag:
        case "a":
            url = attributes.get("href") or _inner(opened, out)
            return ("text_link", {"url": url}) if ADDRESS.fullmatch(url) else ("", {})
        case "blockquote":
            return ("expandable_blockquote" if "expandable" in attributes else "blockquote"), {}
        case "tg-emoji":
            return "custom_emoji", {"custom_emoji_id": attributes.get("emoji-id", "")}
        case "tg-time":
            when = attributes.get("unix", "")
            return ("date_time", {"unix_time": int(when)}) if when.isdecimal() else ("", {})
        case "code" | "pre":
            language = attributes.get("class", "").partition("language-")[2]
            return ("pre", {"language": language}) if language else (opened.tag, {})
    return KINDS[opened.tag], {}


def _inner(opened: Open, out: Output) -> str:
    """The text inside a tag, for `<a>` without an address."""
    encoded = out.text.encode("utf-16-le")
    return encoded[2 * opened.start :].decode("utf-16-le", "ignore")


def parse(source: str) -> Output:
    """Read HTML style. Raises BadMarkup."""
    return Reader(source).read()
