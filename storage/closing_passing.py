"""The way back to a plan that was closed: the client is asked, and a yes opens it again."""

from datetime import datetime

from domain.delivery import Kind
from domain.handover import KEEPS
from domain.hours import next_allowed
from domain.messages import closing as messages
from domain.messages import name_of
from storage import alerts, checkins, closings, outbox, passing, plans, questions, reviews
from storage.clients import Client
from storage.closings import REOPEN, Closing
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask


async def ask_client(session: Session, of: Closing, client: Client, *, now: datetime) -> None:
    """The therapist would like to go on: the client is asked, outside quiet hours and breaks."""
    await closings.note(session, of, asked_at=now)
    question = await questions.ask_once(session, Ask(of.practice, client.person, REOPEN, of.id, client.id), now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    args, once = {"question": question.id}, f"reopen:{of.id}:{now.isoformat()}"
    name = name_of(messages.ReopenQuestion)
    letter = Letter(client.person, name, Kind.CHECK_IN, args, client.id, at=at, expires=at + KEEPS, once=once)
    await outbox.put(session, of.practice, letter, now=now)


async def answered(session: Session, of: Closing, client: Client, *, going_on: bool, now: datetime) -> None:
    """The client's word: with a yes the plan goes on from the next slot, as a new phase."""
    if going_on:
        await closings.note(session, of, reopened_at=now)
        await plans.reopen(session, of.plan, now=now)
        await _go_on(session, of, client, now)
    else:
        await closings.note(session, of, asked_at=None)
    found = await alerts.load(session, of.alert)
    if found is not None:
        await alerts.refresh(session, found, now=now)
    reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
    args = {"going_on": going_on}
    told = Letter(reader, name_of(messages.ReopenedTold), Kind.ALERT, args, client.id, at=at)
    await outbox.put(session, of.practice, told, now=now)


async def _go_on(session: Session, of: Closing, client: Client, now: datetime) -> None:
    plan = await plans.load(session, of.plan)
    if plan is None:
        return
    if plan.cadence is not None:
        await checkins.plan_next(session, plan, await alerts.zone_of_client(session, client), now=now)
    await reviews.ensure(session, plan)
