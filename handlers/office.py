"""Office hours: a therapist says on which days and between which times notes may reach them, and how."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.messages import office as say_what
from domain.messages.everywhere import NotForYou
from domain.office import WEEK, read_span, turned
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute, TextRoute
from handlers.say import say, show
from storage import cards, dialogues, practices, questions
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Ask, Question

ABOUT: Final = "office"
_STALE: Final = Answer(toast=NotForYou())
_GATHERS: Final = {"ga": True, "si": False}


async def hours(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """/hours, with the hours or without."""
    if event.text:
        return await typed(session, scope, scope.subject, event, now)
    await _show(session, scope, now)
    return None


async def _show(session: Session, scope: Scope, now: datetime) -> None:
    asked = Ask(scope.practice, scope.person, ABOUT, scope.subject)
    await show(session, scope, say_what.Card, await questions.ask_once(session, asked, now=now), now)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A day more or less, other hours, or together and one by one. A button names what it sets, but for the days."""
    value = event.action.value if event.action is not None else ""
    if question.about != ABOUT or question.subject != scope.subject:
        return _STALE
    office = (await practices.therapist_of(session, scope.subject)).office
    if value.isdecimal() and int(value) < WEEK:
        await practices.set_office(session, scope, replace(office, days=turned(office.days, int(value))))
    elif value in _GATHERS:
        await practices.set_gathers(session, scope, gathers=_GATHERS[value])
    elif value == "h":
        await dialogues.expect(session, scope, Expects.OFFICE_HOURS, scope.subject, now=now)
        await say(session, scope, say_what.TypeHours, now)
        return None
    else:
        return _STALE
    subject = cards.subject_of(ABOUT, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """From when to when, typed; anything else is asked for again."""
    span = read_span(event.text)
    if span is None:
        await dialogues.expect(session, scope, Expects.OFFICE_HOURS, scope.subject, now=now)
        await say(session, scope, say_what.Unclear, now)
        return None
    office = (await practices.therapist_of(session, scope.subject)).office
    await practices.set_office(session, scope, replace(office, opens=span[0], closes=span[1]))
    await _show(session, scope, now)
    return None


COMMANDS = {"hours": Route("hours", THERAPISTS, hours)}
TAPS = {Verb.OFFICE: TapRoute("office", THERAPISTS, tap)}
TEXTS = {Expects.OFFICE_HOURS: TextRoute("office_hours", THERAPISTS, typed)}
