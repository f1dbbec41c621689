"""Which commands are offered to whom beside the text field, and the words that describe them."""

import hashlib
import json
from collections.abc import Mapping
from typing import Final

from domain.scope import Role
from wording.standing import FORMAL, forms, languages
from wording.words import words

OFFERED: Final[Mapping[Role, tuple[str, ...]]] = {
    Role.STRANGER: ("start", "help"),
    Role.CLIENT: (
        "menu",
        "checkin",
        "progress",
        "plan",
        "change",
        "care",
        "goal",
        "visit",
        "flare",
        "urgent",
        "crisis",
        "unease",
        "pause",
        "time",
        "language",
        "who",
        "mydata",
        "privacy",
        "phone",
        "cancel",
        "help",
        "finish",
        "stop",
        "erase",
    ),
    Role.THERAPIST: (
        "menu",
        "clients",
        "new",
        "exercise",
        "visit",
        "visits",
        "prescribed",
        "directory",
        "letter",
        "flare",
        "alerts",
        "tried",
        "hours",
        "relationship",
        "closed",
        "backup",
        "safetyplan",
        "reasons",
        "team",
        "language",
        "cancel",
        "help",
    ),
    Role.MANAGER: ("team", "menu", "language", "cancel", "help"),
}

_FLOW: Final = "everywhere"
"""Where they are described. A start needs nothing else; whoever never meets a language need not read the rest."""


def listed(role: Role, language: str, form: str = FORMAL) -> list[tuple[str, str]]:
    """Each command offered to people of this role, with its description of at most 256 characters."""
    known = words(language, form, _FLOW)
    own = {name: f"command-{name}-{role.value}" for name in OFFERED[role]}
    return [(name, known.say(key if known.has(key) else f"command-{name}", {})) for name, key in own.items()]


def fingerprint() -> str:
    """64 hexadecimal characters that change with any list in any language: then everybody is told again."""
    lists = [
        (role, language, form, listed(role, language, form))
        for role in OFFERED
        for language in languages()
        for form in forms(language)
    ]
    return hashlib.sha256(json.dumps(lists).encode()).hexdigest()
