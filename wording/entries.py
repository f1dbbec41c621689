"""The catalogue: what each message is besides its words, read from `catalogue/<flow>.toml`."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from domain.action import Verb
from wording.errors import WordingError

CATALOGUE: Final = Path(__file__).parent / "catalogue"
_BUTTON: Final = re.compile(
    r"(?P<attribute>[a-z][a-z0-9-]*)(?::(?P<verb>[a-z]{2}|url))?"
    r"(?:@(?P<slot>[a-z_][a-z0-9_]*))?(?:=(?P<value>[A-Za-z0-9_-]{1,8}))?(?P<flags>(?:\?!?[a-z_][a-z0-9_]*)*)"
)
_SHAPES: Final = ("scale", "days", "choices", "names", "rows")


class Kind(StrEnum):
    """What sort of text it is; decides how long it may be and which rules hold."""

    CONSENT = "k"
    QUESTION = "q"
    INFO = "i"
    ACKNOWLEDGEMENT = "a"
    SUMMARY = "s"
    SERIOUS = "x"
    FROZEN = "f"
    ALERT = "alert"
    DIGEST = "digest"
    THERAPIST = "t"


class Audience(StrEnum):
    """Who reads it."""

    CLIENT = "client"
    THERAPIST = "therapist"


@dataclass(frozen=True, slots=True)
class Key:
    """A button, or a group laid out together, as the catalogue writes it: `skip:an@other_token=sk?flag?!other`.

    `shape` is button, url, scale (0–10), days (0–7), choices, names or rows; `flags` pairs a bool slot with the
    value it must have for the button to be shown.
    """

    shape: str
    attribute: str
    verb: Verb | None
    slot: str
    value: str
    flags: tuple[tuple[str, bool], ...]


def key(text: str) -> Key:
    """Parse one button. Raises ValueError saying what is wrong with it."""
    match = _BUTTON.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text}” is no button")
    name, verb = match["attribute"], match["verb"]
    shape = name if name in _SHAPES else "url" if verb == "url" else "button"
    known = verb in Verb._value2member_map_
    if not known and shape not in ("url", "rows"):
        raise ValueError(f"“{text}” has no verb that is known")
    if shape in ("url", "rows") and not match["slot"]:
        raise ValueError(f"“{text}” does not say which slot it takes")
    slot = match["slot"] or ("choices" if shape in ("choices", "names") else "token")
    flags = tuple((flag.lstrip("!"), flag[0] != "!") for flag in match["flags"].split("?")[1:])
    return Key(shape, name, Verb(verb) if known else None, slot, match["value"] or "", flags)


def _rows(rows: Any) -> tuple[tuple[Key, ...], ...]:
    if not isinstance(rows, list):
        raise ValueError("rows are lists of buttons")
    return tuple(tuple(key(text) for text in ([row] if isinstance(row, str) else row)) for row in rows)


class Entry(BaseModel):
    """One message of the catalogue.

    `plain` are slots of words that may stand without quotation marks (names, numbers, codes); `allow` are phrases
    whose numbers are ours; `blocks` are `block-…` headings that must be there; `more` is the alert's second screen;
    `frozen` names a text of the country's safety sheet that takes the place of the words; with `week` the first seven
    buttons are the days from Monday on, shown from the first day of the reader's own week.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    name: str
    kind: Kind = Field(alias="class")
    audience: Audience
    bot_started: bool = False
    fixed: bool = False
    emoji: bool = False
    rows: Annotated[tuple[tuple[Key, ...], ...], BeforeValidator(_rows)] = ()
    variants: tuple[str, ...] = ()
    needs: Mapping[str, tuple[str, ...]] = {}
    pool_version: int = 1
    max_words: int | None = None
    blocks: tuple[str, ...] = ()
    more: str | None = None
    plain: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    frozen: str | None = None
    week: bool = False

    @property
    def key(self) -> str:
        """The key of its words: the name with hyphens for dots."""
        return self.name.replace(".", "-")

    @property
    def flow(self) -> str:
        """The flow it belongs to."""
        return self.name.split(".")[0]

    @property
    def keys(self) -> tuple[Key, ...]:
        """All its buttons and groups, row after row."""
        return tuple(key for row in self.rows for key in row)


def read(flow: str, text: str) -> tuple[dict[str, Entry], list[str]]:
    """The entries of one flow's TOML text and what is wrong with the others."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return {}, [f"{flow}.toml: {error}"]
    entries: dict[str, Entry] = {}
    problems: list[str] = []
    for short, table in tables.items():
        name = f"{flow}.{short}"
        try:
            entries[name] = Entry.model_validate({**table, "name": name})
        except (ValidationError, TypeError) as error:
            problems.append(f"{name}: {_said(error)}")
    return entries, problems


@lru_cache
def catalogue() -> tuple[Mapping[str, Entry], tuple[str, ...]]:
    """Every entry by name, and what could not be read; read once."""
    entries: dict[str, Entry] = {}
    problems: list[str] = []
    for file in sorted(CATALOGUE.glob("*.toml")):
        some, wrong = read(file.stem, file.read_text(encoding="utf-8"))
        entries |= some
        problems += wrong
    return entries, tuple(problems)


def entry(name: str) -> Entry:
    """The entry of a message. Raises WordingError when the catalogue has none, or one that cannot be read."""
    found = catalogue()[0].get(name)
    if found is None:
        raise WordingError(f"the catalogue has no {name}")
    return found


def _said(error: ValidationError | TypeError) -> str:
    if isinstance(error, TypeError):
        return "is no table"
    return "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
