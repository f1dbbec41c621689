"""Something didn't sit right: who is to hear of it, and by when they reply. Nothing leaves without the client's tap."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from domain.office import WorkingDays
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


def reply_by(recipient: Recipient, reads: ReplyTime, now: datetime, work: WorkingDays) -> date:
    """The local date by which a reply is due: the therapist's own promise, or five of the contact's working days."""
    if recipient is Recipient.THERAPIST:
        return promised(reads, now, work)
    return work.later(now, _CONTACT_DAYS).astimezone(work.zone).date()
