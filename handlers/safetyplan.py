"""A therapist reads and sets their practice's own safety plan, which stands below an urgent note."""

from datetime import datetime

from domain.action import Verb
from domain.event import Event
from domain.messages import safetyplan as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute, TextRoute
from handlers.say import ask, kept, say, show
from storage import cards, dialogues, safety_plans
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Question


async def card(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """/safetyplan: as it stands."""
    question = await ask(session, scope, safety_plans.ABOUT, scope.subject, now)
    await show(session, scope, say_what.Card, question, now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Write it anew, or take it away."""
    value = event.action.value if event.action is not None else ""
    if question.about != safety_plans.ABOUT or value not in ("t", "x"):
        return Answer(toast=NotForYou())
    if value == "t":
        await dialogues.expect(session, scope, Expects.SAFETY_PLAN, scope.subject, now=now)
        await say(session, scope, say_what.TypeIt, now)
        return None
    await safety_plans.forget(session, scope)
    subject = cards.subject_of(safety_plans.ABOUT, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """The plan, in the practice's own words."""
    words = await kept(session, scope, event, now, safety_plans.LONGEST)
    await safety_plans.keep(session, scope, words, now=now)
    return await card(session, scope, event, now)


COMMANDS = {"safetyplan": Route("safetyplan", THERAPISTS, card)}
TAPS = {Verb.SAFETY_PLAN: TapRoute("safetyplan_tap", THERAPISTS, tap)}
TEXTS = {Expects.SAFETY_PLAN: TextRoute("safetyplan_typed", THERAPISTS, typed)}
