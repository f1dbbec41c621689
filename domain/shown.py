"""What a look back shows: measures called by the client's own words, and numbers that are answers as given.

Of the first two answers the one nearer to the latest is shown, so that a change never looks larger than the answers
make it. What is asked of rarely has no second answer of the start: weeks lie between.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median_low
from typing import Any, Final

from domain.measures import BOTHER, Measure
from domain.messages import progress as say
from domain.messages.measures import BotherReading, DaysReading, Easier, GoalReading, SideReading, SymptomReading
from domain.progress import Assessment, History, MeasureResult, Series
from domain.review import is_reviewed

_START: Final = 2
_NOW: Final = 3
_TOGETHER: Final = 10
"""Days within which a second answer still speaks of the start."""
_LATELY: Final = 28
"""Days before the latest answer that count as lately."""

Told = tuple[int, int]
"""An answer: the ordinal of its day, and its score."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A measure as people call it: its name in the judgement, what it is, and the client's own words for it."""

    name: str
    kind: Measure
    words: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a look back needs beside the judgement.

    `n_checkins` were answered since the phase began, `n_total` days of the home plan logged, `gain` is what most
    weeks named as easier and in how many. `since` is when another approach began, None in the first; `review` the
    next talk about the plan; `decided` the date the therapist picked for it. All dates are the client's local ones.
    `reworded` means that some numbers were asked for in other words than others, `takes_calls` that a call can be
    asked for; `pictured` is None while there is too little to draw. Tokens of buttons are given when it is certain
    that something is said.
    """

    therapist: str
    label: str
    tracked: tuple[Tracked, ...]
    n_checkins: int
    n_total: int
    gain: tuple[Easier, int] | None
    look_again: date
    since: date | None
    review: date | None
    decided: date | None
    reworded: bool = False
    takes_calls: bool = True
    pictured: say.Pictured | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A judgement, the answers behind it, and what is known beside them."""

    assessment: Assessment
    history: History
    known: Known

    @property
    def everything(self) -> tuple[str, ...]:
        """The names of all measures."""
        return tuple(one.name for one in self.known.tracked)

    def series(self, name: str) -> Series | None:
        """The answers to a measure, or None."""
        return next((one for one in self.history.series if one.measure == name), None)

    def result(self, name: str) -> MeasureResult | None:
        """The judgement of a measure, or None."""
        return next((one for one in self.assessment.measures if one.measure == name), None)

    def told(self, name: str) -> list[Told]:
        """The answers of this phase with their days, oldest first."""
        series = self.series(name)
        given = [(reply.at.toordinal(), int(reply.score)) for reply in (series.replies if series else ())]
        return [one for one in given if one[0] >= self.history.first_day]

    def scores(self, name: str) -> list[int]:
        """The same answers without their days."""
        return [score for _, score in self.told(name)]

    def step(self, name: str) -> float:
        """By how many points the shown numbers are better, below 0 when worse."""
        series, (then, now) = self.series(name), shown(self.told(name))
        return 0 if series is None or then is None or now is None else series.points(then) - series.points(now)

    def lines(self, names: Iterable[str]) -> tuple[say.Line, ...]:
        """A line for each of these measures that has an answer."""
        wanted = set(names)
        found = (line_of(one, *shown(self.told(one.name))) for one in self.known.tracked if one.name in wanted)
        return tuple(line for line in found if line is not None)

    def first(self, *kinds: Measure) -> Tracked | None:
        """The first measure of any of these kinds, or None."""
        return next((one for one in self.known.tracked if one.kind in kinds), None)


def shown(told: Sequence[Told]) -> tuple[int | None, int | None]:
    """The numbers for "at the start" and "lately", both answers as given; None where there are too few.

    Lately is the middle of the last three of four weeks, or else the latest; the start is the one of the first two
    that is nearer to it, the first alone where the second came weeks later.
    """
    scores = [score for _, score in told]
    if len(scores) < _START:
        return (scores[0] if scores else None), None
    late = [score for day, score in told[-_NOW:] if told[-1][0] - day <= _LATELY]
    now = median_low(late) if len(late) == _NOW else scores[-1]
    near = len(scores) >= _NOW and told[1][0] - told[0][0] <= _TOGETHER
    return min(scores[: _START if near else 1], key=lambda score: abs(score - now)), now


def line_of(tracked: Tracked, then: int | None, now: int | None) -> say.Line | None:
    """One measure in its own words; None before its first answer."""
    if then is None:
        return None
    if tracked.kind is Measure.GOAL:
        return say.GoalLine(tracked.words, GoalReading(then), None if now is None else GoalReading(now))
    if tracked.kind in BOTHER:
        latest = None if now is None else bothering(tracked.kind, now)
        return say.SymptomLine(tracked.words, bothering(tracked.kind, then), latest)
    return say.SideLine(tracked.words, SideReading(then), None if now is None else SideReading(now))


def bothering(kind: Measure, value: int) -> BotherReading:
    """How a number for item 2 reads."""
    return DaysReading(value) if kind is Measure.DAYS else SymptomReading(value)


def base(case: Case) -> dict[str, Any]:
    """The slots that every look back has."""
    known, goal, symptom = case.known, case.first(Measure.GOAL), case.first(*BOTHER)
    goal_then, goal_now = shown(case.told(goal.name)) if goal else (None, None)
    symptom_then, symptom_now = shown(case.told(symptom.name)) if symptom else (None, None)
    return {
        "label": known.label,
        "goal": goal.words if goal else None,
        "therapist": known.therapist,
        "weeks": max(0, int(case.assessment.weeks)),
        "n_checkins": known.n_checkins,
        "lines": case.lines(case.everything),
        "goal_then": None if goal_then is None else GoalReading(goal_then),
        "goal_now": None if goal_now is None else GoalReading(goal_now),
        "symptom_then": None if not symptom or symptom_then is None else bothering(symptom.kind, symptom_then),
        "symptom_now": None if not symptom or symptom_now is None else bothering(symptom.kind, symptom_now),
        "since": known.since,
        "review": known.review,
        "reviewed": is_reviewed(case.history.purpose),
        "takes_calls": known.takes_calls,
        "reworded": known.reworded,
        "token": "",
        "pictured": known.pictured,
    }
