"""Other words for a goal: the therapist types them, the client sees both and picks; the old goal's answers stay."""

from datetime import datetime
from typing import Final

from domain.delivery import Kind
from domain.event import Event
from domain.joining import About, Step
from domain.measures import Measure
from domain.messages import alerts as alert_messages
from domain.messages import goals as say_what
from domain.messages import joining_start, name_of
from domain.messages.everywhere import NotForYou, NothingOpen
from domain.messages.goals import Pick
from domain.request import Origin
from domain.scope import Scope
from handlers.answer import Answer
from handlers.say import kept, say, show
from storage import (
    alerts,
    cards,
    clients,
    decisions,
    dialogues,
    goal_offers,
    measures,
    outbox,
    passing,
    plans,
    prescriber,
    questions,
)
from storage.alerts import Alert
from storage.clients import Client, Standing
from storage.database import Session
from storage.decisions import Decision
from storage.dialogues import Expects
from storage.outbox import Letter
from storage.plans import Plan
from storage.questions import Ask, Asked, Question
from wording.people import clean, says_something

_BECOMES: Final = {Pick.NEW: Asked.ANSWERED, Pick.MINE: Asked.SKIPPED, Pick.TALK: Asked.CLOSED}


async def suggested(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The therapist typed other words: they are kept with the decision and put to the client."""
    decision = await decisions.load(session, subject)
    found = await alerts.reach(session, scope, decision.alert) if decision is not None else None
    client = await clients.reach(session, scope, found.client) if found is not None else None
    words = clean(event.text)
    if decision is None or found is None or client is None or not is_there(client):
        await say(session, scope, NothingOpen, now)
        return None
    if not says_something(words):
        await dialogues.expect(session, scope, Expects.GOAL_SUGGESTION, subject, now=now)
        await _show_alert(session, scope, found, now)
        return None
    await decisions.explain(session, decision, clean(await kept(session, scope, event, now)))
    if not await prescriber.waits(session, client, (Origin.GOAL, decision.id), now=now):
        await goal_offers.offer(session, client, decision, now=now)
    await _show_alert(session, scope, found, now)
    return None


def is_there(client: Client) -> bool:
    """Whether the client takes part and is not left in peace."""
    return client.is_taking_part and client.state is not Standing.RESTING


async def _show_alert(session: Session, scope: Scope, found: Alert, now: datetime) -> None:
    question = await alerts.question_for(session, found, scope.person, now=now)
    await show(session, scope, alert_messages.Alert, question, now, alert=found.id)


async def pick(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The client's choice stands; pressed again, or late, it changes nothing."""
    client = await clients.reach(session, scope, scope.subject)
    plan = await plans.of_client(session, client.id) if client is not None and client.is_taking_part else None
    value = event.action.value if event.action is not None else ""
    is_mine = question.about == goal_offers.ABOUT and question.state is Asked.OPEN and value in tuple(Pick)
    decision = await decisions.load(session, question.subject) if is_mine else None
    if client is None or plan is None or decision is None:
        await _refresh(session, scope, question, now)
        return Answer(toast=NotForYou())
    await questions.settle(session, question.id, _BECOMES[Pick(value)])
    await _refresh(session, scope, question, now)
    if value == Pick.NEW:
        await _take(session, scope, plan, decision.note, now)
    await _tell(session, client, decision, Pick(value), now)
    return None


async def _take(session: Session, scope: Scope, plan: Plan, words: str, now: datetime) -> None:
    """Another goal from now on, agreed by both: how easy it is now is its starting point."""
    before = await measures.the(session, plan, Measure.GOAL)
    if before is not None:
        await measures.end(session, before.id, now=now)
    goal = await measures.add(session, plan, Measure.GOAL, words, now=now)
    await measures.agree(session, goal, now=now)
    asked = Ask(scope.practice, scope.person, About.GOAL_CHANGE, goal, scope.subject, Step.EASE)
    question = await questions.ask(session, asked, now=now)
    await show(session, scope, joining_start.Start, question, now)


async def _tell(session: Session, client: Client, decision: Decision, picked: Pick, now: datetime) -> None:
    reader = await passing.reader_of(session, client)
    at = await passing.when_read(session, client.id, now)
    args, once = {"decision": decision.id, "pick": picked.value}, f"goal-pick:{decision.id}"
    letter = Letter(reader, name_of(say_what.Told), Kind.ALERT, args, client.id, at=at, once=once)
    await outbox.put(session, client.practice, letter, now=now)


async def _refresh(session: Session, scope: Scope, question: Question, now: datetime) -> None:
    subject = cards.subject_of(question.about, question.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
