"""From rows to what an alert rests on: every number is one that a person gave, or a count of rows."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.evidence import Evidence, Homecare, Reading, Tap, is_apart
from domain.homecare import Outcome
from domain.measures import BOTHER, HomePlan, Measure
from domain.messages.measures import Easier, HomecareWeek
from domain.progress import Assessment, Moved
from domain.visits import count_visits, latest
from storage import answers, clients, feedback, homecare, homecare_talk, measures, practices, sources
from storage.answers import Answer
from storage.database import Session
from storage.measures import Measure as Measured
from storage.plans import Plan

STILL = Moved()
SHOWN = 4
"""How many of the latest answers are shown side by side."""

_CHARTED = (Measure.GOAL, *BOTHER, Measure.SIDE)
_DONE_WEEKS = (HomecareWeek.MOST, HomecareWeek.SOME, HomePlan.MOST, HomePlan.SOME)
_MOST_TAPS = 2


async def collect(session: Session, plan: Plan, assessment: Assessment, *, now: datetime) -> Evidence:
    """Everything an alert shows, as of now."""
    zone = ZoneInfo((await practices.practice_of(session, plan.practice)).zone)
    since = plan.phase_at.astimezone(zone).date()
    given = await answers.of_plan(session, plan)
    told, client = await feedback.told(session, plan.client), await clients.load(session, plan.client)
    return Evidence(
        weeks=max(0, (now.astimezone(zone).date() - since).days // 7),
        readings=await readings(session, plan, given, assessment.moved),
        easier=easier_taps(given, plan.phase_at),
        answered=assessment.coverage.answered,
        sent=assessment.coverage.sent,
        carried=assessment.coverage.carried,
        duration=plan.duration,
        visits=None if client is None else await sources.known(session, client, since=since),
        homecare=await home_plan(session, plan, given, plan.phase_at),
        last=_last(given, zone),
        reworded=answers.are_reworded(one for one in given if one.measure in _CHARTED),
        after=count_visits([one for one in told if one.day >= since]),
        felt=latest(told),
        since=since,
    )


async def readings(session: Session, plan: Plan, given: Sequence[Answer], moved: Moved = STILL) -> tuple[Reading, ...]:
    """The answers of this phase to each charted measure of a plan, goal first; where nobody answered, none."""
    charted = [one for one in await measures.of_plan(session, plan) if one.kind in _CHARTED]
    charted.sort(key=lambda one: _CHARTED.index(one.kind))
    read = [_reading(one, plan, given, moved) for one in charted]
    return tuple(one for one in read if one.recent or one.then is not None)


async def whole(session: Session, plan: Plan, given: Sequence[Answer]) -> tuple[Reading, ...]:
    """The same since the plan began, whatever was changed on the way."""
    return await readings(session, replace(plan, phase_at=plan.started_at), given)


def _reading(measure: Measured, plan: Plan, given: Sequence[Answer], moved: Moved) -> Reading:
    mine = [one for one in given if one.measure_id == measure.id and one.value.isdigit()]
    before = [one.score for one in mine if one.at <= plan.phase_at]
    phase = [one.score for one in mine if one.at > plan.phase_at]
    if not before and phase and not mine[0].checkin:
        # What came to be measured later has its starting point later.
        before, phase = phase[:1], phase[1:]
    then = before[-1] if before else None
    comparable = then is not None and bool(phase)
    return Reading(
        kind=measure.kind,
        words=measure.words,
        then=then,
        recent=tuple(phase[-SHOWN:]),
        good_enough=measure.good_enough,
        gained=comparable and (_is_named(measure, moved.improved) or is_apart(measure.kind, then or 0, phase)),
        worsened=comparable and _is_named(measure, moved.worsened),
    )


def _is_named(measure: Measured, names: Sequence[str]) -> bool:
    """Whether a measure is among those an assessment names: by its kind, a side sign with its row."""
    return measure.kind.value in names or f"{measure.kind}:{measure.id}" in names


def easier_taps(given: Sequence[Answer], since: datetime) -> tuple[Tap, ...]:
    """What was tapped as easier after a moment, most often first."""
    values = [one.value for one in given if one.measure is Measure.EASIER and one.at > since]
    known = Counter(value for value in values if value in tuple(Easier) and value != Easier.NOTHING)
    return tuple(Tap(Easier(value), count) for value, count in known.most_common(_MOST_TAPS))


async def home_plan(session: Session, plan: Plan, given: Sequence[Answer], since: datetime) -> Homecare | None:
    """What was told of the home plan after a moment: by reminded days, or else by check-ins; None for nothing."""
    day = since.astimezone(ZoneInfo((await practices.practice_of(session, plan.practice)).zone)).date()
    ways = await homecare_talk.reasons(session, plan.client, day)
    days = [one.outcome for one in await homecare.reports(session, plan.client, since=day) if one.outcome]
    if days:
        return Homecare(sum(one is not Outcome.NONE for one in days), len(days), by_days=True, ways=ways)
    weeks = list(_weeks(given, since))
    return Homecare(sum(weeks), len(weeks), by_days=False, ways=ways) if weeks else None


def _weeks(given: Sequence[Answer], since: datetime) -> Iterator[bool]:
    for one in given:
        if one.measure is Measure.HOMECARE and one.at > since and one.checkin:
            yield one.value in _DONE_WEEKS


def _last(given: Sequence[Answer], zone: ZoneInfo) -> date | None:
    return given[-1].at.astimezone(zone).date() if given else None
