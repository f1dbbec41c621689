"""The state of one measure, from its fit.

The order of the questions matters: what is sure comes before what is not known yet. All thresholds are
Interlude's detector notes', chosen on simulated clients so that slow improvers are rarely called unchanged.
"""

from dataclasses import dataclass, replace
from typing import Final

from domain.progress.assessment import State
from domain.progress.history import Preset
from domain.progress.memory import MeasureMemory
from domain.progress.outlook import Outlook

GOAL: Final = 2.0
"""Points that are good enough when the client named no goal."""

GOAL_MARGIN: Final = 0.5
"""A level this close above the goal, in points, has reached it."""

FLOOR: Final = 3.0
"""A measure that starts below has no room to fall: it is watched for worsening only."""

THRESHOLDS: Final = {Preset.EARLY: 0.55, Preset.BALANCED: 0.62, Preset.QUIET: 0.70}
"""How probable no change must be, for one measure."""

OFTEN: Final = 2.0
"""From this many check-ins a week on, answers repeat each other, and the threshold rises by `_OFTEN_MORE`."""
_OFTEN_MORE: Final = 0.05

AMBER: Final = 0.50
"""From here on no change is in the making, and the digest says so."""

SURE: Final = 0.8
"""A change this probable is called one."""

_HOLD: Final = 0.40
"""Once said, no change is held until it is less probable than this."""
_WORSE: Final = 0.6
_MIN_BINS: Final = 4
_MIN_SPAN: Final = 4.0
"""Weeks an honest no change takes, times the pace."""
_STILL_FALLING: Final = -0.08
"""A slope below, in points a week over the pace, is not holding yet."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What the state of a measure is judged against.

    `goal` in points; `own_goal` says the client named it; `floor` as in `FLOOR`; `pace` the problem's; and the
    threshold for no change.
    """

    goal: float
    own_goal: bool
    floor: bool
    pace: float
    threshold: float


@dataclass(frozen=True, slots=True)
class Decided:
    """A measure's state, what to remember, and whether no change is in the making."""

    state: State
    memory: MeasureMemory
    amber: bool = False


def threshold(preset: Preset, per_week: float) -> float:
    """How probable no change must be for that preset and that many check-ins a week."""
    return THRESHOLDS[preset] + (_OFTEN_MORE if per_week >= OFTEN else 0.0)


def is_worsening(outlook: Outlook) -> bool:
    """Whether a fit says that things get worse, and by at least a point."""
    return outlook.shares.worse >= _WORSE and outlook.p_change_ge_1 >= _WORSE


def not_worse(outlook: Outlook) -> bool:
    """Whether no change is more probable than getting worse. Their odds against getting better say nothing of that:
    a steady worsening has high ones, too.
    """
    return outlook.shares.worse < outlook.shares.flat


def at_goal(level: float, rule: Rule) -> bool:
    """Whether a level in points has reached the goal. A floored measure without a goal of its own needs to stay
    below the floor, no more.
    """
    if rule.floor and not rule.own_goal:
        return level <= max(FLOOR, rule.goal + GOAL_MARGIN)
    return level <= rule.goal + GOAL_MARGIN


def decide(outlook: Outlook | None, recent: float | None, rule: Rule, memory: MeasureMemory) -> Decided:
    """Judge one measure. `recent` is the median of its last three replies in points, None without any."""
    if outlook is None:
        reached = recent is not None and at_goal(recent, rule)
        return Decided(State.AT_GOAL if reached else State.TOO_EARLY, memory)
    ready = outlook.bins >= _MIN_BINS and outlook.span >= _MIN_SPAN * rule.pace
    if rule.floor:
        return Decided(_floored(outlook, rule, ready=ready), memory)
    flat = ready and _is_flat(outlook, rule, memory)
    memory = replace(memory, flat=flat)
    state = _reached(outlook, rule, ready=ready)
    if state in (State.IMPROVING, State.PLATEAU):
        memory = replace(memory, improved=True)
    if state is None:
        state = _open(outlook, memory, ready=ready)
    return Decided(state, memory, amber=state is State.UNCERTAIN and outlook.shares.no_change >= AMBER)


def _is_flat(outlook: Outlook, rule: Rule, memory: MeasureMemory) -> bool:
    return not_worse(outlook) and outlook.shares.no_change >= (_HOLD if memory.flat else rule.threshold)


def _floored(outlook: Outlook, rule: Rule, *, ready: bool) -> State:
    if is_worsening(outlook):
        return State.WORSENING
    if at_goal(outlook.level, rule):
        return State.AT_GOAL
    return State.UNCERTAIN if ready else State.TOO_EARLY


def _reached(outlook: Outlook, rule: Rule, *, ready: bool) -> State | None:
    """What can be said surely, early or not; None when nothing can."""
    if at_goal(outlook.level, rule):
        return State.AT_GOAL
    if is_worsening(outlook):
        return State.WORSENING
    if outlook.p_total_le_1 < SURE:
        return None
    holding = outlook.p_total_le_1_5 >= SURE and outlook.slope > _STILL_FALLING / rule.pace
    return State.PLATEAU if holding and ready else State.IMPROVING


def _open(outlook: Outlook, memory: MeasureMemory, *, ready: bool) -> State:
    if not ready:
        return State.TOO_EARLY
    if not memory.flat:
        return State.UNCERTAIN
    fell = outlook.p_total_le_1_5 >= 0.5 or (memory.improved and outlook.p_total_le_1 >= 0.3)
    return State.PLATEAU if fell else State.NO_CHANGE
