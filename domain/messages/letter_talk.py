"""On the way to a progress report: why now, what stands in it, the client's yes line by line, the files."""

from domain.messages import Choice, File, message
from domain.paper import Stage


@message("letter_talk.whom")
class Whom:
    """No client has that name, or nothing can be told of them."""


@message("letter_talk.why")
class Why:
    """To the therapist: why now, to be typed."""

    client: str
    token: str


@message("letter_talk.line")
class Line:
    """One numbered line of a report, struck out or not."""

    number: int
    text: str
    struck: bool


@message("letter_talk.preview")
class Preview:
    """To the therapist: the lines, and where the report stands. `is_open`: it can still be changed and offered."""

    client: str
    lines: tuple[Line, ...]
    state: Stage
    is_open: bool
    choices: tuple[Choice, ...]
    token: str


@message("letter_talk.whole")
class Whole:
    """To the client: all of it, to be read before anything is decided."""

    therapist: str
    file: File | None


@message("letter_talk.offer")
class Offer:
    """To the client: each line, to be struck out or left, and a yes or a no."""

    therapist: str
    lines: tuple[Line, ...]
    state: Stage
    is_open: bool
    choices: tuple[Choice, ...]
    token: str


@message("letter_talk.page")
class Page:
    """To the therapist: what the client let pass, as a page to print."""

    client: str
    file: File | None


@message("letter_talk.text")
class Text:
    """To the therapist: the same as plain text."""

    client: str
    file: File | None


@message("letter_talk.declined")
class Declined:
    """To the therapist: the client would rather not."""

    client: str
