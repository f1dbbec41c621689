"""Closing honestly: the checklist for the therapist, what the client can take along, and the way back."""

from dataclasses import field
from datetime import date

from domain.closing import Done
from domain.messages import message
from domain.messages.measures import GoalReading, SymptomReading


@message("closing.item")
class Item:
    """One item of the checklist."""

    what: Done
    ticked: bool


@message("closing.checklist")
class Checklist:
    """What has been done before closing."""

    client: str
    items: tuple[Item, ...]
    token: str


@message("closing.why")
class Why:
    """Why something is left open, typed."""

    client: str
    items: tuple[Item, ...]
    token: str


@message("closing.left_open")
class LeftOpen:
    """What was left open, on record."""

    what: Done


@message("closing.summary")
class Summary:
    """To the client: then and now of the plan that was closed; where days were asked for, they stand in for 0–10."""

    therapist: str
    began: date
    goal: str | None
    then: GoalReading | None
    now: GoalReading | None
    symptom_then: SymptomReading | None
    symptom_now: SymptomReading | None
    token: str
    days_then: int | None = field(default=None, kw_only=True)
    days_now: int | None = field(default=None, kw_only=True)


@message("closing.someone")
class Someone:
    """To the client: somebody on the therapist's list."""

    provider: str
    role: str
    contact: str | None


@message("closing.ideas")
class Ideas:
    """To the client: who else there is."""

    therapist: str
    people: tuple[Someone, ...]


@message("closing.reopen_question")
class ReopenQuestion:
    """To the client: the therapist would like to go on."""

    therapist: str
    token: str


@message("closing.going_on")
class GoingOn:
    """To the client: the check-ins go on."""

    therapist: str


@message("closing.staying_closed")
class StayingClosed:
    """To the client: nothing starts again."""

    therapist: str


@message("closing.reopen_asked")
class ReopenAsked:
    """To the therapist: the client is asked. Shown as a toast."""


@message("closing.reopened_told")
class ReopenedTold:
    """To the therapist: what the client said. `going_on`: yes."""

    client: str
    going_on: bool
