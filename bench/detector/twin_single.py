"""The fit of one measure for many clients at once: the same numbers as `domain.progress`, week by week.

Clients answer at most once a week, on the weekday they joined, the first time in week 0.
"""

from dataclasses import dataclass, fields
from typing import Final

import numpy as np

from bench.detector.chance import normal_below, student_below
from bench.detector.generator import Flags, Floats
from bench.detector.windows import CHUNK, Start, Window, start, windows
from domain.progress.bins import CARRIED
from domain.progress.single import courses, window_weeks

_BIN_WEIGHT: Final = 0.8
_FIRST_WEIGHT: Final = 0.5
_NOISE: Final = 1.15**2
_TRUST: Final = 4.0
_LEVEL: Final = 6.0
_P0: Final = _NOISE / 2.5**2


@dataclass(frozen=True, slots=True)
class Fits:
    """What the plain code calls an outlook, clients × weeks; NaN where nothing was answered or it is too early.

    `flat`, `better` and `worse` are the shares of the courses. `bins` and `span` are NaN in those weeks, too.
    """

    flat: Floats
    better: Floats
    worse: Floats
    level: Floats
    change: Floats
    total: Floats
    slope: Floats
    wobble: Floats
    p_change_ge_1: Floats
    p_total_le_1: Floats
    p_total_le_1_5: Floats
    p_total_le_2: Floats
    bins: Floats
    span: Floats

    @property
    def no_change(self) -> Floats:
        """How probable no change is among the courses that do not get worse."""
        share: Floats = self.flat / (self.flat + self.better)
        return share

    @property
    def score(self) -> Floats:
        """Log odds of no change against getting better."""
        odds: Floats = np.log(self.flat / self.better)
        return odds


def blank(clients: int, weeks: int) -> Fits:
    """Fits of nobody yet."""
    return Fits(*(np.full((clients, weeks), np.nan) for _ in fields(Fits)))


def put(fits: Fits, window: Window, found: Fits) -> None:
    """Write one week's fits (rows) where they belong."""
    for one in fields(Fits):
        getattr(fits, one.name)[window.rows, window.week] = getattr(found, one.name)


def fit_single(answers: Floats, carried: Flags | None = None, pace: float = 1.0) -> Fits:
    """Fit one measure of every client after every answer. `answers`: clients × weeks in points, NaN for none."""
    fits = blank(*answers.shape)
    for begin in range(0, len(answers), CHUNK):
        some = slice(begin, begin + CHUNK)
        scores = answers[some]
        weights = np.full(scores.shape, _BIN_WEIGHT)
        if carried is not None:
            weights[carried[some]] *= CARRIED
        weights[:, 0] *= _FIRST_WEIGHT
        starts = start(scores, weights)
        into = Fits(*(getattr(fits, one.name)[some] for one in fields(Fits)))
        for window in windows(scores, weights, window_weeks(pace)):
            put(into, window, _fit(window, starts.of(window.rows), pace))
    return fits


def curve(t: Floats, bend: float | None) -> Floats:
    """A course's curve after so many weeks."""
    return t if bend is None else -np.expm1(-t / bend)


@dataclass(frozen=True, slots=True)
class _Solved:
    """Every course fitted, courses × rows, as in `domain.progress.single`."""

    evidence: Floats
    change: Floats
    change_sd: Floats
    level: Floats
    level_variance: Floats
    slope: Floats
    noise: Floats


def _fit(window: Window, began: Start, pace: float) -> Fits:
    each = [_solve(window, index, pace) for index in range(len(courses(pace)))]
    solved = _Solved(*(np.stack(column) for column in zip(*each, strict=True)))
    shares = np.exp(solved.evidence - solved.evidence.max(axis=0))
    shares /= shares.sum(axis=0)
    freedom = _TRUST + window.w.sum(axis=1)
    level, noise = (shares * solved.level).sum(axis=0), (shares * solved.noise).sum(axis=0)
    change = (shares * solved.change).sum(axis=0)
    spread = (shares * (solved.level_variance + solved.level**2)).sum(axis=0) - level**2
    since_sd = np.sqrt(spread + noise / began.weight)

    def below(x: float) -> Floats:
        near: Floats = (shares * student_below((x - solved.change) / solved.change_sd, freedom)).sum(axis=0)
        return near

    def total_below(x: float) -> Floats:
        if window.first.all():
            return below(x)
        return np.where(window.first, below(x), normal_below((x - (level - began.mean)) / since_sd))

    return Fits(
        flat=shares[0],
        better=shares[1] + shares[2],
        worse=shares[3],
        level=level,
        change=change,
        total=np.where(window.first, change, level - began.mean),
        slope=(shares * solved.slope).sum(axis=0),
        wobble=np.sqrt(noise),
        p_change_ge_1=1 - below(1.0),
        p_total_le_1=total_below(-1.0),
        p_total_le_1_5=total_below(-1.5),
        p_total_le_2=total_below(-2.0),
        bins=window.bins,
        span=window.span,
    )


def _solve(window: Window, index: int, pace: float) -> tuple[Floats, ...]:
    """One course for all rows; the fields of `_Solved` in order."""
    course = courses(pace)[index]
    w, y = window.w, window.y
    g, end = curve(window.t, course.bend), curve(window.span, course.bend)
    weighed, bent = w * y, w * g
    p1 = _NOISE / course.sd**2
    n = w.sum(axis=1)
    a, b, c = _P0 + n, bent.sum(axis=1), p1 + (bent * g).sum(axis=1)
    det = a * c - b * b
    r0 = _LEVEL * _P0 + weighed.sum(axis=1)
    r1 = p1 * course.mean + (bent * y).sum(axis=1)
    level, size = (c * r0 - b * r1) / det, (a * r1 - b * r0) / det
    misfit = _LEVEL**2 * _P0 + p1 * course.mean**2 + (weighed * y).sum(axis=1) - (level * r0 + size * r1)
    freedom, trusted = _TRUST + n, _TRUST * _NOISE
    noise = (trusted + misfit) / freedom
    likelihood = 0.5 * np.log(_P0 * p1 / det) - freedom / 2 * np.log1p(misfit / trusted)
    return (
        np.log(course.prior) + likelihood,
        size * end,
        np.sqrt(noise * a / det) * end,
        level + size * end,
        noise * (c - 2 * end * b + end * end * a) / det,
        size if course.bend is None else size * (1 - end) / course.bend,
        noise,
    )
