"""One measure: its name, its scale with the good end said, its answers, and gaps where there are none."""

from collections.abc import Iterator, Mapping
from datetime import date

from domain.chart import Chart, Course, Point
from pictures import shapes
from pictures.layout import EDGE, LEFT, PLOT, RIGHT, SMALL, TITLE, Panel, Time
from pictures.palette import Palette
from pictures.shapes import BOLD, Spot, Style
from pictures.text import cut

SAME = 1
"""Points to either side of the start that count as about the same."""
_CROWDED = 26


def drawn(panel: Panel, chart: Chart, time: Time, colours: Palette) -> Iterator[str]:
    """The elements of a panel, from back to front."""
    yield from _behind(panel, chart, time, colours)
    yield from _scale(panel, colours)
    yield from _names(panel, colours)
    yield from _changes(panel, chart, time, colours)
    yield from _answers(panel, time, colours)


def _names(panel: Panel, colours: Palette) -> Iterator[str]:
    down = panel.top + TITLE
    for line in panel.title:
        yield shapes.text((EDGE, down), line, Style(TITLE, colours.ink, BOLD))
        down += TITLE + 4
    axis = cut(panel.axis, SMALL, RIGHT - EDGE)
    yield shapes.text((EDGE, down - 1), axis, Style(SMALL, colours.quiet))


def _behind(panel: Panel, chart: Chart, time: Time, colours: Palette) -> Iterator[str]:
    """The band of about the same, and the breaks."""
    if panel.course.baseline is not None:
        high, low = panel.y(panel.course.baseline + SAME), panel.y(panel.course.baseline - SAME)
        yield shapes.box((LEFT, high), (RIGHT - LEFT, low - high), colours.band)
    for pause in chart.pauses:
        left, right = time.x(pause.first) - 4, time.x(pause.last) + 4
        yield shapes.box((left, panel.plot), (right - left, PLOT), shapes.hatched(colours.pause))


def _scale(panel: Panel, colours: Palette) -> Iterator[str]:
    top = panel.course.top
    for value in (0, top / 2, top):
        height = panel.y(value)
        yield shapes.rule((LEFT, height), (RIGHT, height), colours.grid)
        if value == int(value):
            number = Style(SMALL, colours.quiet, anchor="end")
            yield shapes.text((LEFT - 6, height + SMALL * 0.36), str(int(value)), number)


def _changes(panel: Panel, chart: Chart, time: Time, colours: Palette) -> Iterator[str]:
    for change in chart.changes:
        across = time.x(change.day)
        yield shapes.rule((across, panel.plot), (across, panel.bottom), colours.change, 1.6, "5 3")


def _answers(panel: Panel, time: Time, colours: Palette) -> Iterator[str]:
    course, colour = panel.course, colours.of(panel.course.kind)
    spots = {point.day: _spot(point, panel, time) for point in course.answered}
    for piece in course.pieces:
        if len(piece) > 1:
            yield shapes.path([spots[point.day] for point in piece], colour, 2.2)
    radius = 4.4 if len(course.answered) <= _CROWDED else 3.0
    for point in course.answered:
        fill = colours.paper if point.carried else colour
        yield shapes.marker(course.kind, spots[point.day], radius, (fill, colour))
    yield from _numbers(course, spots, colour)


def _numbers(course: Course, spots: Mapping[date, Spot], colour: str) -> Iterator[str]:
    """The first number left of its marker, the last one right of it."""
    for point, side, anchor in ((course.answered[0], -9, "end"), (course.answered[-1], 9, "start")):
        x, y = spots[point.day]
        yield shapes.text((x + side, y + 4.8), str(point.value), Style(13.5, colour, BOLD, anchor))


def _spot(point: Point, panel: Panel, time: Time) -> Spot:
    return time.x(point.day), panel.y(point.value or 0)
