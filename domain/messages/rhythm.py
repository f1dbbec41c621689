"""When check-ins come: another rhythm, a break, rest after silence, and the return."""

from datetime import date, datetime

from domain.messages import message


@message("rhythm.offer")
class Offer:
    """Two check-ins in a row without an answer: what would suit better?"""

    offer_fortnight: bool
    token: str


@message("rhythm.resting")
class Resting:
    """Three in a row: the bot goes quiet, and a person asks."""

    therapist: str
    token: str


@message("rhythm.pause_question")
class PauseQuestion:
    """How long a break?"""

    token: str


@message("rhythm.pause_date")
class PauseDate:
    """Until which day? Typed as in the `example`, whose year is not shown."""

    token: str
    example: date = date(2026, 6, 12)


@message("rhythm.date_unclear")
class DateUnclear:
    """The typed words are no day, or none within a year; `example` is one, whose year is not shown."""

    token: str
    example: date = date(2026, 6, 12)


@message("rhythm.paused")
class Paused:
    """A break began; `until` is None when the client says when it is over."""

    until: datetime | None
    therapist: str
    token: str


@message("rhythm.pause_over")
class PauseOver:
    """A break ends today."""

    following: datetime | None
    token: str


@message("rhythm.day_question")
class DayQuestion:
    """Which day of the week?"""

    token: str


@message("rhythm.time_question")
class TimeQuestion:
    """What time of day?"""

    token: str


@message("rhythm.settled")
class Settled:
    """The rhythm is another one now, or a break is over."""

    following: datetime | None


@message("rhythm.kept")
class Kept:
    """Nothing changes."""
