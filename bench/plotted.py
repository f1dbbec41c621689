"""The chart of progress as one would draw it with matplotlib: everything the real one shows, nothing it does not."""

from itertools import groupby
from typing import Any

from domain.chart import Course, Drawing, Mark
from domain.measures import Measure
from pictures.palette import PALETTES, Theme

COLOURS = PALETTES[Theme.LIGHT]


def plot(figure: Any, drawing: Drawing) -> None:
    """Draw onto a matplotlib figure."""
    chart, labels = drawing.chart, drawing.labels
    axes = figure.subplots(len(chart.courses), 1, sharex=True, squeeze=False)[:, 0]
    for axis, course, title, said in zip(axes, chart.courses, labels.titles, labels.axes, strict=True):
        axis.set_title(f"{title}\n{said}", loc="left", fontsize=9)
        _course(axis, course)
        for change in chart.changes:
            axis.axvline(change.day, color=COLOURS.change, linestyle="--", label=labels.marks[Mark.CHANGE])
            axis.text(change.day, 10.6, change.words, color=COLOURS.change, fontsize=7)
    axes[-1].plot(chart.visits, [-1.6] * len(chart.visits), "|", color=COLOURS.quiet, label=labels.marks[Mark.VISIT])
    axes[-1].set_xticks(list(chart.days), [labels.days[day] for day in chart.days], fontsize=7)
    figure.legend(*axes[-1].get_legend_handles_labels(), loc="lower left", ncols=2, fontsize=7)
    figure.subplots_adjust(bottom=0.2, hspace=0.5)


def _course(axis: Any, course: Course) -> None:
    colour, shape = COLOURS.of(course.kind), "o" if course.kind is Measure.GOAL else "s"
    if course.baseline is not None:
        axis.axhspan(course.baseline - 1, course.baseline + 1, color=COLOURS.band, label="about the same")
    for run in course.pieces:
        axis.plot([point.day for point in run], [point.value for point in run], color=colour)
    for carried, points in groupby(sorted(course.answered, key=lambda one: one.carried), lambda one: one.carried):
        found = list(points)
        spots = [point.day for point in found], [point.value for point in found]
        axis.plot(*spots, shape, color=colour, markerfacecolor=COLOURS.paper if carried else colour, label="an answer")
    for end in (course.answered[0], course.answered[-1]):
        axis.annotate(str(end.value), (end.day, end.value), textcoords="offset points", xytext=(6, 4), color=colour)
    axis.set_ylim(-0.5, course.top + 0.5)
    axis.set_yticks((0, course.top / 2, course.top))
    axis.grid(axis="y", color=COLOURS.grid)
