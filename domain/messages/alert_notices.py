"""What a client hears when their therapist was alerted, and what was decided then."""

from datetime import date

from domain.alerts import NextStep, Rule
from domain.messages import message
from domain.therapist import ReplyTime


@message("alerts.next_picked")
class NextPicked:
    """To the client: what the therapist suggests, and the date."""

    therapist: str
    step: NextStep
    until: date


@message("alerts.next_planned")
class NextPlanned:
    """To the client: no date was picked yet; one is hoped for by then."""

    therapist: str
    by: date


Next = NextPicked | NextPlanned


@message("alerts.client_no_change")
class ClientNoChange:
    """To the client: the answers stayed about the same, and what comes next."""

    therapist: str
    weeks: int
    n_checkins: int
    label: str
    goal: str | None
    goal_then: int | None
    goal_now: int | None
    symptom_then: int | None
    symptom_now: int | None
    next: Next


@message("alerts.client_worse")
class ClientWorse:
    """To the client: a harder stretch is being passed on."""

    therapist: str
    reads: ReplyTime
    label: str
    goal: str | None
    goal_then: int | None
    goal_now: int | None
    symptom_then: int | None
    symptom_now: int | None
    token: str


@message("alerts.client_review")
class ClientReview:
    """To the client: the numbers leave it open, and it is time to talk. `asked`: the client asked for that."""

    therapist: str
    asked: bool
    next: Next


@message("alerts.client_date")
class ClientDate:
    """To a client who has heard of it already: the date that was picked."""

    next: Next


@message("alerts.client_not_counted")
class ClientNotCounted:
    """To the client: the therapist was alerted and marked these weeks as unsure."""

    therapist: str


@message("alerts.client_closed")
class ClientClosed:
    """To the client, after the two have talked: the end, with the therapist's words if there are any."""

    therapist: str
    rule: Rule
    note: str | None
    token: str | None
