"""The word lists of a language, read from `<language>.toml` beside this file.

Lists are never translated: each language has its own, rebuilt with readers. A language without a file is checked
for form alone.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Patterns by rule for what clients and what therapists read, and the lists other rules need.

    `numbers` are number words with their value, `spare` phrases whose numbers are no facts, `counted` nouns in the
    plural, `cause` words that claim one.
    """

    client: Mapping[str, Pattern]
    therapist: Mapping[str, Pattern]
    way_out: Pattern | None
    health: Pattern | None
    cause: Pattern | None
    spare: Pattern | None
    counted: Pattern | None
    numbers: Mapping[str, float]


@lru_cache
def vocabulary(language: str) -> Vocabulary:
    """The lists of a language, empty ones when there is no file."""
    file = Path(__file__).parent / f"{language}.toml"
    data = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return Vocabulary(
        client={rule: _any(found) for rule, found in data.get("client", {}).items()},
        therapist={rule: _any(found) for rule, found in data.get("therapist", {}).items()},
        way_out=_list(data, "way_out"),
        health=_list(data, "health"),
        cause=_list(data, "cause"),
        spare=_list(data, "spare"),
        counted=_list(data, "counted"),
        numbers=data.get("numbers", {}),
    )


def _list(data: Mapping[str, list[str]], name: str) -> Pattern | None:
    return _any(data[name]) if name in data else None


def _any(patterns: list[str]) -> Pattern:
    """Any of the patterns, as whole words, in either case."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?![\w-])", re.IGNORECASE)
