"""What a look back needs beside the judgement: names, words, dates on the client's clock, counts of rows."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.homecare import Outcome
from domain.measures import Measure
from domain.messages.measures import Easier
from domain.review import first_review, next_look_back
from domain.shown import Known
from storage import (
    alerts,
    answers,
    charts,
    checkins,
    clients,
    hard_spells,
    history,
    homecare,
    people,
    practices,
    reviews,
)
from storage.answers import Answer
from storage.checkins import State
from storage.clients import Client
from storage.database import Session
from storage.plans import Plan

_DONE = (Outcome.ALL, Outcome.SOME)
_NAMED = frozenset(Easier) - {Easier.NOTHING, Easier.TYPED}


async def known(session: Session, plan: Plan, *, now: datetime) -> Known | None:
    """Everything a look back says that no fit knows. None when the client is gone."""
    client = await clients.load(session, plan.client)
    if client is None:
        return None
    zone = await zone_of(session, client)
    given = await answers.of_plan(session, plan)
    begin = history.phase_start(plan, given)
    today, began = now.astimezone(zone).date(), plan.started_at.astimezone(zone).date()
    asked = await checkins.of_plan(session, plan.id)
    picked = await reviews.date_picked(session, plan.client, today)
    look = next_look_back(began, today)
    told = await homecare.reports(session, plan.client, since=begin.astimezone(zone).date())
    return Known(
        therapist=(await practices.therapist_of(session, client.therapist)).name,
        label=plan.label,
        tracked=await history.tracked(session, plan),
        n_checkins=sum(one.state is State.ANSWERED and one.slot_at >= begin for one in asked),
        n_total=sum(one.outcome in _DONE for one in told),
        gain=_gain(one for one in given if one.at >= begin),
        look_again=min(picked or look, look),
        since=plan.phase_at.astimezone(zone).date() if plan.phase_at > plan.started_at else None,
        review=picked or await _next_review(session, plan, zone, now),
        decided=picked,
        takes_calls=(await hard_spells.of_therapist(session, client.therapist)).takes_calls,
        reworded=answers.are_reworded(one for one in given if one.at >= begin),
        pictured=await charts.pictured(session, plan, zone, now),
    )


async def _next_review(session: Session, plan: Plan, zone: ZoneInfo, now: datetime) -> date | None:
    """The plan's next review; not the far date it was put off to while the therapist is still asked to pick one."""
    if plan.review_at is None or plan.review_at <= now:
        return None
    is_put_off = plan.review_at > first_review(plan.started_at, plan.duration)
    if is_put_off and await alerts.standing(session, plan.client):
        return None
    return plan.review_at.astimezone(zone).date()


async def zone_of(session: Session, client: Client) -> ZoneInfo:
    """The client's own clock; the practice's before they joined."""
    person = await people.load(session, client.person)
    return ZoneInfo(person.zone if person else (await practices.practice_of(session, client.practice)).zone)


def _gain(given: Iterable[Answer]) -> tuple[Easier, int] | None:
    """What was tapped as easier most often, and how often."""
    taps = Counter(one.value for one in given if one.measure is Measure.EASIER and one.value in _NAMED)
    return next(((Easier(value), count) for value, count in taps.most_common(1)), None)
