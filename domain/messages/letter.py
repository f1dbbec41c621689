"""A progress report, also as a referral letter: what a client told, for somebody else who cares for them.

Every line is a message of its own, so that a line can be struck out and the same facts become a page or plain text.
"""

from dataclasses import field
from datetime import date
from enum import StrEnum

from domain.messages import message
from domain.messages.measures import DaysReading, HomecareWeek, SinceStart
from domain.messages.owned import Change
from domain.messages.progress import GoalCourse, Pictured, SideCourse, SymptomCourse
from domain.messages.visit import VisitCount
from domain.prescribed import Part
from domain.progress import Duration
from domain.request import Origin, What


class Heading(StrEnum):
    """What a report is divided into, in this order."""

    WHY = "why"
    ABOUT = "about"
    PLAN = "plan"
    WISH = "wish"
    COURSE = "course"
    WEEKS = "weeks"
    TRIED = "tried"
    HOME = "home"
    SAFETY = "safety"
    WORDS = "words"
    ASK = "ask"


class Blank(StrEnum):
    """What a prescriber fills in by hand, in this order."""

    KEEP = "keep"
    CHANGE = "change"
    SEE = "see"
    REASON = "reason"
    SIGNED = "signed"


@message("letter.reason")
class Reason:
    """Why now, in the therapist's words."""

    reason: str


@message("letter.complaint")
class Complaint:
    """What it is about, since when they come, and how long it had lasted then."""

    label: str
    duration: Duration | None
    since: date
    visits: int | None


@message("letter.goal")
class Goal:
    """The client's goal, and from which number on it is good enough for them."""

    goal: str
    enough: int | None


@message("letter.coverage")
class Coverage:
    """How many of the check-ins were answered."""

    answered: int
    sent: int


@message("letter.week")
class Week:
    """One check-in of the last weeks, as a row of a table."""

    on: date
    goal: int | None
    symptom: int | None
    homecare: HomecareWeek | None
    since_start: SinceStart | None
    days: DaysReading | None = field(default=None, kw_only=True)


@message("letter.tried")
class Tried:
    """An approach and the day it began."""

    words: str
    on: date


@message("letter.other")
class Other:
    """Other care, in the client's words."""

    words: str


@message("letter.earlier")
class Earlier:
    """So many more before those that are listed."""

    count: int


@message("letter.item")
class Item:
    """One item of the home plan."""

    item: str
    dose: str | None


@message("letter.home")
class Home:
    """How often the home plan was done, as told."""

    done: int
    told: int
    by_days: bool


@message("letter.urgent")
class Urgent:
    """A possible urgent sign was passed on to the therapist that day."""

    on: date


@message("letter.no_urgent")
class NoUrgent:
    """None ever was."""


@message("letter.quote")
class Quote:
    """Words the client wrote for the therapist."""

    on: date
    words: str


@message("letter.set_by")
class SetBy:
    """Who set the plan in question, since when it is on record here, and when it is looked at again."""

    prescriber: str
    since: date
    review: date | None


@message("letter.plan_part")
class PlanPart:
    """One part of that plan, in the words it was set in."""

    part: Part
    words: str


@message("letter.changed")
class Changed:
    """What was agreed to later."""

    words: str


@message("letter.left_out")
class LeftOut:
    """An item of the home plan that is left out for now."""

    item: str


@message("letter.wish")
class Wish:
    """What is to be different, in the client's words."""

    what: What
    words: str | None


@message("letter.asks")
class Asks:
    """What the therapist asks of their own accord.

    `item` would be new at home, or hurt; a `change` or other words for the `goal` wait for the answer.
    """

    why: Origin
    item: str | None
    change: Change | None = None
    goal: str | None = None


@message("letter.answer")
class Answer:
    """One line to be filled in."""

    line: Blank


Line = (
    SetBy | PlanPart | Changed | LeftOut | Wish | Asks | Answer
    | Reason | Complaint | Goal | Coverage | GoalCourse | SymptomCourse | SideCourse | VisitCount
    | Earlier | Tried | Other | Item | Home | Urgent | NoUrgent | Quote
)  # fmt: skip


@message("letter.section")
class Section:
    """One part of the report; `weeks` are the rows of a table, `pictured` the picture."""

    part: Heading
    lines: tuple[Line, ...]
    weeks: tuple[Week, ...]
    pictured: Pictured | None


@message("letter.report")
class Report:
    """The whole of it. `client` is what the therapist calls them here; the full name is typed when it leaves.

    `is_note`: it asks whoever set a plan whether to keep it, change it or see the client first.
    """

    client: str
    therapist: str
    practice: str
    made: date
    sections: tuple[Section, ...]
    is_note: bool = False
