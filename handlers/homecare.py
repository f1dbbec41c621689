"""A client's home plan: look at it, agree to an item or not, leave it out for now, wish for a smaller version."""

from datetime import datetime

from domain.action import Verb
from domain.event import Event
from domain.homecare import Agreed, Reply, after
from domain.messages import everywhere
from domain.messages import homecare as say_what
from domain.scope import Scope
from handlers import homecare_hours
from handlers.answer import CLIENTS, Answer, Route, TapRoute, on_tap
from handlers.homecare_common import NOT_HERE, ask, keep_note, refresh_item, show_item, taking_part
from handlers.say import say, show
from storage import clients, homecare, homecare_looks, homecare_passing
from storage.database import Session
from storage.homecare import OFFER, PICK, PLAN, WHY, Item
from storage.questions import Question


async def plan(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Show the plan: items with dose and reason, when reminders come."""
    client = await taking_part(session, scope)
    if client is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    for item in await homecare.standing(session, client.id):
        await homecare.put_to(session, item, scope.person, now=now)
    await show(session, scope, say_what.Plan, await ask(session, scope, PLAN, client.id, now), now)
    return None


async def agree(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Look at an item, ask why, or decide on it. The latest word counts."""
    item = await homecare.reach(session, scope, question.subject) if question.about in (OFFER, PICK) else None
    if item is None or await taking_part(session, scope) is None:
        return NOT_HERE
    value = event.action.value if event.action is not None else ""
    if question.about == PICK:
        await show_item(session, scope, item, now)
        return None
    if value == "w":
        asks = await ask(session, scope, WHY, item.id, now)
        await say(session, scope, say_what.Why, now, item=item.id, question=question.id, note=asks.id)
        return None
    if value not in tuple(Reply):
        return NOT_HERE
    await decide(session, scope, item, Reply(value), now)
    return None


async def decide(session: Session, scope: Scope, item: Item, reply: Reply, now: datetime) -> None:
    """Do what a reply asks for, as far as it still fits, and show how things are."""
    if reply is Reply.SMALLER:
        await _pass_smaller(session, scope, item, now)
    becomes = await settle(session, scope, item, reply, now)
    if becomes is Agreed.AGREED:
        await homecare_hours.first_hour(session, scope, now)


async def settle(session: Session, scope: Scope, item: Item, reply: Reply, now: datetime) -> Agreed | None:
    """Bring an item to what the reply makes of it, and its cards up to date. Returns None when it did not fit."""
    becomes = after(item.state, reply)
    if becomes is not None:
        await homecare_looks.settle(session, item, becomes, now=now)
    if becomes is Agreed.ENDED:
        await _note_stop(session, scope, item, now)
    if not await refresh_item(session, scope, item.id, now):
        await show_item(session, scope, item, now)
    return becomes


async def _note_stop(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    """The therapist sees among the notes that it has stopped: less is always the client's to choose."""
    client = await clients.reach(session, scope, item.client)
    if client is not None:
        await keep_note(session, client, say_what.StoppedNote(item.name), now)


async def _pass_smaller(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    """The therapist hears of it once; of something in the plan the client is told so, its card has no room for it."""
    client = await clients.reach(session, scope, item.client)
    if client is None or item.state not in (Agreed.OFFERED, Agreed.AGREED):
        return
    told = await homecare_passing.smaller(session, client, item, now=now)
    if told and item.state is Agreed.AGREED:
        await say(session, scope, say_what.PassingSmaller, now, item=item.id)


COMMANDS = {"plan": Route("plan", CLIENTS, plan)}
TAPS = {Verb.AGREE: TapRoute("agree", CLIENTS, agree)}
MENUS = {"hp": TapRoute("plan", CLIENTS, on_tap(plan))}
