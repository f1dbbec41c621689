"""Whoever a client told that something didn't sit right replies, in words or in person."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.hours import next_allowed
from domain.messages import everywhere, name_of
from domain.messages import unease as say_what
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import kept, say
from storage import cards, clients, dialogues, outbox, people, unease
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Letter
from storage.questions import Question
from storage.unease import NOTE, READ, Unease
from wording.people import clean

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Reply in words, or say that the two have talked."""
    value = event.action.value if event.action is not None else ""
    note = await unease.reach(session, scope, question.subject) if question.about == READ else None
    if note is None or note.replied_at is not None or value not in ("r", "d"):
        return NOT_HERE
    if value == "r":
        await dialogues.expect(session, scope, Expects.UNEASE_REPLY, note.id, now=now)
        await _say(session, scope, say_what.TypeReply, note, now)
        return None
    await _reply(session, scope, note, "", now)
    return None


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The reply in words, passed on as typed."""
    note = await unease.reach(session, scope, subject)
    words = clean(await kept(session, scope, event, now))
    if note is None or note.replied_at is not None or not words:
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    await _reply(session, scope, note, words, now)
    return None


async def _reply(session: Session, scope: Scope, note: Unease, words: str, now: datetime) -> None:
    """Keep it, and let the client hear of it outside their quiet hours."""
    client = await clients.load(session, note.client)
    person = await people.load(session, client.person) if client is not None else None
    await unease.replied(session, note, words, now=now)
    await _say(session, scope, say_what.ReplyKept, note, now, typed=bool(words))
    if client is None or person is None:
        return
    at, once = next_allowed(now, ZoneInfo(person.zone)), f"unease-reply:{note.id}"
    letter = Letter(person.id, name_of(say_what.Reply), Kind.RECEIPT, {"unease": note.id}, client.id, at=at, once=once)
    await outbox.put(session, note.practice, letter, now=now)
    await cards.refresh_about(session, note.practice, person.id, cards.subject_of(NOTE, note.id), now=now)


async def _say(session: Session, scope: Scope, message: type, note: Unease, now: datetime, **args: bool) -> None:
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, {"unease": note.id, **args}, note.client)
    await outbox.put(session, scope.practice, letter, now=now)


TAPS = {Verb.UNEASE_ANSWER: TapRoute("unease_answer", THERAPISTS, tap)}
TEXTS = {Expects.UNEASE_REPLY: TextRoute("unease_reply", THERAPISTS, typed)}
