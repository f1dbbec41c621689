"""A therapist's calendar: its address, what came of reading it, and whose a title is."""

from datetime import date

from domain.calendar import FeedTrouble
from domain.messages import Choice, message


@message("calendar.ask")
class AskAddress:
    """The secret address of the calendar is typed next."""


@message("calendar.no_address")
class NoAddress:
    """What was typed is no address; it is asked for again."""


@message("calendar.looking")
class Looking:
    """The address is kept, and the message that held it is removed."""


@message("calendar.works")
class Works:
    """It can be read: `n` appointments are to come, those of `names` are known, `unknown` titles name nobody."""

    n: int
    names: str | None
    unknown: int | None
    token: str


@message("calendar.trouble")
class Trouble:
    """It cannot be read; `first`: it never could, and its address is forgotten."""

    trouble: FeedTrouble
    first: bool


@message("calendar.link")
class Link:
    """Whose is an appointment with this title? Asked once a title."""

    title: str
    day: date
    choices: tuple[Choice, ...]
    has_next: bool
    token: str


@message("calendar.linked")
class Linked:
    """No title is open."""


@message("calendar.ask_name")
class AskName:
    """What a client is called in the calendar is typed next."""

    client: str


@message("calendar.named")
class Named:
    """What a client is called in the calendar is kept."""

    client: str
    called: str
