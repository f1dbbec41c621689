"""A client's home plan: look at it, agree to an item or not, choose the hour of reminders."""

from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.homecare import Agreed, Reply, after
from domain.hours import DEFAULT_QUIET, next_allowed, read_clock
from domain.messages import everywhere, name_of
from domain.messages import homecare as say_what
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, TextRoute
from handlers.say import say, show
from storage import cards, clients, dialogues, homecare, outbox, people, practices, questions, reminders
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.homecare import DRAFT, HOUR, OFFER, PICK, PLAN, Item
from storage.outbox import Letter
from storage.questions import Ask, Asked, Question

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())


async def plan(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Show the plan: items with dose and reason, the hour of reminders."""
    client = await _taking_part(session, scope)
    if client is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    for item in await homecare.standing(session, client.id):
        await homecare.put_to(session, item, scope.person, now=now)
    await show(session, scope, say_what.Plan, await _ask(session, scope, PLAN, client.id, now), now)
    return None


async def plan_tap(session: Session, scope: Scope, _question: Question, event: Event, now: datetime) -> Answer | None:
    """The plan, from the menu."""
    return await plan(session, scope, event, now)


async def agree(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Look at an item, ask why, or decide on it. The latest word counts."""
    item = await homecare.reach(session, scope, question.subject) if question.about in (OFFER, PICK) else None
    if item is None or await _taking_part(session, scope) is None:
        return NOT_HERE
    value = event.action.value if event.action is not None else ""
    if question.about == PICK:
        await _show(session, scope, item, now)
        return None
    if value == "w":
        await say(session, scope, say_what.Why, now, item=item.id, question=question.id)
        return None
    if value not in tuple(Reply):
        return NOT_HERE
    return await _decide(session, scope, item, Reply(value), now)


async def remind_at(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Ask for the hour, keep one of those offered, or leave it at no reminders."""
    client = await _taking_part(session, scope)
    if client is None or question.about not in (PLAN, HOUR):
        return NOT_HERE
    value = event.action.value if event.action is not None else ""
    if question.about == PLAN and value == "c":
        await _ask_hour(session, scope, client, now)
        return None
    if question.about == HOUR and question.state is not Asked.OPEN:
        return NOT_HERE
    if value == "0" and question.about == PLAN and not client.reminder_time:
        return None
    if value == "0":
        await _no_reminders(session, scope, client, now)
        return None
    clock = read_clock(value)
    if question.about == PLAN or clock is None or DEFAULT_QUIET.covers(clock):
        return NOT_HERE
    await _remind_at(session, scope, client, clock, now)
    return None


async def hour(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """A time was typed."""
    client = await _taking_part(session, scope)
    clock = read_clock(event.text)
    if client is None or client.id != subject:
        await say(session, scope, everywhere.HelpClient, now)
    elif clock is None or DEFAULT_QUIET.covers(clock):
        await dialogues.expect(session, scope, Expects.REMINDER_TIME, subject, now=now)
        await say(session, scope, say_what.HourUnclear if clock is None else say_what.HourQuiet, now)
    else:
        await _remind_at(session, scope, client, clock, now)
    return None


async def _taking_part(session: Session, scope: Scope) -> Client | None:
    client = await clients.reach(session, scope, scope.subject)
    return client if client is not None and homecare.takes_part(client) else None


async def _ask(session: Session, scope: Scope, about: str, subject: int, now: datetime) -> Question:
    return await questions.ask_once(session, Ask(scope.practice, scope.person, about, subject, scope.subject), now=now)


async def _decide(session: Session, scope: Scope, item: Item, reply: Reply, now: datetime) -> Answer | None:
    becomes = after(item.state, reply)
    if becomes is not None:
        await homecare.decide(session, item.id, becomes, now=now)
        await reminders.arm(session, item.client, now=now)
    if becomes is Agreed.SMALLER:
        await _tell_smaller(session, item, now)
    await _refresh(session, scope, item, now)
    if becomes is Agreed.AGREED:
        await _first_hour(session, scope, now)
    return None


async def _refresh(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    """Bring the item's card and the plan's up to date; an item that was never shown is shown now."""
    if not await cards.refresh_about(session, scope.practice, scope.person, cards.subject_of(OFFER, item.id), now=now):
        await _show(session, scope, item, now)
    await _refresh_plan(session, scope, now)


async def _show(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    question = await homecare.put_to(session, item, scope.person, now=now)
    await show(session, scope, say_what.Offer, question, now, item=item.id)


async def _refresh_plan(session: Session, scope: Scope, now: datetime) -> None:
    subject = cards.subject_of(PLAN, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def _tell_smaller(session: Session, item: Item, now: datetime) -> None:
    """Have the therapist told once that an item is too big, with a button to change it."""
    client = await clients.load(session, item.client)
    therapist = await practices.therapist_of(session, client.therapist) if client is not None else None
    person = await people.load(session, therapist.person) if therapist is not None else None
    if person is None:
        return
    asked = Ask(item.practice, person.id, DRAFT, item.id, item.client)
    question = await questions.ask_once(session, asked, now=now)
    args = {"item": item.id, "question": question.id}
    at = next_allowed(now, ZoneInfo(person.zone))
    told = Letter(person.id, name_of(say_what.SmallerWanted), Kind.ALERT, args, item.client, at=at)
    await outbox.put(session, item.practice, told, now=now)


async def _first_hour(session: Session, scope: Scope, now: datetime) -> None:
    """With the first item that is agreed to, ask for the hour; the choice is the consent to be reminded."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.reminder_time:
        return
    asked = await questions.about(session, scope.practice, HOUR, client.id)
    if all(question.state is Asked.OPEN for question in asked):
        await _ask_hour(session, scope, client, now)


async def _ask_hour(session: Session, scope: Scope, client: Client, now: datetime) -> None:
    question = await _ask(session, scope, HOUR, client.id, now)
    await dialogues.expect(session, scope, Expects.REMINDER_TIME, client.id, now=now)
    await say(session, scope, say_what.Hour, now, question=question.id)


async def _remind_at(session: Session, scope: Scope, client: Client, clock: time, now: datetime) -> None:
    await _choose(session, scope, client, clock.isoformat("minutes"), now)
    await say(session, scope, say_what.HourSet, now)


async def _no_reminders(session: Session, scope: Scope, client: Client, now: datetime) -> None:
    await _choose(session, scope, client, "", now)
    await say(session, scope, say_what.NoReminders, now)


async def _choose(session: Session, scope: Scope, client: Client, at: str, now: datetime) -> None:
    """Keep the hour ("" for none), close the questions about it, set the next reminder."""
    await clients.set_reminder_time(session, client.id, at)
    for asked in await questions.about(session, scope.practice, HOUR, client.id):
        await questions.settle(session, asked.id, Asked.ANSWERED)
    open_dialogue = await dialogues.current(session, scope, now=now)
    if open_dialogue is not None and open_dialogue.expects is Expects.REMINDER_TIME:
        await dialogues.end(session, scope)
    await reminders.arm(session, client.id, now=now)
    await _refresh_plan(session, scope, now)


COMMANDS = {"plan": Route("plan", CLIENTS, plan)}
TAPS = {
    Verb.AGREE: TapRoute("agree", CLIENTS, agree),
    Verb.REMIND_AT: TapRoute("remind_at", CLIENTS, remind_at),
}
MENUS = {"hp": TapRoute("plan", CLIENTS, plan_tap)}
TEXTS = {Expects.REMINDER_TIME: TextRoute("reminder_time", CLIENTS, hour)}
