"""What a picture shows in words, for whoever cannot see it: the same numbers, nothing beyond them."""

from typing import Final

from domain.chart import Chart, Course
from domain.measures import BOTHER, Measure
from domain.messages import progress as say
from domain.messages.measures import GoalReading, SideReading
from domain.shown import bothering

_LONGEST: Final = 60
"""Characters of a person's words below a picture, which has all of them or more."""


def told(chart: Chart) -> say.Pictured:
    """A picture with its words."""
    asked = [point for course in chart.courses for point in course.points]
    lines = tuple(_line(course) for course in chart.courses)
    gaps = any(point.value is None for point in asked)
    days = [point.day for point in asked if point.value is not None]
    return say.Pictured(first=min(days), last=max(days), lines=lines, gaps=gaps, drawn=chart)


def _line(course: Course) -> say.GoalCourse | say.SymptomCourse | say.SideCourse:
    values = [point.value for point in course.points if point.value is not None]
    words = course.words if len(course.words) <= _LONGEST else f"{course.words[: _LONGEST - 1].rstrip()}…"
    n, then, now = len(values), values[0], values[-1]
    if course.kind is Measure.GOAL:
        return say.GoalCourse(words, n, GoalReading(then), GoalReading(now))
    if course.kind in BOTHER:
        return say.SymptomCourse(words, n, bothering(course.kind, then), bothering(course.kind, now))
    return say.SideCourse(words, n, SideReading(then), SideReading(now))
