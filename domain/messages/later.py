"""What joining puts off: one question a contact, each asked once and free to be left open."""

from datetime import datetime

from domain.messages import message
from domain.messages.measures import BaselineSide


@message("later.goal")
class LaterGoal:
    """No goal was named yet."""

    token: str


@message("later.nudges")
class Nudges:
    """Whether one nudge is welcome after a check-in that slipped by."""

    token: str


@message("later.good_enough")
class GoodEnough:
    """The client's own number for "good enough"."""

    goal: str
    token: str


@message("later.side")
class Side:
    """Something else to keep an eye on."""

    token: str


@message("later.side_more")
class SideMore:
    """One more thing to keep an eye on."""

    side: str
    token: str


@message("later.expect")
class Expect:
    """Weeks go up and down. `review` is the plan's first review."""

    review: datetime | None
    token: str


@message("later.roles")
class Roles:
    """Who does what."""

    therapist: str
    token: str


@message("later.meaning")
class Meaning:
    """What the time would be used for if it got easier; optional, in own words."""

    token: str


@message("later.form")
class Form:
    """How to be spoken to, in languages with two forms of "you"."""

    token: str


@message("later.ways_out")
class WaysOut:
    """How to stop, pause or erase."""

    therapist: str
    token: str


@message("later.sharing")
class Sharing:
    """Whether a summary may go to somebody else, each time after asking."""

    therapist: str
    token: str


@message("later.care")
class Care:
    """Whether there is, or was, other care; optional, in own words."""

    token: str


@message("later.noted")
class Noted:
    """It was answered or left open."""


@message("later.card")
class Card:
    """The card around one of these questions."""

    question: (
        LaterGoal
        | Nudges
        | GoodEnough
        | Side
        | SideMore
        | Expect
        | Roles
        | Meaning
        | Care
        | Form
        | WaysOut
        | Sharing
        | Noted
    )


@message("later.side_start")
class SideStart:
    """The card that asks for a side sign's starting point."""

    question: BaselineSide | Noted


@message("later.type_side")
class TypeSide:
    """What is to be kept an eye on; typed."""


@message("later.type_question")
class TypeQuestion:
    """A question for the therapist; typed."""

    therapist: str
