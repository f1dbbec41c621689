"""Something didn't sit right: who is to hear of it, and by when they reply. Nothing leaves without the client's tap."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import add_working_days
from domain.request import promised
from domain.therapist import ReplyTime

_CONTACT_DAYS: Final = 5
"""Working days a contact person has to reply."""


class Recipient(StrEnum):
    """Who hears of it."""

    THERAPIST = "t"
    CONTACT = "c"
    NOBODY = "p"


class State(StrEnum):
    """A draft is shown back first; a private note is in the client's own copy and nowhere else."""

    DRAFT = "draft"
    SENT = "sent"
    PRIVATE = "private"


def reply_by(recipient: Recipient, reads: ReplyTime, now: datetime, zone: ZoneInfo) -> date:
    """The local date by which a reply is due: the therapist's own promise, or five working days."""
    if recipient is Recipient.THERAPIST:
        return promised(reads, now, zone)
    return add_working_days(now, _CONTACT_DAYS, zone).astimezone(zone).date()
