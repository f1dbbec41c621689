"""Asking whoever set a plan before anything about it changes: with the client's yes, as a note, until they answer."""

from datetime import datetime, time, timedelta
from typing import Final

from domain.delivery import Kind
from domain.duties import Duty
from domain.editing import Field
from domain.handover import KEEPS
from domain.homecare import Agreed
from domain.hours import day_at, next_allowed
from domain.messages import homecare as home
from domain.messages import name_of
from domain.messages.request import MayAsk, Permission
from domain.prescribed import Part
from domain.request import PATIENCE, Origin, Outcome, State, What
from storage import alerts, cards, clients, due, edits, homecare, outbox, plans, prescribed, requests, workdays
from storage import request_passing as passing
from storage.clients import Client
from storage.database import Session
from storage.edits import Edit
from storage.homecare import Item
from storage.outbox import Letter
from storage.prescribed import Prescribed
from storage.requests import PERMISSION, Request

_MORNING: Final = time(9, 0)


async def waits(session: Session, client: Client, why: tuple[Origin, int], *, now: datetime) -> bool:
    """Ask first, if somebody else set the plan. Returns whether what `why` names has to wait for their answer."""
    plan = await prescribed.of_client(session, client.id)
    if plan is not None:
        await ask(session, client, plan, why, now=now)
    return plan is not None


async def item_waits(session: Session, client: Client, item: Item, *, now: datetime) -> bool:
    """A new item of the home plan is drafted until they answer. Returns whether it has to wait."""
    plan = await prescribed.of_client(session, client.id)
    if plan is None:
        return False
    await homecare.decide(session, item.id, Agreed.AHEAD, now=now)
    await ask(session, client, plan, (Origin.ITEM, item.id), now=now)
    return True


async def edit_waits(session: Session, client: Client, edit: Edit, *, now: datetime) -> bool:
    """An edit is kept as it is until they answer. Returns whether it has to wait."""
    plan = await prescribed.of_client(session, client.id)
    if plan is None:
        return False
    await edits.wait(session, edit)
    await ask(session, client, plan, (Origin.EDIT, edit.id), now=now)
    return True


async def dose_waits(session: Session, client: Client, item: Item, dose: str, *, now: datetime) -> bool:
    """The same for another dose of an item that the client has seen already."""
    plan = await plans.of_client(session, client.id)
    if plan is None or await prescribed.of_client(session, client.id) is None:
        return False
    edit = await edits.show(session, plan, Field.DOSE, (item.dose, dose), item.id)
    return await edit_waits(session, client, edit, now=now)


async def ask(session: Session, client: Client, of: Prescribed, why: tuple[Origin, int], *, now: datetime) -> None:
    """Begin a question of the therapist's own, or show the one that waits; the client is asked for a yes."""
    found = await requests.raise_(session, client, of.id, (*why, await _what(session, *why)), now=now)
    if found is None:
        return
    if found.permission is not True:
        await ask_client(session, client, found, now=now)
    if found.state is State.OPEN:
        # Nobody promised a day here; a note that never left is brought up again all the same.
        work = await workdays.of_client(session, client)
        await due.put(session, Duty.REQUEST_DUE, found.id, at=work.later(now, PATIENCE))
    once = f"request-own:{found.id}:{now.isoformat(timespec='minutes')}"
    await passing.show_therapist(session, client, found, once=once, now=now)


async def _what(session: Session, origin: Origin, waits: int) -> What:
    edit = await edits.load(session, waits) if origin is Origin.EDIT else None
    at_home = origin in (Origin.ITEM, Origin.HURT) or (edit is not None and edit.item)
    return What.HOME if at_home else What.PLAN


async def take_over(session: Session, client: Client, of: Request, *, now: datetime) -> bool:
    """A client's wish is on a plan that somebody else set since: it goes to them. Returns whether it does."""
    plan = await prescribed.of_client(session, client.id)
    if plan is None or of.prescribed:
        return False
    await requests.hand_over(session, of, plan.id)
    await ask_client(session, client, of, now=now)
    await passing.refresh(session, client, of, now=now)
    await passing.show_therapist(session, client, of, once=f"request-owner:{of.id}", now=now)
    return True


async def withdraw(session: Session, client: int, origin: Origin, *, now: datetime) -> None:
    """What the therapist meant to ask for this reason is not asked any more; a note that has left stays where it is."""
    who = await clients.load(session, client)
    for of in await requests.own(session, client, origin):
        if who is not None and of.state is State.OPEN:
            await requests.take_back(session, of)
            await passing.rest(session, of)
            await passing.refresh(session, who, of, now=now)


async def ask_client(session: Session, client: Client, of: Request, *, now: datetime) -> None:
    """May the therapist write to them? Not in quiet hours, not in a break."""
    question = await passing.question_for(session, of, client.person, PERMISSION, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    args, once = {"request": of.id, "question": question.id}, f"may-ask:{of.id}"
    name = name_of(Permission if of.origin is None else MayAsk)
    letter = Letter(client.person, name, Kind.CHECK_IN, args, client.id, at=at, expires=at + KEEPS, once=once)
    await outbox.put(session, client.practice, letter, now=now)


async def arm_review(session: Session, client: Client, of: Prescribed) -> None:
    """On the day on which a plan is looked at again a note is drafted."""
    if of.review_on is not None:
        at = day_at(of.review_on, _MORNING, await alerts.zone_of_therapist(session, client))
        await due.put(session, Duty.PRESCRIBED_REVIEW, of.id, at=at)


async def settled(session: Session, client: Client, of: Request, *, now: datetime) -> None:
    """An answer is there, or none is waited for: what waited is forgotten unless they agreed.

    An item is offered at once, for the client has a say in it; an edit waits for the day from which it holds.
    """
    await _look_again(session, client, of, now)
    agreed = of.answer is Outcome.AGREED
    edit = await edits.load(session, of.waits) if of.origin is Origin.EDIT else None
    if edit is not None and not agreed:
        await edits.leave(session, edit)
        await edits.refresh(session, client, edit, now=now)
    item = await homecare.item(session, of.waits) if of.origin is Origin.ITEM else None
    if item is None or item.state is not Agreed.AHEAD:
        return
    if agreed:
        await _offer(session, client, item, now)
    else:
        await homecare.drop(session, item.id)


async def in_force(session: Session, of: Request) -> Prescribed | None:
    """The version that an answer changes: what stands now of the same person's plan, which may be a later one.

    The request is noted down as being about that one. None when their plan holds no longer, or for an own plan.
    """
    asked = await prescribed.load(session, of.prescribed) if of.prescribed else None
    standing = await prescribed.of_client(session, of.client) if asked is not None else None
    if asked is None or standing is None or standing.told(Part.PRESCRIBER) != asked.told(Part.PRESCRIBER):
        return None
    if standing.id != asked.id:
        await requests.is_about(session, of, standing.id)
    return standing


async def _look_again(session: Session, client: Client, of: Request, now: datetime) -> None:
    """A plan whose day has come was looked at now: the next day lies as far ahead as it was picked at first."""
    plan = await in_force(session, of)
    today = now.astimezone(await alerts.zone_of_therapist(session, client)).date()
    if plan is None or plan.review_on is None or plan.review_on > today:
        return
    await prescribed.look_again(session, plan, on=today + timedelta(weeks=plan.weeks))
    again = await prescribed.load(session, plan.id)
    if again is not None:
        await arm_review(session, client, again)


async def _offer(session: Session, client: Client, item: Item, now: datetime) -> None:
    await homecare.decide(session, item.id, Agreed.OFFERED, now=now)
    question = await homecare.put_to(session, item, client.person, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    args, subject = {"item": item.id, "question": question.id}, cards.subject_of(homecare.OFFER, item.id)
    letter = Letter(client.person, name_of(home.Offer), Kind.CHECK_IN, args, client.id, at=at)
    await cards.post(session, client.practice, letter, subject=subject, now=now)
