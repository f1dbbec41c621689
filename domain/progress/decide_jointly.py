"""The client's verdict from the fit of all measures together, and which of them moved.

Only this fit raises no change for a client with several measures: an alert for each would cry wolf more often.
All thresholds are Interlude's detector notes', unless said otherwise.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.progress.assessment import Moved, State
from domain.progress.bins import Track
from domain.progress.decide import GOAL_MARGIN, SURE, THRESHOLDS, is_worsening, not_worse
from domain.progress.history import Preset
from domain.progress.intake import VAGUE, Intake
from domain.progress.joint import Prior, fit_jointly
from domain.progress.joint_weeks import joint_weeks
from domain.progress.outlook import Outlook
from domain.progress.since import Since
from domain.progress.single import MIN_BINS, SHORTEST_PACE, window_weeks

_SCORE: Final = 1.56
"""Log odds of no change against getting better from which on no change is said at the first look (tuned on the
bench, as are the next two).
"""

_RISE: Final = 0.1
"""So much more is asked at each further look, for every look is another chance to be wrong."""

_BETWEEN: Final = 0.45
"""So much more is asked of the weeks between looks: the chances to be wrong are spent where most has been gathered."""

_STRETCH: Final = 4
"""Weeks from look to look, times the pace. A look is two weeks long, as one of them may go unanswered."""
_LOOK_WEEKS: Final = 2
_FIRST_LOOK: Final = 7

ITEM_SURE: Final = 0.82
"""How probable a point of gain must be for one of several measures to count as improving (tuned on the bench)."""

ITEM_WORSE: Final = 0.7
"""How probable getting worse must be for one of several measures to count as that: more than for the client, for it
is the worst of several that is looked at (tuned on the bench).
"""

_ITEM_FLAT: Final = 0.5
"""The same for one measure to count as flat beside one that improves."""

_HOLD: Final = 0.5
"""Once said, no change is held down to these log odds, so that a verdict does not flicker (our choice)."""

_AMBER: Final = 0.85
"""From these log odds on (seven in ten) no change is in the making (our choice)."""

_MIN_SPAN: Final = 4.0
"""Weeks before anything but the goal is judged, times the pace, which counts .75 at least."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the joint verdict is read from: watched measures (at least one, each answered), since-start answers, the
    mean of the goals in points, how soon the therapist wants to hear of no change, and the problem's pace.
    """

    tracks: Sequence[Track]
    since: Sequence[Since]
    intake: Intake
    goal: float
    preset: Preset = Preset.BALANCED
    pace: float = 1.0


@dataclass(frozen=True, slots=True)
class Joint:
    """The verdict, the fit behind it, what moved, whether no change is held, and whether it is in the making."""

    verdict: State
    outlook: Outlook | None
    moved: Moved
    flat: bool
    amber: bool


@dataclass(frozen=True, slots=True)
class _Items:
    """Names of the measures that improve, get worse, and stay flat without a gain, each by its own fit."""

    improved: tuple[str, ...]
    worsened: tuple[str, ...]
    flat: tuple[str, ...]


def threshold_jointly(preset: Preset) -> float:
    """Log odds from which on no change is said: for the other presets moved by as much as for one measure.

    Where presets stand for one measure is Interlude's detector notes'; that the joint fit moves alike is our choice.
    """
    return _SCORE + _log_odds(THRESHOLDS[preset]) - _log_odds(THRESHOLDS[Preset.BALANCED])


def _log_odds(p: float) -> float:
    return math.log(p / (1 - p))


def decide_jointly(evidence: Evidence, *, flat: bool) -> Joint:
    """Judge a client by all measures together. `flat` says that no change was held before."""
    weeks = joint_weeks(evidence.tracks, window_weeks(evidence.pace))
    if len(weeks.window) < MIN_BINS:
        return Joint(State.TOO_EARLY, None, Moved(), flat=False, amber=False)
    outlook = fit_jointly(weeks, evidence.since, Prior(evidence.intake, evidence.pace))
    if outlook.span < _MIN_SPAN * max(evidence.pace, SHORTEST_PACE):
        return Joint(State.TOO_EARLY, outlook, Moved(), flat=False, amber=False)
    items = _items(evidence, outlook.wobble)
    score = outlook.shares.score
    passed = weeks.window[-1].week - weeks.start[0].week
    asked = threshold_jointly(evidence.preset) + asked_in(passed, evidence.pace)
    held = score >= (_HOLD if flat else asked)
    verdict = _verdict(outlook, items, evidence.goal, held=held)
    moved = Moved(items.improved, items.worsened)
    return Joint(verdict, outlook, moved, flat=held, amber=score >= _AMBER)


def asked_in(week: int, pace: float) -> float:
    """What is asked beyond the threshold in a week, counted from the first answer: less in a look, the last two
    weeks of four from the seventh on, more between looks and at later ones.
    """
    looks, since = divmod(int(week / pace) - _FIRST_LOOK, _STRETCH)
    between = 0.0 if looks >= 0 and since < _LOOK_WEEKS else _BETWEEN
    return between + _RISE * max(0, looks)


def _items(evidence: Evidence, noise: float) -> _Items:
    fits = {}
    for track in evidence.tracks:
        weeks = joint_weeks([track], window_weeks(evidence.pace))
        if len(weeks.window) >= MIN_BINS:
            fits[track.series.measure] = fit_jointly(weeks, (), Prior(VAGUE, evidence.pace, (noise,)))
    improved = tuple(name for name, fit in fits.items() if fit.p_total_le_1 >= ITEM_SURE)
    return _Items(
        improved=improved,
        worsened=tuple(n for n, fit in fits.items() if is_worsening(fit) and fit.shares.worse >= ITEM_WORSE),
        flat=tuple(n for n, fit in fits.items() if n not in improved and fit.shares.score >= _ITEM_FLAT),
    )


def _verdict(outlook: Outlook, items: _Items, goal: float, *, held: bool) -> State:
    """The questions in order. A flat client with one measure getting worse counts as worsening, for worse outranks
    no change; one measure better and another worse is mixed.
    """
    if outlook.level <= goal + GOAL_MARGIN:
        return State.AT_GOAL
    if is_worsening(outlook):
        return State.WORSENING
    candidate = held and not_worse(outlook) and outlook.p_total_le_1_5 < 0.5 and outlook.p_total_le_1 < SURE
    if items.improved and (candidate or items.flat or items.worsened):
        return State.MIXED
    if candidate:
        return State.WORSENING if items.worsened else State.NO_CHANGE
    return _moving(outlook, held=held)


def _moving(outlook: Outlook, *, held: bool) -> State:
    if held and outlook.p_total_le_1_5 >= 0.5:
        return State.PLATEAU
    return State.IMPROVING if outlook.p_total_le_1 >= SURE else State.UNCERTAIN
