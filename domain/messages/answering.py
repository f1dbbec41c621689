"""To the therapist: a client's request for another plan, and the steps of answering it."""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum

from domain.messages import File, message
from domain.messages.owned import Change
from domain.request import Origin, Outcome, What


class Consent(StrEnum):
    """What the client said to writing to the other provider."""

    YES = "yes"
    NO = "no"
    ASKED = "asked"


@message("answering.plan")
class Plan:
    """The plan on file, in the words it was set in."""

    area: str
    minutes: str
    often: str
    purpose: str
    why: str
    changed: str
    refused: bool


@message("answering.own")
class Own:
    """On the therapist's own plan; an answer was promised. `again`: that date is over."""

    client: str
    what: What
    words: str
    due: date
    talk: date | None
    is_new: bool
    again: bool
    token: str


@message("answering.foreign")
class Foreign:
    """On a plan somebody else set."""

    client: str
    what: What
    words: str
    plan: Plan
    prescriber: str
    since: datetime
    review: date | None
    due: date
    talk: date | None
    consent: Consent
    is_new: bool
    again: bool
    token: str


@message("answering.asking")
class Asking:
    """The therapist asks whoever set the plan of their own accord.

    An `item`, a `change` or other words for the `goal` wait for the answer.
    """

    client: str
    prescriber: str
    why: Origin
    item: str | None
    change: Change | None
    goal: str | None
    plan: Plan
    review: date | None
    consent: Consent
    token: str


@message("answering.sent")
class Sent:
    """The prescriber was asked. `again`: there was no answer for five working days."""

    client: str
    prescriber: str
    what: What
    words: str
    sent: datetime
    again: bool
    token: str


@message("answering.done")
class Done:
    """It was answered."""

    client: str
    what: What
    outcome: Outcome
    plan: str
    why: str
    day: date


@message("answering.taken_back")
class TakenBack:
    """Nobody wants it any more: the client who `asked`, or the therapist who meant to ask of their own accord."""

    client: str
    what: What
    asked: bool


@message("answering.card")
class Card:
    """One request as it stands."""

    body: Own | Foreign | Asking | Sent | Done | TakenBack


@message("answering.letter")
class Letter:
    """A draft to the prescriber, to be edited and sent by the therapist."""

    prescriber: str
    therapist: str
    client: str
    plan: Plan
    since: datetime
    what: What
    words: str
    goal: str
    ease_then: int | None
    ease_now: int | None
    label: str
    symptom_then: int | None
    symptom_now: int | None
    visits: int | None
    days_then: int | None = field(default=None, kw_only=True)
    days_now: int | None = field(default=None, kw_only=True)


@message("answering.note_page")
class NotePage:
    """The same as a page to print, with lines to fill in."""

    prescriber: str
    file: File | None


@message("answering.note_text")
class NoteText:
    """The same as plain text."""

    file: File | None


@message("answering.letter_sent")
class LetterSent:
    """Below the draft: whether it was sent."""

    prescriber: str
    token: str


@message("answering.no_consent")
class NoConsent:
    """The client has not said yes to writing. `refused`: said no."""

    client: str
    prescriber: str
    refused: bool


@message("answering.result")
class Result:
    """What the answer is."""

    client: str
    prescriber: str
    token: str


@message("answering.type_plan")
class TypePlan:
    """The new plan, to be typed."""

    client: str


@message("answering.type_why")
class TypeWhy:
    """The reason, to be typed; the client's goal beside it."""

    client: str
    goal: str


@message("answering.pick_day")
class PickDay:
    """From when, or when to talk about it."""

    client: str
    agreed: bool
    day_1: date
    day_2: date
    day_3: date
    day_4: date
    token: str


@message("answering.passed")
class Passed:
    """The answer is on its way to the client; `review` is when a plan somebody else set is looked at again."""

    client: str
    review: date | None


@message("answering.talk_set")
class TalkSet:
    """The date of the talk is on its way to the client."""

    client: str
    day: date


@message("answering.reason_kept")
class ReasonKept:
    """The reason is on its way to the client; the request stays open."""

    client: str


@message("answering.refused")
class Refused:
    """A client said no to a part of the plan, or took it up again."""

    client: str
    part: str
    refused: bool
