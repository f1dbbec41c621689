"""Facts into slots: every value in the forms a sentence may need, by its type alone.

`at` of a datetime also gives `at_time`, `at_day`, `at_date`, `at_weekday`, `at_year`; words give `x_cap`; a state
gives `x_key`; a list `x_count`; and every slot `has_x`, which is yes or no.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from typing import Any, Final

from fluent.runtime.types import FluentType, fluent_number

from domain.chart import Chart
from domain.clips import Clip
from domain.messages import Choice, File, slots_of
from domain.poster import Scan
from wording import people
from wording.dates import forms_of
from wording.errors import WordingError
from wording.rendered import Voice
from wording.words import words

MISSING: Final = "\ue000"
SUFFIXES: Final = ("_cap", "_key", "_count", "_time", "_day", "_date", "_weekday", "_year")
Forms = dict[str, FluentType | str]


@dataclass(frozen=True, slots=True)
class Teller:
    """To whom facts are told, how a message within a message is told, and how long people's words may be."""

    voice: Voice
    tell: Callable[[Any], str]
    longest: int = people.LONGEST


def base(variable: str, slots: frozenset[str]) -> str | None:
    """The slot a variable is a form of, or None when there is no such slot."""
    if variable in slots:
        return variable
    bare = variable.removeprefix("has_")
    candidates = [bare, *(bare.removesuffix(suffix) for suffix in SUFFIXES)]
    return next((each for each in candidates if each in slots), None)


def slots(facts: Any, teller: Teller) -> Forms:
    """All forms of all slots of `facts`, which is a dataclass. A value that is not there is `MISSING`."""
    filled: Forms = {"form": teller.voice.form}
    for name in slots_of(facts):
        forms = _forms(getattr(facts, name), teller)
        filled |= {name + suffix: form for suffix, form in forms.items()}
        filled[f"has_{name}"] = "no" if forms.get("", "") in (MISSING, "no") else "yes"
    return filled


def enum_key(value: StrEnum) -> str:
    """The key of a state's words: `enum-<class>-<value>`, the class in small letters with hyphens."""
    return _enum_key(type(value).__name__, value.value)


@cache
def _enum_key(name: str, value: str) -> str:
    kind = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()
    return f"enum-{kind}-{re.sub(r'[^A-Za-z0-9_-]', '-', value)}"


def _forms(value: Any, teller: Teller) -> Forms:
    match value:
        case None | () | "" | File() | Chart() | Scan() | Clip():
            return _missing()
        case bool():
            return {"": "yes" if value else "no"}
        case int():
            return {"": fluent_number(value, useGrouping=False)}
        case str():
            return _worded(value, teller)
        case date() | time():
            return {**forms_of(value, teller.voice)}
        case tuple():
            return _listed(value, teller)
        case _ if is_dataclass(value):
            return _spoken(teller.tell(value))
    raise WordingError(f"a slot cannot hold {type(value).__name__}")


def _worded(value: str, teller: Teller) -> Forms:
    """A state by its own words, or what a person typed."""
    voice = teller.voice
    if not isinstance(value, StrEnum):
        return _spoken(people.clean(value, teller.longest), voice.language)
    said = words(voice.language, voice.form).say(enum_key(value), {"form": voice.form})
    return _spoken(said) | {"_key": value.value}


def _missing() -> Forms:
    return {"": MISSING, **dict.fromkeys(SUFFIXES, MISSING), "_key": "none", "_count": fluent_number(0)}


def _spoken(text: str, language: str | None = None) -> Forms:
    """A text and the same with a capital first; people's words, which have a `language`, are fenced."""
    if not text:
        return _missing()
    capital = text[0].upper() + text[1:]
    if language is None:
        return {"": text, "_cap": capital}
    return {"": people.isolate(text, language), "_cap": people.isolate(capital, language)}


def _listed(items: tuple[Any, ...], teller: Teller) -> Forms:
    """Parts as lines. Choices are buttons and only counted."""
    told = [teller.tell(item) for item in items if not isinstance(item, Choice)]
    lines = "\n".join(line for line in told if line)
    return {**_spoken(lines), "_count": fluent_number(len(items), useGrouping=False)}
