"""A starter pack on its way: drafts of items, kept ones that wait for the client, then offered one a day."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.homecare import Agreed
from domain.hours import day_at
from domain.messages import homecare as client_hears
from domain.messages import name_of
from domain.packs import Exercise, Pack
from storage import cards, homecare, people, plans, questions
from storage.clients import Client
from storage.database import Session
from storage.homecare import OFFER, Item
from storage.outbox import Letter
from storage.plans import Plan
from storage.questions import Asked, Question

ABOUT, ITEM = "pack", "pack_item"
"""What questions to a therapist are about: the pack for a client, one item of it."""
_OFFERED_AT: Final = time(12)
_TURN: Final = timedelta(microseconds=1)


async def lay_out(session: Session, plan: Plan, pack: Pack, *, now: datetime) -> None:
    """Begin a pack anew: its ideas and items become drafts of this plan, in their order."""
    await homecare.drop_drafts(session, plan.client)
    await plans.set_ideas(session, plan, pack.ideas)
    for place, exercise in enumerate(pack.home):
        await add(session, plan, exercise, now=now + place * _TURN)


async def add(session: Session, plan: Plan, exercise: Exercise, *, now: datetime) -> None:
    """Another draft of an item."""
    made = await homecare.item(session, await homecare.add_item(session, plan, exercise.name, now=now))
    if made is not None:
        await homecare.describe(session, made, dose=exercise.dose, why=exercise.why)


async def items(session: Session, client: int) -> tuple[Item, ...]:
    """The drafts of a pack that is looked at, or what was kept of it."""
    drafts = await homecare.unoffered(session, client, Agreed.DRAFT)
    return drafts or await homecare.unoffered(session, client, Agreed.AHEAD)


async def standing(session: Session, practice: int, client: int) -> Question | None:
    """The latest pack a therapist looked at for a client, or None. ANSWERED and CLOSED are kept, SKIPPED is not."""
    asked = await questions.about(session, practice, ABOUT, client)
    return asked[-1] if asked else None


async def keep(session: Session, plan: Plan, *, now: datetime) -> None:
    """What is in the pack now waits for the client."""
    for item in await homecare.unoffered(session, plan.client, Agreed.DRAFT):
        await homecare.decide(session, item.id, Agreed.AHEAD, now=now)


async def leave(session: Session, plan: Plan) -> None:
    """Nothing of the pack is kept."""
    await homecare.drop_drafts(session, plan.client)
    await plans.set_ideas(session, plan, ())


async def told_purpose(session: Session, practice: int, client: int) -> bool:
    """Whether a kept pack has said what the visits are for."""
    pack = await standing(session, practice, client)
    return pack is not None and pack.state is Asked.ANSWERED


async def offer(session: Session, client: Client, *, now: datetime) -> None:
    """Put what was kept to a client who has joined: one item a day at noon, from tomorrow on."""
    person = await people.load(session, client.person)
    if person is None:
        return
    zone = ZoneInfo(person.zone)
    today = now.astimezone(zone).date()
    for place, item in enumerate(await homecare.unoffered(session, client.id, Agreed.AHEAD), 1):
        await homecare.decide(session, item.id, Agreed.OFFERED, now=now)
        question = await homecare.put_to(session, item, person.id, now=now)
        at = day_at(today + timedelta(days=place), _OFFERED_AT, zone)
        args = {"item": item.id, "question": question.id}
        letter = Letter(person.id, name_of(client_hears.Offer), Kind.CHECK_IN, args, client.id, at=at)
        await cards.post(session, client.practice, letter, subject=cards.subject_of(OFFER, item.id), now=now)
