"""What a picture of progress shows: each measure's answers over time, and what else happened on the way.

Values only: what is a gap and where the lines break is decided here, how it looks in `pictures/`, its words in
`wording/`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from domain.measures import Measure
from domain.progress import Direction

FEWEST: Final = 3
"""Answers a measure needs before it is drawn; fewer say nothing that a sentence does not."""
MOST: Final = 2
"""Measures a picture for a phone holds, so that it can be read without zooming."""
TICKS: Final = 6
_STEPS: Final = (7, 14, 28, 56, 91, 182, 364, 728)


class Mark(StrEnum):
    """What else a picture shows; each has its own words in the legend."""

    ANSWER = "answer"
    CARRIED = "carried"
    SAME = "same"
    VISIT = "visit"
    HARD = "hard"
    PAUSE = "pause"
    CHANGE = "change"


class Axis(StrEnum):
    """What the numbers of a measure stand for, and which end is the good one."""

    GOAL = "goal"
    SYMPTOM = "symptom"
    SIDE = "side"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Point:
    """One day that was asked about. `value` is None when nothing was answered: the line stays open there."""

    day: date
    value: int | None
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """One measure over time, by day. `words` are the client's own; `top` ends the scale that begins at 0.

    `baseline` is the middle of the first answers; within a point of it an answer counts as about the same.
    """

    kind: Measure
    axis: Axis
    words: str
    direction: Direction
    points: tuple[Point, ...]
    baseline: float | None
    top: int = 10

    @property
    def answered(self) -> tuple[Point, ...]:
        """The days with an answer."""
        return tuple(point for point in self.points if point.value is not None)

    @property
    def pieces(self) -> Iterator[tuple[Point, ...]]:
        """The runs of answers between which nothing was left out; no line is drawn from one to the next."""
        run: list[Point] = []
        for point in self.points:
            if point.value is not None:
                run.append(point)
            elif run:
                yield tuple(run)
                run = []
        if run:
            yield tuple(run)


@dataclass(frozen=True, slots=True)
class Change:
    """Another approach, from a day on, in the therapist's words."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Span:
    """Some days in a row, both ends included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Chart:
    """A whole picture: at least one measure, all on one time axis, with what happened beside them."""

    first: date
    last: date
    courses: tuple[Course, ...]
    visits: tuple[date, ...] = ()
    hard: tuple[date, ...] = ()
    changes: tuple[Change, ...] = ()
    pauses: tuple[Span, ...] = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What of all that can be shown is in this picture, in the order of the legend."""
        there = {
            Mark.CARRIED: any(point.carried for course in self.courses for point in course.answered),
            Mark.SAME: any(course.baseline is not None for course in self.courses),
            Mark.CHANGE: bool(self.changes),
            Mark.VISIT: bool(self.visits),
            Mark.HARD: bool(self.hard),
            Mark.PAUSE: bool(self.pauses),
        }
        return (Mark.ANSWER, *(mark for mark, is_there in there.items() if is_there))

    @property
    def days(self) -> tuple[date, ...]:
        """The days named below the time axis: at most six, in whole weeks from the first one."""
        length = (self.last - self.first).days
        step = next((step for step in _STEPS if length < step * TICKS), max(_STEPS[-1], length // (TICKS - 1) + 1))
        return tuple(self.first + timedelta(days=each) for each in range(0, length + 1, step))


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of a picture: a title and an axis for each course in order, a word for each mark, names of days."""

    titles: tuple[str, ...]
    axes: tuple[str, ...]
    marks: Mapping[Mark, str]
    days: Mapping[date, str]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture with its words: all that drawing it takes."""

    chart: Chart
    labels: Labels
