"""From the weekly list on: open alerts one after the other in one message, and what is muted for a while."""

from datetime import datetime, timedelta
from typing import Final

from domain.action import Verb
from domain.days import is_near, read_day
from domain.digest import list_after, list_from
from domain.event import Event
from domain.hours import MIDNIGHT, day_at
from domain.messages import caseload as say_what
from domain.messages.everywhere import NotForYou
from domain.rights import Looked
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import say, show
from storage import alerts, audit, cards, caseload, dialogues, lined, muting, people, questions, weekly
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Ask, Question
from wording.dates import month_first

_STALE: Final = Answer(toast=NotForYou())
_LIST, _STEADY = muting.LIST, muting.STEADY
_ABOUT: Final = {_LIST: "mute_digest", _STEADY: "mute_steady"}
"""What the questions on what is muted are about."""
_AT_FIRST: Final = {"w": (_LIST, 1), "n": (_STEADY, 2)}
"""What a button of the list mutes, and for how many weeks at first."""


async def line_up_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The most pressing alert from the list, or the next one in the place of one that was decided."""
    value = event.action.value if event.action else ""
    waiting = await lined.up(session, scope)
    if question.about == caseload.ABOUT_LIST and value == "s":
        if not waiting:
            return Answer(toast=say_what.NothingWaits())
        client, first = waiting[0]
        await lined.show(session, scope, first, now=now)
        await audit.looked(session, client, scope.subject, Looked.ALERT, now=now)
        return None
    here = await alerts.reach(session, scope, question.subject) if question.about == alerts.ABOUT else None
    if here is None or here.is_open or value != "n":
        return _STALE
    if not waiting:
        await alerts.refresh(session, here, now=now)
        return Answer(toast=say_what.NothingWaits())
    client, following = waiting[0]
    await lined.turn(session, scope, (here, following), message=event.message_id, now=now)
    await audit.looked(session, client, scope.subject, Looked.ALERT, now=now)
    return None


async def mute_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """No weekly list, or no notes of no change: for a while at first, then for as long as is picked, or again."""
    value = event.action.value if event.action else ""
    if question.about == caseload.ABOUT_LIST and value in _AT_FIRST:
        what, weeks = _AT_FIRST[value]
        await _for_weeks(session, scope, what, weeks, now)
        await _show(session, scope, what, now)
        return None
    what = _what(question)
    match what, value:
        case "", _:
            return _STALE
        case _, "1" | "2":
            await _for_weeks(session, scope, what, int(value), now)
        case _, "x":
            await muting.until(session, scope, what, None, now=now)
        case _, "d":
            await _await_day(session, scope, say_what.MuteDay, question, now)
            return None
        case _, "k":
            await dialogues.end(session, scope)
            await _show(session, scope, what, now)
            return None
        case _:
            return _STALE
    subject = cards.subject_of(_ABOUT[what], scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def day_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """A day within a year; anything else is asked for again."""
    question, me = await questions.load(session, subject), await people.load(session, scope.person)
    what = "" if question is None else _what(question)
    if question is None or me is None or not what:
        return _STALE
    zone = await weekly.zone_of(session, scope.subject)
    today = now.astimezone(zone).date()
    day = read_day(event.text, today, month_first=month_first(me.language, me.country))
    if day is None or not is_near(day, today):
        await _await_day(session, scope, say_what.MuteDayUnclear, question, now)
        return None
    until = list_from(day, zone) if what == _LIST else day_at(day, MIDNIGHT, zone)
    await muting.until(session, scope, what, until, now=now)
    await _show(session, scope, what, now)
    return None


def _what(question: Question) -> str:
    return next((what for what, about in _ABOUT.items() if about == question.about), "")


async def _await_day(session: Session, scope: Scope, message: type, question: Question, now: datetime) -> None:
    await say(session, scope, message, now, question=question.id)
    await dialogues.expect(session, scope, Expects.MUTE_DAY, question.id, now=now)


async def _for_weeks(session: Session, scope: Scope, what: str, weeks: int, now: datetime) -> None:
    zone = await weekly.zone_of(session, scope.subject)
    until = list_after(weeks, now, zone) if what == _LIST else now + timedelta(weeks=weeks)
    await muting.until(session, scope, what, until, now=now)


async def _show(session: Session, scope: Scope, what: str, now: datetime) -> None:
    """The card that says until when, and offers other times and the way back."""
    asked = Ask(scope.practice, scope.person, _ABOUT[what], scope.subject)
    await show(session, scope, say_what.Muted, await questions.ask_once(session, asked, now=now), now, what=what)


TAPS = {
    Verb.LINE_UP: TapRoute("line_up", THERAPISTS, line_up_tap),
    Verb.MUTE: TapRoute("mute", THERAPISTS, mute_tap),
}
TEXTS = {Expects.MUTE_DAY: TextRoute("mute_day", THERAPISTS, day_typed)}
