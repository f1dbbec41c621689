"""The joint fit for many clients at once: the same numbers as `domain.progress`, week by week.

Clients answer at most once a week, on the weekday they joined; in week 0 every measure is answered.
"""

import warnings
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from bench.detector.chance import normal_below
from bench.detector.generator import Flags, Floats
from bench.detector.twin_single import Fits, blank, curve, put
from bench.detector.windows import CHUNK, Rows, Start, Window, start, view, windows
from domain.progress import VAGUE, Intake
from domain.progress.apart import ROUNDING, SHARED
from domain.progress.bins import CARRIED, START_WEEKS
from domain.progress.decide import FLOOR
from domain.progress.joint import NOISE_GRID, joint_courses
from domain.progress.joint_weeks import BUMP
from domain.progress.since import LEAN, REACH, VARIANCE
from domain.progress.single import MIN_BINS, window_weeks

_FIRST_WEIGHT: Final = 0.6
_HIGH: Final = 9.0
_BEYOND: Final = 0.8
_POINTS: Final = np.array((-2.6, -1.45, 0.0, 1.45, 2.6))
_USUAL: Final = 1.15
_REMEMBERED: Final = 0.8
_APART: Final = (1 / 2.0**2, 1 / 0.15**2)


@dataclass(frozen=True, slots=True)
class Given:
    """What clients gave: `answers` (clients × weeks × measures, points), `since` (clients × weeks, 0…4), both NaN
    for none, and whether the week was carried; with what is known before.
    """

    answers: Floats
    since: Floats
    carried: Flags | None = None
    pace: float = 1.0
    intake: Intake = VAGUE


@dataclass(frozen=True, slots=True)
class JointFits:
    """The joint fit (clients × weeks), the fit of each measure by the joint noise, and which measures are watched.

    The joint fit is NaN where nothing is watched. A measure's fit is NaN where it is not watched.
    """

    joint: Fits
    items: tuple[Fits, ...]
    watched: Flags


@dataclass(frozen=True, slots=True)
class _Heard:
    """Since-start answers of rows × weeks: what they told (0 for none) and whether, and per row how to read them."""

    told: Floats
    here: Flags
    anchor: Floats
    precision: Floats


@dataclass(frozen=True, slots=True)
class _Case:
    """What is fitted besides the window: the noises (grid × 1 or × rows) with their common log evidence, how many
    measures a week's mean is of, the level expected, and the pace.
    """

    noises: Floats
    common: Floats
    measures: int
    intake: Intake
    pace: float


def fit_joint(given: Given) -> JointFits:
    """Fit all measures of every client together, after every answer."""
    clients, weeks, measures = given.answers.shape
    watched = given.answers[:, 0] >= FLOOR
    found = JointFits(blank(clients, weeks), tuple(blank(clients, weeks) for _ in range(measures)), watched)
    for which in np.unique(watched, axis=0):
        rows = np.flatnonzero((watched == which).all(axis=1))
        for begin in range(0, len(rows) if which.any() else 0, CHUNK):
            _fit_some(given, rows[begin : begin + CHUNK], np.flatnonzero(which), found)
    return found


def _fit_some(given: Given, rows: Rows, which: Rows, found: JointFits) -> None:
    """Fit clients who have the same measures watched."""
    scores = given.answers[rows][:, :, which]
    scores += np.where(scores[:, :1] >= _HIGH, _BEYOND * np.maximum(0.0, scores - _HIGH), 0.0)
    scores[:, 0] -= BUMP
    tapped = np.ones(scores.shape[:2]) if given.carried is None else np.where(given.carried[rows], CARRIED, 1.0)
    tapped[:, 0] *= _FIRST_WEIGHT
    there = ~np.isnan(scores)
    weights = tapped * there.mean(axis=2)
    since = _points(given.since[rows])
    starts = start(fill(scores[:, :START_WEEKS]).mean(axis=2), weights)
    columns = [(scores[:, :, index], start(scores[:, :, index], tapped)) for index in range(len(which))]
    marks = np.where(there.any(axis=2), 0.0, np.nan)
    here: Flags = ~np.all(np.isnan(given.answers[rows]), axis=2)
    for window in windows(marks, weights, window_weeks(given.pace), here):
        mine, until = window.rows, slice(0, window.week + 1)
        table = fill(np.where(window.w[..., None] > 0, scores[mine, until], np.nan))
        seen = replace(window, y=np.nan_to_num(table.mean(axis=2)))
        noises = np.array(NOISE_GRID)[:, None]
        common = _apart(table, seen, noises) - 0.5 * (np.log(noises / _USUAL) / 0.35) ** 2
        case = _Case(noises, common, len(which), given.intake, given.pace)
        began = starts.of(mine)
        joint = _fit(seen, _hear(since[mine, until], seen, began, len(which)), began, case)
        put(found.joint, replace(seen, rows=rows[mine]), joint)
        for measure, (column, first) in zip(which, columns, strict=True):
            alone = view(column[mine, until], tapped[mine, until], window_weeks(given.pace))
            enough = alone.bins >= MIN_BINS
            alone = replace(alone, rows=mine).only(enough)
            case = _Case(joint.wobble[None, enough], np.zeros((1, len(alone.rows))), 1, VAGUE, given.pace)
            item = _fit(alone, None, first.of(alone.rows), case)
            put(found.items[measure], replace(alone, rows=rows[alone.rows]), item)


def _points(since: Floats) -> Floats:
    asked = ~np.isnan(since)
    points = np.full(since.shape, np.nan)
    points[asked] = _POINTS[since[asked].astype(int)]
    return points


def fill(table: Floats) -> Floats:
    """Fill skipped scores of rows × weeks × measures as the plain code does; weeks without any answer stay NaN."""
    if table.shape[2] == 1 or not np.isnan(table).any():
        return table
    filled = table
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        for _ in range(2):
            means = np.nanmean(filled, axis=1, keepdims=True)
            means = np.where(np.isnan(means), np.nanmean(filled, axis=(1, 2), keepdims=True), means)
            level = np.nanmean(table - means, axis=2, keepdims=True)
            filled = np.where(np.isnan(table), means + level, table)
    return filled


def _apart(table: Floats, window: Window, noises: Floats) -> Floats:
    """Grid × rows: log evidence of each noise level from how the measures lie apart."""
    count = table.shape[2]
    if count == 1:
        return np.zeros((len(noises), len(table)))
    c = np.nan_to_num(table - table.mean(axis=2, keepdims=True))
    w, t = window.w, window.t
    n, wt, wtt = w.sum(axis=1), (w * t).sum(axis=1), (w * t * t).sum(axis=1)
    q = 1 / (noises**2 * (1 - SHARED) + ROUNDING)
    a, b, d = _APART[0] + n * q, q * wt, _APART[1] + q * wtt
    det = a * d - b * b
    r0 = q[..., None] * (w[..., None] * c).sum(axis=1)
    r1 = q[..., None] * ((w * t)[..., None] * c).sum(axis=1)
    explained = d * (r0 * r0).sum(axis=2) - 2 * b * (r0 * r1).sum(axis=2) + a * (r1 * r1).sum(axis=2)
    fitted = -0.5 * (q * (w[..., None] * c * c).sum(axis=(1, 2)) - explained / det)
    found: Floats = fitted + (count - 1) / 2 * (np.log(_APART[0] * _APART[1] / det) + n * np.log(q))
    return found


def _hear(since: Floats, window: Window, began: Start, measures: int) -> _Heard:
    weeks = np.arange(since.shape[1])
    begins = window.begins[:, None]
    inside = np.where(window.first[:, None], weeks > begins, weeks >= begins)
    here = ~np.isnan(since) & inside
    doubt = 1 / (precision(_USUAL, measures) * began.weight)
    later = 1 / (VARIANCE + here.sum(axis=1) * _REMEMBERED**2 * doubt)
    offset = LEAN * 6.0 + np.where(window.first, 0.0, _REMEMBERED * began.mean)
    return _Heard(
        told=np.where(here, np.nan_to_num(since) + offset[:, None], 0.0),
        here=here,
        anchor=np.where(window.first, LEAN, REACH),
        precision=np.where(window.first, 1 / VARIANCE, later),
    )


@dataclass(frozen=True, slots=True)
class _Cells:
    """Every course at every noise level: grid × courses × rows."""

    evidence: Floats
    change: Floats
    change_sd: Floats
    level: Floats
    level_variance: Floats
    slope: Floats


def _fit(window: Window, heard: _Heard | None, began: Start, case: _Case) -> Fits:
    each = [_solve(window, heard, case, index) for index in range(len(joint_courses(case.pace)))]
    cells = _Cells(*(np.stack(column, axis=1) for column in zip(*each, strict=True)))
    shares = np.exp(cells.evidence - cells.evidence.max(axis=(0, 1)))
    shares /= shares.sum(axis=(0, 1))

    def mean(values: Floats) -> Floats:
        mixed: Floats = (shares * values).sum(axis=(0, 1))
        return mixed

    level, change, wobble = mean(cells.level), mean(cells.change), mean(case.noises[:, None])
    spread = mean(cells.level_variance + cells.level**2) - level**2
    sd = np.sqrt(spread + 1 / (precision(wobble, case.measures) * began.weight))

    def total_below(x: float) -> Floats:
        near = mean(normal_below((x - cells.change) / cells.change_sd))
        return np.where(window.first, near, normal_below((x - (level - began.mean)) / sd))

    course = shares.sum(axis=0)
    return Fits(
        flat=course[0],
        better=course[1] + course[2],
        worse=course[3],
        level=level,
        change=change,
        total=np.where(window.first, change, level - began.mean),
        slope=mean(cells.slope),
        wobble=wobble,
        p_change_ge_1=1 - mean(normal_below((1 - cells.change) / cells.change_sd)),
        p_total_le_1=total_below(-1.0),
        p_total_le_1_5=total_below(-1.5),
        p_total_le_2=total_below(-2.0),
        bins=window.bins,
        span=window.span,
    )


def _solve(window: Window, heard: _Heard | None, case: _Case, index: int) -> tuple[Floats, ...]:
    """One course at all noise levels for all rows, grid × rows; the fields of `_Cells` in order."""
    course, intake = joint_courses(case.pace)[index], case.intake
    w, y = window.w, window.y
    g, end = curve(window.t, course.bend), curve(window.span, course.bend)
    aa, ah, hh, au, hu, uu = _compared(heard, g) if heard else (0.0,) * 6
    v = precision(case.noises, case.measures)
    p0, p1 = 1 / intake.sd**2, 1 / course.sd**2
    n = w.sum(axis=1)
    a = p0 + n * v + aa
    b = v * (w * g).sum(axis=1) + ah
    c = p1 + v * (w * g * g).sum(axis=1) + hh
    r0 = intake.mean * p0 + v * (w * y).sum(axis=1) + au
    r1 = course.mean * p1 + v * (w * g * y).sum(axis=1) + hu
    squares = intake.mean**2 * p0 + course.mean**2 * p1 + v * (w * y * y).sum(axis=1) + uu
    det = a * c - b * b
    level, size = (c * r0 - b * r1) / det, (a * r1 - b * r0) / det
    misfit = squares - level * r0 - size * r1
    likelihood = 0.5 * (n * np.log(v) - misfit + np.log(p0 * p1 / det))
    return (
        np.log(course.prior) + case.common + likelihood,
        size * end,
        np.sqrt(a / det) * end,
        level + size * end,
        (c - 2 * end * b + end * end * a) / det,
        size if course.bend is None else size * (1 - end) / course.bend,
    )


def _compared(heard: _Heard, g: Floats) -> tuple[Floats, ...]:
    """Sums over since-start answers, per row, as in the plain code."""
    reach = np.where(heard.here, REACH * g, 0.0)
    told, i, anchor = heard.told, heard.precision, heard.anchor
    return (
        i * anchor**2 * heard.here.sum(axis=1),
        i * anchor * reach.sum(axis=1),
        i * (reach * reach).sum(axis=1),
        i * anchor * told.sum(axis=1),
        i * (reach * told).sum(axis=1),
        i * (told * told).sum(axis=1),
    )


def precision(noise: Floats | float, measures: int) -> Floats:
    """How sharply a week's mean tells the level, as `domain.progress.joint.precision` has it."""
    sharp: Floats = np.asarray(1 / (noise * noise * (SHARED + (1 - SHARED) / measures) + ROUNDING / measures))
    return sharp
