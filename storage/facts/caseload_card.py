"""Facts of a client's card, both screens; before confirmation nothing a client stored shows."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.alerts import NextStep, Rule
from domain.caseload import Need
from domain.duties import Duty
from domain.measures import Measure
from domain.messages import caseload as messages
from domain.messages import name_of
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
    measures,
    outbox,
    planned,
    requests,
    visits,
)
from storage import plans as all_plans
from storage.alerts import Alert
from storage.checkins import State
from storage.clients import Client, Standing
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.alert_gains import below
from storage.facts.alerts import said, wrote
from storage.facts.caseload import CLOSED, scope_of
from storage.facts.everywhere import token
from storage.facts.hopes import own
from storage.facts.relation import seen
from storage.facts.visit import after_visits
from storage.homecare import Item
from storage.plans import Plan

_FIRST_SCREEN = 2
"""How many readings and how many gains fit the first screen, which is read at a glance."""
_DECISIONS = 3
_RECENT = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class _Case:
    """A client with their plan, what they need, the zone its dates are in, and the token of the card's buttons."""

    client: Client
    plan: Plan
    need: Need
    zone: ZoneInfo
    token: str
    now: datetime

    @property
    def day(self) -> date:
        """Today."""
        return self.now.astimezone(self.zone).date()


async def _case(session: Session, request: Request, now: datetime) -> _Case | messages.Unconfirmed | None:
    """What there is to show, or who they are waiting for."""
    scope, named = await scope_of(session, request), await token(session, request)
    client = None if scope is None else await clients.reach(session, scope, request.client)
    if scope is None or named is None or client is None:
        return None
    need = await caseload.need_of(session, scope, client)
    plan = await all_plans.of_client(session, client.id)
    if need in CLOSED or plan is None:
        return messages.Unconfirmed(client.alias, need, can_invite=need is Need.NOT_JOINED, token=named)
    return _Case(client, plan, need, await alerts.zone_of_therapist(session, client), named, now)


async def card(session: Session, request: Request, now: datetime) -> object | None:
    """One client at a glance."""
    found = await _case(session, request, now)
    return await _client(session, found) if isinstance(found, _Case) else found


async def more(session: Session, request: Request, now: datetime) -> object | None:
    """The rest about one client."""
    found = await _case(session, request, now)
    return await _more(session, found) if isinstance(found, _Case) else found


async def _client(session: Session, found: _Case) -> messages.Client:
    client, plan = found.client, found.plan
    given = await answers.of_plan(session, plan)
    read = await evidence.whole(session, plan, given)
    rules = {one.rule for one in await alerts.standing(session, client.id)}
    asks = bool(await requests.open_of(session, client.id))
    above, easier = read[:_FIRST_SCREEN], evidence.easier_taps(given, plan.started_at)
    return messages.Client(
        client=client.alias,
        label=plan.label,
        need=found.need,
        said=said(above, plan.label),
        last=given[-1].at.astimezone(found.zone).date() if given else None,
        moved=below(read, easier, plan.label, above)[:_FIRST_SCREEN],
        has_recent=any(one.recent for one in read),
        next_visit=await planned.next_of(session, client, found.day),
        is_away=client.state is Standing.PAUSED,
        away_until=client.paused_until if client.state is Standing.PAUSED else None,
        visited=await visits.was_on(session, client, found.day),
        **{f"has_{rule}": rule in rules for rule in Rule},
        has_urgent=found.need is Need.URGENT,
        has_request=asks,
        has_picture=await charts.of_plan(session, plan, found.zone, found.now) is not None,
        token=found.token,
    )


async def _more(session: Session, found: _Case) -> messages.More:
    client, plan = found.client, found.plan
    given = await answers.of_plan(session, plan)
    asked = [one for one in await checkins.of_plan(session, plan.id) if one.number]
    home = await evidence.home_plan(session, plan, given, plan.started_at)
    read = await evidence.whole(session, plan, given)
    return messages.More(
        client=client.alias,
        label=plan.label,
        since=client.created_at,
        said=said(read[_FIRST_SCREEN:], plan.label),
        answered=sum(one.state is State.ANSWERED for one in asked),
        sent=len(asked),
        done=home.done if home else None,
        told=home.told if home else 0,
        by_days=home is not None and home.by_days,
        items=tuple(_item(one) for one in await homecare.agreed(session, client.id)),
        after=await after_visits(session, client, plan),
        relation=await seen(session, client),
        notes=await wrote(session, client),
        alerts=tuple(_standing(one) for one in await alerts.standing(session, client.id)),
        decisions=await _decisions(session, client),
        next_at=await due.when(session, Duty.OPEN_CHECKIN, plan.id),
        unsure=await outbox.parked_for(session, client.person, since=found.now - _RECENT) or None,
        token=found.token,
        own=await own(session, plan),
        has_aim=await measures.the(session, plan, Measure.GOAL) is not None,
    )


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


LOADERS: dict[str, Loader] = {name_of(messages.Client): card, name_of(messages.More): more}
