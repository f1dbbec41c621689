"""What in a therapist's words for a client may deserve a second look before they leave; never a bar."""

from enum import StrEnum


class Flag(StrEnum):
    """How words can be read by somebody they are about."""

    REPROACH = "reproach"
    WORRY = "worry"
    PROMISE = "promise"
    CAUSE = "cause"
