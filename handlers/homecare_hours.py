"""When and how often a client is reminded of the home plan: the hour, fewer or more, not at all, again."""

from datetime import datetime, time
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.homecare_rhythm import fewer, more
from domain.hours import DEFAULT_QUIET, read_clock
from domain.messages import everywhere
from domain.messages import homecare as say_what
from domain.messages import homecare_habit as habit_asks
from domain.rights import Consent
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, TapRoute, TextRoute
from handlers.homecare_common import NOT_HERE, ask, refresh_plan, taking_part
from handlers.say import say, show
from storage import clients, consents, dialogues, homecare, homecare_looks, homecare_rhythm, questions, reminders
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.homecare import HABIT, HOUR, PLAN, TALK
from storage.questions import Asked, Question

_CHANGE, _OFF, _LESS, _MORE, _AGAIN = "c", "0", "l", "m", "g"
_OF_THE_PLAN: Final = (_CHANGE, _OFF, _LESS, _MORE, _AGAIN)


async def remind_at(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Ask for the hour, keep one of those offered, remind less or more, or not at all."""
    client = await taking_part(session, scope)
    value = event.action.value if event.action is not None else ""
    if client is None:
        return NOT_HERE
    if question.about == TALK and value == _AGAIN:
        return await _of_the_plan(session, scope, client, value, now)
    if question.about == PLAN and value in _OF_THE_PLAN:
        return await _of_the_plan(session, scope, client, value, now)
    if question.about != HOUR or question.state is not Asked.OPEN:
        return NOT_HERE
    clock = read_clock(value)
    if value == _OFF:
        await _no_reminders(session, scope, client, now)
    elif clock is None or DEFAULT_QUIET.covers(clock):
        return NOT_HERE
    else:
        await _remind_at(session, scope, client, clock, now)
    return None


async def _of_the_plan(session: Session, scope: Scope, client: Client, value: str, now: datetime) -> Answer | None:
    """What the plan's own buttons ask for."""
    if value == _CHANGE:
        await ask_hour(session, scope, client, now)
    elif not client.reminder_time:
        return None if value == _OFF else NOT_HERE
    elif value == _OFF:
        await _no_reminders(session, scope, client, now)
    elif value == _AGAIN:
        await homecare_rhythm.pause(session, client, None)
        await say(session, scope, say_what.RemindingAgain, now)
    else:
        changed = await (remind_less if value == _LESS else _remind_more)(session, client)
        await say(session, scope, say_what.RhythmSet, now, unchanged=not changed)
    await refresh_plan(session, scope, now)
    return None


async def remind_less(session: Session, client: Client) -> bool:
    """One step fewer reminders a week. Returns whether there was one."""
    step = fewer(await homecare_rhythm.most(session, client.id))
    if step is not None:
        await homecare_rhythm.choose(session, client, step)
    return step is not None


async def _remind_more(session: Session, client: Client) -> bool:
    chosen = (await homecare_rhythm.of_client(session, client.id)).chosen
    step = more(chosen) if chosen is not None else None
    if step is not None:
        await homecare_rhythm.choose(session, client, step)
    return step is not None


async def hour(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """A time was typed."""
    client = await taking_part(session, scope)
    clock = read_clock(event.text)
    if client is None or client.id != subject:
        await say(session, scope, everywhere.HelpClient, now)
    elif clock is None or DEFAULT_QUIET.covers(clock):
        await dialogues.expect(session, scope, Expects.REMINDER_TIME, subject, now=now)
        await say(session, scope, say_what.HourUnclear if clock is None else say_what.HourQuiet, now)
    else:
        await _remind_at(session, scope, client, clock, now)
    return None


async def first_hour(session: Session, scope: Scope, now: datetime) -> None:
    """With the first item that is agreed to, ask for the hour; the choice is the consent to be reminded.

    Who has chosen before is asked what the item could come after instead: one question at a time.
    """
    client = await clients.reach(session, scope, scope.subject)
    if client is None:
        return
    asked = await questions.about(session, scope.practice, HOUR, client.id)
    if not client.reminder_time and all(question.state is Asked.OPEN for question in asked):
        await ask_hour(session, scope, client, now)
    else:
        await _ask_habit(session, scope, now)


async def ask_hour(session: Session, scope: Scope, client: Client, now: datetime) -> None:
    """At which hour?"""
    question = await ask(session, scope, HOUR, client.id, now)
    await dialogues.expect(session, scope, Expects.REMINDER_TIME, client.id, now=now)
    await say(session, scope, say_what.Hour, now, question=question.id)


async def _remind_at(session: Session, scope: Scope, client: Client, clock: time, now: datetime) -> None:
    await choose(session, scope, client, clock.isoformat("minutes"), now)
    await say(session, scope, say_what.HourSet, now)
    await _ask_habit(session, scope, now)


async def _no_reminders(session: Session, scope: Scope, client: Client, now: datetime) -> None:
    await choose(session, scope, client, "", now)
    await say(session, scope, say_what.NoReminders, now)
    await _ask_habit(session, scope, now)


async def choose(session: Session, scope: Scope, client: Client, at: str, now: datetime) -> None:
    """Keep the hour ("" for none), which is the consent; close the questions about it, set the next reminder."""
    await clients.set_reminder_time(session, client.id, at)
    await consents.choose(session, client, Consent.REMINDERS, given=bool(at), now=now)
    for asked in await questions.about(session, scope.practice, HOUR, client.id):
        await questions.settle(session, asked.id, Asked.ANSWERED)
    open_dialogue = await dialogues.current(session, scope, now=now)
    if open_dialogue is not None and open_dialogue.expects is Expects.REMINDER_TIME:
        await dialogues.end(session, scope)
    await reminders.arm(session, client.id, now=now)
    await homecare_looks.move(session, client.id)
    await refresh_plan(session, scope, now)


async def _ask_habit(session: Session, scope: Scope, now: datetime) -> None:
    """What could an item come after? Asked once of the latest one, and no more than one at a time."""
    for item in reversed(await homecare.agreed(session, scope.subject)):
        if not await questions.about(session, scope.practice, HABIT, item.id):
            question = await ask(session, scope, HABIT, item.id, now)
            await dialogues.expect(session, scope, Expects.HABIT, item.id, now=now)
            await show(session, scope, habit_asks.Card, question, now, item=item.id)
            return


TAPS = {Verb.REMIND_AT: TapRoute("remind_at", CLIENTS, remind_at)}
TEXTS = {Expects.REMINDER_TIME: TextRoute("reminder_time", CLIENTS, hour)}
