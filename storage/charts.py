"""From rows to what a picture of progress shows: a year at most, on the client's own days."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain import measures as kinds
from domain.chart import FEWEST, MOST, Axis, Change, Chart, Course, Point, Span
from domain.drawn import told
from domain.messages.progress import Pictured
from domain.progress import Direction, Source
from storage import answers, approaches, checkins, hard_spells, history, questions, visits
from storage.answers import Answer
from storage.checkins import CheckIn, State
from storage.database import Session
from storage.measures import Measure
from storage.plans import Plan

_SPAN: Final = timedelta(weeks=52)
_AROUND: Final = timedelta(days=3)
"""A check-in that fell in a break stands for the days around it."""
_AXES: Final = {
    kinds.Measure.GOAL: Axis.GOAL,
    kinds.Measure.SYMPTOM: Axis.SYMPTOM,
    kinds.Measure.DAYS: Axis.DAYS,
    kinds.Measure.SIDE: Axis.SIDE,
}
_START: Final = 2


@dataclass(frozen=True, slots=True)
class _Rows:
    """What was asked and answered under a plan within the year, and since when on whose clock."""

    given: Sequence[Answer]
    asked: Sequence[CheckIn]
    since: date
    zone: ZoneInfo


async def pictured(session: Session, plan: Plan, zone: ZoneInfo, now: datetime) -> Pictured | None:
    """The plan's picture with its words, or None while there is too little to draw."""
    chart = await of_plan(session, plan, zone, now)
    return None if chart is None else told(chart)


async def of_plan(session: Session, plan: Plan, zone: ZoneInfo, now: datetime, most: int = MOST) -> Chart | None:
    """The latest year of a plan's measures with at least three answers, goal first, at most `most` of them."""
    asked = sorted((one for one in await checkins.of_plan(session, plan.id)), key=lambda one: one.slot)
    since = (now - _SPAN).astimezone(zone).date()
    rows = _Rows(await answers.of_plan(session, plan), asked, since, zone)
    measured = await history.tracked_measures(session, plan)
    courses = [_course(one, plan, rows) for one in measured]
    drawn = tuple(one for one in courses if len(one.answered) >= FEWEST)[:most]
    if not drawn:
        return None
    first = min(one.points[0].day for one in drawn)
    today = now.astimezone(zone).date()
    seen = [day for day in await visits.days(session, plan.client, since=first) if day <= today]
    hard = [at.astimezone(zone).date() for at in await questions.moments(session, hard_spells.ABOUT, plan.client)]
    hard = sorted({day for day in hard if first <= day})
    changes = tuple(_changes(await approaches.of_plan(session, plan), first, zone))
    pauses = tuple(_pauses(one.slot for one in asked if one.state is State.PAUSED and one.slot >= first))
    beside = [*seen[-1:], *hard[-1:], *(one.day for one in changes), *(min(one.last, today) for one in pauses)]
    return Chart(
        first=first,
        # What has come after the last answer stands after it.
        last=max([one.points[-1].day for one in drawn] + beside),
        courses=drawn,
        visits=tuple(seen),
        hard=tuple(hard),
        changes=changes,
        pauses=pauses,
    )


def _course(measure: Measure, plan: Plan, rows: _Rows) -> Course:
    mine = [one for one in rows.given if one.measure_id == measure.id and one.value.isdigit()]
    points = _answered(mine, rows) | _left_open(measure, {one.checkin for one in mine}, rows)
    within = tuple(point for day, point in sorted(points.items()) if day >= rows.since)
    start = [one.score for one in mine[:_START]]
    return Course(
        kind=measure.kind,
        axis=_AXES[measure.kind],
        words=measure.words or plan.label,
        direction=Direction.HIGHER if measure.kind in kinds.HIGHER_IS_BETTER else Direction.LOWER,
        points=_trimmed(within),
        baseline=sum(start) / len(start) if start else None,
        top=kinds.top(measure.kind),
    )


def _answered(mine: Iterable[Answer], rows: _Rows) -> dict[date, Point]:
    """Answers by the day their check-in was for."""
    slots = {one.id: one.slot for one in rows.asked}
    days = ((slots.get(one.checkin, one.at.astimezone(rows.zone).date()), one) for one in mine)
    return {day: Point(day, one.score, one.source is Source.CARRIED) for day, one in days}


def _left_open(measure: Measure, answered: set[int], rows: _Rows) -> dict[date, Point]:
    """The days that asked for this measure and are over without an answer to it."""
    is_side, born = measure.kind is kinds.Measure.SIDE, measure.created_at
    over = (one for one in rows.asked if one.state is not State.OPEN and one.slot_at >= born)
    mine = (one for one in over if not is_side or one.side == measure.id)
    return {one.slot: Point(one.slot, None) for one in mine if one.id not in answered}


def _trimmed(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """From the first answer on."""
    first = next((number for number, point in enumerate(points) if point.value is not None), len(points))
    return points[first:]


def _changes(tried: Iterable[approaches.Approach], first: date, zone: ZoneInfo) -> Iterator[Change]:
    """What was tried after the beginning."""
    for one in tried:
        day = one.started_at.astimezone(zone).date()
        if day > first:
            yield Change(day, one.text)


def _pauses(days: Iterable[date]) -> Iterator[Span]:
    """Breaks, from the days of check-ins that fell into them; neighbours are one."""
    spans: list[Span] = []
    for day in sorted(days):
        first, last = day - _AROUND, day + _AROUND
        if spans and first <= spans[-1].last + timedelta(days=1):
            first = spans.pop().first
        spans.append(Span(first, last))
    yield from spans
