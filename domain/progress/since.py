"""Answers to "compared with when you started, how is it now?", as the joint fit reads them.

Such an answer looks back over the whole way, and leans towards how things are at the moment of asking.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.progress.history import DAYS_A_WEEK, History, moment

PRECISION: Final = 1 / 1.35**2
"""Precision of one answer, 1/points² (Interlude's detector notes, as all constants here)."""

LEAN: Final = 0.1
"""How far the answer leans with the present level, counted from 6 points."""

LEAN_FROM: Final = 6.0

REACH: Final = 0.8 + LEAN
"""How much of the true change shows in the answer: .8 remembered, and the lean."""

_POINTS: Final = (-2.6, -1.45, 0.0, 1.7, 1.7)
"""The change each answer stands for, points; the fifth is set like the fourth, as it was never fitted."""


@dataclass(frozen=True, slots=True)
class Since:
    """One week's answer: `t` in weeks of the phase, `points` the change it stands for, below 0 for the better."""

    t: float
    points: float


def since_weeks(history: History) -> tuple[Since, ...]:
    """Return one answer a week, the mean where there are several, in order of time.

    The question compares with the very start. A later phase began from somewhere else, so it has none.
    """
    first_day = history.first_day
    starts = [one.replies[0].at for one in history.series if one.replies]
    starts.extend(answer.at for answer in history.since_start)
    if any(at.toordinal() < first_day for at in starts):
        return ()
    weeks: dict[int, list[Since]] = {}
    for answer in history.since_start:
        if moment(answer.at) <= history.now:
            t = (answer.at.toordinal() - first_day) / DAYS_A_WEEK
            weeks.setdefault(int(t), []).append(Since(t, _POINTS[answer.level]))
    return tuple(_mean(weeks[week]) for week in sorted(weeks))


def _mean(answers: Sequence[Since]) -> Since:
    count = len(answers)
    return Since(sum(one.t for one in answers) / count, sum(sorted(one.points for one in answers)) / count)
