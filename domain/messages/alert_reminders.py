"""To the therapist: an alert that still waits, and the day of what was decided."""

from datetime import date, datetime

from domain.alerts import NextStep, Rule
from domain.messages import message


@message("alerts.still_open")
class StillOpen:
    """A second push."""

    client: str
    rule: Rule
    since: datetime
    token: str


@message("alerts.last_push")
class LastPush:
    """The last push."""

    client: str
    rule: Rule
    since: datetime
    token: str


@message("alerts.today")
class Today:
    """The day of a decision has come; `late` is that day when it is over already."""

    client: str
    step: NextStep
    late: date | None
    token: str
