"""A therapist adds an item to a client's home plan: name, dose, reason, one typed text each; then it is offered."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.homecare import Agreed
from domain.homecare_rhythm import LOOKS_AFTER
from domain.hours import next_allowed
from domain.messages import everywhere, name_of
from domain.messages import homecare as client_hears
from domain.messages import homecare_items as say_what
from domain.messages import homecare_talk as talk
from domain.request import Origin
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute, TextRoute, on_tap
from handlers.say import kept, say
from storage import (
    cards,
    clients,
    dialogues,
    homecare,
    homecare_looks,
    outbox,
    people,
    plans,
    prescriber,
    questions,
)
from storage.clients import Client, Standing
from storage.database import Session
from storage.dialogues import Dialogue, Expects
from storage.homecare import ADDED, DRAFT, FOR_WHOM, HURT, OFFER, PLAN, Item
from storage.outbox import Letter
from storage.questions import Ask, Asked, Question

CLIENT: Final = "client"
NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
DOSE, WHY = 1, 2
"""The steps of describing an item, as positions of their questions."""
_ABOUT: Final = (DRAFT, ADDED, HURT)
_WEEKS: Final = {f"w{weeks}": weeks for weeks in LOOKS_AFTER}


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


async def add_item(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Begin an item for a client, leave a step out, or change an item that was found too big."""
    if question.about in (CLIENT, FOR_WHOM):
        client = await clients.reach(session, scope, question.subject)
        return NOT_HERE if client is None else await _begin(session, scope, client, now)
    item = await homecare.reach(session, scope, question.subject) if question.about in _ABOUT else None
    value = event.action.value if event.action is not None else ""
    if item is None:
        return NOT_HERE
    if value == "s":
        return await _skip(session, scope, question, item, now)
    if item.state in (Agreed.DRAFT, Agreed.AHEAD, Agreed.ENDED):
        return NOT_HERE
    return await _of_an_item(session, scope, question, item, (value, now))


async def _of_an_item(
    session: Session, scope: Scope, question: Question, item: Item, what: tuple[str, datetime]
) -> Answer | None:
    """What can be done with an item that was offered. `what` is the button's value and the moment it was pressed."""
    value, now = what
    if value == "c":
        await _type(session, scope, item, (Expects.ITEM_DOSE, say_what.AskSmaller), now)
    elif value == "h":
        await _type(session, scope, item, (Expects.ITEM_HOW, say_what.AskHow), now)
    elif value in _WEEKS:
        await _look_after(session, scope, item, _WEEKS[value], now)
    elif question.about == HURT and value in ("p", "t"):
        return await _after_hurt(session, scope, question, item, what)
    else:
        return NOT_HERE
    return None


async def _type(session: Session, scope: Scope, item: Item, what: tuple[Expects, type], now: datetime) -> None:
    """Ask for a smaller dose, or how it is done; pressed twice, it is asked once."""
    expects, message = what
    if await dialogues.current(session, scope, now=now) != Dialogue(expects, item.id):
        await dialogues.expect(session, scope, expects, item.id, now=now)
        await _say(session, scope, message, item.client, now, item=item.id)


async def _look_after(session: Session, scope: Scope, item: Item, weeks: int, now: datetime) -> None:
    """The client is asked after so many weeks whether to go on: from today for what is in the plan already."""
    client = await clients.reach(session, scope, item.client)
    if client is not None and item.state is Agreed.AGREED:
        await homecare_looks.put(session, client, item, weeks=weeks, now=now)
    else:
        await homecare.look_again(session, item.id, weeks=weeks, on=None)
    await _refresh(session, scope, item, now)


async def _after_hurt(
    session: Session, scope: Scope, question: Question, item: Item, what: tuple[str, datetime]
) -> Answer:
    """Something hurt: the therapist leaves it out for now, or says that they will talk about it."""
    value, now = what
    if value == "p" and item.state is Agreed.AGREED:
        await homecare_looks.settle(session, item, Agreed.PAUSED, now=now)
        await _put_to_client(session, scope, item, now)
        client = await clients.reach(session, scope, item.client)
        if client is not None:
            await prescriber.waits(session, client, (Origin.HURT, item.id), now=now)
    await questions.settle(session, question.id, Asked.ANSWERED)
    subject = cards.subject_of(HURT, item.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return Answer(toast=talk.Noted())


async def _refresh(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    """Bring the therapist's card of an item, and the client's cards, up to date."""
    client = await clients.reach(session, scope, item.client)
    whose = [(scope.person, ADDED, item.id)]
    if client is not None:
        whose += [(client.person, OFFER, item.id), (client.person, PLAN, client.id)]
    for person, about, subject in whose:
        await cards.refresh_about(session, scope.practice, person, cards.subject_of(about, subject), now=now)


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
    client = await clients.reach(session, scope, item.client) if item is not None else None
    if item is None or client is None or item.state in (Agreed.AHEAD, Agreed.ENDED):
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    words = await kept(session, scope, event, now)
    if item.state is not Agreed.DRAFT and await prescriber.dose_waits(session, client, item, words, now=now):
        return None
    await homecare.describe(session, item, dose=words)
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


async def how(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """How it is done was typed: the client can read it whenever they are not sure."""
    item = await homecare.reach(session, scope, subject)
    if item is None or item.state is Agreed.ENDED:
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    await homecare.describe(session, item, how=await kept(session, scope, event, now))
    await _say(session, scope, say_what.HowKept, item.client, now, item=item.id)
    await _refresh(session, scope, item, now)
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
    await _close_steps(session, item)
    await dialogues.end(session, scope)
    client = await clients.reach(session, scope, item.client)
    if client is None or (item.state is Agreed.DRAFT and await prescriber.item_waits(session, client, item, now=now)):
        return
    if item.state is not Agreed.AGREED:
        await homecare.decide(session, item.id, Agreed.OFFERED, now=now)
    hears = await _put_to_client(session, scope, item, now)
    question = await questions.ask(session, _ask(scope, ADDED, item.id, client, 0), now=now)
    args = {"item": item.id, "question": question.id, "waits": not hears}
    letter = Letter(scope.person, name_of(say_what.Offered), Kind.DIALOGUE, args, client.id)
    await cards.post(session, scope.practice, letter, subject=cards.subject_of(ADDED, item.id), now=now)


async def _put_to_client(session: Session, scope: Scope, item: Item, now: datetime) -> bool:
    """Have the client see an item as it stands now. Returns False when they hear nothing at the moment."""
    client = await clients.reach(session, scope, item.client)
    person = await people.load(session, client.person) if client is not None else None
    if client is None or person is None:
        return False
    question = await homecare.put_to(session, item, person.id, now=now)
    if not person.reachable or client.state is Standing.RESTING:
        return False
    at = next_allowed(max(now, client.paused_until or now), ZoneInfo(person.zone))
    args = {"item": item.id, "question": question.id}
    letter = Letter(person.id, name_of(client_hears.Offer), Kind.CHECK_IN, args, client.id, at=at)
    await cards.post(session, scope.practice, letter, subject=cards.subject_of(OFFER, item.id), now=now)
    await cards.refresh_about(session, scope.practice, person.id, cards.subject_of(PLAN, client.id), now=now)
    return True


def _ask(scope: Scope, about: str, subject: int, client: Client, position: int) -> Ask:
    return Ask(scope.practice, scope.person, about, subject, client.id, position=position)


async def _say(
    session: Session, scope: Scope, message: type, client: int, now: datetime, **args: int | str | bool
) -> None:
    """Tell the therapist something about a client."""
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, args, client)
    await outbox.put(session, scope.practice, letter, now=now)


COMMANDS = {"exercise": Route("exercise", THERAPISTS, exercise)}
MENUS = {"ex": TapRoute("menu_exercise", THERAPISTS, on_tap(exercise))}
TAPS = {Verb.ADD_ITEM: TapRoute("add_item", THERAPISTS, add_item)}
TEXTS = {
    Expects.ITEM_NAME: TextRoute("item_name", THERAPISTS, name),
    Expects.ITEM_DOSE: TextRoute("item_dose", THERAPISTS, dose),
    Expects.ITEM_WHY: TextRoute("item_why", THERAPISTS, why),
    Expects.ITEM_HOW: TextRoute("item_how", THERAPISTS, how),
}
