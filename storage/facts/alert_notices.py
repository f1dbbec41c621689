"""Facts of what a client hears when their therapist was alerted: nothing is alerted behind a client's back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.alerts import NextStep, act_by
from domain.evidence import Reading
from domain.measures import Measure
from domain.messages import alert_notices as notices
from domain.messages import name_of
from domain.messages.alert_patterns import ClientPattern
from domain.patterns import in_pattern
from storage import alerts, clients, decisions, plans, practices, workdays
from storage.alerts import Alert
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import token
from storage.practices import Therapist

_SOON: Final = 4
"""Working days from a late notice to the date that is hoped for."""


@dataclass(frozen=True, slots=True)
class _Found:
    """An alert, the client it is about, and who was alerted."""

    alert: Alert
    client: Client
    therapist: Therapist


async def _found(session: Session, request: Request) -> _Found | None:
    alert = await alerts.load(session, request.number("alert"))
    client = None if alert is None else await clients.load(session, alert.client)
    if alert is None or client is None or client.id != request.client:
        return None
    return _Found(alert, client, await practices.therapist_of(session, client.therapist))


async def _next(session: Session, found: _Found, now: datetime) -> notices.Next:
    """What was decided with a date, or by when one is hoped for."""
    last = await decisions.in_force(session, found.alert)
    if last is not None and last.until is not None:
        return notices.NextPicked(found.therapist.name, last.step, last.until)
    work = await workdays.of_client(session, found.client)
    hoped, today = act_by(found.alert.rule, found.alert.opened_at, work), now.astimezone(work.zone).date()
    return notices.NextPlanned(found.therapist.name, hoped if hoped > today else work.ahead(today, _SOON)[-1])


async def no_change(session: Session, request: Request, now: datetime) -> object | None:
    """The answers stayed about the same."""
    found = await _found(session, request)
    if found is None:
        return None
    alert, therapist = found.alert, found.therapist
    goal, symptom = alert.evidence.of(Measure.GOAL), alert.evidence.of(Measure.SYMPTOM)
    return notices.ClientNoChange(
        therapist=therapist.name,
        weeks=alert.evidence.weeks,
        n_checkins=alert.evidence.answered,
        label=await _label(session, alert),
        goal=goal.words if goal else None,
        goal_then=goal.then if goal else None,
        goal_now=goal.now if goal else None,
        symptom_then=symptom.then if symptom else None,
        symptom_now=symptom.now if symptom else None,
        next=await _next(session, found, now),
    )


async def worse(session: Session, request: Request, _now: datetime) -> object | None:
    """A harder stretch; only the measures that show it are named with numbers."""
    found, named = await _found(session, request), await token(session, request)
    if found is None or named is None:
        return None
    alert, therapist = found.alert, found.therapist
    goal, symptom = _if_worse(alert.evidence.of(Measure.GOAL)), _if_worse(alert.evidence.of(Measure.SYMPTOM))
    return notices.ClientWorse(
        therapist=therapist.name,
        reads=therapist.reads,
        label=await _label(session, alert),
        goal=goal.words if goal else None,
        goal_then=goal.then if goal else None,
        goal_now=goal.now if goal else None,
        symptom_then=symptom.then if symptom else None,
        symptom_now=symptom.now if symptom else None,
        token=named,
    )


def _if_worse(reading: Reading | None) -> Reading | None:
    return reading if reading is not None and reading.worsened else None


async def review(session: Session, request: Request, now: datetime) -> object | None:
    """The numbers leave it open, or the client asked."""
    found = await _found(session, request)
    if found is None:
        return None
    alert, therapist = found.alert, found.therapist
    return notices.ClientReview(therapist.name, alert.evidence.asked, await _next(session, found, now))


async def pattern(session: Session, request: Request, now: datetime) -> object | None:
    """What several visits show was passed on."""
    found = await _found(session, request)
    if found is None:
        return None
    rule = found.alert.rule
    count, felt = in_pattern(rule, found.alert.evidence.felt)
    return ClientPattern(found.therapist.name, rule, count, len(felt), await _next(session, found, now))


async def date(session: Session, request: Request, _now: datetime) -> object | None:
    """The date that was picked; nothing when another was picked since."""
    found = await _found(session, request)
    last = None if found is None else await decisions.in_force(session, found.alert)
    if found is None or last is None or last.id != request.number("decision") or last.until is None:
        return None
    return notices.ClientDate(notices.NextPicked(found.therapist.name, last.step, last.until))


async def not_counted(session: Session, request: Request, _now: datetime) -> object | None:
    """The therapist marked these weeks as unsure."""
    found = await _found(session, request)
    return None if found is None else notices.ClientNotCounted(therapist=found.therapist.name)


async def closed(session: Session, request: Request, _now: datetime) -> object | None:
    """The two have talked, and the plan has ended."""
    found = await _found(session, request)
    last = None if found is None else await decisions.latest(session, found.alert)
    if found is None or last is None or last.step is not NextStep.CLOSE:
        return None
    named = await token(session, request) if "question" in request.args else None
    return notices.ClientClosed(found.therapist.name, found.alert.rule, last.note or None, named)


async def _label(session: Session, alert: Alert) -> str:
    plan = await plans.load(session, alert.plan)
    return plan.label if plan else ""


LOADERS: dict[str, Loader] = {
    name_of(notices.ClientNoChange): no_change,
    name_of(notices.ClientWorse): worse,
    name_of(notices.ClientReview): review,
    name_of(ClientPattern): pattern,
    name_of(notices.ClientDate): date,
    name_of(notices.ClientNotCounted): not_counted,
    name_of(notices.ClientClosed): closed,
}
