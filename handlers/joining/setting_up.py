"""A therapist sets up with nothing but the phone: name, reply time, office hours, the country's safety texts."""

from datetime import datetime

from domain.event import Event
from domain.joining import About
from domain.messages import joining as say_what
from domain.office import USUAL
from domain.scope import Scope
from domain.therapist import ReplyTime
from handlers.answer import Answer
from handlers.joining import safety
from handlers.joining.common import OVER, is_open, place_of, words_of
from handlers.say import ask, say
from storage import dialogues, joining, practices, questions
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Asked, Question
from wording.people import says_something

LONGEST_NAME = 40


async def begin(session: Session, scope: Scope, now: datetime) -> None:
    """Ask for the name; Telegram's first name, kept already, is offered as a button."""
    question = await ask(session, scope, About.SET_UP, scope.subject, now)
    await say(session, scope, say_what.WelcomeTherapist, now, question=question.id)
    await dialogues.expect(session, scope, Expects.THERAPIST_NAME, question.id, now=now)


async def go_on(session: Session, scope: Scope, now: datetime) -> None:
    """Where the setting up was left: texts that were put to the therapist are put again, or else it begins."""
    if await joining.standing(session, scope.practice, About.SHEET, scope.subject) is None:
        await begin(session, scope, now)
    else:
        await safety.begin(session, scope, now)


async def name_tap(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """The offered name is right."""
    if not is_open(question, About.SET_UP):
        return OVER
    await dialogues.end(session, scope)
    await _ask_reply_time(session, scope, question.id, now)
    return None


async def name_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Another name."""
    name = words_of(event, LONGEST_NAME)
    if not says_something(name):
        await begin(session, scope, now)
        return None
    await practices.name_therapist(session, scope, name)
    await _ask_reply_time(session, scope, subject, now)
    return None


async def _ask_reply_time(session: Session, scope: Scope, answered: int, now: datetime) -> None:
    await questions.settle(session, answered, Asked.ANSWERED)
    question = await ask(session, scope, About.SET_UP, scope.subject, now)
    await say(session, scope, say_what.ReplyTimeQuestion, now, question=question.id)


async def reply_time(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """How soon notes are read; then in which hours they may come."""
    place = place_of(event, len(ReplyTime))
    if not is_open(question, About.SET_UP) or place is None:
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    await practices.set_reply_time(session, scope, tuple(ReplyTime)[place])
    asked = await ask(session, scope, About.SET_UP, scope.subject, now)
    await say(session, scope, say_what.OfficeQuestion, now, question=asked.id)
    return None


async def office_usual(
    session: Session, scope: Scope, question: Question, event: Event, now: datetime
) -> Answer | None:
    """In which hours notes may come; then the numbers, and the texts one by one."""
    place = place_of(event, len(USUAL))
    if not is_open(question, About.SET_UP) or place is None:
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    await practices.set_office(session, scope, USUAL[place])
    await safety.begin(session, scope, now)
    return None
