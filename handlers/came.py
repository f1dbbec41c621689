"""Where visits come from, and who came today: names that are tapped at the end of the day."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.came import DayState, Tick, VisitSource, is_named, last_page, read_tick
from domain.event import Event
from domain.messages import came as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute
from handlers.say import show
from storage import came, cards, feedback, planned, practices, questions, sources, visits
from storage.came import VisitDay
from storage.database import Session
from storage.questions import Ask, Question

_STALE: Final = Answer(toast=NotForYou())
_BY_TAP: Final = frozenset(VisitSource) - {VisitSource.CALENDAR}
"""A calendar is a source once it was read."""
_PAGES: Final = {"next": 1, "prev": -1}
_STATES: Final = {"done": DayState.DONE, "none": DayState.NOBODY, "open": DayState.OPEN}


async def standing(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Where visits come from at the moment, and what else is possible."""
    new = Ask(scope.practice, scope.person, came.SOURCES, scope.subject)
    await show(session, scope, say_what.Sources, await questions.ask_once(session, new, now=now), now)
    return None


async def choose(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Another source; choosing the same one again changes nothing."""
    value = event.action.value if event.action is not None else ""
    if question.about != came.SOURCES or question.subject != scope.subject or value not in _BY_TAP:
        return _STALE
    await sources.choose(session, scope, VisitSource(value), now=now)
    subject = cards.subject_of(came.SOURCES, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A name, another page, or the end; it counts for the card's own day, however late."""
    value = event.action.value if event.action is not None else ""
    found = await came.reach(session, scope, question.subject) if question.about == came.ABOUT else None
    if found is None:
        return _STALE
    answer = await _do(session, scope, found, value, now)
    await came.touched(session, found, now=now)
    subject = cards.subject_of(came.ABOUT, found.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return answer


async def _do(session: Session, scope: Scope, found: VisitDay, value: str, now: datetime) -> Answer | None:
    tick = read_tick(value)
    if value in _STATES:
        await came.set_state(session, found, _STATES[value])
        return None
    if value in _PAGES:
        last = last_page(await came.listed(session, scope, found.day))
        await came.turn_to(session, found, min(max(found.page + _PAGES[value], 0), last))
        return None
    return _STALE if tick is None else await _tick(session, scope, found, tick, now)


async def _tick(session: Session, scope: Scope, found: VisitDay, tick: Tick, now: datetime) -> Answer | None:
    client = next((one for one in await came.listed(session, scope, found.day) if is_named(one.id, tick)), None)
    if client is None:
        return _STALE
    if tick.came:
        await visits.note(session, client, found.day, now=await _over_by(session, scope, found, now))
        return None
    return None if await feedback.take_back(session, client, found.day) else Answer(toast=say_what.ToldOf())


async def _over_by(session: Session, scope: Scope, found: VisitDay, now: datetime) -> datetime:
    """When a visit of the day was over: when work ended, so that an answer given since then counts as after it."""
    zone = await planned.zone_of(session, scope.subject)
    closing = (await practices.therapist_of(session, scope.subject)).office.closing_on(now, zone)
    is_today = found.day == now.astimezone(zone).date()
    return closing if is_today and closing is not None and closing < now else now


COMMANDS = {"visits": Route("visits", THERAPISTS, standing)}
TAPS = {
    Verb.VISIT_SOURCE: TapRoute("visit_source", THERAPISTS, choose),
    Verb.WHO_CAME: TapRoute("who_came", THERAPISTS, tap),
}
