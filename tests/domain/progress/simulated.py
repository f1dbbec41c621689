"""Made-up clients: a true course, noise, a bad week at the start, weeks missed and answers in whole points."""

import math
import random
from collections.abc import Callable, Sequence
from itertools import accumulate

from domain.progress import History, SinceStart
from tests.domain.progress.clients import history, three, week

WEEKS = 13

Course = Callable[[float], float]
"""Change in points after some weeks."""


def stall(_: float) -> float:
    return 0.0


def slow(weeks: float) -> float:
    return -2 * weeks / 12


def fast(weeks: float) -> float:
    return -4 * (1 - math.exp(-weeks / 3))


def client(chance: random.Random, courses: Sequence[Course], *, since: bool) -> History:
    """Thirteen weeks of up to three measures, a third of the weeks missing, since-start every second week."""
    deviation = min(2.2, max(0.5, chance.lognormvariate(math.log(1.15), 0.35)))
    answered = [number == 0 or chance.random() > 0.35 for number in range(WEEKS)]
    shared = _noise(chance)
    rows = [_scores(chance, course, (shared, deviation)) for course in courses]
    told = [[score if here else None for score, here in zip(row, answered, strict=True)] for row in rows]
    asked = [number for number in range(2, WEEKS, 2) if answered[number]] if since else []
    answers = tuple(SinceStart(week(number), _compared(chance, courses, number)) for number in asked)
    return history(*three(*told), since_start=answers)


def _noise(chance: random.Random) -> list[float]:
    """Noise of standard deviation 1 that lingers a little from week to week."""
    keep = chance.uniform(0, 0.5)
    fresh = [chance.gauss(0, 1) for _ in range(WEEKS)]
    return list(accumulate(fresh, lambda before, new: keep * before + math.sqrt(1 - keep * keep) * new))


def _scores(chance: random.Random, course: Course, noise: tuple[list[float], float]) -> list[float]:
    shared, deviation = noise
    level, own = min(9.5, max(4, chance.gauss(6.2, 1.6))), _noise(chance)
    wobbles = [deviation * (0.4**0.5 * common + 0.6**0.5 * one) for common, one in zip(shared, own, strict=True)]
    bumps = [0.9] + [0.0] * (WEEKS - 1)
    true = [level + course(number) + bump for number, bump in enumerate(bumps)]
    return [float(min(10, max(0, round(at + wobble)))) for at, wobble in zip(true, wobbles, strict=True)]


def _compared(chance: random.Random, courses: Sequence[Course], number: int) -> int:
    """The since-start answer: .7 of the true change, with noise."""
    change = sum(course(number) for course in courses) / len(courses)
    felt = 0.7 * change + chance.gauss(0, 1)
    return sum(felt > edge for edge in (-2.0, -0.8, 0.8, 2.0))
