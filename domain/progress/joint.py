"""The fit of all measures together: one course for the client, read from every answer there is.

Noisy numbers that share a course say more together than one by one. Closed form on a small grid of noise
levels. All constants are Interlude's detector notes', fitted to simulated clients, in points (0–10) and weeks.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from operator import mul
from typing import Final

from domain.progress.apart import ROUNDING, SHARED, Departures, departures, evidence
from domain.progress.intake import Intake
from domain.progress.joint_weeks import JointWeek, JointWeeks
from domain.progress.outlook import Below, Gaussian, Outlook, Shares
from domain.progress.since import LEAN, LEAN_FROM, PRECISION, REACH, Since
from domain.progress.single import Course

NOISE_GRID: Final = (0.6, 0.85, 1.15, 1.55, 2.1)
"""Standard deviations that a week's answer may have, points."""

COURSES: Final = (
    Course(0.45, 0.0, 0.03),
    Course(0.35, -0.18, 0.06),
    Course(0.10, -3.5, 1.0, bend=3.0),
    Course(0.10, 0.2, 0.1),
)
"""Flat, steady, early, worse."""

_NOISE_MEDIAN: Final = 1.15
_NOISE_SPREAD: Final = 0.35
"""Spread of people's noise around the median, in logarithms."""


@dataclass(frozen=True, slots=True)
class Prior:
    """What is taken as known before the fit: the level at intake, and the noise levels to weigh."""

    intake: Intake
    grid: Sequence[float] = NOISE_GRID


@dataclass(frozen=True, slots=True)
class _Sums:
    """Weighted sums over the weeks for one curve, then sums over since-start answers; `end` is the newest value."""

    n: float
    z: float
    zz: float
    g: float
    gg: float
    gz: float
    h: float
    hh: float
    u: float
    hu: float
    uu: float
    answers: int
    end: float


@dataclass(frozen=True, slots=True)
class _Cell:
    """One course at one noise level: log evidence, change and level over the window, pace at the end."""

    evidence: float
    change: Gaussian
    level: Gaussian
    slope: float


def precision(noise: float, measures: int) -> float:
    """How sharply a week's mean over `measures` tells the level, 1/points², for noise of that sd a measure."""
    return 1 / (noise * noise * (SHARED + (1 - SHARED) / measures) + ROUNDING / measures)


def fit_jointly(weeks: JointWeeks, since: Sequence[Since], prior: Prior) -> Outlook:
    """Fit the shared course over a window of at least two weeks. Linear in weeks × measures."""
    heard = [one for one in since if weeks.window[0].first and one.t > weeks.window[0].t]
    sums = {bend: _sums(weeks.window, heard, bend) for bend in {course.bend for course in COURSES}}
    apart = departures(weeks)
    cells = [
        _solve(course, sums[course.bend], prior.intake, (precision(noise, weeks.measures), common))
        for noise, common in ((noise, _common(apart, noise)) for noise in prior.grid)
        for course in COURSES
    ]
    top = max(cell.evidence for cell in cells)
    raw = [math.exp(cell.evidence - top) for cell in cells]
    total = sum(raw)
    return _outlook(weeks, cells, [share / total for share in raw], prior.grid)


def _common(apart: Departures, noise: float) -> float:
    """Log evidence of a noise level that all courses share."""
    return evidence(apart, noise) - 0.5 * (math.log(noise / _NOISE_MEDIAN) / _NOISE_SPREAD) ** 2


def _curve(since: float, bend: float | None) -> float:
    return since if bend is None else -math.expm1(-since / bend)


def _sums(window: Sequence[JointWeek], heard: Sequence[Since], bend: float | None) -> _Sums:
    origin = window[0].t
    n = z = zz = g = gg = gz = value = 0.0
    for week in window:
        value = _curve(week.t - origin, bend)
        n += week.w
        z += week.w * week.z
        zz += week.w * week.z * week.z
        g += week.w * value
        gg += week.w * value * value
        gz += week.w * value * week.z
    h = hh = u = hu = uu = 0.0
    for one in heard:
        reach = REACH * _curve(one.t - origin, bend)
        told = one.points + LEAN * LEAN_FROM
        h += reach
        hh += reach * reach
        u += told
        hu += reach * told
        uu += told * told
    return _Sums(n, z, zz, g, gg, gz, h, hh, u, hu, uu, len(heard), value)


def _solve(course: Course, sums: _Sums, intake: Intake, at: tuple[float, float]) -> _Cell:
    """Fit one course at one noise level, given its precision v and the evidence common to all courses."""
    v, common = at
    p0, p1 = 1 / intake.sd**2, 1 / course.sd**2
    a = p0 + sums.n * v + PRECISION * LEAN * LEAN * sums.answers
    b = v * sums.g + PRECISION * LEAN * sums.h
    c = p1 + v * sums.gg + PRECISION * sums.hh
    r0 = intake.mean * p0 + v * sums.z + PRECISION * LEAN * sums.u
    r1 = course.mean * p1 + v * sums.gz + PRECISION * sums.hu
    squares = intake.mean**2 * p0 + course.mean**2 * p1 + v * sums.zz + PRECISION * sums.uu
    det = a * c - b * b
    level, size = (c * r0 - b * r1) / det, (a * r1 - b * r0) / det
    misfit = squares - level * r0 - size * r1
    likelihood = 0.5 * (sums.n * math.log(v) - misfit + math.log(p0 * p1 / det))
    end = sums.end
    return _Cell(
        evidence=math.log(course.prior) + common + likelihood,
        change=Gaussian(size * end, a * end * end / det),
        level=Gaussian(level + size * end, (c - 2 * end * b + end * end * a) / det),
        slope=size if course.bend is None else size * (1 - end) / course.bend,
    )


def _outlook(weeks: JointWeeks, cells: Sequence[_Cell], shares: Sequence[float], grid: Sequence[float]) -> Outlook:
    change = _mixture([cell.change for cell in cells], shares)
    level = _mixture([cell.level for cell in cells], shares)
    change_below: Below = partial(_below, [cell.change for cell in cells], shares)
    noises = [noise for noise in grid for _ in COURSES]
    wobble = _mean(noises, shares)
    total, total_below = change, change_below
    if not weeks.window[0].first:
        total = level.minus(_start(weeks.start, 1 / precision(wobble, weeks.measures)))
        total_below = total.below
    return Outlook(
        bins=len(weeks.window),
        span=weeks.window[-1].t - weeks.window[0].t,
        shares=Shares(*(sum(shares[index :: len(COURSES)]) for index in range(len(COURSES)))),
        level=level.mean,
        change=change.mean,
        total=total.mean,
        slope=_mean([cell.slope for cell in cells], shares),
        wobble=wobble,
        p_change_ge_1=1 - change_below(1.0),
        p_total_le_1=total_below(-1.0),
        p_total_le_1_5=total_below(-1.5),
        p_total_le_2=total_below(-2.0),
        start_in_window=weeks.window[0].first,
    )


def _mean(values: Sequence[float], shares: Sequence[float]) -> float:
    return float(sum(map(mul, shares, values)))


def _mixture(parts: Sequence[Gaussian], shares: Sequence[float]) -> Gaussian:
    mean = _mean([part.mean for part in parts], shares)
    square = _mean([part.variance + part.mean**2 for part in parts], shares)
    return Gaussian(mean, square - mean**2)


def _below(parts: Sequence[Gaussian], shares: Sequence[float], x: float) -> float:
    """P(mixture ≤ x); parts of no weight are passed over."""
    return sum(share * part.below(x) for part, share in zip(parts, shares, strict=True) if share > 1e-12)


def _start(start: Sequence[JointWeek], noise: float) -> Gaussian:
    """The weighted mean of the phase's first weeks, and its variance for that noise variance of one week."""
    weight = sum(week.w for week in start)
    return Gaussian(sum(week.w * week.z for week in start) / weight, noise / weight)
