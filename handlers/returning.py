"""Somebody is back after silence: welcomed without a count, and after a long time asked about their goal first."""

from datetime import datetime

from domain.action import Verb
from domain.duties import Duty
from domain.event import Event
from domain.messages import returning as say_what
from domain.messages.everywhere import NotForYou
from domain.returning import is_long
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, TapRoute
from handlers.say import ask, say
from storage import checkins, clients, due, plans, questions, returns
from storage.database import Session
from storage.questions import Asked, Question


async def greet(session: Session, scope: Scope, now: datetime) -> None:
    """We start from today."""
    plan = await plans.of_client(session, scope.subject)
    away = None if plan is None else await returns.away_since(session, plan, now=now)
    goal = None if plan is None else await returns.goal(session, plan)
    message = say_what.StillWanted if goal and is_long(away, now) else say_what.Welcome
    question = await ask(session, scope, returns.ABOUT, scope.subject, now)
    await say(session, scope, message, now, question=question.id)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """What somebody who is back wants: a check-in today, the goal as it is, or another step."""
    value = event.action.value if event.action is not None else ""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or not client.is_taking_part or question.about != returns.ABOUT:
        return Answer(toast=NotForYou())
    match value:
        case "s":
            return await _start(session, scope, now)
        case "y" | "n":
            await say(session, scope, say_what.GoesOn, now, question=question.id)
        case "t" if question.state is Asked.OPEN:
            await questions.settle(session, question.id, Asked.ANSWERED)
            await say(session, scope, say_what.Reached, now, question=question.id)
        case _:
            return Answer(toast=NotForYou())
    return None


async def _start(session: Session, scope: Scope, now: datetime) -> Answer:
    """A check-in on the day, if there was none."""
    plan = await plans.of_client(session, scope.subject)
    latest = await checkins.latest(session, plan.id) if plan is not None else None
    open_now = latest is not None and latest.state is checkins.State.OPEN
    if plan is None or open_now or not await returns.may_start(session, plan, now=now):
        return Answer(toast=say_what.NotToday())
    await due.put(session, Duty.START_TODAY, plan.id, at=now)
    return Answer(toast=say_what.Started())


TAPS = {Verb.BACK: TapRoute("back", CLIENTS, tap)}
