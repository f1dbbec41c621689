"""From a judgement to what may be said of it: one look back for each state, no claim beyond the numbers beside it."""

from collections.abc import Callable, Mapping
from typing import Final

from domain.measures import BOTHER, Measure
from domain.messages import progress as say
from domain.messages.measures import BotherReading, GoalReading, SideReading
from domain.progress import Assessment, Better, History, Purpose, State
from domain.progress.claims import better
from domain.shown import Case, Known, base, line_of, shown

_STRETCH_WEEKS: Final = 12
_ENOUGH_WEEKS: Final = 4
_STEP: Final = 2
"""Points of change that people call clear (Salaffi 2004, Farrar 2001)."""
_LEAP: Final = 4
"""Points between two answers that show a change by themselves, unless weeks swing (the message script's rule)."""
_OFTEN: Final = 2
_MOST_FLAT: Final = 3
"""How many measures a look back names when nothing moved: one more line says nothing more."""
_NUMBERS: Final = {Better.CLEARLY: _STEP, Better.A_LITTLE: 1}


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
    return said(Case(assessment, history, known))


def on_request(assessment: Assessment, history: History, known: Known) -> say.LookBack:
    """The same for somebody who asks; after a silence there are too few answers, or none at all."""
    case = Case(assessment, history, known)
    return look_back(assessment, history, known) or (_too_few(case) if known.n_checkins else _too_early(case))


def _silent(_case: Case) -> None:
    return None


def _too_early(case: Case) -> say.LookBack:
    """The very first answers, and nothing yet to compare them with; after four weeks it is not early but too little."""
    if case.assessment.weeks >= _ENOUGH_WEEKS and case.assessment.coverage.low:
        return _too_few(case)
    first = {one.name: line_of(one, *shown(case.told(one.name)[:1])) for one in case.known.tracked}
    goal, symptom = case.first(Measure.GOAL), case.first(*BOTHER)
    slots = base(case) | {
        "lines": tuple(line for line in first.values() if line is not None),
        "goal_then": _then(first[goal.name]) if goal else None,
        "symptom_then": _then(first[symptom.name]) if symptom else None,
    }
    return say.TooEarly(**slots, look_again=case.known.look_again)


def _then(line: say.Line | None) -> GoalReading | BotherReading | SideReading | None:
    return None if line is None else line.then


def _too_few(case: Case) -> say.LookBack:
    coverage, weeks = case.assessment.coverage, max(0, int(case.assessment.weeks))
    return say.TooFew(
        **base(case),
        answered=coverage.answered,
        sent=coverage.sent,
        stretch=min(weeks, _STRETCH_WEEKS),
        offer_fortnight=case.history.per_week >= 1,
        rhythm_token="",
    )


def _improving(case: Case) -> say.LookBack:
    """As much as the fit that decided allows, and no more than the shown numbers bear out."""
    outlook = case.assessment.outlook
    sure = Better.MAYBE if outlook is None else better(outlook, 1)
    step = _largest_step(case)
    if sure is Better.CLEARLY and step >= _STEP:
        return say.ClearlyBetter(**base(case), n_total=case.known.n_total or None)
    if sure in _NUMBERS and step >= 1:
        return say.LittleBetter(**base(case))
    return say.MaybeBetter(**base(case))


def _largest_step(case: Case) -> float:
    return max((case.step(name) for name in case.everything), default=0)


def _mixed(case: Case) -> say.LookBack:
    up, down = case.assessment.moved.improved, case.assessment.moved.worsened
    if down:
        return say.BothWays(**base(case), up=case.lines(up), down=case.lines(down))
    gain, n_gain = case.known.gain or (None, 0)
    return say.Gains(
        **base(case),
        sure=any(_is_claimed(case, name) for name in up),
        moved=case.lines(up),
        same=case.lines(name for name in case.everything if name not in up),
        gain=gain if n_gain >= _OFTEN else None,
        n_gain=n_gain if n_gain >= _OFTEN else 0,
    )


def _is_claimed(case: Case, name: str) -> bool:
    """Whether a measure may be called easier: by the claim, and by the numbers shown beside it."""
    result = case.result(name)
    claim = result.claim if result else None
    return claim is not None and claim.better in _NUMBERS and case.step(name) >= 1


def _flat(case: Case) -> say.LookBack:
    if case.history.purpose is Purpose.DO_MORE:
        slots = base(case)
        return say.NoChange(**slots | {"lines": slots["lines"][:_MOST_FLAT]}, decided=case.known.decided)
    return say.Steady(**base(case))


def _plateau(case: Case) -> say.LookBack:
    return say.Holding(**base(case))


def _worse(case: Case) -> say.LookBack:
    worsened = case.lines(case.assessment.moved.worsened or _harder(case.assessment))
    return say.Worse(**base(case), harder=worsened or case.lines(case.everything))


def _at_goal(case: Case) -> say.LookBack:
    goal = case.first(Measure.GOAL)
    series = case.series(goal.name) if goal else None
    scores = case.scores(goal.name) if goal else []
    _, now = shown(case.told(goal.name)) if goal else (None, None)
    if series is None or series.goal is None or now is None or now < series.goal:
        return say.NearGoal(**base(case))
    missed = next((n for n, score in enumerate(reversed(scores)) if score < series.goal), len(scores))
    return say.Reached(**base(case), target=int(series.goal), n_held=missed if missed >= _OFTEN else None)


def _uncertain(case: Case) -> say.LookBack:
    if case.assessment.coverage.low:
        return _too_few(case)
    swinging = next((one.measure for one in case.assessment.measures if one.swinging), None)
    lines = () if swinging is None else case.lines([swinging])
    if swinging is None or not lines:
        return say.CannotTell(**base(case), easing=_may_be_easing(case))
    scores, reading = case.scores(swinging), type(lines[0].then)
    return say.Swinging(**base(case), swings=lines[0], low=reading(min(scores)), high=reading(max(scores)))


def _may_be_easing(case: Case) -> bool:
    outlook = case.assessment.outlook
    return outlook is not None and better(outlook, 1) is not Better.NONE and _largest_step(case) >= 1


_SAID: Final[Mapping[State, Callable[[Case], say.LookBack | None]]] = {
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
