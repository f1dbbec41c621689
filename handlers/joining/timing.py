"""When the weekly check-in comes: another day, another hour, another clock."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from domain import zones
from domain.event import Event
from domain.hours import DEFAULT_QUIET, read_clock
from domain.joining import About, Step, first_cadence
from domain.messages import joining_start as begin
from domain.messages.everywhere import HelpClient
from domain.scope import Scope
from domain.timetable import Cadence, Every
from handlers.answer import Answer
from handlers.joining.beginning import refresh
from handlers.joining.common import OVER, ask_step, is_open, value_of
from handlers.say import say, show
from storage import clients, dialogues, joining, people, plans, questions
from storage.database import Session
from storage.dialogues import Expects
from storage.plans import Plan
from storage.questions import Asked, Question

_SCREENS = {"d": Step.DAY, "h": Step.HOUR, "z": Step.ZONE}
_CHANGING = (Step.WHAT, Step.DAY, Step.HOUR, Step.ZONE)
_TYPED = (Step.HOUR, Step.ZONE)
_HOURS = ("09", "12", "15", "18")
_WEEKDAYS = "0123456"


async def change_time(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """/time: another day, another hour, another clock, any time after joining."""
    plan = await _plan(session, scope)
    if plan is None or plan.cadence is None:
        await say(session, scope, HelpClient, now)
        return None
    step = await ask_step(session, scope, Step.WHAT, (About.START, scope.subject), now)
    await show(session, scope, begin.Start, step, now)
    return None


async def next_time(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The proposed time suits, or is to be changed."""
    value = value_of(event)
    if not is_open(question, About.START) or question.measure != Step.TIME or value not in ("ok", "ch"):
        await refresh(session, scope, question, now)
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED if value == "ok" else Asked.CLOSED)
    if value == "ch":
        await ask_step(session, scope, Step.WHAT, (About.START, question.subject), now)
    await refresh(session, scope, question, now)
    return None


async def pick(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One tap on the screens that change the time."""
    value = value_of(event)
    plan = await _plan(session, scope)
    if plan is None or not is_open(question, About.START) or question.measure not in _CHANGING:
        await refresh(session, scope, question, now)
        return OVER
    if value != "b" and not await _picked(session, scope, plan, (question, value), now):
        return OVER
    await dialogues.end(session, scope)
    await questions.settle(session, question.id, Asked.ANSWERED)
    following = _SCREENS.get(value, Step.TIME) if question.measure == Step.WHAT else Step.TIME
    step = await ask_step(session, scope, following, (About.START, question.subject), now)
    if following in _TYPED:
        await dialogues.expect(session, scope, Expects.TIME, step.id, now=now)
    await refresh(session, scope, question, now)
    return None


async def _picked(session: Session, scope: Scope, plan: Plan, tapped: tuple[Question, str], now: datetime) -> bool:
    """Do what was tapped. Returns False for a value that this screen does not have."""
    question, value = tapped
    match Step(question.measure):
        case Step.WHAT:
            return value in _SCREENS
        case Step.DAY if len(value) == 1 and value in _WEEKDAYS:
            zone = await _zone(session, scope)
            at = plan.cadence.at if plan.cadence is not None else time(18)
            moved = first_cadence(now, zone, weekday=int(value), at=at)
            await _set(session, scope, plan, _as_often(moved, plan.cadence), now)
        case Step.HOUR if value in _HOURS:
            await _set_hour(session, scope, plan, time(int(value)), now)
        case Step.ZONE if (zone_name := zones.named(value[1:])) is not None and value[0] == "z":
            await _set_zone(session, scope, zone_name, now)
        case _:
            return False
    return True


async def time_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """A typed time: the hour that suits, or what the client's clock shows now."""
    question, plan, shown = await questions.load(session, subject), await _plan(session, scope), read_clock(event.text)
    if question is None or plan is None or not is_open(question, About.START):
        return None
    slip = await _typed(session, scope, plan, (question, shown), now)
    if slip is not None:
        await say(session, scope, slip, now)
        await dialogues.expect(session, scope, Expects.TIME, subject, now=now)
        return None
    await questions.settle(session, question.id, Asked.ANSWERED)
    step = await ask_step(session, scope, Step.TIME, (About.START, question.subject), now)
    await show(session, scope, begin.Start, step, now)
    return None


async def _typed(
    session: Session, scope: Scope, plan: Plan, typed: tuple[Question, time | None], now: datetime
) -> type | None:
    """Do what was typed. Returns what to say when it cannot be done."""
    question, shown = typed
    if shown is None:
        return begin.ClockUnclear
    if question.measure == Step.ZONE:
        person = await people.load(session, scope.person)
        found = zones.by_clock(shown, person.zone, now) if person is not None else None
        if found is None:
            return begin.ClockUnclear
        await _set_zone(session, scope, found, now)
        return None
    if DEFAULT_QUIET.covers(shown):
        return begin.QuietHour
    await _set_hour(session, scope, plan, shown, now)
    return None


async def _set_hour(session: Session, scope: Scope, plan: Plan, at: time, now: datetime) -> None:
    """The same dates at another hour."""
    current = plan.cadence or first_cadence(now, await _zone(session, scope))
    await _set(session, scope, plan, replace(current, at=at), now)


def _as_often(moved: Cadence, before: Cadence | None) -> Cadence:
    """Another day, as many weeks apart as before."""
    if before is None or before.every is not Every.WEEKS or len(before.weekdays) > 1:
        return moved
    return replace(moved, n=before.n)


async def _set(session: Session, scope: Scope, plan: Plan, cadence: Cadence, now: datetime) -> None:
    await plans.set_cadence(session, plan.id, cadence)
    await joining.arm(session, scope.subject, now=now)


async def _set_zone(session: Session, scope: Scope, zone: str, now: datetime) -> None:
    await people.set_zone(session, scope.person, zone)
    await joining.arm(session, scope.subject, now=now)


async def _zone(session: Session, scope: Scope) -> ZoneInfo:
    person = await people.load(session, scope.person)
    if person is None:
        raise LookupError("the speaker is known")
    return ZoneInfo(person.zone)


async def _plan(session: Session, scope: Scope) -> Plan | None:
    client = await clients.reach(session, scope, scope.subject)
    return await plans.of_client(session, client.id) if client is not None and client.is_taking_part else None
