"""A file from anywhere as lines of text: its encoding is found out, and what is no text is refused in words."""

import codecs
import re
from pathlib import Path
from typing import Final

from exchange.notes import Notes, Sort

MOST: Final = 200_000_000
"""Bytes; about four million rows."""

_BREAK: Final = re.compile(r"\r\n|\n|\r")
_WIDE: Final = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


class Unreadable(Exception):
    """Nothing can be read, and why."""


def lines_of(path: Path, notes: Notes) -> list[str]:
    """The file's lines without their ends. Raises Unreadable."""
    text = _decoded(_bytes(path, notes), notes)
    if "\0" in text:
        raise Unreadable(f"{notes.name} does not hold text; save the table as CSV first")
    return _BREAK.split(text)


def _bytes(path: Path, notes: Notes) -> bytes:
    try:
        with path.open("rb") as file:
            read = file.read(MOST + 1)
    except FileNotFoundError:
        raise Unreadable(f"{notes.name}: there is no such file") from None
    except IsADirectoryError:
        raise Unreadable(f"{notes.name} is a folder; name the file within it") from None
    except (OSError, ValueError) as error:
        raise Unreadable(f"{notes.name} cannot be read ({type(error).__name__})") from None
    if len(read) > MOST:
        raise Unreadable(f"{notes.name} is larger than {MOST // 1_000_000} MB; split it by client")
    if not read.strip():
        raise Unreadable(f"{notes.name} is empty")
    return read


def _decoded(read: bytes, notes: Notes) -> str:
    """UTF-8 with or without its mark, what spreadsheets call Unicode text, or the older Western encoding."""
    try:
        return read.decode(_WIDE.get(read[:2], "utf-8-sig"))
    except UnicodeDecodeError:
        pass
    notes.tell(0, Sort.FILE, "the text is not UTF-8; it was read as Windows-1252, so check names with accents")
    return read.decode("cp1252", errors="replace")
