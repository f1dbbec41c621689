"""The fit of one measure: four courses weighed against each other in closed form.

A line a + d·g(t) with weekly noise is fitted for each course g (flat, steady, early, worse); the evidence for
each, times how common the course is, gives the shares. All constants are Interlude's detector notes', fitted to
simulated clients, in points (0–10) and weeks.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul
from typing import Final

from domain.progress.bins import Bin, Track
from domain.progress.chance import student_below
from domain.progress.history import Duration
from domain.progress.outlook import Below, Gaussian, Outlook, Shares

PACE: Final = {
    Duration.UNDER_6_WEEKS: 0.5,
    Duration.WEEKS_6_TO_12: 0.75,
    Duration.MONTHS_3_TO_12: 1.0,
    Duration.OVER_A_YEAR: 1.5,
    Duration.NOT_SURE: 1.0,
}
"""How slowly a problem of that standing changes, as a factor on time."""

MIN_BINS: Final = 3
"""Fewer answered weeks are not fitted."""

_WINDOW_WEEKS: Final = 12.0
SHORTEST_PACE: Final = 0.75
"""A quicker pace does not shorten what is looked at any further."""
_BIN_WEIGHT: Final = 0.8
"""Weight of a week with one answer: neighbouring weeks share some of their noise."""
_FIRST_WEIGHT: Final = 0.5
"""People join in a bad week, so a phase's first week counts half."""
_LEVEL_MEAN: Final = 6.0
_LEVEL_SD: Final = 2.5
_NOISE: Final = 1.15
"""Expected standard deviation of a week's answer, points."""
_NOISE_WEEKS: Final = 4.0
"""How many weeks' worth of trust that expectation has (ν0)."""
_P0: Final = (_NOISE / _LEVEL_SD) ** 2


@dataclass(frozen=True, slots=True)
class Course:
    """A way things may go: how common (`prior`), the expected size d and its spread, and the bend of its curve.

    `bend` of None is a straight line (d in points a week); otherwise the curve is 1 − exp(−t/bend), bend in
    weeks, and d the whole change in points.
    """

    prior: float
    mean: float
    sd: float
    bend: float | None = None


@dataclass(frozen=True, slots=True)
class _Sums:
    """Weighted sums over a window for one curve; `end` is the curve's value at the newest week."""

    n: float
    y: float
    yy: float
    g: float
    gg: float
    gy: float
    end: float


@dataclass(frozen=True, slots=True)
class _Fitted:
    """One course fitted: its log evidence, change and level over the window, pace at the end, noise variance."""

    evidence: float
    change: float
    change_sd: float
    level: float
    level_variance: float
    slope: float
    noise: float


@dataclass(frozen=True, slots=True)
class _Weighed:
    """The four courses fitted, how probable each is, and the weight `n` of the weeks behind them."""

    fitted: tuple[_Fitted, ...]
    shares: tuple[float, ...]
    n: float

    def mean(self, values: Sequence[float]) -> float:
        """The mean of a value given a course."""
        return float(sum(map(mul, self.shares, values)))

    def change_below(self, x: float) -> float:
        """P(change over the window ≤ x)."""
        freedom = _NOISE_WEEKS + self.n
        return self.mean([student_below((x - one.change) / one.change_sd, freedom) for one in self.fitted])


def window_weeks(pace: float) -> float:
    """How far back a client of that pace is judged, weeks."""
    return _WINDOW_WEEKS * max(pace, SHORTEST_PACE)


@cache
def courses(pace: float) -> tuple[Course, Course, Course, Course]:
    """The four courses for a pace: flat, steady, early, worse."""
    return (
        Course(0.32, 0.0, 0.03 / pace),
        Course(0.25, -0.2 / pace, 0.08 / pace),
        Course(0.28, -3.0, 1.2, bend=3 * pace),
        Course(0.15, 0.2 / pace, 0.1 / pace),
    )


def weight(week: Bin) -> float:
    """How much a week counts in the fit of one measure."""
    return _BIN_WEIGHT * week.mass * (_FIRST_WEIGHT if week.first else 1.0)


def fit(track: Track, pace: float) -> Outlook | None:
    """Fit one measure over its trailing window; None under three answered weeks. Linear in the window."""
    oldest = track.window[-1].week - window_weeks(pace) if track.window else 0
    weeks = [week for week in track.window if week.week >= oldest]
    if len(weeks) < MIN_BINS:
        return None
    rows = [(week.t - weeks[0].t, week.y, weight(week)) for week in weeks]
    line, curve = _sums(rows, None), _sums(rows, 3 * pace)
    fitted = [_solve(course, line if course.bend is None else curve) for course in courses(pace)]
    top = max(one.evidence for one in fitted)
    raw = [math.exp(one.evidence - top) for one in fitted]
    total = sum(raw)
    return _outlook(track, weeks, _Weighed(tuple(fitted), tuple(share / total for share in raw), line.n))


def _sums(rows: Sequence[tuple[float, float, float]], bend: float | None) -> _Sums:
    """Sum up rows of time since the window's start, points and weight."""
    n = y = yy = g = gg = gy = value = 0.0
    for since, points, w in rows:
        value = since if bend is None else -math.expm1(-since / bend)
        weighed, bent = w * points, w * value
        n += w
        y += weighed
        yy += weighed * points
        g += bent
        gg += bent * value
        gy += bent * points
    return _Sums(n, y, yy, g, gg, gy, value)


def _solve(course: Course, sums: _Sums) -> _Fitted:
    """Bayesian straight-line regression on the curve, level and size both with priors that scale with the noise."""
    p1 = (_NOISE / course.sd) ** 2
    a, b, c = _P0 + sums.n, sums.g, p1 + sums.gg
    det = a * c - b * b
    r0 = _LEVEL_MEAN * _P0 + sums.y
    r1 = p1 * course.mean + sums.gy
    level, size = (c * r0 - b * r1) / det, (a * r1 - b * r0) / det
    prior_sum = _NOISE_WEEKS * _NOISE**2
    misfit = _LEVEL_MEAN**2 * _P0 + p1 * course.mean**2 + sums.yy - (level * r0 + size * r1)
    freedom = _NOISE_WEEKS + sums.n
    noise = (prior_sum + misfit) / freedom
    likelihood = 0.5 * math.log(_P0 * p1 / det) - freedom / 2 * math.log1p(misfit / prior_sum)
    end = sums.end
    return _Fitted(
        evidence=math.log(course.prior) + likelihood,
        change=size * end,
        change_sd=math.sqrt(noise * a / det) * end,
        level=level + size * end,
        level_variance=noise * (c - 2 * end * b + end * end * a) / det,
        slope=size if course.bend is None else size * (1 - end) / course.bend,
        noise=noise,
    )


def _outlook(track: Track, weeks: Sequence[Bin], weighed: _Weighed) -> Outlook:
    mean, fitted = weighed.mean, weighed.fitted
    level = mean([one.level for one in fitted])
    noise = mean([one.noise for one in fitted])
    change = mean([one.change for one in fitted])
    total: float = change
    total_below: Below = weighed.change_below
    if not weeks[0].first:
        spread = mean([one.level_variance + one.level**2 for one in fitted]) - level**2
        since = Gaussian(level, spread).minus(_start(track.start, noise))
        total, total_below = since.mean, since.below
    return Outlook(
        bins=len(weeks),
        span=weeks[-1].t - weeks[0].t,
        shares=Shares(*weighed.shares),
        level=level,
        change=change,
        total=total,
        slope=mean([one.slope for one in fitted]),
        wobble=math.sqrt(noise),
        p_change_ge_1=1 - weighed.change_below(1.0),
        p_total_le_1=total_below(-1.0),
        p_total_le_1_5=total_below(-1.5),
        p_total_le_2=total_below(-2.0),
        start_in_window=weeks[0].first,
    )


def _start(start: Sequence[Bin], noise: float) -> Gaussian:
    """The weighted mean of the phase's first weeks, and its variance."""
    weights = [weight(week) for week in start]
    total = sum(weights)
    mean = sum(w * week.y for w, week in zip(weights, start, strict=True)) / total
    return Gaussian(mean, noise / total)
