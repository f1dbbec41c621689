"""The number a client can leave for urgent notes: offered, never demanded, and seen with such a note alone."""

from domain.messages import message


@message("phone.card")
class Card:
    """The number they left, if any, and who sees it when. `backup` is who steps in for the therapist."""

    therapist: str
    backup: str | None
    number: str | None
    has_left: bool
    token: str


@message("phone.type_it")
class TypeIt:
    """The next typed words are the number."""


@message("phone.unclear")
class Unclear:
    """What was typed is no number."""


@message("phone.wanted")
class Wanted:
    """The therapist would like to call because of an urgent note, and knows no number."""

    therapist: str
    country: str
    token: str


@message("phone.left")
class Left:
    """To the therapist: a client whom nobody has reached after an urgent note has left a number."""

    client: str
    token: str
