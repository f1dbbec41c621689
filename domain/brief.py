"""The brief before a visit: when it comes, what moved since the last visit, and what is good to ask this time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import ONE_DAY, day_at
from domain.office import STANDARD, Office
from domain.relation import RepairLine

FULL: Final = 4
"""How many clients of a day are told of in full; further ones are named."""
_EVENING: Final = time(18, 0)
_WEEK: Final = 7
QUESTIONS: Final = (
    RepairLine.C1,
    RepairLine.I3,
    RepairLine.P1,
    RepairLine.R1,
    RepairLine.C2,
    RepairLine.P2,
    RepairLine.R2,
)
"""Good to ask, each of another theme than the one before. Seven, so that any usual rhythm of visits meets them all."""


@dataclass(frozen=True, slots=True)
class Since:
    """A measure's numbers around the last visit: at the start, before it, and now; None where nothing was answered."""

    start: int | None
    before: int | None
    now: int | None


def brief_at(day: date, zone: ZoneInfo, office: Office = STANDARD) -> datetime:
    """When the brief for a day of visits comes, as UTC: when work ends on the day before.

    After a free day it comes in the morning of the day itself; a free day after a free day has it at six the evening
    before.
    """
    eve = day - ONE_DAY
    if eve.weekday() in office.days:
        return day_at(eve, office.closes, zone)
    if day.weekday() in office.days:
        return day_at(day, office.opens, zone)
    return day_at(eve, _EVENING, zone)


def question_for(client: int, day: date) -> RepairLine:
    """What is good to ask at a visit on this day: another one each week, and not the same for everybody."""
    return QUESTIONS[(day.toordinal() // _WEEK + client) % len(QUESTIONS)]


def since_visit(given: Sequence[tuple[datetime, int]], began: datetime, visit: datetime | None) -> Since:
    """The numbers around a visit. `given` is each answer's moment and score, oldest first; `began` ends the start.

    Without a visit there is no before, and now is the latest answer since the start.
    """
    start = [score for at, score in given if at <= began]
    later = [(at, score) for at, score in given if at > began]
    before = [score for at, score in later if visit is not None and at < visit]
    now = [score for at, score in later if visit is None or at >= visit]
    return Since(start[-1] if start else None, before[-1] if before else None, now[-1] if now else None)
