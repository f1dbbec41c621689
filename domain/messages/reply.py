"""A therapist's one line, on a note or of their own accord: typed, passed on word for word, thanked for."""

from datetime import datetime

from domain.messages import message


@message("reply.type")
class Type:
    """To the therapist: the line is to be typed."""

    client: str
    token: str


@message("reply.sent")
class Sent:
    """To the therapist: it is on its way."""

    client: str


@message("reply.left")
class Left:
    """To the therapist: nothing was sent."""


@message("reply.heard")
class Heard:
    """To the client: what the therapist says to their note."""

    therapist: str
    day: datetime
    reply: str
    token: str


@message("reply.line")
class Line:
    """To the client: a line their therapist wrote of their own accord."""

    therapist: str
    line: str
    token: str


@message("reply.thanked")
class Thanked:
    """The client has seen it. Shown as a toast."""
