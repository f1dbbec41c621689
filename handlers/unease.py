"""Something didn't sit right: the client picks who hears of it, if anybody; nothing leaves before they have read it."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.event import Event
from domain.messages import everywhere
from domain.messages import unease as say_what
from domain.scope import Scope
from domain.unease import Recipient, State
from handlers.answer import CLIENTS, Answer, Route, TapRoute, TextRoute, on_tap
from handlers.say import NOTE as LONGEST
from handlers.say import ask, kept, say, show
from storage import cards, clients, dialogues, people, questions, unease
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Ask, Asked, Question
from storage.unease import ABOUT, NOTE, WORDS, Unease

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
_ORDER: Final = tuple(Recipient)
"""Recipients by the position of the question for the words."""


async def begin(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """What would the client like to do about it?"""
    if await _client(session, scope) is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    question = await ask(session, scope, ABOUT, scope.subject, now)
    await say(session, scope, say_what.What, now, question=question.id)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One choice. Each can be picked again, so that no wrong tap shuts a way."""
    client = await _client(session, scope)
    value = event.action.value if event.action is not None else ""
    if client is None or question.about not in (ABOUT, WORDS, NOTE):
        return NOT_HERE
    if value == "b":
        return await begin(session, scope, event, now)
    if value == "h":
        again = await ask(session, scope, ABOUT, scope.subject, now)
        await say(session, scope, say_what.How, now, question=again.id)
        return None
    if question.about == ABOUT:
        return await _choose(session, scope, client, value, now)
    if question.about == WORDS:
        return await _cancel_words(session, scope, question, value, now)
    note = await unease.reach(session, scope, question.subject)
    return NOT_HERE if note is None else await _on_note(session, scope, (client, note), value, now)


async def _choose(session: Session, scope: Scope, client: Client, value: str, now: datetime) -> Answer | None:
    if value == "n":
        await say(session, scope, say_what.Nothing, now)
        return None
    if value not in tuple(Recipient):
        return NOT_HERE
    recipient = Recipient(value)
    if recipient is Recipient.CONTACT and await unease.whom(session, client, recipient) is None:
        again = await ask(session, scope, ABOUT, scope.subject, now)
        await say(session, scope, say_what.How, now, question=again.id)
        return None
    new = Ask(scope.practice, scope.person, WORDS, client.id, client.id, position=_ORDER.index(recipient))
    question = await questions.ask(session, new, now=now)
    await dialogues.expect(session, scope, Expects.UNEASE, question.id, now=now)
    message = say_what.NoteWords if recipient is Recipient.NOBODY else say_what.Words
    await say(session, scope, message, now, question=question.id)
    return None


async def _cancel_words(session: Session, scope: Scope, question: Question, value: str, now: datetime) -> Answer | None:
    if value != "x" or question.state is not Asked.OPEN:
        return NOT_HERE
    await questions.settle(session, question.id, Asked.SKIPPED)
    await dialogues.end(session, scope)
    await say(session, scope, say_what.Dropped, now)
    return None


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The words: kept privately, or shown back before they go anywhere."""
    client, question = await _client(session, scope), await questions.load(session, subject)
    if client is None or question is None or question.person != scope.person or question.state is not Asked.OPEN:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    await questions.settle(session, question.id, Asked.ANSWERED)
    recipient = _ORDER[question.position]
    words = await kept(session, scope, event, now, LONGEST)
    note = await unease.keep(session, client, words, recipient, now=now)
    asked = await ask(session, scope, NOTE, note, now)
    if recipient is Recipient.NOBODY:
        await say(session, scope, say_what.Private, now, question=asked.id)
    else:
        await show(session, scope, say_what.Card, asked, now, unease=note)
    return None


async def _on_note(
    session: Session, scope: Scope, what: tuple[Client, Unease], value: str, now: datetime
) -> Answer | None:
    """Send a draft, drop what was not sent, or say that no reply has come."""
    client, note = what
    if value == "x" and note.state in (State.DRAFT, State.PRIVATE):
        await unease.drop(session, note)
        await say(session, scope, say_what.Dropped, now)
        return None
    if value == "s" and note.state is State.DRAFT:
        reader = await unease.whom(session, client, note.recipient)
        if reader is None or not reader.person:
            return await _choose(session, scope, client, Recipient.CONTACT, now)
        await unease.send(session, note, reader, now=now)
        subject = cards.subject_of(NOTE, note.id)
        await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
        return None
    if value == "r" and note.state is State.SENT and note.replied_at is None:
        return await _no_reply(session, scope, note, now)
    return NOT_HERE


async def _no_reply(session: Session, scope: Scope, note: Unease, now: datetime) -> Answer | None:
    """Before the date it still has time; after it, its reader is asked once a day."""
    me = await people.load(session, scope.person)
    today = now.astimezone(ZoneInfo(me.zone if me else "UTC")).date()
    if note.reply_by is not None and today <= note.reply_by:
        await say(session, scope, say_what.NotDue, now, unease=note.id)
        return None
    await unease.tell(session, note.id, once=f"unease-again:{note.id}:{today}", now=now)
    await say(session, scope, say_what.AskedAgain, now, unease=note.id)
    again = await ask(session, scope, ABOUT, scope.subject, now)
    await say(session, scope, say_what.How, now, question=again.id)
    return None


async def _client(session: Session, scope: Scope) -> Client | None:
    """The speaking client, once they have agreed, also after they have left."""
    client = await clients.reach(session, scope, scope.subject)
    return client if client is not None and client.consented_at is not None else None


COMMANDS = {"unease": Route("unease", CLIENTS, begin)}
MENUS = {"ns": TapRoute("menu_unease", CLIENTS, on_tap(begin))}
TAPS = {Verb.UNEASE: TapRoute("unease_tap", CLIENTS, tap)}
TEXTS = {Expects.UNEASE: TextRoute("unease_typed", CLIENTS, typed)}
