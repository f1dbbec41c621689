"""Editing a plan that runs: what can be changed, and what it would change, said before it does.

An edit moves what is still to come. What was sent is never sent again, and no answer and no count begins anew.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import ONE_DAY
from domain.timetable import Cadence, Every, next_slot

WEEKS: Final = (1, 2, 4)
"""How many weeks apart check-ins can be put."""
_SHOWN: Final = 3


class Field(StrEnum):
    """What an edit is of; the values are those of the buttons."""

    RHYTHM = "rh"
    PURPOSE = "pu"
    LABEL = "lb"
    DOSE = "do"
    OFF = "of"


class Stands(StrEnum):
    """Where an edit stands: shown with its effect, waiting for whoever set the plan, made, or left."""

    SHOWN = "shown"
    WAITS = "waits"
    MADE = "made"
    LEFT = "left"


def weeks_apart(cadence: Cadence) -> int | None:
    """How many weeks lie between check-ins, None for a rhythm that is no number of weeks."""
    return cadence.n if cadence.every is Every.WEEKS and len(cadence.weekdays) == 1 else None


def apart(cadence: Cadence, weeks: int, today: date, last: date | None) -> Cadence:
    """So many weeks between check-ins, on the same weekday at the same time, counted from the `last` one sent."""
    if last is None:
        first = cadence.on_or_after(today + ONE_DAY)
    else:
        weekday = min(cadence.weekdays, default=cadence.anchor.weekday())
        earliest = max(today + ONE_DAY, last + timedelta(weeks=weeks))
        first = earliest + timedelta(days=(weekday - earliest.weekday()) % 7)
    return Cadence.every_weeks(weeks, cadence.at, first)


def next_sends(cadence: Cadence, zone: ZoneInfo, now: datetime, last: date | None) -> tuple[datetime, ...]:
    """When the next three check-ins come."""
    sends: list[datetime] = []
    after, used = now, last
    while len(sends) < _SHOWN:
        slot = next_slot(cadence, zone, after, used)
        sends.append(slot.at)
        after, used = slot.at, slot.day
    return tuple(sends)


def with_dose(doses: dict[int, str], item: int, dose: str | None) -> tuple[str, ...]:
    """The doses of a plan by item, with one of them changed, or taken off for None."""
    rest = {one: words for one, words in doses.items() if one != item}
    return tuple((rest if dose is None else {**rest, item: dose}).values())
