"""The client's verdict: of the only measure, of all jointly, or of measures with no room to fall."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from domain.progress.assessment import Moved, State
from domain.progress.decide import SURE, is_worsening
from domain.progress.decide_jointly import Evidence, decide_jointly
from domain.progress.history import History
from domain.progress.measure import Judged
from domain.progress.outlook import Outlook
from domain.progress.since import Since, since_weeks

STILL: Final = Moved()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A client's state, the fit that decided it, what moved; `flat`: the joint fit's no change is being held;
    `amber`: no change is in the making.
    """

    state: State
    outlook: Outlook | None = None
    moved: Moved = STILL
    jointly: bool = False
    flat: bool = False
    amber: bool = False


def judge_client(history: History, measures: Sequence[Judged], *, flat: bool) -> Verdict:
    """Judge a client from their measures, homecare left out. `flat` is what `Verdict.flat` was before."""
    answered = [one for one in measures if one.answered]
    if not answered:
        return Verdict(State.TOO_EARLY)
    since = since_weeks(history)
    if len(answered) == 1 and not since:
        return _alone(answered[0])
    watched = [one for one in answered if not one.rule.floor]
    if not watched:
        return _floored(answered)
    return _jointly(answered, since, history, flat=flat)


def _alone(one: Judged) -> Verdict:
    outlook = one.outlook
    moved = Moved()
    if outlook is not None:
        better = (one.name,) if outlook.p_total_le_1 >= SURE else ()
        moved = Moved(better, (one.name,) if is_worsening(outlook) else ())
    return Verdict(one.decided.state, outlook, moved, amber=one.decided.amber)


def _floored(answered: Sequence[Judged]) -> Verdict:
    """All measures began with no room to fall: at goal as long as each stays there."""
    states = {one.decided.state for one in answered}
    for state in (State.WORSENING, State.UNCERTAIN, State.TOO_EARLY):
        if state in states:
            return Verdict(state, moved=Moved(worsened=_worsened_floors(answered)))
    return Verdict(State.AT_GOAL)


def _worsened_floors(answered: Sequence[Judged]) -> tuple[str, ...]:
    return tuple(one.name for one in answered if one.rule.floor and one.decided.state is State.WORSENING)


def _jointly(answered: Sequence[Judged], since: Sequence[Since], history: History, *, flat: bool) -> Verdict:
    watched = [one for one in answered if not one.rule.floor]
    goal = sum(one.rule.goal for one in watched) / len(watched)
    evidence = Evidence(
        [one.track for one in watched], since, history.intake, goal, history.preset, watched[0].rule.pace
    )
    joint = decide_jointly(evidence, flat=flat)
    verdict = Verdict(joint.verdict, joint.outlook, joint.moved, True, joint.flat, joint.amber)
    if joint.verdict is State.TOO_EARLY and all(one.decided.state is State.AT_GOAL for one in answered):
        return replace(verdict, state=State.AT_GOAL)
    worsened = _worsened_floors(answered)
    if not worsened:
        return verdict
    state = State.MIXED if joint.moved.improved else State.WORSENING
    return replace(verdict, state=state, moved=Moved(joint.moved.improved, joint.moved.worsened + worsened))
