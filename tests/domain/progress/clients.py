"""Clients for the progress tests: weekly answers from a Monday on, with every circumstance overridable."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from domain.progress import (
    Assessment,
    Direction,
    History,
    Memory,
    Reply,
    Series,
    SinceStart,
    Source,
    State,
    assess,
    replay,
)

START = date(2026, 1, 5)

SAME = 2
"""The since-start answer "about the same"."""


def week(number: float) -> date:
    return START + timedelta(days=round(7 * number))


def weekly(
    scores: Iterable[float | None], measure: str = "symptom", source: Source = Source.TAPPED, **scale: Any
) -> Series:
    """One answer a week from week 0 on; None is a week without."""
    replies = (Reply(week(n), score, source) for n, score in enumerate(scores) if score is not None)
    return Series(measure, tuple(replies), **scale)


def mirrored(series: Series) -> Series:
    """The same answers on a scale whose good end is the other one."""
    replies = (Reply(one.at, series.scale_max - one.score, one.source) for one in series.replies)
    goal = None if series.goal is None else series.scale_max - series.goal
    return Series(series.measure, tuple(replies), Direction.HIGHER, series.scale_max, goal)


def since_start(levels: dict[int, int]) -> tuple[SinceStart, ...]:
    return tuple(SinceStart(week(number), level) for number, level in levels.items())


def history(*series: Series, **circumstances: Any) -> History:
    """A client as of the newest answer, unless told otherwise."""
    answered = [one.replies[-1].at for one in series if one.replies]
    circumstances.setdefault("as_of", max(answered, default=START))
    circumstances.setdefault("phase_start", START)
    return History(series, **circumstances)


def days(client: History) -> list[Any]:
    return sorted({reply.at for series in client.series for reply in series.replies})


def weeks_of(client: History) -> Iterator[Assessment]:
    """The client assessed after every day with an answer."""
    return replay(client.on(day) for day in days(client))


def last(client: History) -> Assessment:
    """The client's newest assessment, all earlier ones replayed."""
    return list(weeks_of(client))[-1]


def verdicts(client: History) -> list[State]:
    return [one.verdict for one in weeks_of(client)]


def at_once(client: History) -> Assessment:
    """The client assessed from an empty memory, nothing replayed."""
    return assess(client, Memory())[0]


def first_week(client: History, state: State) -> int | None:
    """The week in which a verdict was first reached, None if never."""
    for day, verdict in zip(days(client), verdicts(client), strict=True):
        if verdict is state:
            return int((day - START).days // 7)
    return None


def three(*rows: Sequence[float | None]) -> tuple[Series, ...]:
    """Several measures, each with its weekly scores."""
    return tuple(weekly(row, measure=name) for name, row in zip(("goal", "symptom", "days"), rows, strict=False))
