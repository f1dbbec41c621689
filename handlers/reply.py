"""A therapist's one line: on a client's note, which tells the client that it was read, or of their own accord."""

from datetime import datetime, timedelta
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.hours import next_allowed
from domain.messages import everywhere, name_of
from domain.messages import reply as say_what
from domain.scope import Scope
from handlers.answer import CLIENTS, THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import kept, say
from storage import alerts, cards, caseload, clients, dialogues, notes, outbox, passing, questions
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Letter
from storage.questions import Ask, Asked, Question

_NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
_HEARD: Final = "reply"
_KEEPS: Final = timedelta(days=7)
_OWN: Final = "w"
"""What the button says that writes a line to nothing."""


async def _client(session: Session, scope: Scope, question: Question | None) -> Client | None:
    """Whose note a button is about, while nothing was said to it."""
    if question is None or question.about != passing.NOTE or question.person != scope.person:
        return None
    return await clients.reach(session, scope, question.client) if question.state is Asked.OPEN else None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Type a line, leave it, or have said it in person."""
    value = event.action.value if event.action is not None else ""
    if question.about == caseload.ABOUT_CLIENT and value == _OWN:
        return await _write(session, scope, question, now)
    client = await _client(session, scope, question)
    if question.about == caseload.ABOUT_CLIENT and value == "k":
        await dialogues.end(session, scope)
        await say(session, scope, say_what.Left, now)
        return None
    if client is None or value not in ("", "k", "p"):
        return _NOT_HERE
    if value == "":
        await dialogues.expect(session, scope, Expects.REPLY, question.id, now=now)
        await _say(session, scope, say_what.Type, client.id, now, question=question.id)
        return None
    await dialogues.end(session, scope)
    if value == "k":
        await _say(session, scope, say_what.Left, client.id, now)
    else:
        await _settle(session, client, question, None, now)
    return None


async def _write(session: Session, scope: Scope, question: Question, now: datetime) -> Answer | None:
    """A line of the therapist's own accord, from the client's card."""
    client = await clients.reach(session, scope, question.subject)
    if client is None or client.confirmed_at is None or not client.is_taking_part:
        return _NOT_HERE
    await dialogues.expect(session, scope, Expects.LINE, client.id, now=now)
    await _say(session, scope, say_what.Type, client.id, now, question=question.id)
    return None


async def line_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Keep the line and pass it on."""
    client = await clients.reach(session, scope, subject)
    if client is None or client.confirmed_at is None or not client.is_taking_part:
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    note = await notes.line(session, client, await kept(session, scope, event, now), now=now)
    await _pass_on(session, client, note, now, say_what.Line)
    await _say(session, scope, say_what.Sent, client.id, now)
    return None


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Keep the line and pass it on."""
    question = await questions.load(session, subject)
    client = await _client(session, scope, question)
    if question is None or client is None:
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    await _settle(session, client, question, await kept(session, scope, event, now), now)
    await _pass_on(session, client, question.subject, now)
    await _say(session, scope, say_what.Sent, client.id, now)
    return None


async def _settle(session: Session, client: Client, question: Question, words: str | None, now: datetime) -> None:
    await notes.reply(session, client, question.subject, words, now=now)
    await questions.settle(session, question.id, Asked.ANSWERED)
    subject = cards.subject_of(passing.NOTE, question.subject)
    await cards.refresh_about(session, client.practice, question.person, subject, now=now)


async def _pass_on(
    session: Session, client: Client, note_id: int, now: datetime, message: type = say_what.Heard
) -> None:
    """To the client outside quiet hours, and after a break."""
    asked = Ask(client.practice, client.person, _HEARD, note_id, client.id)
    question = await questions.ask(session, asked, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    heard = Letter(
        client.person,
        name_of(message),
        Kind.DIALOGUE,
        {"note": note_id, "question": question.id},
        client.id,
        at=at,
        expires=at + _KEEPS,
        once=f"reply:{note_id}",
    )
    await outbox.put(session, client.practice, heard, now=now)


async def thanks(session: Session, _scope: Scope, question: Question, _event: Event, _now: datetime) -> Answer:
    """The client has seen it; that needs no word."""
    if question.about != _HEARD:
        return _NOT_HERE
    await questions.settle(session, question.id, Asked.ANSWERED)
    return Answer(toast=say_what.Thanked())


async def _say(session: Session, scope: Scope, message: type, client: int, now: datetime, **args: int) -> None:
    """Tell the therapist something about a client."""
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, args, client)
    await outbox.put(session, scope.practice, letter, now=now)


TAPS = {
    Verb.REPLY: TapRoute("reply", THERAPISTS, tap),
    Verb.REPLIED: TapRoute("reply_thanks", CLIENTS, thanks),
}
TEXTS = {
    Expects.REPLY: TextRoute("reply_typed", THERAPISTS, typed),
    Expects.LINE: TextRoute("line_typed", THERAPISTS, line_typed),
}
