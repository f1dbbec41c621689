"""Asking whoever set a plan before anything about it changes: with the client's yes, as a note, until they answer."""

from datetime import datetime, time
from typing import Final

from domain.delivery import Kind
from domain.duties import Duty
from domain.handover import KEEPS
from domain.homecare import Agreed
from domain.hours import day_at, next_allowed
from domain.messages import homecare as home
from domain.messages import name_of
from domain.messages.request import MayAsk
from domain.request import PATIENCE, Origin, Outcome, State
from storage import alerts, cards, clients, due, homecare, outbox, requests, workdays
from storage import request_passing as passing
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter
from storage.prescribed import Prescribed
from storage.requests import PERMISSION, Request

_MORNING: Final = time(9, 0)


async def ask(session: Session, client: Client, of: Prescribed, why: tuple[Origin, int], *, now: datetime) -> None:
    """Begin a question of the therapist's own, or show the one that waits; the client is asked for a yes."""
    found = await requests.raise_(session, client, of.id, why, now=now)
    if found is None:
        return
    if found.permission is not True:
        await _ask_client(session, client, found, now)
    if found.state is State.OPEN:
        # Nobody promised a day here; a note that never left is brought up again all the same.
        work = await workdays.of_client(session, client)
        await due.put(session, Duty.REQUEST_DUE, found.id, at=work.later(now, PATIENCE))
    once = f"request-own:{found.id}:{now.isoformat(timespec='minutes')}"
    await passing.show_therapist(session, client, found, once=once, now=now)


async def withdraw(session: Session, client: int, origin: Origin, *, now: datetime) -> None:
    """What the therapist meant to ask for this reason is not asked any more; a note that has left stays where it is."""
    who = await clients.load(session, client)
    for of in await requests.own(session, client, origin):
        if who is not None and of.state is State.OPEN:
            await requests.take_back(session, of)
            await passing.rest(session, of)
            await passing.refresh(session, who, of, now=now)


async def _ask_client(session: Session, client: Client, of: Request, now: datetime) -> None:
    question = await passing.question_for(session, of, client.person, PERMISSION, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    args, once = {"request": of.id, "question": question.id}, f"may-ask:{of.id}"
    name = name_of(MayAsk)
    letter = Letter(client.person, name, Kind.CHECK_IN, args, client.id, at=at, expires=at + KEEPS, once=once)
    await outbox.put(session, client.practice, letter, now=now)


async def arm_review(session: Session, client: Client, of: Prescribed) -> None:
    """On the day on which a plan is looked at again a note is drafted."""
    if of.review_on is not None:
        at = day_at(of.review_on, _MORNING, await alerts.zone_of_therapist(session, client))
        await due.put(session, Duty.PRESCRIBED_REVIEW, of.id, at=at)


async def settled(session: Session, client: Client, of: Request, *, now: datetime) -> None:
    """An answer is there, or none is waited for: an item that waited is offered with a yes, and forgotten otherwise."""
    item = await homecare.item(session, of.item) if of.item else None
    if item is None or item.state is not Agreed.AHEAD:
        return
    if of.answer is not Outcome.AGREED:
        await homecare.drop(session, item.id)
        return
    await homecare.decide(session, item.id, Agreed.OFFERED, now=now)
    question = await homecare.put_to(session, item, client.person, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    args, subject = {"item": item.id, "question": question.id}, cards.subject_of(homecare.OFFER, item.id)
    letter = Letter(client.person, name_of(home.Offer), Kind.CHECK_IN, args, client.id, at=at)
    await cards.post(session, client.practice, letter, subject=subject, now=now)
