"""Requests on their way: to the therapist, back to the client, and the cards of both kept up to date."""

from datetime import date, datetime, time, timedelta
from typing import Final

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import day_at, next_allowed
from domain.measures import Measure
from domain.messages import answering as to_therapist
from domain.messages import name_of
from domain.messages import request as to_client
from domain.office import WorkingDays
from domain.request import PATIENCE, Outcome, promised
from storage import (
    alerts,
    cards,
    clients,
    due,
    measures,
    outbox,
    passing,
    plans,
    practices,
    questions,
    requests,
    workdays,
)
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask, Question
from storage.requests import ABOUT, NEWS, TOLD, Request

_MORNING: Final = time(9, 0)
_DUTIES: Final = (Duty.REQUEST_DUE, Duty.REQUEST_SILENT)


async def asked(session: Session, of: Request, person: int, about: str = ABOUT) -> Question | None:
    """The question by which somebody acts on a request, or None before there is one."""
    found = await questions.about(session, of.practice, about, of.id)
    return next((one for one in found if one.person == person), None)


async def question_for(session: Session, of: Request, person: int, about: str = ABOUT, *, now: datetime) -> Question:
    """The same, made when there is none."""
    return await questions.ask_once(session, Ask(of.practice, person, about, of.id, of.client), now=now)


async def pass_on(session: Session, client: Client, of: Request, *, now: datetime) -> None:
    """A request is complete: an answer is promised, and the therapist hears of it."""
    therapist = await practices.therapist_of(session, client.therapist)
    due_on = promised(therapist.reads, now, await workdays.of_client(session, client))
    await requests.open_(session, of, due_on=due_on, now=now)
    await look_again(session, client, of, due_on)
    await show_therapist(session, client, of, once=f"request:{of.id}", now=now)


async def look_again(session: Session, client: Client, of: Request, after: date) -> None:
    """Come back to a request on the morning after a local date."""
    zone = await alerts.zone_of_therapist(session, client)
    at = day_at(after + timedelta(days=1), _MORNING, zone)
    await due.put(session, Duty.REQUEST_DUE, of.id, at=at)


async def show_therapist(session: Session, client: Client, of: Request, *, once: str, now: datetime) -> None:
    """Post the therapist's card (anew), outside quiet hours."""
    reader = await passing.reader_of(session, client)
    if not reader:
        return
    question = await question_for(session, of, reader, TOLD, now=now)
    at = await passing.when_read(session, client.id, now)
    args = {"request": of.id, "question": question.id}
    letter = Letter(reader, name_of(to_therapist.Card), Kind.ALERT, args, client.id, at=at, once=once)
    await cards.post(session, of.practice, letter, subject=cards.subject_of(TOLD, of.id), now=now)


async def tell_client(session: Session, of: Request, message: type, *, once: str, now: datetime) -> None:
    """News of a request: not in quiet hours, not in a break."""
    client = await clients.load(session, of.client)
    if client is None:
        return
    # A question of its own: what is pressed below news belongs to that message and not to the request's card.
    question = await question_for(session, of, client.person, NEWS, now=now)
    zone = await alerts.zone_of_client(session, client)
    at = next_allowed(max(now, client.paused_until or now), zone)
    args = {"request": of.id, "question": question.id}
    letter = Letter(client.person, name_of(message), Kind.RECEIPT, args, client.id, at=at, once=once)
    await outbox.put(session, of.practice, letter, now=now)


async def refresh(session: Session, client: Client, of: Request, *, now: datetime) -> None:
    """Bring the cards of both up to date."""
    reader = await passing.reader_of(session, client)
    for person, about in ((client.person, ABOUT), (reader, TOLD)):
        await cards.refresh_about(session, of.practice, person, cards.subject_of(about, of.id), now=now)


async def sent(session: Session, client: Client, of: Request, *, now: datetime) -> None:
    """The other provider was asked (again), and has five working days."""
    await requests.sent(session, of, now=now)
    await due.drop(session, Duty.REQUEST_DUE, of.id)
    late = WorkingDays(await alerts.zone_of_therapist(session, client)).later(now, PATIENCE)
    await due.put(session, Duty.REQUEST_SILENT, of.id, at=late)
    await refresh(session, client, of, now=now)


async def answer(session: Session, of: Request, on: date, *, now: datetime) -> None:
    """A complete answer, with its date, goes to the client; what was agreed to begins on that date."""
    client = await clients.load(session, of.client)
    if client is None:
        return
    plan = await plans.of_client(session, client.id)
    goal = await measures.the(session, plan, Measure.GOAL) if plan is not None else None
    if goal is not None and goal.words:
        await requests.word(session, of, goal=goal.words)
    await requests.answered(session, of, on, now=now)
    await rest(session, of)
    if of.answer is Outcome.AGREED:
        begins = day_at(on, time(0), await alerts.zone_of_therapist(session, client))
        await due.put(session, Duty.REQUEST_BEGINS, of.id, at=max(now, begins))
    await tell_client(session, of, to_client.Update, once=f"request-answer:{of.id}", now=now)
    await refresh(session, client, of, now=now)


async def rest(session: Session, of: Request) -> None:
    """Nobody is reminded of it any more."""
    for duty in _DUTIES:
        await due.drop(session, duty, of.id)
