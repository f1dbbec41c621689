"""The word lists of a language, read from `<language>.toml` beside this file.

Lists are never translated: each language has its own, rebuilt with readers. A language without a file is checked
for form alone; a complete one has all that `gaps` asks for.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from wording.standing import forms

Pattern = re.Pattern[str]
LISTS: Final = ("way_out", "health", "cause", "spare", "counted")
CLIENT: Final = tuple(f"W{number:02}" for number in range(1, 15))
THERAPIST: Final = ("T01", "T02", "T03", "T04")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Patterns by rule for what clients and what therapists read, and the lists other rules need.

    `numbers` are number words with their value, `spare` phrases whose numbers are no facts, `counted` nouns in the
    plural, `cause` words that claim one. `allow` are phrases whose numbers are ours, by message, and `address` words
    of each form of address, in their own capitals. `longer` is how much longer than in English a text may be.
    """

    client: Mapping[str, Pattern]
    therapist: Mapping[str, Pattern]
    way_out: Pattern | None
    health: Pattern | None
    cause: Pattern | None
    spare: Pattern | None
    counted: Pattern | None
    numbers: Mapping[str, float]
    allow: Mapping[str, tuple[str, ...]]
    address: Mapping[str, Pattern]
    longer: float


@lru_cache
def vocabulary(language: str) -> Vocabulary:
    """The lists of a language, empty ones when there is no file."""
    data = _data(language)
    return Vocabulary(
        client={rule: _any(found) for rule, found in data.get("client", {}).items()},
        therapist={rule: _any(found) for rule, found in data.get("therapist", {}).items()},
        way_out=_list(data, "way_out"),
        health=_list(data, "health"),
        cause=_list(data, "cause"),
        spare=_list(data, "spare"),
        counted=_list(data, "counted"),
        numbers=data.get("numbers", {}),
        allow={name: tuple(found) for name, found in data.get("allow", {}).items()},
        address={form: _any(found, 0) for form, found in data.get("address", {}).items()},
        longer=float(data.get("longer", 1)),
    )


def gaps(language: str) -> tuple[str, ...]:
    """What the lists of a language lack to judge its texts."""
    data = _data(language)
    missing = [name for name in (*LISTS, "numbers") if not data.get(name)]
    missing += [rule for rule in CLIENT if not data.get("client", {}).get(rule)]
    missing += [rule for rule in THERAPIST if not data.get("therapist", {}).get(rule)]
    two = forms(language) if len(forms(language)) > 1 else ()
    return (*missing, *(f"address.{form}" for form in two if not data.get("address", {}).get(form)))


def _data(language: str) -> dict[str, Any]:
    file = Path(__file__).parent / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def _list(data: Mapping[str, list[str]], name: str) -> Pattern | None:
    return _any(data[name]) if name in data else None


def _any(patterns: list[str], flags: int = re.IGNORECASE) -> Pattern:
    """Any of the patterns, as whole words, in either case unless told otherwise."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?![\w-])", flags)
