"""To the client: the parts of a plan one can say no to, and one of them with the word on it."""

from domain.messages import Choice, message


@message("request.parts")
class Parts:
    """What a client can say no to."""

    choices: tuple[Choice, ...]


@message("request.no_parts")
class NoParts:
    """There is nothing in the plan to say no to here."""

    therapist: str


@message("request.part")
class Part:
    """One part of the plan, and whether the client said no to it."""

    part: str
    therapist: str
    refused: bool
    token: str
