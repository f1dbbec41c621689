"""The rules people use instead, each as a score that is higher the more it looks like no change.

All peers get what the detector gets: they are asked from the fourth answered week and the fourth week on, after every
answer, and stay quiet at the goal. Each has the threshold it is commonly used with.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from bench.detector.chance import student_below
from bench.detector.generator import Floats
from bench.detector.states import recent_medians
from domain.progress.decide import GOAL, GOAL_MARGIN

NOISE: Final = 1.15
"""The standard deviation of a week's answer that rules without an own estimate are told, points."""

FIRST_WEEK: Final = 4
LEAST: Final = 4
_EXPECTED: Final = 2 / 12
"""The slope a slow improver has, points a week."""
_MARGIN: Final = 1.0
_EQUAL: Final = 2.0
_DRAWS: Final = 40


@dataclass(frozen=True, slots=True)
class Peer:
    """A rule: its name, its score (clients × weeks, NaN where it says nothing), and its usual threshold."""

    name: str
    score: Callable[[Floats], Floats]
    threshold: float


@dataclass(frozen=True, slots=True)
class _Seen:
    """Answers (clients × weeks so far, NaN for none), which clients are asked, and the weeks."""

    y: Floats
    t: Floats


def scored(peer: Callable[[_Seen], Floats]) -> Callable[[Floats], Floats]:
    """Ask a rule after every answer, of clients who may be asked."""

    def score(answers: Floats) -> Floats:
        out = np.full(answers.shape, np.nan)
        away = recent_medians(answers) > GOAL + GOAL_MARGIN
        for week in range(FIRST_WEEK, answers.shape[1]):
            enough = (~np.isnan(answers[:, : week + 1])).sum(axis=1) >= LEAST
            rows = np.flatnonzero(away[:, week] & enough)
            seen = _Seen(answers[rows, : week + 1], np.arange(week + 1.0))
            out[rows, week] = peer(seen) if len(rows) else 0.0
        return out

    return score


def _ends(seen: _Seen) -> Floats:
    """Last answer less the first. Everybody answers in week 0, and this week."""
    change: Floats = seen.y[:, -1] - seen.y[:, 0]
    return change


def _reliable(seen: _Seen) -> Floats:
    """Reliable change index: the difference in standard errors of a difference (Jacobson and Truax 1991)."""
    return _ends(seen) / (NOISE * 2**0.5)


@dataclass(frozen=True, slots=True)
class _Line:
    """Least squares: slope, its standard error, and the degrees of freedom."""

    slope: Floats
    error: Floats
    freedom: Floats


def _line(seen: _Seen) -> _Line:
    there = ~np.isnan(seen.y)
    n = there.sum(axis=1)
    t = np.where(there, seen.t, 0.0)
    y = np.where(there, seen.y, 0.0)
    off = np.where(there, seen.t - (t.sum(axis=1) / n)[:, None], 0.0)
    square = (off * off).sum(axis=1)
    slope = (off * y).sum(axis=1) / square
    rest = np.where(there, y - (y.sum(axis=1) / n)[:, None] - slope[:, None] * off, 0.0)
    error = np.sqrt(np.maximum((rest * rest).sum(axis=1), 0.05) / (n - 2) / square)
    return _Line(slope, error, (n - 2).astype(np.float64))


def _slope(seen: _Seen) -> Floats:
    """The p-value of a falling slope, one-sided."""
    line = _line(seen)
    return student_below(line.slope / line.error, line.freedom)


def _equivalent(seen: _Seen) -> Floats:
    """Two one-sided tests that the slope lies within two points in twelve weeks of none (TOST); 1 less the larger p."""
    line = _line(seen)
    margin = _EQUAL / 12
    above = student_below((line.slope - margin) / line.error, line.freedom)
    below = student_below((-margin - line.slope) / line.error, line.freedom)
    return 1 - np.maximum(above, below)


def _shortfall(seen: _Seen) -> Floats:
    """CUSUM of how far answers lie above a course that falls two points in twelve weeks from the first two answers."""
    there = ~np.isnan(seen.y)
    order = np.cumsum(there, axis=1)
    first = np.where(there & (order <= 2), seen.y, 0.0).sum(axis=1) / 2
    total = np.zeros(len(seen.y))
    for week in range(1, seen.y.shape[1]):
        over = (seen.y[:, week] - (first - _EXPECTED * week)) / NOISE - 0.5
        total = np.where(there[:, week] & (order[:, week] > 2), np.maximum(0.0, total + np.nan_to_num(over)), total)
    return total


def _theil_sen(seen: _Seen) -> Floats:
    """Share of bootstrap draws whose Theil–Sen slope falls by less than a point in twelve weeks."""
    weeks = seen.y.shape[1]
    i, j = np.triu_indices(weeks, 1)
    slopes = (seen.y[:, j] - seen.y[:, i]) / (j - i)
    order = np.argsort(slopes, axis=1)
    sorted_slopes = np.take_along_axis(slopes, order, axis=1)
    there = ~np.isnan(seen.y)
    chance = np.random.default_rng(weeks)
    kept = np.zeros(len(seen.y))
    for _ in range(_DRAWS):
        drawn = np.where(there, chance.poisson(1.0, seen.y.shape), 0)
        weights = np.take_along_axis(drawn[:, i] * drawn[:, j], order, axis=1).cumsum(axis=1)
        middle = (weights >= np.maximum(weights[:, -1:], 1) / 2).argmax(axis=1)
        kept += np.nan_to_num(sorted_slopes[np.arange(len(kept)), middle]) > -_MARGIN / 12
    share: Floats = kept / _DRAWS
    return share


PEERS: Final = (
    Peer("last − first > −2", scored(_ends), -2.0),
    Peer("slope not significant (p > .05)", scored(_slope), 0.025),
    Peer("reliable change index > −1.96", scored(_reliable), -1.96),
    Peer("Theil–Sen bootstrap ≥ .9", scored(_theil_sen), 0.9),
    Peer("TOST, within ±2 points in 12 weeks", scored(_equivalent), 0.95),
    Peer("CUSUM of the shortfall > 4", scored(_shortfall), 4.0),
)
