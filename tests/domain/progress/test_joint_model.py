"""The closed form of the joint fit against the same model written out as plain normal distributions."""

import math
from collections.abc import Sequence

import pytest

from domain.progress import Intake
from domain.progress.apart import departures, evidence
from domain.progress.joint import NOISE_GRID, Prior, fit_jointly, joint_courses, precision
from domain.progress.joint_weeks import JointWeek, JointWeeks, fill
from domain.progress.since import Since
from domain.progress.single import Course

SCORES = ((6, 6.2, 5.1), (5, 6, 7), (4, 7, 6), (5, 5, 5), (3, 6, 4))
SINCE = (Since(2, -1.45), Since(4, 0))
INTAKE = Intake(6, 2.5)


def weeks() -> JointWeeks:
    """Five weeks of three measures; the first week's weight is left at 1, so that plain densities compare."""
    rows = []
    for number, row in enumerate(SCORES):
        mean = sum(row) / 3
        apart = tuple(score - mean for score in row)
        rows.append(JointWeek(number, float(number), 1.0, mean, apart, number == 0))
    return JointWeeks(3, tuple(rows[:4]), tuple(rows))


def log_density(gaps: Sequence[float], covariance: Sequence[Sequence[float]]) -> float:
    """Log density of a multivariate normal, up to the constant, by Cholesky's decomposition."""
    size = len(gaps)
    low = [[0.0] * size for _ in range(size)]
    solved: list[float] = []
    for i in range(size):
        for j in range(i + 1):
            rest = covariance[i][j] - sum(low[i][k] * low[j][k] for k in range(j))
            low[i][j] = math.sqrt(rest) if i == j else rest / low[j][j]
        solved.append((gaps[i] - sum(low[i][k] * solved[k] for k in range(i))) / low[i][i])
    return -0.5 * sum(one * one for one in solved) - sum(math.log(low[i][i]) for i in range(size))


def course_density(course: Course, noise: float) -> float:
    """Log density of the weeks' means and the since-start answers under one course."""

    def curve(t: float) -> float:
        return t if course.bend is None else 1 - math.exp(-t / course.bend)

    seen = [(1.0, curve(week.t), 1 / precision(noise, 3), week.z) for week in weeks().window]
    seen += [(0.1, 0.9 * curve(one.t), 1.15**2, one.points + 0.6) for one in SINCE]
    gaps = [z - a * INTAKE.mean - d * course.mean for a, d, _, z in seen]
    spread = [[a * b * INTAKE.sd**2 + d * e * course.sd**2 for b, e, _, _ in seen] for a, d, _, _ in seen]
    for index, (_, _, variance, _) in enumerate(seen):
        spread[index][index] += variance
    return log_density(gaps, spread)


def contrast_density(noise: float) -> float:
    """Log density of how the three measures lie apart, on two directions at right angles."""
    variance = noise**2 * 0.6 + 1 / 12
    spread = [[4 + i * j * 0.15**2 + (variance if i == j else 0) for j in range(5)] for i in range(5)]
    across = ((1 / 2**0.5, -1 / 2**0.5, 0.0), (1 / 6**0.5, 1 / 6**0.5, -2 / 6**0.5))
    rows = [[sum(b * y for b, y in zip(way, row, strict=True)) for row in SCORES] for way in across]
    return sum(log_density(row, spread) for row in rows)


def test_the_shares_are_those_of_the_written_out_model() -> None:
    cells = {}
    for noise in NOISE_GRID:
        common = contrast_density(noise) - 0.5 * (math.log(noise / 1.15) / 0.35) ** 2
        for index, course in enumerate(joint_courses(1.0)):
            cells[noise, index] = course.prior * math.exp(course_density(course, noise) + common)
    total = sum(cells.values())
    shares = fit_jointly(weeks(), SINCE, Prior(INTAKE)).shares
    for index, share in enumerate((shares.flat, shares.steady, shares.early, shares.worse)):
        assert share == pytest.approx(sum(cells[noise, index] for noise in NOISE_GRID) / total, rel=1e-9)


def test_departures_prefer_the_noise_they_were_made_with() -> None:
    sums = departures(weeks())
    ours = [evidence(sums, noise) for noise in NOISE_GRID]
    written = [contrast_density(noise) for noise in NOISE_GRID]
    differences = [one - other for one, other in zip(ours, written, strict=True)]
    assert differences == pytest.approx([differences[0]] * len(NOISE_GRID))


def test_a_skipped_score_is_filled_from_the_week_and_the_measure() -> None:
    assert fill([[6.0, 4.0], [8.0, None], [6.0, 4.0]])[1] == [8.0, pytest.approx(5.6, abs=0.2)]
    assert fill([[6.0, None], [8.0, None]]) == [[6.0, pytest.approx(6, abs=0.5)], [8.0, pytest.approx(8, abs=0.5)]]
