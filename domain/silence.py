"""What follows when check-ins stay unanswered: offer another rhythm, then rest and let a person ask.

A nudge more is never a step: telling a person works where more messages do not.
"""

from collections.abc import Iterable
from enum import StrEnum
from itertools import takewhile


class Outcome(StrEnum):
    """How one check-in ended."""

    ANSWERED = "answered"
    """Any sign of life, a skip included."""
    UNANSWERED = "unanswered"
    """Delivered, and closed without a sign of life."""
    PAUSED = "paused"
    """Not asked, because of a pause."""
    MISSED = "missed"
    """Not asked or not delivered: our outage, not the client's silence."""


class Step(StrEnum):
    """What silence calls for."""

    NONE = "none"
    OFFER_RHYTHM = "offer_rhythm"
    REST = "rest"
    """Stop asking and tell the therapist."""


def unanswered_running(newest_first: Iterable[Outcome]) -> int:
    """Count the unanswered check-ins since the last sign of life; pauses and our outages are passed over."""
    since = takewhile(lambda outcome: outcome is not Outcome.ANSWERED, newest_first)
    return sum(outcome is Outcome.UNANSWERED for outcome in since)


def ladder(consecutive_unanswered: int) -> Step:
    """Return the step for a count of at least 0: a rhythm at 2, rest from 3 on. ValueError below 0."""
    if consecutive_unanswered < 0:
        raise ValueError("a count of check-ins is not negative")
    match consecutive_unanswered:
        case 0 | 1:
            return Step.NONE
        case 2:
            return Step.OFFER_RHYTHM
        case _:
            return Step.REST
