"""What a client agrees to, in which version, and the few words by which leaving and looking are counted."""

from enum import StrEnum
from typing import Final


class Consent(StrEnum):
    """What a client can agree to; each is a choice of its own. Only HEALTH is needed to take part."""

    HEALTH = "health"
    REMINDERS = "reminders"
    SHARING = "sharing"
    BACKUP = "backup"
    """That a colleague hears of an urgent note, or of a worsening, which lies unopened."""


VERSIONS: Final = {Consent.HEALTH: 2, Consent.REMINDERS: 1, Consent.SHARING: 1, Consent.BACKUP: 1}
"""The text in force. A new purpose or new words are a new number: whoever agreed to an older one is asked again."""


def is_current(version: int) -> bool:
    """Whether this is the version of the text on storing answers that is in force."""
    return version >= VERSIONS[Consent.HEALTH]


class Looked(StrEnum):
    """What a therapist opened."""

    CARD = "card"
    ALERT = "alert"
    RECORD = "record"
    """All of it, when they took over with the client's yes."""
    NUMBER = "number"
    """The number they left for urgent notes."""


class Told(StrEnum):
    """What was sent to somebody about a client."""

    ALERT = "alert"
    URGENT = "urgent"
    NOTE = "note"
    CALL = "call"
    NEWS = "news"


_TOLD: Final = (
    ("alerts.", Told.ALERT),
    ("backup.worse", Told.ALERT),
    ("backup.urgent", Told.URGENT),
    ("everywhere.urgent", Told.URGENT),
    ("everywhere.crisis", Told.URGENT),
    ("everywhere.hard_spell", Told.URGENT),
    ("everywhere.note", Told.NOTE),
    ("checkin.call", Told.CALL),
)


def told_by(message: str) -> Told:
    """What sort of thing a message says of a client to somebody else; its name is `flow.message`."""
    return next((told for start, told in _TOLD if message.startswith(start)), Told.NEWS)


class Reason(StrEnum):
    """Why a client stopped, if they care to say."""

    TOO_MANY = "tm"
    NOT_USEFUL = "nu"
    FEELING_FINE = "ff"
    PRIVACY = "pr"
    OTHER_CARE = "oc"


ENOUGH_REASONS: Final = 5
"""Reasons are shown as counts, and from this many on: fewer would say who it was."""
