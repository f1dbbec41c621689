"""Ratings gathered by client as the detector takes them: series, phases, how long the problem had lasted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Final

from domain.progress import HOMECARE, Duration, Reply, Series, SinceStart, Source
from exchange.file import Unreadable, lines_of
from exchange.notes import Notes, Sort, shown
from exchange.ratings import SINCE_START, Rating, once, ratings_of, until
from exchange.rhythm import per_week, silent_after
from exchange.scales import Scales, on_scale
from exchange.table import header_of, rows_of

_LONG: Final = 104
"""Weeks of one phase after which it is asked whether care began anew in between."""

_LASTED: Final = (
    (6, Duration.UNDER_6_WEEKS),
    (12, Duration.WEEKS_6_TO_12),
    (52, Duration.MONTHS_3_TO_12),
)
"""A problem younger than so many weeks."""


@dataclass(frozen=True, slots=True)
class Client:
    """One client of a table: all answers, the days that have one, and the day each phase began, in order."""

    name: str
    series: tuple[Series, ...]
    since_start: tuple[SinceStart, ...]
    days: tuple[date, ...]
    phases: tuple[date, ...]
    duration: Duration


def read(path: Path, notes: Notes, last: date | None = None) -> list[Client]:
    """Every client of a CSV file in the order they appear, with answers up to a day. Raises Unreadable."""
    lines = lines_of(path, notes)
    header = header_of(lines, notes)
    rows = ratings_of(rows_of(lines, header, notes), header, notes)
    found = list(until(rows, last, notes))
    scales = Scales(found)
    by_client: dict[str, list[Rating]] = {}
    for one in once(on_scale(found, scales, notes), notes):
        by_client.setdefault(one.client, []).append(one)
    if not by_client:
        raise Unreadable(f"{notes.name} has no row that can be read")
    return [_client(mine, scales, notes) for mine in by_client.values()]


def _client(mine: Sequence[Rating], scales: Scales, notes: Notes) -> Client:
    ordered = sorted(mine, key=lambda one: one.day)
    lines = {one.day: one.line for one in reversed(ordered)}
    days = tuple(sorted(lines))
    phases = _phases(ordered, notes)
    _tell_gaps(mine[0].client, days, lines, notes)
    _tell_long(mine[0].client, phases, days[-1], notes)
    return Client(
        name=mine[0].client,
        series=tuple(_series(scored, scales, notes) for scored in _by_measure(ordered)),
        since_start=tuple(SinceStart(one.day, int(one.score)) for one in ordered if one.measure == SINCE_START),
        days=days,
        phases=phases,
        duration=_duration(ordered, notes),
    )


def _by_measure(ordered: Iterable[Rating]) -> Iterable[list[Rating]]:
    found: dict[str, list[Rating]] = {}
    for one in ordered:
        if one.measure != SINCE_START:
            found.setdefault(one.measure, []).append(one)
    return found.values()


def _series(scored: Sequence[Rating], scales: Scales, notes: Notes) -> Series:
    """One measure, by the name of its first row."""
    first = scored[0]
    scale = scales.of(first.client, first.measure)
    replies = (Reply(one.day, one.score, Source.CARRIED if one.carried else Source.TAPPED) for one in scored)
    name = HOMECARE if first.measure == HOMECARE else first.spelled
    return Series(name, tuple(replies), scale.direction, scale.top, _goal(scored, scale.top, notes))


def _goal(scored: Iterable[Rating], top: float, notes: Notes) -> float | None:
    """What is good enough by the newest row that says so."""
    found: float | None = None
    for one in scored:
        if one.goal is None or one.goal == found:
            continue
        if not 0 <= one.goal <= top:
            notes.tell(one.line, Sort.GOAL, f"the goal {one.goal:g} is not within 0 to {top:g} and was passed over")
            continue
        if found is not None:
            notes.tell(one.line, Sort.GOAL, f"the goal was {found:g} before; {one.goal:g} counts for all rows")
        found = one.goal
    return found


def _phases(ordered: Sequence[Rating], notes: Notes) -> tuple[date, ...]:
    """The first day, and each day on which a row names another phase; a blank cell means the same as before."""
    starts, current, since = [ordered[0].day], "", ordered[0].day
    for one in ordered:
        if not one.phase or one.phase == current:
            continue
        if current and one.day == since:
            notes.tell(one.line, Sort.PHASE, f"another phase began on {since} already; that one counts")
            continue
        if current:
            starts.append(one.day)
        current, since = one.phase, one.day
    return tuple(starts)


def _tell_gaps(name: str, days: Sequence[date], lines: Mapping[date, int], notes: Notes) -> None:
    for earlier, later in pairwise(days):
        if (later - earlier).days >= silent_after(per_week(days, earlier)):
            said = f"client {shown(name)} has no row from {earlier} to {later}, which counts as not answered"
            notes.tell(lines[later], Sort.GAP, said)


def _tell_long(name: str, phases: Sequence[date], last: date, notes: Notes) -> None:
    for start, end in zip(phases, (*phases[1:], last), strict=True):
        weeks = (end - start).days // 7
        if weeks > _LONG:
            said = f"client {shown(name)} has {weeks} weeks in one phase from {start}: the state is of the newest weeks"
            notes.tell(0, Sort.LONG, f"{said}; where care began anew, name it in a column phase")


def _duration(ordered: Sequence[Rating], notes: Notes) -> Duration:
    """How long the problem had lasted at the first row."""
    told = [one for one in ordered if one.started is not None]
    if not told or told[0].started is None:
        return Duration.NOT_SURE
    for one in told[1:]:
        if one.started != told[0].started:
            notes.tell(one.line, Sort.STARTED, f"line {told[0].line} says that it started on {told[0].started}")
    weeks = (ordered[0].day - told[0].started).days / 7
    if weeks < 0:
        notes.tell(told[0].line, Sort.STARTED, f"it started on {told[0].started}, later than the first row")
        return Duration.NOT_SURE
    return next((duration for below, duration in _LASTED if weeks < below), Duration.OVER_A_YEAR)
