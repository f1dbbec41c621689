"""What one check-in asks, and how its reply reads: decided from what is known, never from the clock.

Ease of the goal and the symptom come first and every time; what follows waits for them, because the most telling
question is asked exactly when neither moved.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import DEFAULT_QUIET, Quiet, day_at
from domain.measures import BOTHER, Measure

MOST_TAPS: Final = 4
"""A card never takes more taps than this."""

CLEAR: Final = 2
"""Points by which an answer differs clearly from the one before; a smaller step can be noise."""

CARRIED: Final = frozenset({Measure.GOAL, *BOTHER, Measure.HOMECARE})
"""What "same as last week" copies; a judgement since the start never is."""

MONTHLY, OFTEN_ENOUGH, SINCE_START_EVERY, HOPES_EVERY = 4, 4, 2, 8
OTHER_EVERY = 2
"""How many check-ins apart "same as last week" is followed by a second question; gains elsewhere show there alone."""
SAME_FROM: Final = 3
LATER: Final = timedelta(hours=3)
_LATER_AT_LEAST: Final = timedelta(hours=1)
_BEFORE_QUIET: Final = timedelta(minutes=30)
_LONG_AGO: Final = 10**6


class Path(StrEnum):
    """How the client began: with the questions, or by answering "same as last week?"."""

    QUESTIONS = "questions"
    SAME = "same"
    MOVED = "moved"


class Tone(StrEnum):
    """What a reply speaks of, compared with the check-in before."""

    FIRST = "first"
    EASIER = "easier"
    ABOUT_SAME = "about_same"
    HARDER = "harder"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Readings:
    """Ease of the goal, 0–10, and the symptom, 0–10 or in days: at the start, at the check-in before, at this one."""

    goal_then: int | None = None
    goal_prev: int | None = None
    goal_now: int | None = None
    symptom_then: int | None = None
    symptom_prev: int | None = None
    symptom_now: int | None = None

    def steps(self) -> list[int]:
        """By how many points each known measure is better than before; negative is worse."""
        pairs = ((self.goal_prev, self.goal_now), (self.symptom_now, self.symptom_prev))
        return [now - before for before, now in pairs if before is not None and now is not None]

    @property
    def symptom_rise(self) -> int:
        """By how many points it bothered more than before, or than at the start; 0 when not known."""
        before = self.symptom_then if self.symptom_prev is None else self.symptom_prev
        return 0 if before is None or self.symptom_now is None else self.symptom_now - before


@dataclass(frozen=True, slots=True)
class Known:
    """What decides the questions of a check-in.

    `number` counts the client's check-ins from 1; `weeks` are whole weeks since the plan began. `readings` is None
    until the first two questions are settled. `ago` says how many check-ins ago a rotating question was last asked.
    `bother` is which of the two ways of item 2 the plan asks. `has_relief`: after the latest visit a better feeling
    was still there, and how long it lasted is not known yet. `uncopied` counts the first questions that had to be
    asked after "same as last week", because there was no earlier answer to copy.
    """

    number: int
    weeks: int
    has_goal: bool = True
    bother: Measure = Measure.SYMPTOM
    asks_homecare: bool = False
    has_side: bool = False
    has_relief: bool = False
    path: Path = Path.QUESTIONS
    readings: Readings | None = None
    ago: Mapping[Measure, int] | None = None
    uncopied: int = 0

    def since(self, measure: Measure) -> int:
        """How many check-ins ago a question was last asked; very many when never."""
        return (self.ago or {}).get(measure, _LONG_AGO)


def items(known: Known) -> tuple[Measure, ...]:
    """The questions of a check-in in their fixed order, at most four taps in all.

    Before the first two are answered only they are known. Since-start is always among the questions when neither
    of them moved; a second rotating question then takes a free place. What is copied takes none.
    """
    first = _first(known)
    if known.readings is None:
        return first
    rotating = _rotating(known)
    taken = known.uncopied if known.path is Path.SAME else len(first)
    homecare = (Measure.HOMECARE,) if known.asks_homecare and _budget(known) - taken - len(rotating) > 0 else ()
    return (*first, *homecare, *rotating)


def most_taps(known: Known, *, same_offered: bool) -> int:
    """How many taps the card can take at most, 2 to 4: what an opener may promise."""
    taps = len(_first(known)) + known.asks_homecare + 1 + _has_second(known, MOST_TAPS) + same_offered
    return min(MOST_TAPS, taps)


def offers_same(number: int, *, offered_before: bool, answered_before: bool, days_apart: int) -> bool:
    """Whether "same as last week?" may be asked: from the third check-in on, never twice running, a week apart."""
    return number >= SAME_FROM and answered_before and not offered_before and days_apart <= 8


def moved(readings: Readings) -> bool | None:
    """Whether an answer differs from the one before (or from the start); None when nothing can be compared."""
    pairs = (
        (readings.goal_then if readings.goal_prev is None else readings.goal_prev, readings.goal_now),
        (readings.symptom_then if readings.symptom_prev is None else readings.symptom_prev, readings.symptom_now),
    )
    known = [before != now for before, now in pairs if before is not None and now is not None]
    return any(known) if known else None


def tone(readings: Readings) -> Tone:
    """What the reply speaks of. Words of direction need a step of two points; a symptom that rose so goes first."""
    steps = readings.steps()
    if not steps:
        return Tone.FIRST
    if readings.symptom_prev is not None and readings.symptom_rise >= CLEAR:
        return Tone.HARDER
    if max(map(abs, steps)) < CLEAR:
        return Tone.ABOUT_SAME
    if min(steps) < 0 < max(steps):
        return Tone.MIXED
    return Tone.EASIER if max(steps) > 0 else Tone.HARDER


def later(now: datetime, zone: ZoneInfo, quiet: Quiet = DEFAULT_QUIET) -> datetime | None:
    """When to ask again today: in three hours, or half an hour before the quiet hours; None when that is too soon."""
    local = now.astimezone(zone)
    last = day_at(local.date(), _minus(quiet.start, _BEFORE_QUIET), zone)
    at = min(now + LATER, last)
    return at if at - now >= _LATER_AT_LEAST and not quiet.covers(local.time()) else None


def closing(opened: datetime, after: timedelta, next_slot: datetime) -> datetime:
    """When a check-in closes: `after` its opening, and before the next one comes."""
    return min(opened + after, next_slot)


def _first(known: Known) -> tuple[Measure, ...]:
    return (Measure.GOAL, known.bother) if known.has_goal else (known.bother,)


def _budget(known: Known) -> int:
    """How many questions fit: saying "the same" or "something moved" was a tap already."""
    return MOST_TAPS - (known.path is not Path.QUESTIONS)


def _rotating(known: Known) -> tuple[Measure, ...]:
    readings = known.readings or Readings()
    if readings.symptom_rise >= CLEAR:
        return (Measure.HARDER,)
    if known.number == 1 or moved(readings) is not False:
        return (_next_in_turn(known),)
    other = _other(known)
    if known.path is Path.SAME:
        second = known.since(other) >= OTHER_EVERY and not known.uncopied
    else:
        second = _has_second(known, _budget(known))
    return (Measure.SINCE_START, other) if second else (Measure.SINCE_START,)


def _has_second(known: Known, budget: int) -> bool:
    """Whether a second question rotates, so many taps allowed, once the first two did not move."""
    waits = known.has_relief or _hopes_due(known) or known.since(_other(known)) >= OFTEN_ENOUGH
    yields = known.asks_homecare and not waits
    return known.number > 1 and budget - len(_first(known)) - 1 - yields > 0


def _next_in_turn(known: Known) -> Measure:
    if known.has_relief:
        return Measure.RELIEF
    if _hopes_due(known):
        return Measure.HOPES
    if known.number >= SINCE_START_EVERY and known.since(Measure.SINCE_START) >= SINCE_START_EVERY:
        return Measure.SINCE_START
    return _other(known)


def _other(known: Known) -> Measure:
    """What rotates beside since-start. How long a visit helped is soon forgotten, so it goes first."""
    if known.has_relief:
        return Measure.RELIEF
    if _hopes_due(known):
        return Measure.HOPES
    if known.number >= MONTHLY - 1 and known.since(Measure.CONFIDENCE) >= MONTHLY:
        return Measure.CONFIDENCE
    if known.has_side and known.since(Measure.SIDE) >= known.since(Measure.EASIER):
        return Measure.SIDE
    return Measure.EASIER


def _hopes_due(known: Known) -> bool:
    """Whether the week of a hopes question (4, 8, then every 8) has come since it was last asked."""
    marks = [week for week in (4, *range(HOPES_EVERY, known.weeks + 1, HOPES_EVERY)) if week <= known.weeks]
    return bool(marks) and known.weeks - marks[-1] < known.since(Measure.HOPES)


def _minus(clock: time, span: timedelta) -> time:
    minutes = clock.hour * 60 + clock.minute - int(span.total_seconds()) // 60
    return time(minutes % 1440 // 60, minutes % 60)
