"""Asking a colleague: a case note that names nobody, read by the therapist first and shared by them alone."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.messages import colleague as say_what
from domain.messages import name_of
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute
from storage import alerts, caseload, clients, outbox, questions
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask, Question

ABOUT: Final = "colleague"
"""What the question below a note is about; its subject is the client."""
_STALE: Final = Answer(toast=NotForYou())


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The note from an alert's or a client's card; then the file, or nothing."""
    value = event.action.value if event.action is not None else ""
    client = await _client(session, scope, question)
    if client is None or client.confirmed_at is None:
        return _STALE
    if value == "" and question.about != ABOUT:
        new = Ask(scope.practice, scope.person, ABOUT, client.id, client.id)
        asked = await questions.ask_once(session, new, now=now)
        await _say(session, scope, client, (say_what.Draft, {"question": asked.id}), now)
        return None
    if question.about != ABOUT or value not in ("f", "x"):
        return _STALE
    if value == "x":
        return Answer(toast=say_what.Dropped())
    await _say(session, scope, client, (say_what.Note, {}), now)
    return None


async def _client(session: Session, scope: Scope, question: Question) -> Client | None:
    if question.about == alerts.ABOUT:
        alert = await alerts.reach(session, scope, question.subject)
        return await clients.reach(session, scope, alert.client) if alert is not None else None
    if question.about not in (ABOUT, caseload.ABOUT_CLIENT):
        return None
    return await clients.reach(session, scope, question.subject)


async def _say(
    session: Session, scope: Scope, client: Client, what: tuple[type, dict[str, int]], now: datetime
) -> None:
    letter = Letter(scope.person, name_of(what[0]), Kind.DIALOGUE, dict(what[1]), client.id)
    await outbox.put(session, scope.practice, letter, now=now)


TAPS = {Verb.COLLEAGUE: TapRoute("colleague", THERAPISTS, tap)}
