"""Clients asking how things stand: /progress, the list of their answers, and “this isn't working for me”.

A look back is worded where it is stored, so the handlers only ask for it.
"""

from datetime import datetime

from domain.action import Verb
from domain.duties import Duty
from domain.event import Event
from domain.messages.everywhere import HelpClient, NotForYou
from domain.messages.progress import Answers, GainsList
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, on_tap
from handlers.say import say
from storage import clients, due, plans, reviews
from storage.clients import Standing
from storage.database import Session
from storage.plans import Plan
from storage.questions import Question

_OVER = (Standing.DECLINED, Standing.STOPPED)


async def _plan(session: Session, scope: Scope) -> Plan | None:
    """The speaker's plan, once they have agreed that answers are stored."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.consented_at is None or client.state in _OVER:
        return None
    return await plans.of_client(session, client.id)


async def progress(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """How things stand."""
    plan = await _plan(session, scope)
    if plan is None:
        await say(session, scope, HelpClient, now)
    else:
        await due.put(session, Duty.LOOK_BACK, plan.id, at=now)
    return None


async def listed(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """The answers themselves."""
    message = HelpClient if await _plan(session, scope) is None else Answers
    await say(session, scope, message, now)
    return None


async def gains(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """What was named as easier."""
    message = HelpClient if await _plan(session, scope) is None else GainsList
    await say(session, scope, message, now)
    return None


async def not_working(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """It is not working for the client: the plan is reviewed at once, and the review answers."""
    plan = await _plan(session, scope)
    if plan is None:
        await say(session, scope, HelpClient, now)
    else:
        await reviews.ask(session, plan, now=now)
    return None


async def tap(session: Session, scope: Scope, _question: Question, event: Event, now: datetime) -> Answer | None:
    """The buttons of a look back; each may be pressed again at any time."""
    handlers = {"me": progress, "an": listed, "gn": gains, "rv": not_working}
    handler = handlers.get(event.action.value if event.action is not None else "")
    return Answer(toast=NotForYou()) if handler is None else await handler(session, scope, event, now)


COMMANDS = {"progress": Route("progress", CLIENTS, progress)}
TAPS = {Verb.SUMMARY: TapRoute("look_back", CLIENTS, tap)}
MENUS = {"rv": TapRoute("menu_not_working", CLIENTS, on_tap(not_working))}
