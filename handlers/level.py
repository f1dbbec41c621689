"""What was tried where the answers stayed level: a therapist's private look at their own cases."""

from datetime import datetime

from domain.event import Event
from domain.messages.level import Listed
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route
from handlers.say import say
from storage import caseload, questions
from storage.database import Session
from storage.questions import Ask


async def listed(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Show the speaking therapist's own; from there a case can be talked over with a peer."""
    about_list = Ask(scope.practice, scope.person, caseload.ABOUT_LIST, scope.subject)
    named = await questions.ask_once(session, about_list, now=now)
    await say(session, scope, Listed, now, question=named.id)
    return None


COMMANDS = {"tried": Route("tried", THERAPISTS, listed)}
