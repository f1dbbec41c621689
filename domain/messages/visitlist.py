"""A client's visits as the therapist sees them: the latest, how many a month, and when the next one is."""

from datetime import date

from domain.messages import message
from domain.visits import Feel, Lasted


@message("visitlist.line")
class Line:
    """One visit: how it was and how long relief lasted, as far as told, and what was being tried then."""

    day: date
    feel: Feel | None
    lasted: Lasted | None
    approach: str | None


@message("visitlist.page")
class Page:
    """The latest visits, newest first. `lately` and `before` count those of the last month and of the one before it.

    `called` is what else the client is called in the therapist's calendar; `has_calendar`: visits come from one.
    """

    client: str
    lines: tuple[Line, ...]
    lately: int | None
    before: int | None
    next_on: date | None
    called: str | None
    has_calendar: bool
    token: str


@message("visitlist.fewer")
class Fewer:
    """In the weekly digest: somebody comes less often than at first, and is holding."""

    client: str
    visits_then: int
    visits_now: int


@message("visitlist.pick")
class Pick:
    """When is the next visit? Some days to tap, or one to type as in the example."""

    client: str
    week_1: date
    week_2: date
    week_3: date
    week_4: date
    token: str


@message("visitlist.unclear")
class Unclear:
    """The day could not be read, or is not within the next year."""

    example: date = date(2026, 8, 12)


@message("visitlist.planned")
class Planned:
    """The next visit is noted; `brief_at` is the day on which the brief comes, None when it is too late for one."""

    client: str
    day: date
    brief_on: date | None
    token: str
