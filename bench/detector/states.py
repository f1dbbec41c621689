"""States for many clients at once, read from the fits of the twins by the rules of `domain.progress`."""

import warnings
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from bench.detector.generator import Flags, Floats
from bench.detector.twin_single import Fits
from domain.progress import Preset, State
from domain.progress.decide import FLOOR, GOAL, GOAL_MARGIN, SURE, THRESHOLDS

Codes = npt.NDArray[np.int8]

NOTHING: Final = -1
"""The code of a week without an answer."""

CODE: Final = {state: code for code, state in enumerate(State)}

_HOLD: Final = 0.40
_WORSE: Final = 0.6
_STILL_FALLING: Final = -0.08


@dataclass(frozen=True, slots=True)
class Rules:
    """What one measure is judged by. `likelier`: no change has to be likelier than getting worse; the detector's rule,
    which can be left out to see what it does.
    """

    pace: float = 1.0
    threshold: float = THRESHOLDS[Preset.BALANCED]
    likelier: bool = True


def is_worsening(fits: Fits) -> Flags:
    """Where a fit says that things get worse, and by at least a point."""
    worse: Flags = (fits.worse >= _WORSE) & (fits.p_change_ge_1 >= _WORSE)
    return worse


def first_week(hits: Flags) -> npt.NDArray[np.int64]:
    """Per client the first week that is True, 99 for none."""
    return np.where(hits.any(axis=1), hits.argmax(axis=1), 99)


def recent_medians(answers: Floats) -> Floats:
    """Clients × weeks: the median of the last three answers."""
    medians = np.full(answers.shape, np.nan)
    last = np.full((len(answers), 3), np.nan)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        for week in range(answers.shape[1]):
            here = ~np.isnan(answers[:, week])
            last[here] = np.column_stack([last[here, 1:], answers[here, week]])
            medians[here, week] = np.nanmedian(last[here], axis=1)
    return medians


def single_states(fits: Fits, answers: Floats, rules: Rules | None = None) -> Codes:
    """Clients × weeks: the state after each answer, replayed from the first."""
    rules = rules or Rules()
    floor = answers[:, :1] < FLOOR
    goal = np.where(floor, max(FLOOR, GOAL + GOAL_MARGIN), GOAL + GOAL_MARGIN)
    with np.errstate(invalid="ignore"):
        ready = (fits.bins >= 4) & (fits.span >= 4.0 * rules.pace)
        steps = choose(
            [
                (np.isnan(answers), NOTHING),
                (np.isnan(fits.level) & (recent_medians(answers) <= goal), CODE[State.AT_GOAL]),
                (np.isnan(fits.level), CODE[State.TOO_EARLY]),
                (floor & is_worsening(fits), CODE[State.WORSENING]),
                (fits.level <= goal, CODE[State.AT_GOAL]),
                (floor & ready, CODE[State.UNCERTAIN]),
                (floor, CODE[State.TOO_EARLY]),
                (is_worsening(fits), CODE[State.WORSENING]),
                (_holds(fits, rules.pace) & ready, CODE[State.PLATEAU]),
                (fits.p_total_le_1 >= SURE, CODE[State.IMPROVING]),
                (~ready, CODE[State.TOO_EARLY]),
            ],
            CODE[State.UNCERTAIN],
        )
        likely = ready & ~floor & ((fits.worse < fits.flat) | (not rules.likelier))
        on, hold = likely & (fits.no_change >= rules.threshold), likely & (fits.no_change >= _HOLD)
        flat = held(on, hold, ~np.isnan(fits.level))
        improved = _ever(np.isin(steps, (CODE[State.IMPROVING], CODE[State.PLATEAU])))
        fell = (fits.p_total_le_1_5 >= 0.5) | (improved & (fits.p_total_le_1 >= 0.3))
    open_ = (steps == CODE[State.UNCERTAIN]) & flat
    steps[open_ & fell] = CODE[State.PLATEAU]
    steps[open_ & ~fell] = CODE[State.NO_CHANGE]
    return steps


def _holds(fits: Fits, pace: float) -> Flags:
    falls = fits.slope <= _STILL_FALLING / pace
    holds: Flags = (fits.p_total_le_1 >= SURE) & (fits.p_total_le_1_5 >= SURE) & ~falls
    return holds


def choose(steps: list[tuple[Flags, int]], otherwise: int) -> Codes:
    """The code of the first condition that holds."""
    shape = np.broadcast_shapes(*(condition.shape for condition, _ in steps))
    conditions = [np.broadcast_to(condition, shape) for condition, _ in steps]
    codes: Codes = np.select(conditions, [code for _, code in steps], otherwise).astype(np.int8)
    return codes


def held(on: Flags, hold: Flags, known: Flags) -> Flags:
    """Clients × weeks: begun where `on`, kept up where `hold`; weeks that are not `known` change nothing."""
    state = np.zeros(len(on), dtype=bool)
    out = np.zeros(on.shape, dtype=bool)
    for week in range(on.shape[1]):
        state = np.where(known[:, week], np.where(state, hold[:, week], on[:, week]), state)
        out[:, week] = state
    return out


def _ever(flags: Flags) -> Flags:
    """Clients × weeks: in an earlier week already."""
    before = np.zeros_like(flags)
    before[:, 1:] = np.logical_or.accumulate(flags, axis=1)[:, :-1]
    return before
