"""A client asks for a call: to the client, to the therapist, and among the notes."""

from datetime import datetime

from domain.messages import message
from domain.therapist import ReplyTime


@message("checkin.passing_call_on")
class PassingCallOn:
    """The wish for a call is on its way."""

    therapist: str
    reads: ReplyTime


@message("checkin.call_wish")
class CallWish:
    """To the therapist: a client asks for a call; `called_at` once they have called, `open` until then."""

    client: str
    called_at: datetime | None
    open: bool
    token: str


@message("checkin.call_noted")
class CallNoted:
    """The therapist has called. Shown as a toast."""


@message("checkin.call_note")
class CallNote:
    """How the wish for a call stands among the notes."""
