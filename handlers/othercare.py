"""Earlier and other care: a client adds to a list in their own words, changes an entry, or takes it off."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.messages import everywhere
from domain.messages import othercare as say_what
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, TextRoute, on_tap
from handlers.say import ask, kept, say
from storage import clients, dialogues, homecare, othercare, questions
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.othercare import LIST, MOST, ONE, Care
from storage.questions import Ask, Question
from wording.people import clean

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())


async def listed(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """The list."""
    client = await _client(session, scope)
    if client is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    for entry in await othercare.of_client(session, client.id):
        new = Ask(scope.practice, scope.person, ONE, entry.id, client.id)
        await questions.ask_once(session, new, now=now)
    question = await ask(session, scope, LIST, client.id, now)
    await say(session, scope, say_what.List, now, question=question.id)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Add to the list, look at an entry, change it or take it off."""
    client = await _client(session, scope)
    value = event.action.value if event.action is not None else ""
    if client is None or question.about not in (LIST, ONE):
        return NOT_HERE
    if question.about == LIST:
        full = len(await othercare.of_client(session, client.id)) >= MOST
        return NOT_HERE if full or value != "a" else await _type(session, scope, client.id, now)
    entry = await othercare.reach(session, scope, question.subject)
    return NOT_HERE if entry is None else await _on_entry(session, scope, entry, value, now)


async def _on_entry(session: Session, scope: Scope, entry: Care, value: str, now: datetime) -> Answer | None:
    if value == "c":
        return await _type(session, scope, entry.id, now)
    if value == "x":
        await othercare.drop(session, entry)
        await say(session, scope, say_what.Dropped, now)
        return None
    if value:
        return NOT_HERE
    new = Ask(scope.practice, scope.person, ONE, entry.id, entry.client)
    question = await questions.ask_once(session, new, now=now)
    await say(session, scope, say_what.One, now, question=question.id)
    return None


async def _type(session: Session, scope: Scope, subject: int, now: datetime) -> Answer | None:
    """Wait for an entry: a new one when the subject is the client, else other words for the one named."""
    await dialogues.expect(session, scope, Expects.OTHER_CARE, subject, now=now)
    await say(session, scope, say_what.Ask, now)
    return None


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """An entry in the client's own words; empty ones are asked for again."""
    client = await _client(session, scope)
    if client is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    words = clean(await kept(session, scope, event, now))
    entry = await othercare.reach(session, scope, subject)
    if not words:
        return await _type(session, scope, subject, now)
    if entry is not None:
        await othercare.change(session, entry, words)
        care = entry.id
    else:
        care = await othercare.add(session, client, words, now=now)
    await say(session, scope, say_what.Kept, now, care=care)
    return None


async def _client(session: Session, scope: Scope) -> Client | None:
    client = await clients.reach(session, scope, scope.subject)
    return client if client is not None and homecare.takes_part(client) else None


COMMANDS = {"care": Route("other_care", CLIENTS, listed)}
MENUS = {"oc": TapRoute("menu_care", CLIENTS, on_tap(listed))}
TAPS = {Verb.OTHER_CARE: TapRoute("care_tap", CLIENTS, tap)}
TEXTS = {Expects.OTHER_CARE: TextRoute("care_typed", CLIENTS, typed)}
