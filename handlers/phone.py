"""A client leaves a number for urgent notes, or takes it back; whoever waits to reach them hears at once."""

from datetime import datetime

from domain import phone
from domain.action import Verb
from domain.event import Event
from domain.messages import phone as say_what
from domain.messages.everywhere import HelpClient, NotForYou
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, TextRoute
from handlers.say import ask, say, show
from storage import cards, clients, dialogues, phones, reaching
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Question


async def card(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """/phone: what they left, and who sees it when."""
    if await _client(session, scope) is None:
        await say(session, scope, HelpClient, now)
        return None
    await show(session, scope, say_what.Card, await ask(session, scope, phones.ABOUT, scope.subject, now), now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Leave a number or another one, or take it back."""
    value, client = event.action.value if event.action is not None else "", await _client(session, scope)
    if client is None or question.about != phones.ABOUT or value not in ("t", "x"):
        return Answer(toast=NotForYou())
    if value == "t":
        await _ask(session, scope, say_what.TypeIt, now)
        return None
    await phones.forget(session, client)
    await cards.refresh_about(
        session, scope.practice, scope.person, cards.subject_of(phones.ABOUT, scope.subject), now=now
    )
    return None


async def typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """The number; what is none is asked for again."""
    number, client = phone.read(event.text), await _client(session, scope)
    if client is None:
        await say(session, scope, HelpClient, now)
        return None
    if number is None:
        await _ask(session, scope, say_what.Unclear, now)
        return None
    await phones.keep(session, client, number, now=now)
    await reaching.number_left(session, client, now=now)
    return await card(session, scope, event, now)


async def _ask(session: Session, scope: Scope, message: type, now: datetime) -> None:
    await dialogues.expect(session, scope, Expects.PHONE, scope.subject, now=now)
    await say(session, scope, message, now)


async def _client(session: Session, scope: Scope) -> Client | None:
    """The speaking client, once they have agreed and as long as they take part."""
    client = await clients.reach(session, scope, scope.subject)
    return client if client is not None and client.consented_at is not None and client.is_taking_part else None


COMMANDS = {"phone": Route("phone", CLIENTS, card)}
TAPS = {Verb.PHONE: TapRoute("phone_tap", CLIENTS, tap)}
TEXTS = {Expects.PHONE: TextRoute("phone_typed", CLIENTS, typed)}
