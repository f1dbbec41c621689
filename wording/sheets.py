"""Safety sheets: each country's numbers and its frozen texts, approved by a clinician by their hash.

Nothing here may be varied by code. The sheets that ship are drafts: nobody has reviewed them yet.
"""

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from wording.errors import WordingError
from wording.rendered import Voice
from wording.standing import FORMAL, REVIEWED, SOURCE

SHEETS: Final = Path(__file__).parent / "safety"
NUMBERS: Final = ("emergency", "advice", "crisis", "regulator")
FROZEN: Final = ("F2", "F3", "F5", "F8")


@dataclass(frozen=True, slots=True)
class Frozen:
    """A text that is said as it stands, with `{name}` for what is filled in, and the hash that was approved."""

    text: str
    sha256: str

    @property
    def is_approved(self) -> bool:
        """Whether the text is the one that was approved."""
        return hashlib.sha256(self.text.encode()).hexdigest() == self.sha256


@dataclass(frozen=True, slots=True)
class Sheet:
    """One country. `unsure` names what is left out because nobody has confirmed it; status is draft or reviewed."""

    country: str
    status: str
    emergency: str
    advice: str | None
    crisis: str | None
    regulator: str | None
    unsure: tuple[str, ...]
    reviewed_by: str | None
    reviewed_on: date | None
    frozen: Mapping[str, Mapping[str, Frozen]]

    def numbers(self) -> dict[str, str | None]:
        """What texts may mention: emergency, advice, crisis and regulator."""
        return {name: getattr(self, name) for name in NUMBERS}

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal characters that change with any number or text of the sheet."""
        texts = {
            f"{language}.{code}": each.text for language, all_ in self.frozen.items() for code, each in all_.items()
        }
        whole = json.dumps([self.country, self.status, self.numbers(), texts], sort_keys=True)
        return hashlib.sha256(whole.encode()).hexdigest()

    def frozen_in(self, code: str, language: str, form: str) -> Frozen:
        """A frozen text in the language and form of address, else in the language, else in English."""
        found = (self.frozen.get(place, {}).get(code) for place in (f"{language}-{form}", language))
        return next((each for each in found if each is not None), self.frozen[SOURCE][code])

    def text_hash(self, code: str, language: str) -> str:
        """64 hexadecimal characters that change with what therapists accept: a text as they read it, its numbers too.

        Therapists read the text in the formal address of their language.
        """
        text = self.frozen_in(code, language, FORMAL).text
        numbers = {name: number for name, number in self.numbers().items() if f"{{{name}}}" in text}
        return hashlib.sha256(json.dumps([self.country, code, text, numbers], sort_keys=True).encode()).hexdigest()

    @property
    def edition(self) -> str:
        """The state of the sheet that is accepted: `draft`, or the day of its review."""
        return self.reviewed_on.isoformat() if self.reviewed_on else self.status

    def say(self, code: str, voice: Voice, slots: Mapping[str, Any]) -> str:
        """A frozen text as the person is spoken to. Raises WordingError for a text changed since approval."""
        frozen = self.frozen_in(code, voice.language, voice.form)
        if not frozen.is_approved:
            raise WordingError(f"{code} of {self.country} is not the text that was approved")
        return re.sub(r"\{(\w+)\}", lambda match: str(slots[match[1]]), frozen.text)


def text_hashes(country: str, language: str) -> dict[str, str]:
    """What a therapist of a country accepts in their language: the hash of each frozen text, by its name."""
    return {code: sheet(country).text_hash(code, language) for code in FROZEN}


def countries() -> tuple[str, ...]:
    """The countries there is a sheet for, as two small letters."""
    return tuple(sorted(file.stem for file in SHEETS.glob("*.toml")))


@lru_cache
def sheet(country: str) -> Sheet:
    """The sheet of a country (ISO code, any case). Raises WordingError that names what is missing."""
    code = country.lower()
    file = SHEETS / f"{code}.toml"
    if not re.fullmatch(r"[a-z]{2}", code) or not file.is_file():
        need = ", ".join((*NUMBERS, *FROZEN))
        raise WordingError(f"there is no safety sheet for the country {code!r}; it needs {need}")
    return read(code, file.read_text(encoding="utf-8"))


def read(country: str, text: str) -> Sheet:
    """A sheet from its TOML text. Raises WordingError that names what is missing."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WordingError(f"the safety sheet of {country} cannot be read: {error}") from None
    missing = _missing(data)
    if missing:
        raise WordingError(f"the safety sheet of {country} lacks {', '.join(missing)}")
    frozen = {
        language: {name: Frozen(**each) for name, each in texts.items()} for language, texts in data["frozen"].items()
    }
    return Sheet(
        country,
        status=data["status"],
        emergency=data["emergency"],
        advice=data.get("advice"),
        crisis=data.get("crisis"),
        regulator=data.get("regulator"),
        unsure=tuple(data.get("unsure", ())),
        reviewed_by=data.get("reviewed_by") or None,
        reviewed_on=data.get("reviewed_on"),
        frozen=frozen,
    )


def _missing(data: Mapping[str, Any]) -> list[str]:
    """What a sheet lacks: a number neither given nor marked unsure, the emergency number, a frozen text."""
    unsure = data.get("unsure", ())
    missing = [name for name in ("status", "emergency") if not data.get(name)]
    missing += [name for name in NUMBERS[1:] if not data.get(name) and name not in unsure]
    if data.get("status") == REVIEWED:
        missing += [name for name in ("reviewed_by", "reviewed_on") if not data.get(name)]
    frozen = {SOURCE: {}, **data.get("frozen", {})}
    missing += [name for name in FROZEN if name not in frozen[SOURCE]]
    missing += [
        f"text and sha256 of frozen.{place}.{name}"
        for place, texts in frozen.items()
        for name, each in texts.items()
        if name not in FROZEN or set(each) != {"text", "sha256"}
    ]
    said = str(data.get("frozen"))
    return missing + [f"{name}, which a text names" for name in unsure if f"{{{name}}}" in said]
