"""A client's own words for the therapist: a note, what got easier, the wish for a call."""

from datetime import datetime

import wording
from domain.action import Verb
from domain.event import Event
from domain.messages import checkin as say_what
from domain.messages import checkin_call as calls
from domain.messages.everywhere import NotForYou, PassingOn
from domain.messages.flare import NoCalls
from domain.scope import Scope
from handlers.answer import CLIENTS, THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import NOTE, kept, say
from storage import calls as wishes
from storage import checkins, clients, dialogues, hard_spells, notes, passing, people, practices
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.people import Person
from storage.questions import Question


async def note(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Wait for a note, or no longer."""
    value = event.action.value if event.action is not None else ""
    if value == "k":
        await dialogues.end(session, scope)
        await say(session, scope, say_what.NoNote, now)
        return None
    if value:
        return Answer(toast=NotForYou())
    about = question.subject if question.about == checkins.ABOUT else 0
    await dialogues.expect(session, scope, Expects.NOTE, about, now=now)
    await say(session, scope, say_what.TypeNote, now, question=question.id)
    return None


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Keep the words and pass them on as they are."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None:
        return None
    checkin = await checkins.reach(session, scope, subject)
    words = await kept(session, scope, event, now, NOTE)
    made = await notes.add(session, client, words, checkin=checkin.id if checkin else 0, now=now)
    await passing.note(session, client, made, now=now)
    await say(session, scope, PassingOn, now)
    return None


async def call(session: Session, scope: Scope, _question: Question, _event: Event, now: datetime) -> Answer | None:
    """The client would like a call: kept among the notes, and said to the therapist outside quiet hours, once a day."""
    client = await clients.reach(session, scope, scope.subject)
    therapist = await practices.therapist_of(session, client.therapist) if client else None
    reader = await people.load(session, therapist.person) if therapist else None
    if client is None or therapist is None or reader is None:
        return Answer(toast=NotForYou())
    if not (await hard_spells.of_therapist(session, therapist.id)).takes_calls:
        await say(session, scope, NoCalls, now)
        return None
    if await wishes.wish(session, client, reader, now=now):
        await _keep_wish(session, client, reader, now)
    await say(session, scope, calls.PassingCallOn, now)
    return None


async def called(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer:
    """The therapist has called, as the client asked."""
    if question.about != wishes.ABOUT or await clients.reach(session, scope, question.subject) is None:
        return Answer(toast=NotForYou())
    await wishes.called(session, scope, question, now=now)
    return Answer(toast=calls.CallNoted())


async def _keep_wish(session: Session, client: Client, reader: Person, now: datetime) -> None:
    words = wording.render(
        calls.CallNote(), wording.Voice(reader.language, reader.form, reader.zone, reader.country)
    ).text
    kept = await notes.add(session, client, words, now=now)
    await notes.pass_on(session, kept, now=now)


TAPS = {
    Verb.NOTE: TapRoute("note", CLIENTS, note),
    Verb.CALL: TapRoute("call", CLIENTS, call),
    Verb.CALLED: TapRoute("called", THERAPISTS, called),
}
TEXTS = {
    Expects.NOTE: TextRoute("note_typed", CLIENTS, typed),
    Expects.EASIER: TextRoute("easier_typed", CLIENTS, typed),
}
