"""To the therapist: an alert that still waits, and the day of what was decided."""

from datetime import datetime

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
    """The day of a decision has come."""

    client: str
    step: NextStep
    token: str
