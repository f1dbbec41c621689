"""Messages that are not taken: counted without their words, and from the second on a person may close the chat."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Did, Event
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages import understanding as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Role, Scope
from handlers.answer import CLIENTS, THERAPISTS, Answer, Route, TapRoute
from handlers.say import say
from storage import cards, clients, conduct, outbox, passing, people, questions, rhythm
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask, Question

_TELLS_FROM: Final = 2
_OPEN_TO_ALL: Final = frozenset({"urgent", "crisis", "help", "who", "mydata", "privacy", "erase", "stop"})
"""What a closed chat still does: whom to call, and what belongs to the client."""
_GATED: Final = frozenset({Did.TEXT, Did.COMMAND, Did.FILE, Did.NOISE, Did.EDIT})


async def not_taken(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Say so; the second time a person hears of it."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None:
        return None
    await say(session, scope, say_what.NotTaken, now)
    times = await conduct.count(session, client, now=now)
    if times >= _TELLS_FROM and client.confirmed_at is not None:
        await _tell(session, client, now)
    return None


async def _tell(session: Session, client: Client, now: datetime) -> None:
    """Once; later messages only change the number on that card."""
    reader = await passing.reader_of(session, client)
    subject = cards.subject_of(conduct.ABOUT, client.id)
    if await cards.refresh_about(session, client.practice, reader, subject, now=now):
        return
    asked = Ask(client.practice, reader, conduct.ABOUT, client.id, client.id)
    question = await questions.ask(session, asked, now=now)
    at = await passing.when_read(session, client.id, now)
    told = Letter(reader, name_of(say_what.ConductTold), Kind.ALERT, {"question": question.id}, client.id, at=at)
    await cards.post(session, client.practice, told, subject=subject, now=now)


async def closed(session: Session, scope: Scope, event: Event) -> bool:
    """Whether the therapist closed this chat and what was done needs it open."""
    if scope.role is not Role.CLIENT or event.did not in _GATED or event.command in _OPEN_TO_ALL:
        return False
    return (await conduct.of_client(session, scope.subject)).closed_at is not None


async def say_closed(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """What a closed chat answers."""
    await say(session, scope, say_what.ChatClosed, now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The therapist closes the chat, or opens it again; either can be changed back."""
    value = event.action.value if event.action is not None else ""
    client = await clients.reach(session, scope, question.subject) if question.about == conduct.ABOUT else None
    if client is None or value not in ("c", "o"):
        return Answer(toast=NotForYou())
    is_closed = (await conduct.of_client(session, client.id)).closed_at is not None
    if value == "c" and not is_closed and client.is_taking_part:
        await _close(session, client, now)
    elif value == "o" and is_closed:
        await _open(session, client, now)
    await cards.refresh_about(
        session, scope.practice, scope.person, cards.subject_of(conduct.ABOUT, client.id), now=now
    )
    return None


async def _close(session: Session, client: Client, now: datetime) -> None:
    await outbox.cancel_for(session, client.person, now=now, about=client.id)
    await clients.set_state(session, client.id, Standing.STOPPED)
    await conduct.close(session, client, at=now, now=now)
    await _say_to(session, client, say_what.ChatClosed, now)


async def _open(session: Session, client: Client, now: datetime) -> None:
    person = await people.load(session, client.person)
    await conduct.close(session, client, at=None, now=now)
    if person is not None:
        await rhythm.resume(session, client, ZoneInfo(person.zone), now=now)
        await _say_to(session, client, say_what.ChatOpen, now)


async def _say_to(session: Session, client: Client, message: type, now: datetime) -> None:
    person = await people.load(session, client.person)
    if person is not None:
        at = next_allowed(now, ZoneInfo(person.zone))
        letter = Letter(person.id, name_of(message), Kind.CHECK_IN, {}, client.id, at=at)
        await outbox.put(session, client.practice, letter, now=now)


TAPS = {Verb.CONDUCT: TapRoute("conduct", THERAPISTS, tap)}
NOT_TAKEN = Route("not_taken", CLIENTS, not_taken)
"""What hostile words lead to."""
