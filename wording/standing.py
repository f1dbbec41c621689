"""Which languages there are, in which forms of address, and how far each has come.

A folder of `locales/` is a language; its `status.toml` says whether it is complete and whether anybody has read it.
Only complete ones are spoken: a half-written folder harms nobody.
"""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

LOCALES: Final = Path(__file__).parent / "locales"
SOURCE: Final = "en"
"""The language the others are written from."""

FORMAL, INFORMAL = "formal", "informal"
DRAFT, REVIEWED = "draft", "reviewed"
_KEYS: Final = frozenset({"status", "reviewed_by", "reviewed_on", "complete"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a language is: `draft` or `reviewed`, by whom and when, every text there or not, what is wrong."""

    status: str = DRAFT
    complete: bool = False
    reviewed_by: str | None = None
    reviewed_on: date | None = None
    problems: tuple[str, ...] = ()

    @property
    def is_reviewed(self) -> bool:
        """Whether people who speak it have read all of it."""
        return self.status == REVIEWED


def folder(language: str, form: str = "") -> Path:
    """Where the words of a language are, or what one form of address says otherwise."""
    return LOCALES / language / form if re.fullmatch(r"[a-z]{2,3}", language) else LOCALES / "none"


@lru_cache
def languages() -> tuple[str, ...]:
    """The languages that are complete, so that people can be spoken to in them."""
    return tuple(language for language in begun() if standing(language).complete)


@lru_cache
def begun() -> tuple[str, ...]:
    """The languages there are any words in."""
    return tuple(sorted(each.name for each in LOCALES.iterdir() if any(each.glob("*.ftl"))))


@lru_cache
def forms(language: str) -> tuple[str, ...]:
    """The forms of address with words of their own: formal and informal, or the only one there is."""
    return (FORMAL, INFORMAL) if any(folder(language, INFORMAL).glob("*.ftl")) else (INFORMAL,)


def form_in(language: str, form: str = FORMAL) -> str:
    """The form to use: the one wished for, where the language has it."""
    return form if form in forms(language) else forms(language)[0]


@lru_cache
def standing(language: str) -> Standing:
    """How far a language is. A file that is missing or wrong means that the language is not complete."""
    file = folder(language) / "status.toml"
    if not file.is_file():
        return Standing()
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        return Standing(problems=(f"{language}/status.toml: {error}",))
    wrong = tuple(f"{language}/status.toml: {each}" for each in _wrong(data))
    if wrong:
        return Standing(problems=wrong)
    by, on = data.get("reviewed_by") or None, data.get("reviewed_on")
    return Standing(data["status"], data.get("complete", False), by, on)


def _wrong(data: dict[str, Any]) -> list[str]:
    found = [f"{key} is not known" for key in sorted(data.keys() - _KEYS)]
    if data.get("status") not in (DRAFT, REVIEWED):
        found.append("status is draft or reviewed")
    if data.get("status") == REVIEWED and not data.get("reviewed_by"):
        found.append("reviewed_by is missing")
    if data.get("status") == REVIEWED and not isinstance(data.get("reviewed_on"), date):
        found.append("reviewed_on is no date")
    if not isinstance(data.get("complete", False), bool):
        found.append("complete is true or false")
    return found
