"""The words of the command list."""

from typing import Final

from wording.words import words

SHOWN: Final = (
    "menu",
    "checkin",
    "progress",
    "plan",
    "change",
    "care",
    "goal",
    "pause",
    "time",
    "language",
    "visit",
    "flare",
    "urgent",
    "unease",
    "crisis",
    "who",
    "mydata",
    "privacy",
    "help",
    "finish",
    "stop",
    "erase",
    "clients",
    "new",
    "exercise",
    "prescribed",
    "directory",
    "backup",
    "alerts",
    "reasons",
    "closed",
    "relationship",
)


def listed(language: str) -> list[tuple[str, str]]:
    """Each command that is shown, with its description of at most 256 characters."""
    known = words(language)
    return [(name, known.say(f"command-{name}", {})) for name in SHOWN]
