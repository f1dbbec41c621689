"""The fit of all measures together: one course for the client, read from every answer there is.

Noisy numbers that share a course say more together than one by one. Closed form on a small grid of noise
levels. Unless said otherwise constants are Interlude's detector notes', fitted to simulated clients, in points (0–10)
and weeks; "tuned on the bench" means seeds 1–5 of `make bench-detector`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from operator import mul
from typing import Final

from domain.progress.apart import ROUNDING, SHARED, Departures, departures, evidence
from domain.progress.intake import Intake
from domain.progress.joint_weeks import JointWeek, JointWeeks
from domain.progress.outlook import Below, Gaussian, Outlook, Shares
from domain.progress.since import REACH, Heard, Since, hear
from domain.progress.single import Course

NOISE_GRID: Final = (0.6, 0.85, 1.15, 1.55, 2.1)
"""Standard deviations that a week's answer may have, points."""

_USUAL_NOISE: Final = 1.15
_NOISE_SPREAD: Final = 0.35
"""Spread of people's noise around the median, in logarithms."""


@dataclass(frozen=True, slots=True)
class Prior:
    """What is taken as known before the fit: the level at intake, the pace of the problem, and the noise levels to
    weigh.
    """

    intake: Intake
    pace: float = 1.0
    grid: Sequence[float] = NOISE_GRID


@dataclass(frozen=True, slots=True)
class _Sums:
    """Weighted sums over the weeks for one curve; then over since-start answers, times their precision: of the weight
    of the level squared and by the told, by the reach; `end` is the curve's newest value.
    """

    n: float
    z: float
    zz: float
    g: float
    gg: float
    gz: float
    aa: float
    ah: float
    hh: float
    au: float
    hu: float
    uu: float
    end: float


@dataclass(frozen=True, slots=True)
class _Cell:
    """One course at one noise level: log evidence, change and level over the window, pace at the end."""

    evidence: float
    change: Gaussian
    level: Gaussian
    slope: float


@cache
def joint_courses(pace: float) -> tuple[Course, Course, Course, Course]:
    """The four courses for a pace: flat, steady, early, worse. Worse is tuned on the bench."""
    return (
        Course(0.45, 0.0, 0.03 / pace),
        Course(0.35, -0.18 / pace, 0.06 / pace),
        Course(0.10, -3.5, 1.0, bend=3 * pace),
        Course(0.12, 0.22 / pace, 0.08 / pace),
    )


def precision(noise: float, measures: int) -> float:
    """How sharply a week's mean over `measures` tells the level, 1/points², for noise of that sd a measure."""
    return 1 / (noise * noise * (SHARED + (1 - SHARED) / measures) + ROUNDING / measures)


def fit_jointly(weeks: JointWeeks, since: Sequence[Since], prior: Prior) -> Outlook:
    """Fit the shared course over a window of at least two weeks. Linear in weeks × measures."""
    begins = weeks.window[0]
    heard = hear(since, begins.t, None if begins.first else _start(weeks, _USUAL_NOISE))
    courses = joint_courses(prior.pace)
    sums = {bend: _sums(weeks.window, heard, bend) for bend in {course.bend for course in courses}}
    apart = departures(weeks)
    cells = [
        _solve(course, sums[course.bend], prior.intake, (precision(noise, weeks.measures), common))
        for noise, common in ((noise, _common(apart, noise)) for noise in prior.grid)
        for course in courses
    ]
    top = max(cell.evidence for cell in cells)
    raw = [math.exp(cell.evidence - top) for cell in cells]
    total = sum(raw)
    return _outlook(weeks, cells, [share / total for share in raw], prior.grid)


def _common(apart: Departures, noise: float) -> float:
    """Log evidence of a noise level that all courses share."""
    return evidence(apart, noise) - 0.5 * (math.log(noise / _USUAL_NOISE) / _NOISE_SPREAD) ** 2


def _curve(since: float, bend: float | None) -> float:
    return since if bend is None else -math.expm1(-since / bend)


def _sums(window: Sequence[JointWeek], heard: Heard, bend: float | None) -> _Sums:
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
    for one in heard.answers:
        reach, told = REACH * _curve(one.t - origin, bend), one.points + heard.offset
        h += reach
        hh += reach * reach
        u += told
        hu += reach * told
        uu += told * told
    i, anchor = heard.precision, heard.anchor
    count = len(heard.answers)
    compared = (i * anchor * anchor * count, i * anchor * h, i * hh, i * anchor * u, i * hu, i * uu)
    return _Sums(n, z, zz, g, gg, gz, *compared, value)


def _solve(course: Course, sums: _Sums, intake: Intake, at: tuple[float, float]) -> _Cell:
    """Fit one course at one noise level, given its precision v and the evidence common to all courses."""
    v, common = at
    p0, p1 = 1 / intake.sd**2, 1 / course.sd**2
    a = p0 + sums.n * v + sums.aa
    b = v * sums.g + sums.ah
    c = p1 + v * sums.gg + sums.hh
    r0 = intake.mean * p0 + v * sums.z + sums.au
    r1 = course.mean * p1 + v * sums.gz + sums.hu
    squares = intake.mean**2 * p0 + course.mean**2 * p1 + v * sums.zz + sums.uu
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
    kinds = len(cells) // len(grid)
    noises = [noise for noise in grid for _ in range(kinds)]
    wobble = _mean(noises, shares)
    total, total_below = change, change_below
    if not weeks.window[0].first:
        total = level.minus(_start(weeks, wobble))
        total_below = total.below
    return Outlook(
        bins=len(weeks.window),
        span=weeks.window[-1].t - weeks.window[0].t,
        shares=Shares(*(sum(shares[index::kinds]) for index in range(kinds))),
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


def _start(weeks: JointWeeks, noise: float) -> Gaussian:
    """The weighted mean of the phase's first weeks, and its variance for noise of that sd a measure."""
    weight = sum(week.w for week in weeks.start)
    mean = sum(week.w * week.z for week in weeks.start) / weight
    return Gaussian(mean, 1 / (precision(noise, weeks.measures) * weight))
