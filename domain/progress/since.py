"""Answers to "compared with when you started, how is it now?", as the joint fit reads them.

Such an answer looks back over the whole way, and leans towards how things are at the moment of asking.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.progress.history import DAYS_A_WEEK, History, moment
from domain.progress.outlook import Gaussian

VARIANCE: Final = 1.15**2
"""Variance of one answer, points² (tuned on the bench)."""

LEAN: Final = 0.1
"""How far the answer leans with the present level, counted from 6 points (Interlude's detector notes)."""

_LEAN_FROM: Final = 6.0

_REMEMBERED: Final = 0.8
"""How much of the true change is remembered (Interlude's detector notes)."""

REACH: Final = _REMEMBERED + LEAN
"""How far the answer moves with the present level when the start stays: what is remembered, and the lean."""

_POINTS: Final = (-2.6, -1.45, 0.0, 1.45, 2.6)
"""The change each answer stands for, points: better, a bit better, the same, a bit worse, worse. The first three
are Interlude's detector notes'; the last two mirror the first two.
"""


@dataclass(frozen=True, slots=True)
class Since:
    """One week's answer: `t` in weeks of the phase, `points` the change it stands for, below 0 for the better."""

    t: float
    points: float


@dataclass(frozen=True, slots=True)
class Heard:
    """Answers as readings of a course a + d·g(t) over the window.

    Each says `points + offset` = `anchor`·a + `REACH`·d·g(t), with `precision` in 1/points².
    """

    answers: tuple[Since, ...]
    anchor: float = LEAN
    offset: float = LEAN * _LEAN_FROM
    precision: float = 1 / VARIANCE


NOTHING_HEARD: Final = Heard(())


def hear(answers: Sequence[Since], begins: float, start: Gaussian | None) -> Heard:
    """Read the answers of a window that begins at week `begins`; `start` is the phase's first level once that has
    left the window.

    While the start is in the window, an answer tells the change from there. Later it tells the present level, as a
    distance from `start`; all answers share the doubt about it, so each is trusted less the more there are.
    """
    if start is None:
        return Heard(tuple(one for one in answers if one.t > begins))
    inside = tuple(one for one in answers if one.t >= begins)
    return Heard(
        answers=inside,
        anchor=REACH,
        offset=LEAN * _LEAN_FROM + _REMEMBERED * start.mean,
        precision=1 / (VARIANCE + len(inside) * _REMEMBERED**2 * start.variance),
    )


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
