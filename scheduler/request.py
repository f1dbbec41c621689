"""Requests that wait: a promised date that is over, a prescriber who has not answered, a change that begins."""

from datetime import datetime, timedelta
from typing import Final

from domain.duties import Duty
from domain.editing import Stands
from domain.messages import request as messages
from domain.office import WorkingDays
from domain.prescribed import State as Standing
from domain.request import PATIENCE, Origin, Outcome, State
from scheduler.duties import Doing
from storage import (
    alerts,
    approaches,
    clients,
    decisions,
    due,
    edits,
    goal_offers,
    plans,
    prescribed,
    prescriber,
    requests,
    workdays,
)
from storage import request_passing as passing
from storage.database import Session

_AWAY: Final = timedelta(weeks=4)
"""When to look again at the plan of somebody who has left, for they may come back."""


async def overdue(session: Session, request_id: int, now: datetime) -> None:
    """The promised date, or the talk's, is over: the therapist is asked again, and the client hears that once."""
    of = await requests.load(session, request_id)
    client = await clients.load(session, of.client) if of is not None else None
    if of is None or client is None or of.state is not State.OPEN or not client.is_taking_part:
        return
    work = await workdays.of_client(session, client)
    once = f"request-again:{of.id}:{now.astimezone(work.zone).date()}"
    await passing.show_therapist(session, client, of, once=once, now=now)
    if of.talk_on is None and of.origin is None:
        await passing.tell_client(session, of, messages.Late, once=f"request-late:{of.id}", now=now)
    await passing.refresh(session, client, of, now=now)
    await due.put(session, Duty.REQUEST_DUE, of.id, at=work.later(now, PATIENCE))


async def silent(session: Session, request_id: int, now: datetime) -> None:
    """Five working days without the prescriber's answer: both are told, and it is looked at again in five more."""
    of = await requests.load(session, request_id)
    client = await clients.load(session, of.client) if of is not None else None
    if of is None or client is None or of.state is not State.SENT or not client.is_taking_part:
        return
    zone = await alerts.zone_of_therapist(session, client)
    day = now.astimezone(zone).date()
    await passing.show_therapist(session, client, of, once=f"request-silent:{of.id}:{day}", now=now)
    sent = of.sent_at.date() if of.sent_at is not None else day
    once = f"request-no-answer:{of.id}:{sent}"
    await passing.tell_client(session, of, messages.NoAnswerYet, once=once, now=now)
    await due.put(session, Duty.REQUEST_SILENT, of.id, at=WorkingDays(zone).later(now, PATIENCE))


async def begins(session: Session, request_id: int, now: datetime) -> None:
    """From today the plan is another: both versions stay with their dates.

    A new phase starts, but for an edit and other words for the goal, which change no treatment.
    """
    of = await requests.load(session, request_id)
    plan = await plans.of_client(session, of.client) if of is not None else None
    if of is None or of.answer is not Outcome.AGREED or of.state is not State.ANSWERED:
        return
    await _what_waited(session, of, now)
    before = await prescriber.in_force(session, of)
    if before is not None:
        made = await prescribed.load(session, await prescribed.renew(session, before, of.plan_new, now=now))
        client = await clients.load(session, of.client)
        if made is not None and client is not None and made.review_on and made.review_on > now.date():
            await prescriber.arm_review(session, client, made)
    if plan is not None and of.origin not in (Origin.EDIT, Origin.GOAL):
        await approaches.add(session, plan, of.plan_new, now=now)
        await plans.new_phase(session, plan.id, now=now)


async def _what_waited(session: Session, of: requests.Request, now: datetime) -> None:
    """The edit that waited is made and told; other words for the goal are put to the client, who picks."""
    client = await clients.load(session, of.client)
    edit = await edits.load(session, of.waits) if of.origin is Origin.EDIT else None
    if client is not None and edit is not None and edit.state is Stands.WAITS:
        await edits.make(session, edit, now=now)
        await edits.tell(session, client, edit, now=now)
        await edits.refresh(session, client, edit, now=now)
    decision = await decisions.load(session, of.waits) if of.origin is Origin.GOAL else None
    if client is not None and decision is not None and client.is_taking_part:
        await goal_offers.offer(session, client, decision, now=now)


async def review(session: Session, prescribed_id: int, now: datetime) -> None:
    """The day to look at another provider's plan again: a note is drafted, if it still stands."""
    of = await prescribed.load(session, prescribed_id)
    client = await clients.load(session, of.client) if of is not None else None
    if of is None or client is None or of.state is not Standing.STANDING:
        return
    if not client.is_taking_part:
        await due.put(session, Duty.PRESCRIBED_REVIEW, of.id, at=now + _AWAY)
        return
    await prescriber.ask(session, client, of, (Origin.REVIEW, 0), now=now)


DUTIES: dict[str, Doing] = {
    Duty.REQUEST_DUE: overdue,
    Duty.REQUEST_SILENT: silent,
    Duty.REQUEST_BEGINS: begins,
    Duty.PRESCRIBED_REVIEW: review,
}
