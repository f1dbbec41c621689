"""A therapist reads a goal: they say that they are on board, or suggest other words; it stays the client's own."""

from datetime import datetime
from typing import Final

from domain.delivery import Kind
from domain.event import Event
from domain.hours import next_allowed
from domain.joining import About
from domain.measures import Measure
from domain.messages import goals as say_what
from domain.messages import name_of
from domain.messages.everywhere import NothingOpen
from domain.request import Origin
from domain.scope import Scope
from handlers.answer import Answer
from handlers.joining import suggesting
from handlers.joining.common import OVER, value_of
from handlers.say import kept, letter
from storage import (
    alerts,
    cards,
    caseload,
    clients,
    decisions,
    dialogues,
    goal_offers,
    measures,
    outbox,
    plans,
    prescriber,
    questions,
)
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.measures import Measure as Measured
from storage.outbox import Letter
from storage.questions import Ask, Question
from wording.people import clean

ABOUT: Final = "goal_read"
"""What the buttons under a goal are about; their subject is the goal."""
_SHOWN_BY: Final = (caseload.ABOUT_CLIENT, About.CONFIRM)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Show the goal; be on board with it; or type other words."""
    client = await clients.reach(session, scope, question.client)
    if client is None or client.confirmed_at is None or not client.is_taking_part:
        return OVER
    goal = await _goal(session, client)
    value = value_of(event)
    if goal is None or (question.about == ABOUT and question.subject != goal.id):
        return OVER
    if value == "" and question.about in _SHOWN_BY:
        await _show(session, scope, client, goal, now)
    elif value == "b" and question.about == ABOUT:
        await _agree(session, scope, client, goal, now)
    elif value == "s" and question.about == ABOUT:
        await dialogues.expect(session, scope, Expects.GOAL_WORDS, goal.id, now=now)
        await _say(session, scope, client, (say_what.TypeWords, 0), now)
    else:
        return OVER
    return None


async def _goal(session: Session, client: Client) -> Measured | None:
    plan = await plans.of_client(session, client.id)
    return None if plan is None else await measures.the(session, plan, Measure.GOAL)


async def _show(session: Session, scope: Scope, client: Client, goal: Measured, now: datetime) -> None:
    question = await questions.ask_once(session, Ask(scope.practice, scope.person, ABOUT, goal.id, client.id), now=now)
    shown = Letter(scope.person, name_of(say_what.Card), Kind.DIALOGUE, {"question": question.id}, client.id)
    await cards.post(session, scope.practice, shown, subject=cards.subject_of(ABOUT, goal.id), now=now)


async def _agree(session: Session, scope: Scope, client: Client, goal: Measured, now: datetime) -> None:
    """The client hears so once, not at night; a second tap changes nothing."""
    if goal.agreed_at is None:
        await measures.agree(session, goal.id, now=now)
        at, once = next_allowed(now, await alerts.zone_of_client(session, client)), f"on-board:{goal.id}"
        name = name_of(say_what.OnBoard)
        told = Letter(client.person, name, Kind.ALERT, {"goal": goal.id}, client.id, at=at, once=once)
        await outbox.put(session, client.practice, told, now=now)
    await cards.refresh_about(session, scope.practice, scope.person, cards.subject_of(ABOUT, goal.id), now=now)


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Other words for the goal are put to the client, who sees both and picks."""
    client = await _whose(session, scope, subject)
    words = clean(await kept(session, scope, event, now))
    if client is None or not suggesting.is_there(client):
        await outbox.put(session, scope.practice, letter(scope, NothingOpen, {}), now=now)
    elif not words:
        await dialogues.expect(session, scope, Expects.GOAL_WORDS, subject, now=now)
    else:
        decision = await decisions.suggest(session, client, scope.subject, now=now)
        await decisions.explain(session, decision, words)
        if not await prescriber.waits(session, client, (Origin.GOAL, decision.id), now=now):
            await goal_offers.offer(session, client, decision, now=now)
            await _say(session, scope, client, (say_what.Put, decision.id), now)
    return None


async def _whose(session: Session, scope: Scope, goal: int) -> Client | None:
    """The speaker's client whose goal in force this is."""
    found = await measures.whose(session, goal)
    client = None if found is None else await clients.reach(session, scope, found)
    standing = None if client is None else await _goal(session, client)
    return client if standing is not None and standing.id == goal else None


async def _say(session: Session, scope: Scope, client: Client, said: tuple[type, int], now: datetime) -> None:
    message, decision = said
    about = Letter(scope.person, name_of(message), Kind.DIALOGUE, {"decision": decision}, client.id)
    await outbox.put(session, scope.practice, about, now=now)
