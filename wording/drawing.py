"""The words inside a picture: titles, axes, the legend, days; all that `pictures/` may not know."""

from typing import Any

from domain.chart import Chart, Labels
from domain.messages import slots_of
from wording.dates import short_day
from wording.rendered import Voice
from wording.slots import enum_key
from wording.words import words


def pictured(facts: Any) -> Chart | None:
    """The chart among a message's own slots, or None."""
    found = (getattr(facts, name) for name in slots_of(facts))
    return next((value for value in found if isinstance(value, Chart)), None)


def labels(chart: Chart, titles: tuple[str, ...], voice: Voice) -> Labels:
    """A chart's words in a language; `titles` are those of its measures, in order."""
    said = words(voice.language)
    form = {"form": voice.form}
    return Labels(
        titles=titles,
        axes=tuple(said.say(enum_key(course.axis), form) for course in chart.courses),
        marks={mark: said.say(enum_key(mark), form) for mark in chart.marks},
        days={day: short_day(day, voice) for day in chart.days},
    )
