"""A therapist tries a check-in as a client: the client's own card in their chat, and no client behind it."""

from datetime import datetime

from domain.action import Verb
from domain.event import Event
from domain.messages import rehearsal as say_what
from domain.messages.everywhere import NotForYou
from domain.rehearsal import ABOUT, after
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute
from handlers.say import show
from storage import cards, questions
from storage.database import Session
from storage.questions import Ask, Asked, Question


async def begin(session: Session, scope: Scope, _question: Question, event: Event, now: datetime) -> Answer | None:
    """Try it, from the end of set-up or beside an invitation; an earlier trial is deleted."""
    if event.action is None or event.action.value:
        return Answer(toast=NotForYou())
    await _delete(session, scope)
    await show(session, scope, say_what.Card, await _step(session, scope, "", now), now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Any button of the trial: an answer leads on, once; it can be deleted or begun again; the rest leads nowhere."""
    action, answer = event.action, None
    following = after(question.measure, action.value) if action is not None else None
    is_open = question.state is Asked.OPEN
    if action is not None and action.verb is Verb.TRIAL and action.value == "a":
        await _delete(session, scope)
        await _step(session, scope, "", now)
    elif action is not None and action.verb is Verb.TRIAL and action.value == "x":
        await _delete(session, scope)
    elif action is not None and action.verb is Verb.ANSWER and is_open and following is not None:
        await questions.settle(session, question.id, Asked.ANSWERED)
        await _step(session, scope, following, now)
    else:
        answer = Answer(toast=say_what.Nothing())
    subject = cards.subject_of(ABOUT, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return answer


async def _step(session: Session, scope: Scope, so_far: str, now: datetime) -> Question:
    asked = await questions.about(session, scope.practice, ABOUT, scope.subject)
    new = Ask(scope.practice, scope.person, ABOUT, scope.subject, measure=so_far, position=len(asked))
    return await questions.ask(session, new, now=now)


async def _delete(session: Session, scope: Scope) -> None:
    """What was tapped is forgotten; the buttons of it are over."""
    for asked in await questions.about(session, scope.practice, ABOUT, scope.subject):
        await questions.settle(session, asked.id, Asked.CLOSED)
        await questions.forget_measure(session, asked.id)


TAPS = {Verb.TRIAL: TapRoute("trial", THERAPISTS, begin)}
OWN = TapRoute("in_the_trial", THERAPISTS, tap)
"""Every button of a trial, whatever it does for a client."""
