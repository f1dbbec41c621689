"""The words inside a picture: titles, axes, the legend, days; all that `pictures/` may not know."""

from typing import Any

from domain.chart import Chart, Labels
from domain.messages import slots_of
from domain.poster import Poster, Scan
from wording import people
from wording.dates import short_day
from wording.rendered import Picture, Voice
from wording.slots import Forms, enum_key
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


def scanned(facts: Any) -> Scan | None:
    """What a square code is to hold, among a message's own slots, or None."""
    found = (getattr(facts, name) for name in slots_of(facts))
    return next((value for value in found if isinstance(value, Scan)), None)


def poster(key: str, scan: Scan, forms: Forms, voice: Voice) -> Picture:
    """A card with its words, which stand beside the message's own under `key`."""

    def say(part: str) -> str:
        return people.bare(words(voice.language, voice.form).say(key, forms, part))

    drawn = Poster(say("title"), say("lead"), say("scan"), say("typing"), scan)
    return Picture(drawn, say("alt"), "invitation.png")
