"""What may leave, when, and what an uncertain answer means for it: the rules per kind of message."""

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum


class Lane(IntEnum):
    """What goes first. Deciding duties have a lane of their own, which is not sent from."""

    URGENT = 0
    INTERACTIVE = 1
    ALERT = 2
    CHECK_IN = 3
    REMINDER = 4
    DECIDE = 9


class Kind(StrEnum):
    """What a message is to its reader; decides how long it waits, how often it may repeat, when it is too late."""

    URGENT = "urgent"
    CHECK_IN = "check_in"
    REMINDER = "reminder"
    ALERT = "alert"
    GATHERED = "gathered"
    """Notes to a therapist that leave together; what they say is said by the rows as they are."""
    SUMMARY = "summary"
    DIALOGUE = "dialogue"
    REFRESH = "refresh"
    RECEIPT = "receipt"
    COMMANDS = "commands"
    """Not a message: the list of commands Telegram offers beside the text field."""


WORDLESS = frozenset({Kind.REFRESH, Kind.COMMANDS})
"""What leaves without being a message of its own."""


class Sending(StrEnum):
    """Where a message is on its way out."""

    QUEUED = "queued"
    SENDING = "sending"
    CARRIED = "carried"
    """It leaves within another message, and is sent once that is."""
    UNCONFIRMED = "unconfirmed"
    SENT = "sent"
    PARKED = "parked"
    DEAD = "dead"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Rule:
    """`hold` before an uncertain send is repeated, `most` uncertain sends in all (0: no limit), `keeps` until expiry.

    `keeps` None means it never expires by itself; `record` means its words are frozen when first rendered.
    """

    lane: Lane
    hold: timedelta
    most: int
    keeps: timedelta | None
    record: bool = False


RULES: dict[Kind, Rule] = {
    Kind.URGENT: Rule(Lane.URGENT, timedelta(seconds=5), 2, None),
    Kind.CHECK_IN: Rule(Lane.CHECK_IN, timedelta(minutes=10), 2, timedelta(days=6, hours=23)),
    Kind.REMINDER: Rule(Lane.REMINDER, timedelta(0), 1, timedelta(hours=24)),
    Kind.ALERT: Rule(Lane.ALERT, timedelta(seconds=60), 2, None, record=True),
    Kind.GATHERED: Rule(Lane.ALERT, timedelta(seconds=60), 2, None),
    Kind.SUMMARY: Rule(Lane.CHECK_IN, timedelta(minutes=10), 2, timedelta(hours=24), record=True),
    Kind.DIALOGUE: Rule(Lane.INTERACTIVE, timedelta(seconds=5), 2, timedelta(minutes=10)),
    Kind.REFRESH: Rule(Lane.INTERACTIVE, timedelta(0), 0, timedelta(hours=48)),
    Kind.RECEIPT: Rule(Lane.INTERACTIVE, timedelta(seconds=60), 2, timedelta(days=7), record=True),
    Kind.COMMANDS: Rule(Lane.REMINDER, timedelta(0), 0, timedelta(hours=48)),
}


class Uncertain(StrEnum):
    """What to do with a message of which nobody knows whether it arrived."""

    HOLD = "hold"
    PARK = "park"


def after_unknown(rule: Rule, uncertain: int) -> Uncertain:
    """Whether a message that has been uncertain `uncertain` times (≥ 1) is held for one more send, or parked."""
    return Uncertain.HOLD if rule.most == 0 or uncertain < rule.most else Uncertain.PARK


def back_off(attempts: int) -> timedelta:
    """How long to wait after `attempts` sends that certainly did not leave: 1, 2, 4 … at most 60 seconds."""
    return timedelta(seconds=min(60, 2 ** min(attempts, 6)))
