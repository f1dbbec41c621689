"""A client asks for another plan: what about, whose it is to answer, by when. Nothing here agrees or refuses."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.office import WorkingDays
from domain.therapist import ReplyTime

MOST_OPEN: Final = 3
"""Open requests of one client; more at once are better talked about."""
PATIENCE: Final = 5
"""Working days a prescriber has before the client hears that there is no answer yet (the message script)."""
_PROMISED: Final = {ReplyTime.SAME_DAY: 1, ReplyTime.TWO_DAYS: 2}
"""Working days until the answer."""
_WEEKS: Final = {ReplyTime.WEEK: 1, ReplyTime.VISIT: 2}
"""Weeks until the answer: they are as long for somebody who works on few days."""
_OFFERED: Final = {"d0": 0, "d7": 7, "d14": 14, "d28": 28}


class What(StrEnum):
    """What is to be different."""

    AREA = "ar"
    PRESSURE = "pr"
    LENGTH = "le"
    OFTEN = "of"
    HOME = "ho"
    ELSE = "el"
    PLAN = "pl"
    """Never picked by a client: the plan as a whole, when the therapist asks whoever set it."""


class News(StrEnum):
    """Whether the wish is about a problem the client has not had before."""

    NEW = "y"
    BEFORE = "n"
    UNSURE = "u"


class State(StrEnum):
    """Where a request stands. OPEN waits for the therapist, SENT for the prescriber."""

    DRAFT = "draft"
    OPEN = "open"
    SENT = "sent"
    ANSWERED = "answered"
    TAKEN_BACK = "taken_back"


WAITING: Final = frozenset({State.OPEN, State.SENT})
"""Requests that have no answer yet; until then the plan stands."""


class Outcome(StrEnum):
    """How a request was answered."""

    AGREED = "ag"
    KEPT = "kp"
    SEE_FIRST = "sf"
    CLOSED = "cl"
    """No answer came, and none is waited for any more."""


class Origin(StrEnum):
    """Why a therapist asks whoever set a plan of their own accord."""

    ALERT = "alert"
    ITEM = "item"
    REVIEW = "review"
    EDIT = "edit"
    GOAL = "goal"
    HURT = "hurt"
    """An item of the home plan hurt and is left out already; they are to know."""


class Way(StrEnum):
    """Whose matter a request is: the therapist's own plan, another provider's plan, or a new problem."""

    OWN = "own"
    FOREIGN = "foreign"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Given:
    """An answer: what it is, the new plan's words when it is agreed to, the reason, and from or on which date."""

    outcome: Outcome
    plan: str
    why: str
    on: date | None


def asks_if_new(what: What, words: str) -> bool:
    """Whether a wish may hide a new complaint: another area, something else, or anything told in words."""
    return what in (What.AREA, What.ELSE) or bool(words)


def way(news: News | None, *, foreign: bool) -> Way:
    """Which way a request goes. Not being sure counts as new, so that the urgent signs are asked for."""
    if news in (News.NEW, News.UNSURE):
        return Way.NEW
    return Way.FOREIGN if foreign else Way.OWN


def promised(reads: ReplyTime, now: datetime, work: WorkingDays) -> date:
    """The local date by which the therapist answers, from how soon they read notes; always one of their own days."""
    today = now.astimezone(work.zone).date()
    if reads in _WEEKS:
        return work.last_within(today, today + timedelta(weeks=_WEEKS[reads]))
    return work.ahead(today, _PROMISED[reads])[-1]


def is_complete(given: Given) -> bool:
    """Whether an answer may be passed on: every answer has a reason and a date, and a change says what it is."""
    return bool(given.why) and given.on is not None and (bool(given.plan) or given.outcome is not Outcome.AGREED)


def days_offered(today: date, work: WorkingDays) -> tuple[date, ...]:
    """The dates a therapist can pick, seen from a local date: today, and later ones on which they work."""
    return (today, *work.spread(today, [days for days in _OFFERED.values() if days]))


def day_picked(value: str, today: date, work: WorkingDays) -> date | None:
    """The date a button stands for, or None for no such button."""
    return dict(zip(_OFFERED, days_offered(today, work), strict=True)).get(value)
