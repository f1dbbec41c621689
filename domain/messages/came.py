"""Where visits come from, and who came on a day: asked of the therapist at the end of it."""

from datetime import date

from domain.calendar import FeedTrouble
from domain.came import VisitSource
from domain.messages import Choice, message


@message("came.sources")
class Sources:
    """Where the bot hears of visits from; values of VisitSource. `trouble`: the calendar cannot be read at present.

    `unknown`: titles in the calendar that name nobody the bot knows.
    """

    source: VisitSource | None
    trouble: FeedTrouble | None
    unknown: int | None
    token: str


@message("came.day")
class Day:
    """Who came on a day: names to tap, those who did marked; `came` names them, of all pages."""

    day: date
    came: str | None
    choices: tuple[Choice, ...]
    has_before: bool
    has_next: bool
    token: str


@message("came.kept")
class Kept:
    """What was said of a day, and a way to change it."""

    day: date
    came: str | None
    token: str


@message("came.quiet")
class Quiet:
    """The evening's question went unanswered for a while, so it is not asked any more."""


@message("came.told_of")
class ToldOf:
    """The client has told of this visit, so it stays. Shown as a toast."""
