"""From a judgement to what may be said of it: which look back, with which numbers. No words here.

Every number shown is an answer as it was given. Of the first two answers the one nearer to the latest is shown, so
that a change never looks larger than the answers make it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median_low
from typing import Any, Final

from domain.measures import Measure
from domain.messages import progress as say
from domain.messages.measures import Easier, GoalReading, SideReading, SymptomReading
from domain.progress import Assessment, Better, History, MeasureResult, Purpose, Series, State
from domain.progress.claims import better
from domain.review import is_reviewed

_STRETCH_WEEKS: Final = 12
_STEP: Final = 2
"""Points of change that people call clear (Salaffi 2004, Farrar 2001)."""
_LEAP: Final = 4
"""Points between two answers that show a change by themselves, unless weeks swing (the message script's rule)."""
_NOW: Final = 3
_OFTEN: Final = 2
_NUMBERS: Final = {Better.CLEARLY: _STEP, Better.A_LITTLE: 1}


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
    Tokens of buttons are given when it is certain that something is said.
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


@dataclass(frozen=True, slots=True)
class _Case:
    assessment: Assessment
    history: History
    known: Known

    @property
    def everything(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.known.tracked)

    def series(self, name: str) -> Series | None:
        return next((one for one in self.history.series if one.measure == name), None)

    def result(self, name: str) -> MeasureResult | None:
        return next((one for one in self.assessment.measures if one.measure == name), None)

    def scores(self, name: str) -> list[int]:
        """The answers of this phase as given, oldest first."""
        series = self.series(name)
        replies = series.replies if series else ()
        return [int(reply.score) for reply in replies if reply.at.toordinal() >= self.history.first_day]

    def step(self, name: str) -> float:
        """By how many points the shown numbers are better, below 0 when worse."""
        series, (then, now) = self.series(name), shown(self.scores(name))
        return 0 if series is None or then is None or now is None else series.points(then) - series.points(now)

    def lines(self, names: Iterable[str]) -> tuple[say.Line, ...]:
        """A line for each of these measures that has an answer."""
        wanted = set(names)
        found = (_line(one, *shown(self.scores(one.name))) for one in self.known.tracked if one.name in wanted)
        return tuple(line for line in found if line is not None)

    def first(self, kind: Measure) -> Tracked | None:
        return next((one for one in self.known.tracked if one.kind is kind), None)


def is_harder(assessment: Assessment) -> bool:
    """Whether the newest answers are so much worse that nothing else may be said, though no fit is sure of it yet.

    Two answers two points above the earlier ones, or one by four, are what the message script calls worse; a fit
    takes a quick turn for noise at first.
    """
    return bool(_harder(assessment)) and assessment.verdict in (State.UNCERTAIN, State.NO_CHANGE)


def _harder(assessment: Assessment) -> tuple[str, ...]:
    """Measures whose newest answers say so. Where weeks swing anyway, one leap is no news."""
    return tuple(
        one.measure
        for one in assessment.measures
        if one.worse_ping and not (one.swinging and abs(one.told.step or 0) >= _LEAP)
    )


def look_back(assessment: Assessment, history: History, known: Known) -> say.LookBack | None:
    """What is said of a judgement; None for a silent client, to whom nothing is said unasked."""
    said = _worse if is_harder(assessment) else _SAID[assessment.verdict]
    return said(_Case(assessment, history, known))


def on_request(assessment: Assessment, history: History, known: Known) -> say.LookBack:
    """The same for somebody who asks; after a silence there are too few answers, or none at all."""
    case = _Case(assessment, history, known)
    return look_back(assessment, history, known) or (_too_few(case) if known.n_checkins else _too_early(case))


def shown(scores: list[int]) -> tuple[int | None, int | None]:
    """The numbers for "at the start" and "lately", both answers as given; None where there are too few.

    Lately is the middle of the last three; the start is the one of the first two that is nearer to it.
    """
    if len(scores) < _OFTEN:
        return (scores[0] if scores else None), None
    now = median_low(scores[-_NOW:]) if len(scores) >= _NOW else scores[-1]
    candidates = scores[:_OFTEN] if len(scores) >= _NOW else scores[:1]
    return min(candidates, key=lambda score: abs(score - now)), now


def _line(tracked: Tracked, then: int | None, now: int | None) -> say.Line | None:
    if then is None:
        return None
    if tracked.kind is Measure.GOAL:
        return say.GoalLine(tracked.words, GoalReading(then), None if now is None else GoalReading(now))
    if tracked.kind is Measure.SYMPTOM:
        return say.SymptomLine(tracked.words, SymptomReading(then), None if now is None else SymptomReading(now))
    return say.SideLine(tracked.words, SideReading(then), None if now is None else SideReading(now))


def _base(case: _Case) -> dict[str, Any]:
    known, goal, symptom = case.known, case.first(Measure.GOAL), case.first(Measure.SYMPTOM)
    goal_then, goal_now = shown(case.scores(goal.name)) if goal else (None, None)
    symptom_then, symptom_now = shown(case.scores(symptom.name)) if symptom else (None, None)
    return {
        "label": known.label,
        "goal": goal.words if goal else None,
        "therapist": known.therapist,
        "weeks": max(0, int(case.assessment.weeks)),
        "n_checkins": known.n_checkins,
        "lines": case.lines(case.everything),
        "goal_then": None if goal_then is None else GoalReading(goal_then),
        "goal_now": None if goal_now is None else GoalReading(goal_now),
        "symptom_then": None if symptom_then is None else SymptomReading(symptom_then),
        "symptom_now": None if symptom_now is None else SymptomReading(symptom_now),
        "since": known.since,
        "review": known.review,
        "reviewed": is_reviewed(case.history.purpose),
        "token": "",
    }


def _silent(_case: _Case) -> None:
    return None


def _too_early(case: _Case) -> say.LookBack:
    """The very first answers, and nothing yet to compare them with."""
    first = {one.name: _line(one, *shown(case.scores(one.name)[:1])) for one in case.known.tracked}
    goal, symptom = case.first(Measure.GOAL), case.first(Measure.SYMPTOM)
    base = _base(case) | {
        "lines": tuple(line for line in first.values() if line is not None),
        "goal_then": _then(first[goal.name]) if goal else None,
        "symptom_then": _then(first[symptom.name]) if symptom else None,
    }
    return say.TooEarly(**base, look_again=case.known.look_again)


def _then(line: say.Line | None) -> GoalReading | SymptomReading | SideReading | None:
    return None if line is None else line.then


def _too_few(case: _Case) -> say.LookBack:
    coverage, weeks = case.assessment.coverage, max(0, int(case.assessment.weeks))
    return say.TooFew(
        **_base(case),
        answered=coverage.answered,
        sent=coverage.sent,
        stretch=min(weeks, _STRETCH_WEEKS),
        offer_fortnight=case.history.per_week >= 1,
        rhythm_token="",
    )


def _improving(case: _Case) -> say.LookBack:
    """As much as the fit that decided allows, and no more than the shown numbers bear out."""
    outlook = case.assessment.outlook
    sure = Better.MAYBE if outlook is None else better(outlook, 1)
    step = _largest_step(case)
    if sure is Better.CLEARLY and step >= _STEP:
        return say.ClearlyBetter(**_base(case), n_total=case.known.n_total or None)
    if sure in _NUMBERS and step >= 1:
        return say.LittleBetter(**_base(case))
    return say.MaybeBetter(**_base(case))


def _largest_step(case: _Case) -> float:
    return max((case.step(name) for name in case.everything), default=0)


def _mixed(case: _Case) -> say.LookBack:
    up, down = case.assessment.moved.improved, case.assessment.moved.worsened
    if down:
        return say.BothWays(**_base(case), up=case.lines(up), down=case.lines(down))
    gain, n_gain = case.known.gain or (None, 0)
    return say.Gains(
        **_base(case),
        sure=any(_is_claimed(case, name) for name in up),
        moved=case.lines(up),
        same=case.lines(name for name in case.everything if name not in up),
        gain=gain if n_gain >= _OFTEN else None,
        n_gain=n_gain if n_gain >= _OFTEN else 0,
    )


def _is_claimed(case: _Case, name: str) -> bool:
    """Whether a measure may be called easier: by the claim, and by the numbers shown beside it."""
    result = case.result(name)
    claim = result.claim if result else None
    return claim is not None and claim.better in _NUMBERS and case.step(name) >= 1


def _flat(case: _Case) -> say.LookBack:
    if case.history.purpose is Purpose.DO_MORE:
        return say.NoChange(**_base(case), decided=case.known.decided)
    return say.Steady(**_base(case))


def _plateau(case: _Case) -> say.LookBack:
    return say.Holding(**_base(case))


def _worse(case: _Case) -> say.LookBack:
    worsened = case.lines(case.assessment.moved.worsened or _harder(case.assessment))
    return say.Worse(**_base(case), harder=worsened or case.lines(case.everything))


def _at_goal(case: _Case) -> say.LookBack:
    goal = case.first(Measure.GOAL)
    series = case.series(goal.name) if goal else None
    scores = case.scores(goal.name) if goal else []
    _, now = shown(scores)
    if series is None or series.goal is None or now is None or now < series.goal:
        return say.NearGoal(**_base(case))
    missed = next((n for n, score in enumerate(reversed(scores)) if score < series.goal), len(scores))
    return say.Reached(**_base(case), target=int(series.goal), n_held=missed if missed >= _OFTEN else None)


def _uncertain(case: _Case) -> say.LookBack:
    if case.assessment.coverage.low:
        return _too_few(case)
    swinging = next((one.measure for one in case.assessment.measures if one.swinging), None)
    lines = () if swinging is None else case.lines([swinging])
    if swinging is None or not lines:
        return say.CannotTell(**_base(case), easing=_may_be_easing(case))
    scores, reading = case.scores(swinging), type(lines[0].then)
    return say.Swinging(**_base(case), swings=lines[0], low=reading(min(scores)), high=reading(max(scores)))


def _may_be_easing(case: _Case) -> bool:
    outlook = case.assessment.outlook
    return outlook is not None and better(outlook, 1) is not Better.NONE and _largest_step(case) >= 1


_SAID: Final[Mapping[State, Callable[[_Case], say.LookBack | None]]] = {
    State.SILENT: _silent,
    State.TOO_EARLY: _too_early,
    State.UNCERTAIN: _uncertain,
    State.IMPROVING: _improving,
    State.PLATEAU: _plateau,
    State.MIXED: _mixed,
    State.NO_CHANGE: _flat,
    State.WORSENING: _worse,
    State.AT_GOAL: _at_goal,
}
