"""Something didn't sit right: what to do about it, and to whom it goes, if to anybody."""

from datetime import date

from domain.messages import message
from domain.messages.everywhere import Said


@message("unease.what")
class What:
    """What the client would like to do. `contact` is the practice's contact person, "" without one."""

    therapist: str
    has_contact: bool
    contact: str
    token: str


@message("unease.words")
class Words:
    """What happened, to be typed; shown back before it leaves."""

    recipient: str
    token: str


@message("unease.note_words")
class NoteWords:
    """A private note, to be typed."""

    token: str


@message("unease.shown")
class Shown:
    """What would be sent, as written, and to whom."""

    recipient: str
    parts: tuple[Said, ...]
    token: str


@message("unease.sent")
class Sent:
    """It is on its way; a reply is due by a date."""

    recipient: str
    by: date
    token: str


@message("unease.answered")
class Answered:
    """It was replied to, in words or in person."""

    recipient: str
    reply: str


@message("unease.card")
class Card:
    """A note and where it stands."""

    body: Shown | Sent | Answered


@message("unease.reply")
class Reply:
    """The reader replied."""

    recipient: str
    reply: str


@message("unease.private")
class Private:
    """A private note is kept."""

    token: str


@message("unease.dropped")
class Dropped:
    """Nothing was sent, nothing is kept."""


@message("unease.nothing")
class Nothing:
    """Nothing for now."""


@message("unease.how")
class How:
    """How to complain."""

    contact: str
    detail: str
    clinic: str
    country: str
    token: str


@message("unease.not_due")
class NotDue:
    """The reply still has time."""

    recipient: str
    by: date


@message("unease.asked_again")
class AskedAgain:
    """The reply is overdue and was asked for once more."""

    recipient: str


@message("unease.told")
class Told:
    """To whom the client picked: what they wrote, in full, as written."""

    client: str
    parts: tuple[Said, ...]
    by: date
    token: str


@message("unease.type_reply")
class TypeReply:
    """A reply, to be typed."""

    client: str


@message("unease.reply_kept")
class ReplyKept:
    """The reply is on its way. `typed`: in words, else in person."""

    client: str
    typed: bool
