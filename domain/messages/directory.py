"""To the therapist: the list of people to refer to, one of them, and noting somebody down."""

from domain.directory import About
from domain.messages import Choice, message


@message("directory.line")
class Line:
    """One person of the list."""

    provider: str
    role: str
    focus: str


@message("directory.listed")
class Listed:
    """The list, or those who fit the words searched for; `more` are left out, None for nobody."""

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    more: int | None
    is_search: bool
    token: str


@message("directory.ask")
class Ask:
    """One thing about a person, to be typed."""

    about: About
    provider: str | None
    may_skip: bool
    token: str


@message("directory.entry")
class Entry:
    """One person: `connected` clients got in touch after a hand-over, `apart` did not."""

    provider: str
    role: str
    focus: str
    why: str | None
    contact: str | None
    connected: int
    apart: int
    token: str


@message("directory.removed")
class Removed:
    """Somebody is off the list."""

    provider: str
