"""The clinic closes for a while: a therapist says when, a client may pause till then."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.days import is_near, read_span
from domain.event import Event
from domain.hours import day_at, next_allowed
from domain.messages import closure as say_what
from domain.messages.everywhere import NotForYou
from domain.messages.rhythm import Paused
from domain.scope import Role, Scope
from handlers.answer import MEMBERS, THERAPISTS, Answer, Route, TapRoute, TextRoute
from handlers.say import ask, say
from storage import clients, closures, dialogues, people, questions, rhythm
from storage.clients import Standing
from storage.closures import ABOUT, AHEAD
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Asked, Question
from wording.dates import month_first

_OVER: Final = Answer(toast=NotForYou())
_MORNING: Final = time(9, 0)


async def _zone(session: Session, scope: Scope) -> ZoneInfo:
    person = await people.load(session, scope.person)
    return ZoneInfo(person.zone if person is not None else "UTC")


async def closed(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """/closed, with the days or without."""
    if event.text:
        return await dates_typed(session, scope, scope.subject, event, now)
    await _await_dates(session, scope, say_what.ClosureQuestion, now)
    return None


async def menu_closed(
    session: Session, scope: Scope, _question: Question, _event: Event, now: datetime
) -> Answer | None:
    """The same from the menu."""
    await _await_dates(session, scope, say_what.ClosureQuestion, now)
    return None


async def _await_dates(session: Session, scope: Scope, message: type, now: datetime) -> None:
    await say(session, scope, message, now)
    await dialogues.expect(session, scope, Expects.CLOSED_DATES, scope.subject, now=now)


async def dates_typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """Two days within a year, today included; anything else is asked for again."""
    zone = await _zone(session, scope)
    today = now.astimezone(zone).date()
    me = await people.load(session, scope.person)
    span = read_span(event.text, today, month_first=me is not None and month_first(me.language, me.country))
    if span is None or not (span[1] == today or is_near(span[1], today)):
        await _await_dates(session, scope, say_what.Unclear, now)
        return None
    tells = next_allowed(max(now, day_at(span[0], _MORNING, zone) - AHEAD), zone)
    made = await closures.add(session, scope, span, tells=tells, now=now)
    question = await ask(session, scope, ABOUT, made, now)
    await say(session, scope, say_what.Kept, now, question=question.id, closure=made, tells=tells.isoformat())
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The therapist undoes it; a client keeps checking in, or pauses till the clinic is open again."""
    value = event.action.value if event.action is not None else ""
    mine = ("no",) if scope.role is Role.THERAPIST else ("k", "p")
    if question.about != ABOUT or question.state is not Asked.OPEN or value not in mine:
        return _OVER
    if value == "no":
        return await _drop(session, scope, question, now)
    found = await closures.load(session, question.subject)
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value == "k":
        await say(session, scope, say_what.Keeping, now)
    elif found is None or not await _pause(session, scope, found.last, now):
        return _OVER
    return None


async def _drop(session: Session, scope: Scope, question: Question, now: datetime) -> Answer | None:
    if not await closures.drop(session, scope, question.subject):
        return _OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    await say(session, scope, say_what.Dropped, now)
    return None


async def _pause(session: Session, scope: Scope, last: date, now: datetime) -> bool:
    """A break till the morning after the last closed day. Returns False for somebody who cannot take one."""
    client, zone = await clients.reach(session, scope, scope.subject), await _zone(session, scope)
    until = day_at(last + timedelta(days=1), _MORNING, zone)
    if client is None or client.state is not Standing.ACTIVE or until <= now:
        return False
    await rhythm.pause(session, client, until=until)
    question = await ask(session, scope, rhythm.ABOUT, scope.subject, now)
    await say(session, scope, Paused, now, question=question.id)
    return True


COMMANDS = {"closed": Route("closed", THERAPISTS, closed)}
MENUS = {"cz": TapRoute("menu_closed", THERAPISTS, menu_closed)}
TAPS = {Verb.CLOSED: TapRoute("closure", MEMBERS, tap)}
TEXTS = {Expects.CLOSED_DATES: TextRoute("closed_dates", THERAPISTS, dates_typed)}
