"""The clinic closes for a while: the therapist says when, each client is told once and may pause."""

from datetime import date, datetime

from domain.messages import message


@message("closure.question")
class ClosureQuestion:
    """To the therapist: from when to when? Typed as in the example, whose year is not shown."""

    first: date = date(2026, 8, 12)
    last: date = date(2026, 8, 26)


@message("closure.unclear")
class Unclear:
    """To the therapist: the typed words are no two days; these are, without their year."""

    first: date = date(2026, 8, 12)
    last: date = date(2026, 8, 26)


@message("closure.kept")
class Kept:
    """To the therapist: noted, and when the clients hear of it."""

    first: date
    last: date
    tells: datetime
    token: str


@message("closure.dropped")
class Dropped:
    """To the therapist: the clinic is not closed after all."""


@message("closure.notice")
class Notice:
    """To a client: the clinic is closed."""

    practice: str
    therapist: str
    first: date
    last: date
    token: str


@message("closure.keeping")
class Keeping:
    """To a client: check-ins go on."""
