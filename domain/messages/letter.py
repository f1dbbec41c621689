"""A progress report, also as a referral letter: what a client told, for somebody else who cares for them.

Every line is a message of its own, so that a line can be struck out and the same facts become a page or plain text.
"""

from dataclasses import field
from datetime import date
from enum import StrEnum

from domain.messages import message
from domain.messages.measures import DaysReading, HomecareWeek, SinceStart
from domain.messages.progress import GoalCourse, Pictured, SideCourse, SymptomCourse
from domain.messages.visit import VisitCount
from domain.progress import Duration


class Heading(StrEnum):
    """What a report is divided into, in this order."""

    WHY = "why"
    ABOUT = "about"
    COURSE = "course"
    WEEKS = "weeks"
    TRIED = "tried"
    HOME = "home"
    SAFETY = "safety"
    WORDS = "words"


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


Line = (
    Reason | Complaint | Goal | Coverage | GoalCourse | SymptomCourse | SideCourse | VisitCount
    | Tried | Other | Item | Home | Urgent | NoUrgent | Quote
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
    """The whole of it. `client` is what the therapist calls them here; the full name is filled in by hand."""

    client: str
    therapist: str
    practice: str
    made: date
    sections: tuple[Section, ...]
