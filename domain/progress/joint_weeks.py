"""The weeks of all measures side by side, as the joint fit reads them: one mean a week and each one's departure.

Skipped measures are filled in from what the person did answer, and their weeks weigh less for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from domain.progress.bins import START_WEEKS, Bin, Track

BUMP: Final = 0.9
"""How much worse than usual people are in the week they join, points (tuned on the bench)."""

_NEAR_THE_END: Final = 9.0
_BEYOND: Final = 0.8
"""How much more than 10 points an answer of 10 may stand for (tuned on the bench)."""

_FIRST_WEIGHT: Final = 0.6
_PASSES: Final = 2

Table = list[list[float | None]]


@dataclass(frozen=True, slots=True)
class JointWeek:
    """One answered week: time `t` in weeks of the phase, weight `w` (1 when every measure was tapped once),
    mean `z` of the measures in points, and `departures` of each from it, empty for a single measure.
    """

    week: int
    t: float
    w: float
    z: float
    departures: tuple[float, ...]
    first: bool


@dataclass(frozen=True, slots=True)
class JointWeeks:
    """The start and the trailing window of a phase, for `measures` measures."""

    measures: int
    start: tuple[JointWeek, ...]
    window: tuple[JointWeek, ...]


def joint_weeks(tracks: Sequence[Track], weeks: float) -> JointWeeks:
    """Lay measures side by side, trailing `weeks` weeks. Each track must hold at least one reply and those weeks."""
    first = min(track.start[0].week for track in tracks)
    newest = max(track.window[-1].week for track in tracks)
    window = _lay([_uncut(track, track.window) for track in tracks], first, newest - weeks)
    start = window
    if not window[0].first:
        laid = _lay([_uncut(track, track.start) for track in tracks], first, first)
        start = tuple(week for week in laid if week.week < first + START_WEEKS)
    return JointWeeks(len(tracks), start, window)


def _lay(columns: Sequence[Sequence[Bin]], first: int, since: float) -> tuple[JointWeek, ...]:
    by_week = [{week.week: week for week in column if week.week >= since} for column in columns]
    numbers = sorted(set().union(*by_week))
    table: Table = [[_score(column, number, first) for column in by_week] for number in numbers]
    filled = fill(table) if len(columns) > 1 else table
    return tuple(
        _joined(number, [column[number] for column in by_week if number in column], row, first)
        for number, row in zip(numbers, filled, strict=True)
    )


def _score(column: Mapping[int, Bin], number: int, first: int) -> float | None:
    if number not in column:
        return None
    return column[number].y - (BUMP if number == first else 0.0)


def _uncut(track: Track, weeks: Sequence[Bin]) -> Sequence[Bin]:
    """Weeks as they might be if the scale went on: who begins near its end and says 10 may have wanted to say more.
    Without this, a client who comes down from beyond the scale looks as if nothing changed.
    """
    if track.start[0].y < _NEAR_THE_END:
        return weeks
    return [replace(week, y=week.y + _BEYOND * max(0.0, week.y - _NEAR_THE_END)) for week in weeks]


def _joined(number: int, answered: Sequence[Bin], row: Sequence[float | None], first: int) -> JointWeek:
    points = [score for score in row if score is not None]
    mean = sum(points) / len(points)
    w = sum(one.mass for one in answered) / len(row)
    return JointWeek(
        week=number,
        t=sum(one.t for one in answered) / len(answered),
        w=w * (_FIRST_WEIGHT if number == first else 1.0),
        z=mean,
        departures=tuple(score - mean for score in points) if len(row) > 1 else (),
        first=number == first,
    )


def fill(table: Table) -> Table:
    """Fill skipped scores: the measure's own mean plus how the answered ones stood that week. Twice over.

    Rows are weeks, columns measures; every row has an answer. A measure without any answer in the window takes
    the mean of all the others.
    """
    if all(score is not None for row in table for score in row):
        return table
    filled = table
    for _ in range(_PASSES):
        means = _means(filled)
        filled = [_fill_row(row, means) for row in table]
    return filled


def _means(table: Table) -> list[float]:
    columns = [[score for score in column if score is not None] for column in zip(*table, strict=True)]
    known = [score for column in columns for score in column]
    overall = sum(known) / len(known)
    return [sum(column) / len(column) if column else overall for column in columns]


def _fill_row(row: Sequence[float | None], means: Sequence[float]) -> list[float | None]:
    departures = [score - mean for score, mean in zip(row, means, strict=True) if score is not None]
    level = sum(departures) / len(departures)
    return [mean + level if score is None else score for score, mean in zip(row, means, strict=True)]
