"""Starter packs in each language, read from `starter/<language>/<pack>.toml`; the therapist changes their own copy."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Final

from domain.joining import Complaint
from domain.packs import Exercise, Pack
from domain.progress import Purpose
from wording.standing import SOURCE

STARTER: Final = Path(__file__).parent / "starter"
OWN: Final = "own"
"""The pack for a complaint that none of the others is for."""
FILES: Final = {complaint.value: complaint.name.lower() for complaint in Complaint} | {OWN: OWN}


@lru_cache
def pack(language: str, name: str) -> Pack:
    """A pack by a complaint's value or OWN, in this language or else in English."""
    file = STARTER / language / f"{FILES[name]}.toml"
    data = tomllib.loads((file if file.is_file() else STARTER / SOURCE / file.name).read_text(encoding="utf-8"))
    home = tuple(Exercise(**item) for item in data["home"])
    return Pack(data["label"], Purpose(data["purpose"]), tuple(data["ideas"]), home)


def pack_for(language: str, label: str) -> Pack:
    """The pack of the complaint with this label, or OWN for any other words."""
    named = (complaint for complaint in Complaint if pack(language, complaint).label.casefold() == label.casefold())
    return pack(language, next(named, OWN))
