"""A question to the therapist alone: turned on and off by them, answered with a tap that is not kept."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.messages import private as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute
from handlers.say import say, show
from storage import cards, caseload, private, questions
from storage.database import Session
from storage.questions import Ask, Asked, Question

_STALE: Final = Answer(toast=NotForYou())
_PRESET: Final = "preset"
"""What the card is about from which the setting is reached."""
_HEAVY: Final = "h"


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Show the setting, turn it on or off, or answer."""
    value = event.action.value if event.action else ""
    if question.about == _PRESET and value == "s":
        asked = Ask(scope.practice, scope.person, private.SETTING, scope.subject)
        await show(session, scope, say_what.Setting, await questions.ask_once(session, asked, now=now), now)
        return None
    if question.about == private.SETTING and value in ("on", "off"):
        await private.turn(session, scope.subject, on=value == "on", now=now)
        await _refresh(session, scope, question, now)
        return None
    if question.about == private.ASKED and question.state is Asked.OPEN and value in ("l", "m", _HEAVY, "x"):
        await questions.settle(session, question.id, Asked.ANSWERED)
        await _refresh(session, scope, question, now)
        if value == _HEAVY:
            about_list = Ask(scope.practice, scope.person, caseload.ABOUT_LIST, scope.subject)
            named = await questions.ask_once(session, about_list, now=now)
            await say(session, scope, say_what.Heavy, now, question=named.id)
        return None
    return _STALE


async def _refresh(session: Session, scope: Scope, question: Question, now: datetime) -> None:
    subject = cards.subject_of(question.about, question.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


TAPS = {Verb.PRIVATE: TapRoute("private", THERAPISTS, tap)}
