"""Which language, before anything else: asked only where Telegram is set to another one than the practice's."""

from datetime import datetime

from domain.event import Event
from domain.joining import About
from domain.messages import joining as say_what
from domain.scope import Role, Scope
from handlers.answer import Answer
from handlers.joining import consenting, setting_up
from handlers.joining.common import OVER, is_open, value_of
from handlers.say import ask, say
from storage import commands, people, practices, questions, team
from storage.database import Session
from storage.practices import Practice
from storage.questions import Asked, Question
from wording.standing import FORMAL, form_in, languages


def suggested(event: Event, practice: Practice) -> str:
    """The language to begin in: the one Telegram is set to, if it is complete, or else the practice's."""
    return event.language if event.language in languages() else practice.language


async def begin(session: Session, scope: Scope, event: Event, now: datetime) -> None:
    """Ask for the language if it is in doubt. Whoever is spoken to in another one than would be suggested chose it."""
    me, practice = await people.load(session, scope.person), await practices.practice_of(session, scope.practice)
    chosen = me is not None and me.language != suggested(event, practice)
    if chosen or event.language in ("", practice.language) or len(languages()) == 1:
        await _go_on(session, scope, now)
        return
    likely = dict.fromkeys((suggested(event, practice), practice.language, *languages()))
    question = await ask(session, scope, About.FIRST_LANGUAGE, scope.subject, now)
    await say(session, scope, say_what.Language, now, question=question.id, offered=",".join(likely))


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The language is picked; formal at first where it has two forms of address."""
    value = value_of(event)
    if not is_open(question, About.FIRST_LANGUAGE) or value not in languages():
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    await people.set_language(session, scope.person, value)
    await people.set_form(session, scope.person, form_in(value, FORMAL))
    await commands.tell(session, scope.practice, scope.person, now=now)
    await _go_on(session, scope, now)
    return None


async def _go_on(session: Session, scope: Scope, now: datetime) -> None:
    if scope.role is Role.THERAPIST:
        await setting_up.begin(session, scope, now)
    elif scope.role is Role.MANAGER:
        await team.show(session, scope, now=now)
    else:
        await consenting.ask_consent(session, scope, now)
