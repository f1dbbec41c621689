"""A client of a table judged week by week, as the bot would have judged them, with the alerts it would have raised."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from domain.progress import Alert, Assessment, History, Memory, assess
from exchange.clients import Client
from exchange.rhythm import per_week, silent_after

_WEEK: Final = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert and the day it would have been raised on."""

    on: date
    kind: Alert


@dataclass(frozen=True, slots=True)
class Analysis:
    """One client as of a day; `raised` in order of time, `standing` is the alert that holds on that day."""

    client: Client
    as_of: date
    assessment: Assessment
    raised: tuple[Raised, ...]
    standing: Raised | None


def analyse(client: Client, until: date | None = None) -> Analysis:
    """Judge a client from the first day on to the last one with an answer, or to a later day."""
    as_of, memory, raised = until or client.days[-1], Memory(), []
    base = History(client.series, client.phases[0], as_of, client.since_start, client.duration)
    for day in moments(client.days, as_of):
        phase = next(start for start in reversed(client.phases) if start <= day)
        then = replace(base, phase_start=phase, as_of=day, per_week=per_week(client.days, day))
        assessment, memory = assess(then, memory)
        if assessment.alert is not None and assessment.alert_is_new:
            raised.append(Raised(day, assessment.alert))
    same = [one for one in raised if one.kind is assessment.alert]
    return Analysis(client, as_of, assessment, tuple(raised), same[-1] if same else None)


def moments(days: Sequence[date], until: date) -> Iterator[date]:
    """The days to judge on, in order: the last answer of each week, where silence set in, and `until`.

    `days` are those with an answer, sorted, at least one, none later than `until`.
    """
    walked = list(_answered(days))
    for day, following in zip(walked, (*walked[1:], until), strict=True):
        yield day
        quiet = day + timedelta(days=silent_after(per_week(days, day)))
        if quiet < following:
            yield quiet
    if until > walked[-1]:
        yield until


def _answered(days: Sequence[date]) -> Iterator[date]:
    """The first day; then the last one within a week, or where there is none, the next."""
    reached = days[0]
    yield reached
    for day, following in zip(days[1:], (*days[2:], date.max), strict=False):
        if following > max(reached + _WEEK, day):
            yield day
            reached = day
