"""Facts of the list of clients and of a client's card; before confirmation nothing a client stored shows."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.alerts import NextStep, Rule
from domain.caseload import Need, short_name
from domain.duties import Duty
from domain.measures import Measure
from domain.messages import Choice, name_of
from domain.messages import caseload as messages
from domain.scope import Role, Scope
from storage import (
    alerts,
    answers,
    caseload,
    charts,
    checkins,
    clients,
    decisions,
    due,
    evidence,
    homecare,
    lined,
    lookback,
    measures,
    outbox,
    people,
    planned,
    visits,
)
from storage import plans as all_plans
from storage.alerts import Alert
from storage.checkins import State
from storage.clients import Client, Standing
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.alerts import said, wrote
from storage.facts.everywhere import bare, token
from storage.facts.hopes import own
from storage.facts.relation import seen
from storage.facts.visit import after_visits
from storage.homecare import Item
from storage.plans import Plan

PAGE = 20
_DECISIONS = 3
_RECENT = timedelta(weeks=4)
_CLOSED = (Need.CONFIRM, Need.NOT_JOINED, Need.LEFT)


async def scope_of(session: Session, request: Request) -> Scope | None:
    """The therapist who reads a message, as who they may reach."""
    person = await people.load(session, request.person)
    if person is None or person.role is not Role.THERAPIST:
        return None
    return Scope(person.practice, person.id, person.role, person.subject)


async def listed(session: Session, request: Request, _now: datetime) -> object | None:
    """One page of the list, from 0 on."""
    scope, named = await scope_of(session, request), await token(session, request)
    if scope is None or named is None:
        return None
    start = request.number("page") * PAGE
    found = await caseload.by_needs(session, scope)
    page = found[start : start + PAGE]
    return messages.Clients(
        lines=tuple(messages.Line(one.alias, need) for need, one in page if need is not Need.NONE),
        choices=tuple(Choice(one.alias, named, short_name(one.id)) for _, one in page),
        has_more=len(found) > start + PAGE,
        token=named,
        has_many=len(await lined.up(session, scope)) >= lined.MANY,
    )


async def card(session: Session, request: Request, now: datetime) -> object | None:
    """One client, or who they are waiting for."""
    scope, named = await scope_of(session, request), await token(session, request)
    client = None if scope is None else await clients.reach(session, scope, request.client)
    if scope is None or named is None or client is None:
        return None
    need = await caseload.need_of(session, scope, client)
    plan = await all_plans.of_client(session, client.id)
    if need in _CLOSED or plan is None:
        can_invite = need is Need.NOT_JOINED
        return messages.Unconfirmed(client=client.alias, need=need, can_invite=can_invite, token=named)
    return await _client(session, client, plan, need, (named, now))


async def _client(
    session: Session, client: Client, plan: Plan, need: Need, shown: tuple[str, datetime]
) -> messages.Client:
    zone = await alerts.zone_of_therapist(session, client)
    given = await answers.of_plan(session, plan)
    asked = [one for one in await checkins.of_plan(session, plan.id) if one.number]
    home = await evidence.home_plan(session, plan, given, plan.started_at)
    standing = await alerts.standing(session, client.id)
    rules = {one.rule for one in standing}
    return messages.Client(
        client=client.alias,
        label=plan.label,
        since=client.created_at,
        need=None if need is Need.NONE else need,
        readings=said(await evidence.whole(session, plan, given), plan.label),
        last=given[-1].at.astimezone(zone).date() if given else None,
        answered=sum(one.state is State.ANSWERED for one in asked),
        sent=len(asked),
        done=home.done if home else None,
        told=home.told if home else 0,
        by_days=home is not None and home.by_days,
        items=tuple(_item(one) for one in await homecare.agreed(session, client.id)),
        after=await after_visits(session, client, plan),
        relation=await seen(session, client),
        notes=await wrote(session, client),
        alerts=tuple(_standing(one) for one in standing),
        decisions=await _decisions(session, client),
        next_at=await due.when(session, Duty.OPEN_CHECKIN, plan.id),
        unsure=await outbox.parked_for(session, client.person, since=shown[1] - _RECENT) or None,
        is_away=client.state is Standing.PAUSED,
        away_until=client.paused_until if client.state is Standing.PAUSED else None,
        visited=await visits.was_on(session, client, _day(shown[1], zone)),
        **{f"has_{rule}": rule in rules for rule in Rule},
        has_picture=await charts.of_plan(session, plan, zone, shown[1]) is not None,
        token=shown[0],
        own=await own(session, plan),
        has_aim=await measures.the(session, plan, Measure.GOAL) is not None,
        next_visit=await planned.next_of(session, client, _day(shown[1], zone)),
    )


async def drawn(session: Session, request: Request, now: datetime) -> object | None:
    """A client's picture; None while there is too little to draw."""
    scope, named = await scope_of(session, request), await token(session, request)
    client = None if scope is None else await clients.reach(session, scope, request.client)
    plan = None if client is None else await all_plans.of_client(session, client.id)
    if scope is None or client is None or named is None or plan is None:
        return None
    if await caseload.need_of(session, scope, client) in _CLOSED:
        return None
    pictured = await charts.pictured(session, plan, await lookback.zone_of(session, client), now)
    return None if pictured is None else messages.Drawn(client=client.alias, pictured=pictured, token=named)


async def visit_noted(session: Session, request: Request, _now: datetime) -> object | None:
    """A visit on a day, or that there was none."""
    scope, named = await scope_of(session, request), await token(session, request)
    client = None if scope is None else await clients.reach(session, scope, request.client)
    if client is None or named is None:
        return None
    day = date.fromordinal(request.number("day"))
    return messages.VisitNoted(client.alias, day, await visits.was_on(session, client, day), named)


def _day(now: datetime, zone: ZoneInfo) -> date:
    return now.astimezone(zone).date()


def _item(item: Item) -> messages.Item:
    return messages.Item(item=item.name, dose=item.dose or None)


def _standing(alert: Alert) -> messages.Standing:
    return messages.Standing(rule=alert.rule, since=alert.opened_at)


async def _decisions(session: Session, client: Client) -> tuple[messages.Decision, ...]:
    latest = (await decisions.of_client(session, client.id))[-_DECISIONS:]
    return tuple(messages.Decision(step=one.step, on=one.at, until=_until(one)) for one in latest)


def _until(decision: decisions.Decision) -> date | None:
    """The date that was chosen; a call is for the day it was decided on, and its date only brings it up again."""
    return None if decision.step is NextStep.CALL else decision.until


LOADERS: dict[str, Loader] = {
    name_of(messages.Clients): listed,
    name_of(messages.NoClients): bare(messages.NoClients),
    name_of(messages.Client): card,
    name_of(messages.Drawn): drawn,
    name_of(messages.VisitNoted): visit_noted,
}
