"""What stands around the plots: names of changes above, visits, hard spells and days below, and the legend."""

from collections.abc import Callable, Iterator, Mapping

from domain.chart import Chart, Labels, Mark
from domain.measures import Measure
from pictures import shapes
from pictures.layout import EDGE, RIGHT, ROW, SMALL, STRIP, Panel, Time
from pictures.palette import Palette
from pictures.shapes import Spot, Style
from pictures.text import cut, shown, width

_KEY = 22.0
"""Room for the sign before a legend's word."""
_GAP = 14.0
_TIGHT = 28.0
_ROOMY = 90.0
"""Widths that a name of a change takes at least, and with which it need not look for more room."""


def names_of_changes(panel: Panel, chart: Chart, time: Time, colours: Palette) -> Iterator[str]:
    """What each change is called: right of its line as far as the next one, or left of it where there is more room.

    A name for which there is no room on either side is left out.
    """
    spots = [time.x(change.day) for change in chart.changes]
    ends = [*spots[1:], RIGHT + 6][: len(spots)]
    free = EDGE
    for change, x, end in zip(chart.changes, spots, ends, strict=True):
        words, right, left = shown(change.words), end - x - 6, x + 2 - free
        turned = right < min(width(words, SMALL), _ROOMY) and left > right
        name = cut(words, SMALL, left if turned else right)
        if words and max(left, right) >= min(width(words, SMALL), _TIGHT):
            anchor, at = ("end", x + 2) if turned else ("start", x - 2)
            yield shapes.text((at, panel.plot - 6), name, Style(SMALL, colours.change, anchor=anchor))
            free = (x if turned else x + width(name, SMALL)) + 6


def below(last: Panel, chart: Chart, labels: Labels, colours: Palette) -> Iterator[str]:
    """Visits, hard spells, and the days, each on a row of its own."""
    time, row = Time(chart.first, chart.last), last.bottom + STRIP * 0.6
    for day in chart.visits:
        yield shapes.tick((time.x(day), row), colours.quiet)
    row += STRIP if chart.visits else 0
    for day in chart.hard:
        yield shapes.peak((time.x(day), row), (colours.paper, colours.ink))
    row, reached = last.bottom + _strips(chart) + ROW - 4, 0.0
    for day in chart.days:
        words = labels.days[day]
        half, x = width(words, SMALL) / 2, time.x(day)
        if x - half >= reached:
            middle = min(x, RIGHT + 6 - half)
            yield shapes.text((middle, row), words, Style(SMALL, colours.quiet, anchor="middle"))
            reached = x + half + 8


def _strips(chart: Chart) -> float:
    return STRIP * (bool(chart.visits) + bool(chart.hard)) + 2


def legend(top: float, chart: Chart, labels: Labels, colours: Palette) -> tuple[list[str], float]:
    """What the signs mean, as many in a row as fit. Returns the elements and where they end."""
    made: list[str] = []
    x, y = EDGE, top
    signs = _signs(chart.courses[0].kind, colours)
    for mark in chart.marks:
        words = labels.marks[mark]
        takes = _KEY + width(words, SMALL)
        if x > EDGE and x + takes > RIGHT:
            x, y = EDGE, y + ROW + 2
        made += [signs[mark]((x, y - 4)), shapes.text((x + _KEY, y), words, Style(SMALL, colours.quiet))]
        x += takes + _GAP
    return made, y


def legend_top(last: Panel, chart: Chart) -> float:
    """Where the first row of the legend stands."""
    return last.bottom + _strips(chart) + ROW + 22


def _signs(kind: Measure, colours: Palette) -> Mapping[Mark, Callable[[Spot], str]]:
    """What stands before each word, from a spot at its left end and half its height."""
    colour = colours.of(kind)

    def middle(spot: Spot) -> Spot:
        return spot[0] + 8, spot[1]

    return {
        Mark.ANSWER: lambda at: shapes.marker(kind, middle(at), 4.2, (colour, colour)),
        Mark.CARRIED: lambda at: shapes.marker(kind, middle(at), 4.2, (colours.paper, colour)),
        Mark.SAME: lambda at: shapes.box((at[0], at[1] - 5), (16, 10), colours.band, 2),
        Mark.CHANGE: lambda at: shapes.rule((at[0] + 8, at[1] - 6), (at[0] + 8, at[1] + 6), colours.change, 1.6, "3 2"),
        Mark.VISIT: lambda at: shapes.tick(middle(at), colours.quiet),
        Mark.HARD: lambda at: shapes.peak(middle(at), (colours.paper, colours.ink)),
        Mark.PAUSE: lambda at: shapes.box((at[0], at[1] - 5), (16, 10), shapes.hatched(colours.pause)),
    }
