"""What the words become: a text, rows of buttons, and whom it was said to."""

from dataclasses import dataclass

from domain.action import Action
from domain.chart import Drawing
from domain.clips import Clip
from domain.paper import Paper
from domain.poster import Poster


@dataclass(frozen=True, slots=True)
class Voice:
    """How a person is spoken to: ISO language, `informal` or `formal` address, IANA time zone.

    `country` is that of the practice, two letters in any case, "" when there is none.
    """

    language: str = "en"
    form: str = "informal"
    zone: str = "Europe/Berlin"
    country: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """A label with either an action or an address to open, never both."""

    label: str
    action: Action | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A file on its way: its name, which tells readers what it is, and its bytes, or a report still to be bound."""

    name: str
    content: bytes | Paper


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture still to be drawn, what it shows in words, and what its file is called."""

    drawing: Drawing | Poster
    alt: str
    name: str = "progress.png"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message ready to leave: plain text of at most 4096 characters and its keyboard, row by row.

    With a `document` the text stands below the file and has at most 1024 characters. A `picture` stands above the
    text, with its own words at the end, where there is room for all of them. A `clip` stands above the text too.
    """

    name: str
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    document: Document | None = None
    picture: Picture | None = None
    voice: Voice = Voice()
    clip: Clip | None = None

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All buttons, row after row."""
        return tuple(button for row in self.rows for button in row)
