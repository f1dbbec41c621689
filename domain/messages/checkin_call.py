"""A client asks for a call: to the client, to the therapist, and among the notes."""

from domain.messages import message
from domain.therapist import ReplyTime


@message("checkin.passing_call_on")
class PassingCallOn:
    """The wish for a call is on its way."""

    therapist: str
    reads: ReplyTime


@message("checkin.call_wish")
class CallWish:
    """To the therapist: a client asks for a call."""

    client: str


@message("checkin.call_note")
class CallNote:
    """How the wish for a call stands among the notes."""
