"""A therapist adds an item to a client's home plan: name, dose, reason, one typed text each; then it is offered."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.homecare import Agreed
from domain.hours import next_allowed
from domain.messages import everywhere, name_of
from domain.messages import homecare as say_what
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute, TextRoute
from handlers.say import kept, say
from storage import cards, clients, dialogues, homecare, outbox, people, plans, questions
from storage.clients import Client, Standing
from storage.database import Session
from storage.dialogues import Dialogue, Expects
from storage.homecare import DRAFT, FOR_WHOM, OFFER, PLAN, Item
from storage.outbox import Letter
from storage.questions import Ask, Asked, Question

CLIENT: Final = "client"
NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
DOSE, WHY, SMALLER = 1, 2, 0
"""The steps of describing an item, as positions of their questions."""


async def exercise(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Add an item for a client who is named, or picked from a list."""
    mine = [client for client in await clients.of_therapist(session, scope) if homecare.takes_part(client)]
    if not mine:
        await say(session, scope, say_what.NobodyYet, now)
        return None
    named = [client for client in mine if client.alias.casefold() == event.text.strip().casefold()]
    if len(named) == 1:
        return await _begin(session, scope, named[0], now)
    for client in mine:
        await questions.ask_once(session, _ask(scope, FOR_WHOM, client.id, client, 0), now=now)
    await say(session, scope, say_what.ForWhom, now)
    return None


async def menu_exercise(
    session: Session, scope: Scope, _question: Question, event: Event, now: datetime
) -> Answer | None:
    """The same from the menu, for a client to be picked."""
    return await exercise(session, scope, event, now)


async def add_item(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Begin an item for a client, leave a step out, or change an item that was found too big."""
    if question.about in (CLIENT, FOR_WHOM):
        client = await clients.reach(session, scope, question.subject)
        return NOT_HERE if client is None else await _begin(session, scope, client, now)
    item = await homecare.reach(session, scope, question.subject) if question.about == DRAFT else None
    if item is None:
        return NOT_HERE
    match event.action.value if event.action is not None else "":
        case "s":
            return await _skip(session, scope, question, item, now)
        case "c":
            return await _change(session, scope, item, now)
    return NOT_HERE


async def name(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The name was typed: ask for the dose."""
    client = await clients.reach(session, scope, subject)
    plan = await plans.of_client(session, subject) if client is not None else None
    if client is None or plan is None or not homecare.takes_part(client):
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    await homecare.drop_drafts(session, client.id)
    words = await kept(session, scope, event, now)
    made = await homecare.item(session, await homecare.add_item(session, plan, words, now=now))
    if made is not None:
        await _ask_step(session, scope, made, DOSE, now)
    return None


async def dose(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The dose was typed: ask for the reason, or offer anew what was found too big."""
    item = await homecare.reach(session, scope, subject)
    if item is None or item.state is Agreed.ENDED:
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    await homecare.describe(session, item, dose=await kept(session, scope, event, now))
    if item.state is Agreed.DRAFT:
        await _ask_step(session, scope, item, WHY, now)
    else:
        await _offer(session, scope, item, now)
    return None


async def why(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The reason was typed: the item is complete and is offered."""
    item = await homecare.reach(session, scope, subject)
    if item is None or item.state is not Agreed.DRAFT:
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    await homecare.describe(session, item, why=await kept(session, scope, event, now))
    await _offer(session, scope, item, now)
    return None


async def _begin(session: Session, scope: Scope, client: Client, now: datetime) -> Answer | None:
    """Ask for the name; pressed twice, it is asked once."""
    if await dialogues.current(session, scope, now=now) == Dialogue(Expects.ITEM_NAME, client.id):
        return None
    if not homecare.takes_part(client) or await plans.of_client(session, client.id) is None:
        await _say(session, scope, say_what.NotJoined, client.id, now)
        return None
    await dialogues.expect(session, scope, Expects.ITEM_NAME, client.id, now=now)
    await _say(session, scope, say_what.AskName, client.id, now)
    return None


async def _skip(session: Session, scope: Scope, question: Question, item: Item, now: datetime) -> Answer | None:
    if question.state is not Asked.OPEN or item.state is not Agreed.DRAFT:
        return NOT_HERE
    if question.position == DOSE:
        await _ask_step(session, scope, item, WHY, now)
    else:
        await _offer(session, scope, item, now)
    return None


async def _change(session: Session, scope: Scope, item: Item, now: datetime) -> Answer | None:
    """Ask for a smaller dose; pressed twice, it is asked once."""
    if item.state in (Agreed.DRAFT, Agreed.ENDED):
        return NOT_HERE
    if await dialogues.current(session, scope, now=now) != Dialogue(Expects.ITEM_DOSE, item.id):
        await dialogues.expect(session, scope, Expects.ITEM_DOSE, item.id, now=now)
        await _say(session, scope, say_what.AskSmaller, item.client, now, item=item.id)
    return None


async def _ask_step(session: Session, scope: Scope, item: Item, step: int, now: datetime) -> None:
    """Ask for the dose or the reason; whatever was asked about this item before is over."""
    client = await clients.reach(session, scope, item.client)
    if client is None:
        return
    await _close_steps(session, item)
    question = await questions.ask(session, _ask(scope, DRAFT, item.id, client, step), now=now)
    expects, message = (Expects.ITEM_DOSE, say_what.AskDose) if step == DOSE else (Expects.ITEM_WHY, say_what.AskWhy)
    await dialogues.expect(session, scope, expects, item.id, now=now)
    await _say(session, scope, message, client.id, now, item=item.id, question=question.id)


async def _close_steps(session: Session, item: Item) -> None:
    for asked in await questions.about(session, item.practice, DRAFT, item.id):
        if asked.state is Asked.OPEN:
            await questions.settle(session, asked.id, Asked.ANSWERED)


async def _offer(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    """Pass the item on to the client. An item the client agreed to stays agreed when its dose changes."""
    client = await clients.reach(session, scope, item.client)
    person = await people.load(session, client.person) if client is not None else None
    if client is None or person is None:
        return
    await _close_steps(session, item)
    await dialogues.end(session, scope)
    if item.state is not Agreed.AGREED:
        await homecare.decide(session, item.id, Agreed.OFFERED, now=now)
    question = await homecare.put_to(session, item, person.id, now=now)
    hears = person.reachable and client.state is not Standing.RESTING
    if hears:
        at = next_allowed(max(now, client.paused_until or now), ZoneInfo(person.zone))
        args = {"item": item.id, "question": question.id}
        letter = Letter(person.id, name_of(say_what.Offer), Kind.CHECK_IN, args, client.id, at=at)
        await cards.post(session, scope.practice, letter, subject=cards.subject_of(OFFER, item.id), now=now)
        await cards.refresh_about(session, scope.practice, person.id, cards.subject_of(PLAN, client.id), now=now)
    await _say(session, scope, say_what.Offered, client.id, now, item=item.id, waits=not hears)


def _ask(scope: Scope, about: str, subject: int, client: Client, position: int) -> Ask:
    return Ask(scope.practice, scope.person, about, subject, client.id, position=position)


async def _say(
    session: Session, scope: Scope, message: type, client: int, now: datetime, **args: int | str | bool
) -> None:
    """Tell the therapist something about a client."""
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, args, client)
    await outbox.put(session, scope.practice, letter, now=now)


COMMANDS = {"exercise": Route("exercise", THERAPISTS, exercise)}
MENUS = {"ex": TapRoute("menu_exercise", THERAPISTS, menu_exercise)}
TAPS = {Verb.ADD_ITEM: TapRoute("add_item", THERAPISTS, add_item)}
TEXTS = {
    Expects.ITEM_NAME: TextRoute("item_name", THERAPISTS, name),
    Expects.ITEM_DOSE: TextRoute("item_dose", THERAPISTS, dose),
    Expects.ITEM_WHY: TextRoute("item_why", THERAPISTS, why),
}
