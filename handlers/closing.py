"""Closing honestly: what was done is ticked, what is open gets a word; the client takes things along, or goes on."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.alerts import NextStep, State, View
from domain.closing import WRITE, Done, is_complete, toggled
from domain.event import Event
from domain.messages import alerts as cards_of
from domain.messages import closing as say_what
from domain.messages.everywhere import NotForYou
from domain.messages.leaving import Finished
from domain.scope import Scope
from handlers.answer import CLIENTS, THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import ask, kept, say, show
from storage import alerts, clients, closing_passing, closings, dialogues, leaving, plans, questions
from storage.alerts import Alert
from storage.closings import ABOUT, REOPEN, Closing
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Asked, Question
from wording.people import clean, says_something

_STALE: Final = Answer(toast=NotForYou())
_FINISHED: Final = "finished"
"""What the question in three months is about, when a client finishes."""


async def tick(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One tick more or fewer, the way on to the closing words, or back to a plan that was closed."""
    value = event.action.value if event.action is not None else ""
    alert = await alerts.reach(session, scope, question.subject) if question.about == alerts.ABOUT else None
    of = await closings.of_alert(session, alert.id) if alert is not None else None
    if alert is None or of is None:
        return _STALE
    if value == "ro":
        return await _ask_to_reopen(session, scope, (alert, of), now)
    if alert.view is not View.CHECKLIST or of.closed_at is not None:
        return _STALE
    if value in tuple(Done):
        await closings.tick(session, of, toggled(of.ticked, Done(value)))
        await alerts.refresh(session, alert, now=now)
        return None
    return await _write(session, scope, (alert, of), now) if value == WRITE else _STALE


Case = tuple[Alert, Closing]


async def _write(session: Session, scope: Scope, case: Case, now: datetime) -> Answer | None:
    """What is open needs a word; then the closing words."""
    alert, of = case
    view, expects = (
        (View.CLOSING, Expects.CLOSING_NOTE) if is_complete(of.ticked) else (View.LEFT_OPEN, Expects.CLOSING_WHY)
    )
    await dialogues.expect(session, scope, expects, alert.id, now=now)
    await alerts.show(session, alert, view, now=now, choosing=NextStep.CLOSE)
    await alerts.refresh(session, alert, now=now)
    return None


async def why(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Why something is left open; the closing words are next."""
    alert = await alerts.reach(session, scope, subject)
    of = await closings.of_alert(session, subject) if alert is not None else None
    if alert is None or of is None or alert.view is not View.LEFT_OPEN:
        return None
    words = clean(await kept(session, scope, event, now))
    is_told = says_something(words)
    if is_told:
        await closings.explain(session, of, words)
    expects, view = (Expects.CLOSING_NOTE, View.CLOSING) if is_told else (Expects.CLOSING_WHY, View.LEFT_OPEN)
    await dialogues.expect(session, scope, expects, alert.id, now=now)
    await alerts.show(session, alert, view, now=now, choosing=NextStep.CLOSE)
    question = await alerts.question_for(session, alert, scope.person, now=now)
    await show(session, scope, cards_of.Alert, question, now, alert=alert.id)
    return None


async def _ask_to_reopen(session: Session, scope: Scope, case: Case, now: datetime) -> Answer | None:
    """The way back needs the client's yes; nothing starts again without it."""
    alert, of = case
    client = await clients.reach(session, scope, of.client)
    plan = await plans.of_client(session, of.client)
    if client is None or not client.is_taking_part or plan is not None or alert.state is not State.DECIDED:
        return _STALE
    if of.closed_at is None or of.asked_at is not None or of.reopened_at is not None:
        return _STALE
    await closing_passing.ask_client(session, of, client, now=now)
    await alerts.refresh(session, alert, now=now)
    return Answer(toast=say_what.ReopenAsked())


async def along(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """To a client whose plan was closed: then and now, who else there is, or the end of it all."""
    value = event.action.value if event.action is not None else ""
    of = await closings.reach(session, scope, question.subject) if question.about in (ABOUT, REOPEN) else None
    client = await clients.reach(session, scope, scope.subject)
    if of is None or client is None or not client.is_taking_part:
        return _STALE
    if question.about == REOPEN:
        return await _answer(session, scope, (of, question), value, now)
    if value == "sm":
        await say(session, scope, say_what.Summary, now, question=question.id)
    elif value == "id":
        await say(session, scope, say_what.Ideas, now)
    elif value == "fi" and of.reopened_at is None:
        await leaving.finish(session, client, now=now)
        asked = await ask(session, scope, _FINISHED, client.id, now)
        await say(session, scope, Finished, now, question=asked.id)
    else:
        return _STALE
    return None


async def _answer(
    session: Session, scope: Scope, what: tuple[Closing, Question], value: str, now: datetime
) -> Answer | None:
    """Whether the check-ins go on; answered once."""
    of, question = what
    client = await clients.reach(session, scope, scope.subject)
    if client is None or question.state is not Asked.OPEN or value not in ("y", "n") or of.asked_at is None:
        return _STALE
    if await plans.of_client(session, client.id) is not None:
        return _STALE
    await questions.settle(session, question.id, Asked.ANSWERED)
    await closing_passing.answered(session, of, client, going_on=value == "y", now=now)
    await say(session, scope, say_what.GoingOn if value == "y" else say_what.StayingClosed, now)
    return None


TAPS = {
    Verb.CLOSE_LIST: TapRoute("close_list", THERAPISTS, tick),
    Verb.CLOSED_WITH: TapRoute("closed_with", CLIENTS, along),
}
TEXTS = {Expects.CLOSING_WHY: TextRoute("closing_why", THERAPISTS, why)}
