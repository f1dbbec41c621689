"""One's own data: who can read it and who did, and a copy of all of it."""

from datetime import datetime

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.messages import mydata as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, on_tap
from handlers.say import ask, letter, say
from storage import clients, outbox
from storage.database import Session
from storage.questions import Question

WHO = "who"


async def who(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Who can read a client's answers, who opened them, and what was sent about the client."""
    question = await ask(session, scope, WHO, scope.subject, now)
    await say(session, scope, say_what.Who, now, question=question.id)
    return None


async def copy(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """All that is kept, as a file to read and a file for programs; both are made when they leave."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.consented_at is None:
        await say(session, scope, say_what.Nothing, now)
        return None
    for message in (say_what.Copy, say_what.CopyData):
        await outbox.put(session, scope.practice, letter(scope, message, {}, Kind.RECEIPT), now=now)
    return None


async def copy_tap(session: Session, scope: Scope, _question: Question, event: Event, now: datetime) -> Answer | None:
    """The same from a button, which may be pressed again at any time."""
    if event.action is None or event.action.value != "get":
        return Answer(toast=NotForYou())
    return await copy(session, scope, event, now)


COMMANDS = {"who": Route("who", CLIENTS, who), "mydata": Route("mydata", CLIENTS, copy)}
MENUS = {"ws": TapRoute("who", CLIENTS, on_tap(who)), "md": TapRoute("menu_mydata", CLIENTS, on_tap(copy))}
TAPS = {Verb.COPY: TapRoute("mydata", CLIENTS, copy_tap)}
