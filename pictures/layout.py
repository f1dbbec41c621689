"""Where things go: one column wide enough for a phone, panels below each other on one time axis."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.chart import Chart, Course
from pictures.text import lines, shown

WIDE: Final = 420.0
EDGE: Final = 18.0
TITLE: Final = 15.5
SMALL: Final = 12.0
PLOT: Final = 124.0
LEFT: Final = EDGE + 24
"""Where the plots begin, right of the numbers of their scale."""
RIGHT: Final = WIDE - EDGE
INSET: Final = 22.0
"""Room left and right of the answers for the first and the last number."""
PAD: Final = 9.0
"""Room above the top and below the end of a scale, so that no marker is cut."""
STRIP: Final = 15.0
"""Room below the last plot for visits, and for hard spells."""
ROW: Final = 17.0
"""Room for a line of small text."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One measure's place: its title on lines from `top` on, its plot from `plot` to `plot + PLOT`."""

    course: Course
    title: tuple[str, ...]
    axis: str
    top: float
    plot: float

    @property
    def bottom(self) -> float:
        """Where the plot ends."""
        return self.plot + PLOT

    def y(self, value: float) -> float:
        """The height of a value on the scale."""
        return self.bottom - PAD - (PLOT - 2 * PAD) * min(max(value, 0), self.course.top) / self.course.top


@dataclass(frozen=True, slots=True)
class Time:
    """The time axis."""

    first: date
    last: date

    def x(self, day: date) -> float:
        """Where a day is; days outside are put at the nearest end."""
        length = max((self.last - self.first).days, 1)
        share = min(max((day - self.first).days / length, 0), 1)
        return LEFT + INSET + (RIGHT - LEFT - 2 * INSET) * share


def title_of(words: str) -> tuple[str, ...]:
    """The measure's name on at most two lines; what no font can show is left out."""
    name = shown(words)
    return lines(name, TITLE, RIGHT - EDGE) if any(letter.isalnum() for letter in name) else ()


def panels(chart: Chart, titles: tuple[str, ...], axes: tuple[str, ...]) -> tuple[Panel, ...]:
    """The panels from top to bottom; room for labels of changes is kept in the first one."""
    made: list[Panel] = []
    top = EDGE
    for course, words, axis in zip(chart.courses, titles, axes, strict=True):
        title = title_of(words)
        plot = top + len(title) * (TITLE + 4) + ROW + 7
        if chart.changes and not made:
            plot += ROW
        made.append(Panel(course, title, axis, top, plot))
        top = plot + PLOT + 20
    return tuple(made)
