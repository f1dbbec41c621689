"""A therapist sets up with nothing but the phone: name, reply time, the country's safety sheet."""

from datetime import datetime

from domain.event import Event
from domain.joining import About
from domain.messages import joining as say_what
from domain.scope import Scope
from domain.therapist import ReplyTime
from handlers.answer import Answer
from handlers.joining.common import OVER, is_open, place_of, value_of, words_of
from handlers.say import ask, say
from storage import dialogues, joining, practices, questions, weekly
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Asked, Question
from wording.sheets import sheet

LONGEST_NAME = 40
REVIEWED = "reviewed"


async def begin(session: Session, scope: Scope, now: datetime) -> None:
    """Ask for the name; Telegram's first name, kept already, is offered as a button."""
    question = await ask(session, scope, About.SET_UP, scope.subject, now)
    await say(session, scope, say_what.WelcomeTherapist, now, question=question.id)
    await dialogues.expect(session, scope, Expects.THERAPIST_NAME, question.id, now=now)


async def go_on(session: Session, scope: Scope, now: datetime) -> None:
    """Where the setting up was left: a sheet that was put to the therapist is put again, or else it begins."""
    if await joining.standing(session, scope.practice, About.SHEET, scope.subject) is None:
        await begin(session, scope, now)
    else:
        await _ask_sheet(session, scope, now)


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
    if not name:
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
    """How soon notes are read; then the sheet, the signs before the numbers."""
    place = place_of(event, len(ReplyTime))
    if not is_open(question, About.SET_UP) or place is None:
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    await practices.set_reply_time(session, scope, tuple(ReplyTime)[place])
    await _ask_sheet(session, scope, now)
    return None


async def _ask_sheet(session: Session, scope: Scope, now: datetime) -> None:
    country = (await practices.practice_of(session, scope.practice)).country
    shown = await ask(session, scope, About.SHEET, scope.subject, now)
    await say(session, scope, say_what.SheetSigns, now)
    reviewed = sheet(country).status == REVIEWED
    await say(session, scope, say_what.SheetQuestion, now, question=shown.id, reviewed=reviewed)


async def accept_sheet(
    session: Session, scope: Scope, question: Question, event: Event, now: datetime
) -> Answer | None:
    """The sheet is accepted in this very wording, or something in it is not right."""
    if not is_open(question, About.SHEET):
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value_of(event) != "y":
        await say(session, scope, say_what.SheetRefused, now)
        return None
    country = (await practices.practice_of(session, scope.practice)).country
    await practices.accept_sheet(session, scope, sheet(country).fingerprint, now=now)
    await weekly.arm(session, scope.subject, now=now)
    ready = await ask(session, scope, About.SET_UP, scope.subject, now)
    await say(session, scope, say_what.Ready, now, question=ready.id)
    return None
