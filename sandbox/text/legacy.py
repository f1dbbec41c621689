"""Telegram's first Markdown style, kept by Telegram for old bots: no nesting, few characters."""

import re

from sandbox.text.output import BadMarkup, Output, byte_offset

SPANS = (("```", "pre"), ("`", "code"), ("*", "bold"), ("_", "italic"))
LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")


def parse(source: str) -> Output:
    """Read Markdown style. Raises BadMarkup."""
    out, at = Output(), 0
    while at < len(source):
        at = _step(source, at, out)
    return out


def _step(source: str, at: int, out: Output) -> int:
    if source[at] == "\\" and source[at + 1 : at + 2] in {"_", "*", "`", "["}:
        out.add(source[at + 1])
        return at + 2
    if source[at] == "[":
        return _link(source, at, out)
    for sign, kind in SPANS:
        if source.startswith(sign, at):
            return _span(source, at, out, (sign, kind))
    out.add(source[at])
    return at + 1


def _span(source: str, at: int, out: Output, span: tuple[str, str]) -> int:
    sign, kind = span
    end = source.find(sign, at + len(sign))
    if end < 0:
        raise _endless(source, at)
    start = out.position
    out.add(source[at + len(sign) : end])
    out.mark(kind, start)
    return end + len(sign)


def _link(source: str, at: int, out: Output) -> int:
    found = LINK.match(source, at)
    if found is None:
        if "]" not in source[at:]:
            raise _endless(source, at)
        out.add("[")
        return at + 1
    start = out.position
    out.add(found.group(1))
    if found.group(2):
        out.mark("text_link", start, url=found.group(2))
    return found.end()


def _endless(source: str, at: int) -> BadMarkup:
    return BadMarkup(f"Can't find end of the entity starting at byte offset {byte_offset(source, at)}")
