"""What came of trying to reach a client: after an urgent note, or when they asked for a call."""

from enum import StrEnum


class Outcome(StrEnum):
    """What a therapist says that came of it."""

    REACHED = "reached"
    MISSED = "missed"
    CALLED = "called"
