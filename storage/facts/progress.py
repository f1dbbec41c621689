"""Facts of looks back, which were frozen when they were decided, and of the list of a client's answers."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from domain import measures as kinds
from domain.messages import name_of
from domain.messages import progress as messages
from domain.messages.measures import BotherReading, GoalReading, HomecareWeek, NotTried, SinceStart
from domain.shown import bothering
from storage import answers, clients, history, lookback, plans, practices, reviews, sources, summaries
from storage.answers import Answer
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.plans import Plan

SHOWN: Final = 12
"""How many of the latest days are listed."""

LOOKS_BACK: Final = (
    messages.TooEarly,
    messages.TooFew,
    messages.ClearlyBetter,
    messages.LittleBetter,
    messages.MaybeBetter,
    messages.Gains,
    messages.BothWays,
    messages.NoChange,
    messages.Worse,
    messages.Reached,
    messages.NearGoal,
    messages.Steady,
    messages.Holding,
    messages.Swinging,
    messages.CannotTell,
)


async def look_back(session: Session, request: Request, _now: datetime) -> object | None:
    """What was decided to say, as it was then."""
    kept = await summaries.load(session, request.number("summary"))
    return None if kept is None or kept.client != request.client else kept.facts


async def listed(session: Session, request: Request, now: datetime) -> object | None:
    """The client's latest answers, by the day they were asked for."""
    client = await clients.load(session, request.client)
    plan = await plans.of_client(session, request.client)
    if client is None or plan is None:
        return None
    goal = next((one for one in await history.tracked(session, plan) if one.kind is kinds.Measure.GOAL), None)
    days = await _days(session, plan, client)
    count = len({one.checkin for one in await answers.of_plan(session, plan) if one.checkin})
    if not days:
        return messages.NoAnswers()
    today = now.astimezone(await lookback.zone_of(session, client)).date()
    before, lately = await sources.monthly(session, client, today) or (None, None)
    named = goal.words if goal else None
    return messages.Answers(goal=named, days=days[-SHOWN:], n_all=count, lately=lately, before=before)


async def _days(session: Session, plan: Plan, client: Client) -> tuple[messages.DayLine, ...]:
    zone = await lookback.zone_of(session, client)
    in_force = {one.id for one in await history.tracked_measures(session, plan)}
    days: dict[date, dict[kinds.Measure, Answer]] = {}
    for one in await answers.of_plan(session, plan):
        if one.measure_id in in_force or not one.measure_id:
            days.setdefault(one.at.astimezone(zone).date(), {})[one.measure] = one
    lines = (_line(day, plan.label, given) for day, given in sorted(days.items()))
    return tuple(line for line in lines if line is not None)


def _line(day: date, label: str, given: Mapping[kinds.Measure, Answer]) -> messages.DayLine | None:
    goal = _goal(given.get(kinds.Measure.GOAL))
    homecare, since = _value(given.get(kinds.Measure.HOMECARE)), _value(given.get(kinds.Measure.SINCE_START))
    line = messages.DayLine(
        day=day,
        label=label,
        goal=goal,
        symptom=_bother(next((given[one] for one in kinds.BOTHER if one in given), None)),
        homecare=HomecareWeek(homecare) if homecare in _values(HomecareWeek) else None,
        since_start=SinceStart(since) if since in _values(SinceStart) else None,
    )
    return line if any((line.goal, line.symptom, line.homecare, line.since_start)) else None


def _goal(answer: Answer | None) -> GoalReading | NotTried | None:
    if answer is not None and answer.value == kinds.NOT_TRIED:
        return NotTried()
    number = _number(answer)
    return None if number is None else GoalReading(number)


def _bother(answer: Answer | None) -> BotherReading | None:
    number = _number(answer)
    return None if answer is None or number is None else bothering(answer.measure, number)


def _number(answer: Answer | None) -> int | None:
    return answer.score if answer is not None and answer.value.isdigit() else None


def _value(answer: Answer | None) -> str:
    return "" if answer is None else answer.value


def _values(of: Iterable[str]) -> frozenset[str]:
    return frozenset(str(each) for each in of)


async def review_asked(session: Session, request: Request, _now: datetime) -> object | None:
    """The date by which the therapist is asked to pick one."""
    client = await clients.load(session, request.client)
    if client is None:
        return None
    therapist = await practices.therapist_of(session, client.therapist)
    return messages.ReviewAsked(therapist=therapist.name, due=date.fromisoformat(request.word("due")))


async def review_known(session: Session, request: Request, now: datetime) -> object | None:
    """The date that was picked already, if any."""
    client = await clients.load(session, request.client)
    if client is None:
        return None
    today = now.astimezone(await lookback.zone_of(session, client)).date()
    therapist = await practices.therapist_of(session, client.therapist)
    return messages.ReviewKnown(therapist=therapist.name, on=await reviews.date_picked(session, client.id, today))


LOADERS: dict[str, Loader] = {
    **{name_of(message): look_back for message in LOOKS_BACK},
    name_of(messages.Answers): listed,
    name_of(messages.ReviewAsked): review_asked,
    name_of(messages.ReviewKnown): review_known,
}
