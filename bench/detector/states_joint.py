"""The verdict on many clients at once, read from the twin's joint fits by the rules of `domain.progress`."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from bench.detector.generator import Flags, Floats
from bench.detector.states import CODE, NOTHING, Codes, Rules, choose, held, is_worsening, single_states
from bench.detector.twin_joint import Given, JointFits
from bench.detector.twin_single import fit_single
from domain.progress import Preset, State
from domain.progress.decide import GOAL, GOAL_MARGIN, SURE
from domain.progress.decide_jointly import ITEM_SURE, ITEM_WORSE, asked_in, threshold_jointly
from domain.progress.single import SHORTEST_PACE

_HOLD: Final = 0.5
_ITEM_FLAT: Final = 0.5
_MIN_SPAN: Final = 4.0


@dataclass(frozen=True, slots=True)
class _Items:
    """Clients × weeks: whether any watched measure improves, gets worse, or stays flat without a gain."""

    improved: Flags
    worsened: Flags
    flat: Flags


def joint_states(given: Given, fits: JointFits, asked: Floats | None = None) -> Codes:
    """Clients × weeks: the verdict after each answer, replayed from the first. `asked` (weeks): the log odds that no
    change needs in each week; as the detector has them, if not given.
    """
    joint, here = fits.joint, ~np.all(np.isnan(given.answers), axis=2)
    needed = threshold(given.pace, joint.level.shape[1]) if asked is None else asked
    with np.errstate(invalid="ignore", divide="ignore"):
        judged = joint.span >= _MIN_SPAN * max(given.pace, SHORTEST_PACE)
        flat = held(judged & (joint.score >= needed), judged & (joint.score >= _HOLD), here)
        items = _items(fits)
        candidate = flat & (joint.worse < joint.flat) & (joint.p_total_le_1_5 < 0.5) & (joint.p_total_le_1 < SURE)
        verdict = choose(
            [
                (~here, NOTHING),
                (~judged, CODE[State.TOO_EARLY]),
                (joint.level <= GOAL + GOAL_MARGIN, CODE[State.AT_GOAL]),
                (is_worsening(joint), CODE[State.WORSENING]),
                (items.improved & (candidate | items.flat | items.worsened), CODE[State.MIXED]),
                (candidate & items.worsened, CODE[State.WORSENING]),
                (candidate, CODE[State.NO_CHANGE]),
                (flat & (joint.p_total_le_1_5 >= 0.5), CODE[State.PLATEAU]),
                (joint.p_total_le_1 >= SURE, CODE[State.IMPROVING]),
            ],
            CODE[State.UNCERTAIN],
        )
    return _with_floors(given, fits, verdict, items.improved & judged)


def threshold(pace: float, weeks: int, preset: Preset = Preset.BALANCED) -> Floats:
    """The log odds that no change needs in each week since the first answer."""
    return threshold_jointly(preset) + np.array([asked_in(week, pace) for week in range(weeks)])


def _items(fits: JointFits) -> _Items:
    improved = [item.p_total_le_1 >= ITEM_SURE for item in fits.items]
    flat = [(item.score >= _ITEM_FLAT) & ~better for item, better in zip(fits.items, improved, strict=True)]
    worsened = [is_worsening(item) & (item.worse >= ITEM_WORSE) for item in fits.items]
    return _Items(*(np.any(np.stack(each), axis=0) for each in (improved, worsened, flat)))


def _with_floors(given: Given, fits: JointFits, verdict: Codes, improved: Flags) -> Codes:
    """Measures that began with no room to fall: one that gets worse counts, and all at goal are at goal."""
    measures = range(given.answers.shape[2])
    alone = np.stack([_alone(given, measure) for measure in measures])
    floored = ~fits.watched.T[:, :, None]
    worse = ((alone == CODE[State.WORSENING]) & floored).any(axis=0)
    early = (verdict == CODE[State.TOO_EARLY]) & (alone == CODE[State.AT_GOAL]).all(axis=0)
    verdict = np.where(early, CODE[State.AT_GOAL], verdict)
    verdict = np.where(worse, np.where(improved, CODE[State.MIXED], CODE[State.WORSENING]), verdict)
    order = (State.WORSENING, State.UNCERTAIN, State.TOO_EARLY)
    none = choose(
        [(np.asarray((alone == CODE[state]).any(axis=0)), CODE[state]) for state in order], CODE[State.AT_GOAL]
    )
    watched: Flags = np.any(fits.watched, axis=1, keepdims=True)
    verdict = np.where(watched, verdict, none)
    return np.where(np.isnan(given.answers).all(axis=2), NOTHING, verdict).astype(np.int8)


def _alone(given: Given, measure: int) -> Codes:
    """The measure's own state as of each week: that of its newest answer."""
    answers = given.answers[:, :, measure]
    states = single_states(fit_single(answers, given.carried, given.pace), answers, Rules(given.pace))
    for week in range(1, states.shape[1]):
        states[:, week] = np.where(states[:, week] == NOTHING, states[:, week - 1], states[:, week])
    return states
