"""Handing a client over to somebody else, or adding care: a talk and a reason first, then the client's own choice.

Regulators expect a referral to be offered when care ends, and hand-overs work best when the client takes part; so
nothing reaches the client before the two have talked, and nothing of the client leaves without a yes, line by line.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import day_at, next_allowed
from domain.office import WorkingDays

WEEK_AFTER: Final = timedelta(days=7)
MONTH_AFTER: Final = timedelta(days=28)
"""When the client is asked whether it worked out, counted from when the other person was told."""
KEEPS: Final = timedelta(days=28)
"""How long a word on a hand-over waits for a day with room for it."""
_PROMISED: Final = 2
"""Working days in which a client who is stuck gets a call or a note (the message script)."""
_MORNING: Final = time(9, 0)


class State(StrEnum):
    """Where a hand-over stands. Before OFFERED the client hears nothing of it."""

    DRAFT = "draft"
    OFFERED = "offered"
    CHOSEN = "chosen"
    READY = "ready"
    SENT = "sent"
    DONE = "done"
    OVER = "over"
    WITHDRAWN = "withdrawn"


OPEN: Final = frozenset({State.DRAFT, State.OFFERED, State.CHOSEN, State.READY})
"""While one of these stands, no other hand-over is begun; what was sent is followed up beside a new one."""
ASKED: Final = OPEN - {State.DRAFT}
"""While one of these stands, the therapist can take it back."""


class Mode(StrEnum):
    """Whether the other person comes beside the therapist or takes over; the values are those of the buttons."""

    AS_WELL = "aw"
    IN_PLACE = "ip"


class Sharing(StrEnum):
    """What the other person gets to know, and from whom."""

    SUMMARY = "sy"
    SELF = "ss"
    NOTHING = "sn"


class Touch(StrEnum):
    """Whether the client got in touch with the other person, a week later."""

    YES = "fy"
    NOT_YET = "fn"
    FAILED = "fx"
    CHANGED = "fc"


class Care(StrEnum):
    """Whether the client has the care they need, four weeks later."""

    YES = "cy"
    PARTLY = "cp"
    NO = "cn"
    SKIP = "cs"


STUCK: Final = frozenset({Touch.NOT_YET, Touch.FAILED, Care.PARTLY, Care.NO})
"""Answers after which the client gets a call or a note by a date."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the summary as the client sees it. The first and the last frame it and cannot be struck."""

    text: str
    struck: bool = False


def may_offer(talked_at: datetime | None, reason: str) -> bool:
    """The lock: nothing goes to the client before the two have talked and a reason is written."""
    return talked_at is not None and bool(reason)


def is_connected(touch: Touch | None, care: Care | None) -> bool | None:
    """Whether the two found together, as told; None while nothing was told."""
    if touch is None and care in (None, Care.SKIP):
        return None
    return touch is Touch.YES or care is Care.YES


def promised(now: datetime, work: WorkingDays) -> date:
    """The local date by which a client who is stuck gets a call or a note."""
    return work.later(now, _PROMISED).astimezone(work.zone).date()


def reminded_at(day: date, zone: ZoneInfo) -> datetime:
    """When the therapist is reminded on a promised date."""
    return next_allowed(day_at(day, _MORNING, zone), zone)


def strike(lines: tuple[Line, ...], place: int) -> tuple[Line, ...] | None:
    """The lines with one struck, or taken up again; None for a place that is none or part of the frame."""
    if not 0 < place < len(lines) - 1:
        return None
    turned = replace(lines[place], struck=not lines[place].struck)
    return (*lines[:place], turned, *lines[place + 1 :])


def approved(lines: tuple[Line, ...]) -> str:
    """What is left, as it leaves."""
    return "\n".join(one.text for one in lines if not one.struck) + "\n"
