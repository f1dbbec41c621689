"""Replies gathered by week of the phase, because answers of one week tell little more than one of them.

Only the trailing window and the phase's first weeks are read, so the work does not grow with the years.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.progress.history import DAYS_A_WEEK, Reply, Series, Source, moment

START_WEEKS: Final = 4
"""How many weeks, from the first answered one on, tell where a phase started (weeks 0–3)."""

CARRIED: Final = 0.5
"""What a carried answer counts beside a tapped one (Interlude's detector notes)."""

_NOTHING: Final = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Bin:
    """One answered week of one measure.

    `week` counts whole weeks since the phase began; `t` is the mean time of the replies in weeks, `y` their
    mean in points, both with carried replies weighing half; `mass` is how much the replies say, 1 for one
    tapped; `first` marks the first answered week of the phase.
    """

    week: int
    t: float
    y: float
    mass: float
    first: bool


@dataclass(frozen=True, slots=True)
class Track:
    """One measure over one phase: its first weeks and its trailing weeks, all its replies, and the trailing ones."""

    series: Series
    start: tuple[Bin, ...]
    window: tuple[Bin, ...]
    replies: tuple[Reply, ...]
    trailing: tuple[Reply, ...]

    @property
    def starts_at(self) -> float | None:
        """The first answered week's mean in points, or None when nothing is answered in this phase."""
        return self.start[0].y if self.start else None


def mass(replies: float) -> float:
    """Return what a week of `replies` answers says (carried ones counted half): 1 for one, 1.6 at most.

    Up to one answer it is the count itself; from there on 1 + .6(1 − 1/k), for answers of one week share most
    of their noise (Interlude's detector notes).
    """
    return replies if replies <= 1 else 1 + 0.6 * (1 - 1 / replies)


def track(series: Series, first_day: int, now: float, weeks: float) -> Track:
    """Gather a measure's replies from `first_day` (an ordinal) to `now` (days), trailing `weeks` weeks.

    The window reaches back from the newest answered week, so mere waiting changes nothing.
    """
    replies = series.replies
    begin = bisect_left(replies, float(first_day), key=_moment)
    end = bisect_right(replies, now, lo=begin, key=_moment)
    inside = replies[begin:end]
    if not inside:
        return Track(series, (), (), (), ())
    first_week = _week(inside[0], first_day)
    last_week = _week(inside[-1], first_day)
    late = bisect_left(inside, float(first_day + (last_week - weeks) * DAYS_A_WEEK), key=_moment)
    trailing = inside[late:]
    window = _gather(series, trailing, first_day, first_week)
    early = window
    if late:
        split = bisect_left(inside, float(first_day + (first_week + START_WEEKS) * DAYS_A_WEEK), key=_moment)
        early = _gather(series, inside[:split], first_day, first_week)
    start = tuple(week for week in early if week.week < first_week + START_WEEKS)
    return Track(series, start, window, inside, trailing)


def _moment(reply: Reply) -> float:
    return moment(reply.at)


def _week(reply: Reply, first_day: int) -> int:
    return (reply.at.toordinal() - first_day) // DAYS_A_WEEK


def _gather(series: Series, replies: Sequence[Reply], first_day: int, first_week: int) -> tuple[Bin, ...]:
    """Bin sorted replies by calendar week of the phase; times count whole days, so the hour never matters."""
    sums: dict[int, tuple[float, float, float]] = {}
    for reply in replies:
        day = reply.at.toordinal() - first_day
        weight = CARRIED if reply.source is Source.CARRIED else 1.0
        count, days, scores = sums.get(day // DAYS_A_WEEK, _NOTHING)
        sums[day // DAYS_A_WEEK] = (count + weight, days + weight * day, scores + weight * reply.score)
    return tuple(
        Bin(week, days / count / DAYS_A_WEEK, series.points(scores / count), mass(count), week == first_week)
        for week, (count, days, scores) in sums.items()
    )
