"""What follows from a therapist's choice about an alert: the decision, its date, the client's notice, the end."""

from datetime import datetime, time, timedelta
from typing import Final

from domain.alerts import (
    NextStep,
    OffReason,
    Rule,
    State,
    View,
    client_hears_at,
    counts_again_at,
    counts_again_from,
    tells_client,
)
from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import day_at, next_allowed
from domain.messages import alert_notices as notices
from domain.messages import name_of
from domain.request import PATIENCE, Origin
from storage import (
    alerts,
    approaches,
    checkins,
    clients,
    closings,
    decisions,
    due,
    outbox,
    plans,
    prescribed,
    prescriber,
    workdays,
)
from storage.alerts import Alert
from storage.clients import Client, Standing
from storage.database import Session
from storage.decisions import Chosen
from storage.outbox import Letter
from storage.tables import alert

MORNING: Final = time(9, 0)
"""When a decision's date begins to count, on the therapist's clock."""
_NOT_TRIED: Final = timedelta(days=1)


async def decide(session: Session, of: Alert, chosen: Chosen, *, now: datetime) -> int:
    """A next step with its date: stored, shown on the card, put on the schedule, and told to the client. Returns it."""
    before = await decisions.latest(session, of)
    made = await decisions.add(session, of, chosen, now=now)
    client = await clients.load(session, of.client)
    if client is None or chosen.until is None:
        return made
    zone = await alerts.zone_of_therapist(session, client)
    again = counts_again_from(chosen.step, chosen.until)
    await alerts.decided(session, of, rearm_at=day_at(again, MORNING, zone), now=now)
    await due.put(session, Duty.ALERT_REARM, of.id, at=day_at(chosen.until, MORNING, zone))
    await alerts.refresh(session, of, now=now)
    same = before is not None and (before.step, before.until) == (chosen.step, chosen.until)
    if tells_client(of.rule, chosen.step) and not (same and of.client_told_at is not None):
        at = next_allowed(now, await alerts.zone_of_client(session, client))
        await due.put(session, Duty.ALERT_TELL_CLIENT, of.id, at=at)
    return made


async def decide_at_once(session: Session, of: Alert, therapist: int, step: NextStep, *, now: datetime) -> int:
    """A step whose date needs no picking: a call today, or the day by which whoever set the plan has answered.

    They are asked with it. Returns the decision, 0 when the client is gone.
    """
    client = await clients.load(session, of.client)
    if client is None:
        return 0
    work = await workdays.of_client(session, client)
    until = work.ahead(now.astimezone(work.zone).date(), PATIENCE if step is NextStep.PRESCRIBER else 1)[-1]
    made = await decide(session, of, Chosen(therapist, step, until), now=now)
    plan = await prescribed.of_client(session, client.id)
    if step is NextStep.PRESCRIBER and plan is not None:
        await prescriber.ask(session, client, plan, (Origin.ALERT, 0), now=now)
    return made


async def may_reopen(session: Session, of: Alert) -> bool:
    """Whether a decision can be taken back: the plan goes on, and nothing else is open for the same reason."""
    plan, last = await plans.load(session, of.plan), await decisions.latest(session, of)
    if plan is None or plan.ended_at is not None or last is None or of.is_open or of.rearm_at is None:
        return False
    if of.state is State.RESOLVED and last.step is not NextStep.LOOKS_OFF:
        return False
    return all(one.rule is not of.rule for one in await alerts.standing(session, of.client))


async def reopen(session: Session, of: Alert, *, now: datetime) -> None:
    """Take a decision back: seen and undecided again, its date withdrawn; the client is not told the same twice.

    Another approach that is taken back within a day was never tried, and is off the log too.
    """
    await due.drop(session, Duty.ALERT_REARM, of.id)
    last = await decisions.latest(session, of)
    if last is not None and last.step is NextStep.APPROACH and now - last.at < _NOT_TRIED:
        await drop_approach(session, of)
    client = await clients.load(session, of.client)
    tells = None if client is None else await _hears_at(session, of, client)
    if tells is None or of.client_told_at is not None:
        await due.drop(session, Duty.ALERT_TELL_CLIENT, of.id)
    else:
        await due.put(session, Duty.ALERT_TELL_CLIENT, of.id, at=max(tells, now))
    await session.change(alert, of.id, state=State.SEEN, decided_at=None, rearm_at=None)
    await alerts.show(session, of, View.BRIEF, now=now)
    await alerts.refresh(session, of, now=now)


async def drop_approach(session: Session, of: Alert) -> None:
    """What was typed since this alert as another approach is not tried after all: the phase before it goes on."""
    plan = await plans.load(session, of.plan)
    tried = await approaches.of_plan(session, plan) if plan else ()
    if plan is None or not tried or not tried[-1].started_at == plan.phase_at >= of.opened_at:
        return
    await approaches.remove(session, plan, plan.phase_at)
    again = await closings.reopened_at(session, plan.id)
    began = [plan.started_at, *(one.started_at for one in tried[:-1]), *([again] if again else [])]
    await plans.resume_phase(session, plan.id, since=max(began))


async def _hears_at(session: Session, of: Alert, client: Client) -> datetime | None:
    work, zone = await workdays.of_client(session, client), await alerts.zone_of_client(session, client)
    return client_hears_at(of.rule, of.opened_at, work, zone)


async def set_aside(session: Session, of: Alert, therapist: int, reason: OffReason, *, now: datetime) -> None:
    """The answers look off: nothing is counted, the client hears so, and the rule counts again after a new window."""
    made = await decisions.add(session, of, Chosen(therapist, NextStep.LOOKS_OFF, None), now=now)
    decision = await decisions.load(session, made)
    if decision is not None:
        await decisions.explain(session, decision, reason)
    await alerts.resolve(session, of, rearm_at=counts_again_at(now), now=now)
    await alerts.refresh(session, of, now=now)
    if of.rule is not Rule.SILENT:
        await _tell(session, of, notices.ClientNotCounted, now)


async def close(session: Session, of: Alert, therapist: int, note: str, *, now: datetime) -> None:
    """The plan ends, after the two have talked: no more questions, no more alerts, one honest note to the client."""
    made = await decisions.add(session, of, Chosen(therapist, NextStep.CLOSE, None), now=now)
    decision = await decisions.load(session, made)
    if decision is not None and note:
        await decisions.explain(session, decision, note)
    await _end_plan(session, of, now)
    await alerts.decided(session, of, rearm_at=None, now=now)
    await alerts.refresh(session, of, now=now)
    await _tell(session, of, notices.ClientClosed, now)


async def _end_plan(session: Session, of: Alert, now: datetime) -> None:
    await plans.end(session, of.plan, now=now)
    for duty in (Duty.OPEN_CHECKIN, Duty.ASSESS, Duty.REVIEW):
        await due.drop(session, duty, of.plan)
    for duty in (Duty.REMIND, Duty.LATER_QUESTION):
        await due.drop(session, duty, of.client)
    for checkin in await checkins.of_plan(session, of.plan):
        for duty in (Duty.NUDGE, Duty.CLOSE_CHECKIN):
            await due.drop(session, duty, checkin.id)
    await due.drop(session, Duty.ALERT_TELL_CLIENT, of.id)
    for other in await alerts.of_client(session, of.client):
        if other.is_open and other.id != of.id:
            await alerts.resolve(session, other, rearm_at=now, now=now)
            await alerts.refresh(session, other, now=now)


async def _tell(session: Session, of: Alert, message: type, now: datetime) -> None:
    client = await clients.load(session, of.client)
    if client is None or not client.person:
        return
    if message is notices.ClientNotCounted and client.state is Standing.RESTING:
        return
    await outbox.put(session, of.practice, await _notice(session, of, client, message, now), now=now)
    await alerts.told_client(session, of, now=now)


async def _notice(session: Session, of: Alert, client: Client, message: type, now: datetime) -> Letter:
    name, args = name_of(message), {"alert": of.id}
    if message is notices.ClientClosed:
        args["question"] = (await closings.closed(session, of, client, now=now)).id
    away = client.paused_until if message is notices.ClientNotCounted else None
    at = next_allowed(max(now, away or now), await alerts.zone_of_client(session, client))
    return Letter(client.person, name, Kind.ALERT, args, client.id, at=at, once=f"{name}:{of.id}")
