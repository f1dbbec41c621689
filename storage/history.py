"""From a plan's rows to what the detector reads: every scored answer, and how the asking went."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from domain import measures as kinds
from domain.progress import CheckIns, Direction, History, Preset, Reply, Series, SinceStart, Source
from domain.shown import Tracked
from domain.silence import unanswered_running
from domain.timetable import Cadence, Every
from storage import answers, checkins, clients, measures, practices
from storage.answers import Answer
from storage.checkins import CheckIn, State
from storage.clients import Client, Standing
from storage.database import Session
from storage.measures import Measure
from storage.plans import Plan

STRETCH: Final = timedelta(weeks=12)
"""How far back answered and sent check-ins are counted, at most."""

OUTCOMES: Final = (kinds.Measure.GOAL, *kinds.BOTHER, kinds.Measure.SIDE)
"""What tells how a client is doing; confidence and the home plan do not."""

_SENT: Final = (State.ANSWERED, State.SKIPPED, State.UNANSWERED)
_DAYS_A_WEEK: Final = 7


async def load(session: Session, plan: Plan, *, now: datetime) -> History:
    """A plan's history as of now.

    An answer counts for the day its check-in was for, however late it came. A client who fell silent is not resting:
    that rest is what the therapist is to hear of.
    """
    given = await answers.of_plan(session, plan)
    asked = await checkins.of_plan(session, plan.id)
    client = await clients.load(session, plan.client)
    slots = {one.id: one.slot_at for one in asked}
    begin = phase_start(plan, given)
    return History(
        series=tuple(_series(one, given, slots) for one in await tracked_measures(session, plan)),
        phase_start=begin,
        as_of=now,
        since_start=_since_start(given, slots),
        duration=plan.duration,
        purpose=plan.purpose,
        preset=await _preset(session, client),
        check_ins=replace(
            _asking(asked, given, max(begin, now - STRETCH)),
            unanswered_running=unanswered_running(await checkins.outcomes(session, plan.id)),
        ),
        per_week=per_week(plan.cadence),
        resting=client is not None and client.state is Standing.PAUSED,
    )


async def _preset(session: Session, client: Client | None) -> Preset:
    """How soon the client's therapist wants to hear of no change."""
    return Preset.BALANCED if client is None else (await practices.therapist_of(session, client.therapist)).preset


async def tracked_measures(session: Session, plan: Plan) -> tuple[Measure, ...]:
    """What a plan measures outcome by, the goal first."""
    found = [one for one in await measures.of_plan(session, plan) if one.kind in OUTCOMES]
    return tuple(sorted(found, key=lambda one: OUTCOMES.index(one.kind)))


async def tracked(session: Session, plan: Plan) -> tuple[Tracked, ...]:
    """The same with the words people have for it; the symptom is called by the plan's label."""
    found = await tracked_measures(session, plan)
    return tuple(Tracked(series_name(one), one.kind, one.words or plan.label) for one in found)


def series_name(measure: Measure) -> str:
    """What a measure is called in a judgement: its kind, and for a side sign its id too."""
    return f"{measure.kind}:{measure.id}" if measure.kind is kinds.Measure.SIDE else measure.kind.value


def phase_start(plan: Plan, given: Sequence[Answer]) -> datetime:
    """When the present phase began. The first one includes the baseline, which was given before the plan counted."""
    if plan.phase_at > plan.started_at or not given:
        return plan.phase_at
    return min(plan.phase_at, given[0].at)


def per_week(cadence: Cadence | None) -> float:
    """How often a cadence asks in a week; once before there is one."""
    if cadence is None:
        return 1.0
    return _DAYS_A_WEEK / cadence.n if cadence.every is Every.DAYS else len(cadence.weekdays) / cadence.n


def _series(measure: Measure, given: Iterable[Answer], slots: Mapping[int, datetime]) -> Series:
    mine = [one for one in given if one.measure_id == measure.id and one.value.isdigit()]
    return Series(
        measure=series_name(measure),
        replies=tuple(Reply(slots.get(one.checkin, one.at), one.score, one.source) for one in mine),
        direction=Direction.HIGHER if measure.kind in kinds.HIGHER_IS_BETTER else Direction.LOWER,
        goal=measure.good_enough,
        scale_max=kinds.top(measure.kind),
    )


def _since_start(given: Iterable[Answer], slots: Mapping[int, datetime]) -> tuple[SinceStart, ...]:
    levels = [one for one in given if one.measure is kinds.Measure.SINCE_START and one.value.isdigit()]
    return tuple(SinceStart(slots.get(one.checkin, one.at), one.score) for one in levels)


def _asking(asked: Sequence[CheckIn], given: Iterable[Answer], since: datetime) -> CheckIns:
    """Count closed check-ins since then; what we missed and what fell in a pause never counts."""
    carried = {one.checkin for one in given if one.source is Source.CARRIED}
    sent = [one for one in asked if one.state in _SENT and one.slot_at >= since]
    answered = [one for one in sent if one.state is State.ANSWERED]
    return CheckIns(len(sent), len(answered), sum(one.id in carried for one in answered))
