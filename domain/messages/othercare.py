"""Earlier and other care: a list in the client's own words, optional and theirs to change."""

from domain.messages import Choice, message


@message("othercare.line")
class Line:
    """One entry."""

    text: str


@message("othercare.list")
class List:
    """Everything on the list; a button for each entry."""

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    therapist: str
    has_room: bool
    token: str


@message("othercare.ask")
class Ask:
    """Who or what, since when; typed."""


@message("othercare.kept")
class Kept:
    """An entry was kept or changed."""

    text: str
    therapist: str


@message("othercare.one")
class One:
    """One entry, to change or to take off."""

    text: str
    token: str


@message("othercare.dropped")
class Dropped:
    """An entry is off the list."""
