"""The weekly check-in: one card that asks, saves and replies, the nudge, and what is said around it."""

from datetime import datetime
from enum import StrEnum

from domain.messages import message
from domain.messages.homecare import Week
from domain.messages.measures import (
    BotherReading,
    Confidence,
    ConfidenceReading,
    Days,
    DaysReading,
    EasierQuestion,
    EasierReading,
    Goal,
    GoalReading,
    HarderQuestion,
    HarderReading,
    Homecare,
    HomecareReading,
    HopesQuestion,
    HopesReading,
    NotTried,
    ReliefQuestion,
    ReliefReading,
    Side,
    SideReading,
    SinceStartQuestion,
    SinceStartReading,
    Symptom,
    SymptomReading,
)


class Daypart(StrEnum):
    """The part of the day a check-in came in."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@message("checkin.opener")
class Opener:
    """The first line of the card. `day` is the check-in's slot."""

    n_taps: int
    day: datetime
    daypart: Daypart


@message("checkin.so_far")
class SoFar:
    """What the card has saved already; a line is left out while it is not known."""

    goal: str | None
    goal_now: GoalReading | NotTried | None
    label: str
    symptom_now: BotherReading | None


@message("checkin.same_question")
class SameQuestion:
    """Same as last week? With last week's numbers."""

    label: str
    symptom_prev: BotherReading | None
    goal: str | None
    goal_prev: GoalReading | None
    token: str


@message("checkin.pick")
class Pick:
    """Which answer to change; a button without a token is not shown."""

    label: str
    goal_token: str | None
    symptom_token: str | None
    homecare_token: str | None
    since_start_token: str | None
    other_token: str | None
    token: str


@message("checkin.easier")
class Easier:
    """The reply to a clearly easier week."""

    therapist: str
    goal: str | None
    goal_prev: GoalReading | None
    goal_now: GoalReading | None
    symptom_prev: BotherReading | None
    symptom_now: BotherReading | None
    token: str


@message("checkin.about_same")
class AboutSame:
    """The reply to a week about like the one before. `n_checkins` counts the answered ones."""

    goal_prev: GoalReading | None
    goal_now: GoalReading | None
    symptom_prev: BotherReading | None
    symptom_now: BotherReading | None
    n_checkins: int
    token: str


@message("checkin.harder")
class Harder:
    """The reply to a clearly harder week."""

    therapist: str
    goal_prev: GoalReading | None
    goal_now: GoalReading | None
    symptom_prev: BotherReading | None
    symptom_now: BotherReading | None
    takes_calls: bool
    token: str


@message("checkin.first")
class First:
    """The reply when there is no earlier check-in to compare with."""

    goal_then: GoalReading | None
    symptom_then: BotherReading | None
    n_checkins: int
    token: str


@message("checkin.first_harder")
class FirstHarder:
    """The same, when it bothers clearly more than at the start."""

    takes_calls: bool
    token: str


@message("checkin.mixed")
class Mixed:
    """The reply when one answer got easier and the other harder."""

    label: str
    goal: str | None
    goal_prev: GoalReading | None
    goal_now: GoalReading | None
    symptom_prev: BotherReading | None
    symptom_now: BotherReading | None
    token: str


@message("checkin.bare")
class Bare:
    """The plain reply: silence is a variant too."""

    token: str


@message("checkin.skipped")
class Skipped:
    """A check-in that was left out."""

    token: str


@message("checkin.hopes_heard")
class HopesHeard:
    """It does not go as hoped."""

    therapist: str


Question = (
    Goal
    | Symptom
    | Days
    | Homecare
    | SinceStartQuestion
    | EasierQuestion
    | HarderQuestion
    | Side
    | Confidence
    | HopesQuestion
    | ReliefQuestion
    | SameQuestion
    | Pick
)
Reply = Easier | AboutSame | Harder | First | FirstHarder | Mixed | Bare | Skipped
Reading = (
    GoalReading
    | NotTried
    | SymptomReading
    | DaysReading
    | SideReading
    | ConfidenceReading
    | HomecareReading
    | SinceStartReading
    | EasierReading
    | HarderReading
    | HopesReading
    | ReliefReading
)


@message("checkin.card")
class Card:
    """The check-in: while it asks, an opener and a question; then a reply, and what reminders told of the home plan."""

    opener: Opener | None
    so_far: SoFar | None
    question: Question | None
    reply: Reply | None
    home: Week | None
    hopes: HopesHeard | None
    offer_later: bool
    offer_skip: bool
    token: str


@message("checkin.nudge")
class Nudge:
    """The one nudge, a day later."""

    closes: datetime
    n_taps: int
    token: str


@message("checkin.later_set")
class LaterSet:
    """Asked again today, at this time. Shown as a toast."""

    again: datetime


@message("checkin.too_late_today")
class TooLateToday:
    """It is too late to ask again today. Shown as a toast."""


@message("checkin.kept")
class Kept:
    """A button whose question was answered before. Shown as a toast."""


@message("checkin.changed")
class Changed:
    """An answer was changed; the first one is kept beside it."""

    old: Reading
    new: Reading | None
    token: str


@message("checkin.type_easier")
class TypeEasier:
    """What got easier, in own words."""

    token: str


@message("checkin.type_note")
class TypeNote:
    """A note to the check-in, in own words."""

    token: str


@message("checkin.no_note")
class NoNote:
    """Nothing was added."""


@message("checkin.next_one")
class NextOne:
    """No check-in is open now."""

    following: datetime | None
    paused_until: datetime | None
    is_paused: bool
    token: str
