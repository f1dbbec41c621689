"""Part of the leaving flow: a therapist ends a client's check-ins; what the client told stays theirs to erase."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.hours import next_allowed
from domain.messages import leaving as say_what
from domain.messages import name_of
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute
from storage import alerts, cards, caseload, clients, leaving, outbox, questions
from storage.clients import Client
from storage.database import Session
from storage.outbox import Args, Letter
from storage.questions import Ask, Asked, Question

_OVER: Final = Answer(toast=NotForYou())


async def end(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """From the client's card: asked once, then the client hears that it was the therapist who ended it."""
    client = await clients.reach(session, scope, question.subject)
    value = event.action.value if event.action is not None else ""
    if client is None or client.confirmed_at is None or not client.is_taking_part:
        return _OVER
    if value == "" and question.about == caseload.ABOUT_CLIENT:
        new = Ask(scope.practice, scope.person, leaving.END, client.id, client.id)
        asked = await questions.ask(session, new, now=now)
        await _say(session, scope, client, (say_what.EndQuestion, {"question": asked.id}), now)
        return None
    if question.about != leaving.END or question.state is not Asked.OPEN or value not in ("y", "n"):
        return _OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value == "y":
        await _end(session, client, now)
    await _say(session, scope, client, (say_what.EndDone, {"ended": value == "y"}), now)
    subject = cards.subject_of(caseload.ABOUT_CLIENT, client.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def _say(session: Session, scope: Scope, client: Client, what: tuple[type, Args], now: datetime) -> None:
    letter = Letter(scope.person, name_of(what[0]), Kind.DIALOGUE, what[1], client.id)
    await outbox.put(session, scope.practice, letter, now=now)


async def _end(session: Session, client: Client, now: datetime) -> None:
    await leaving.stop(session, client, now=now)
    new = Ask(client.practice, client.person, leaving.ABOUT, client.id, client.id)
    question = await questions.ask(session, new, now=now)
    at = next_allowed(now, await alerts.zone_of_client(session, client))
    letter = Letter(client.person, name_of(say_what.Ended), Kind.ALERT, {"question": question.id}, client.id, at=at)
    await outbox.put(session, client.practice, letter, now=now)


TAPS = {Verb.END_CLIENT: TapRoute("end_client", THERAPISTS, end)}
