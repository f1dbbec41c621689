"""When check-ins come, in the client's hands: another day or time, every two weeks, a break, the return."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.days import is_near, read_day
from domain.duties import Duty
from domain.event import Did, Event
from domain.hours import day_at, next_allowed
from domain.messages import rhythm as say_what
from domain.messages.everywhere import HelpClient, NotForYou
from domain.scope import Role, Scope
from domain.timetable import Cadence
from handlers.answer import CLIENTS, Answer, Route, TapRoute, TextRoute, on_tap
from handlers.say import ask, say
from storage import alerts, checkins, clients, dialogues, due, people, plans, questions, rhythm
from storage.clients import Client, Standing
from storage.database import Session
from storage.dialogues import Expects
from storage.plans import Plan
from storage.questions import Ask, Asked, Question
from storage.rhythm import ABOUT
from wording.dates import month_first

_BREAKS: Final = {"p1": 1, "p2": 2, "p4": 4}
_TIMES: Final = {"tm": time(9, 0), "tn": time(12, 30), "te": time(18, 0)}
_MORNING: Final = time(9, 0)
_DAYS: Final = {f"d{day}": day for day in range(7)}
_MAY_ADJUST: Final = frozenset({Standing.ACTIVE, Standing.PAUSED})
_NOT_A_RETURN: Final = frozenset({Verb.STOP, Verb.URGENT})
_SAYS: Final = frozenset({Did.TEXT, Did.COMMAND, Did.TAP, Did.FILE, Did.EDIT, Did.NOISE})


async def _zone(session: Session, scope: Scope) -> ZoneInfo:
    person = await people.load(session, scope.person)
    return ZoneInfo(person.zone if person else "UTC")


async def _month_first(session: Session, scope: Scope) -> bool:
    person = await people.load(session, scope.person)
    return person is not None and month_first(person.language, person.country)


async def _adjustable(session: Session, scope: Scope) -> tuple[Client, Plan, Cadence] | None:
    """The speaker with a plan that has a rhythm, or None."""
    client = await clients.reach(session, scope, scope.subject)
    plan = await plans.of_client(session, scope.subject) if client else None
    if client is None or plan is None or plan.cadence is None or client.state not in _MAY_ADJUST:
        return None
    return client, plan, plan.cadence


async def come_back(session: Session, scope: Scope, event: Event, now: datetime) -> bool:
    """Whatever a resting client says or taps brings them back, except leaving and asking for urgent help.

    Returns whether they are back.
    """
    if scope.role is not Role.CLIENT or event.did not in _SAYS or _is_no_return(event):
        return False
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.state is not Standing.RESTING:
        return False
    await rhythm.showed_life(session, client, now=now)
    await rhythm.resume(session, client, await _zone(session, scope), now=now)
    for silence in await alerts.of_client(session, client.id):
        await alerts.settle_silence(session, silence, now=now)
    return True


def _is_no_return(event: Event) -> bool:
    return event.command in ("stop", "urgent") or (event.action is not None and event.action.verb in _NOT_A_RETURN)


async def pause(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """How long a break?"""
    if await _adjustable(session, scope) is None:
        await say(session, scope, HelpClient, now)
        return None
    await _put(session, scope, say_what.PauseQuestion, now)
    return None


async def _put(session: Session, scope: Scope, message: type, now: datetime) -> None:
    question = await ask(session, scope, ABOUT, scope.subject, now)
    await say(session, scope, message, now, question=question.id)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One choice about the rhythm; each question is answered once."""
    value = event.action.value if event.action is not None else ""
    mine = await _adjustable(session, scope) if question.about == ABOUT else None
    if mine is None or question.state is not Asked.OPEN or not _known(value):
        return Answer(toast=NotForYou())
    await questions.settle(session, question.id, Asked.ANSWERED)
    client, plan, cadence = mine
    await rhythm.showed_life(session, client, now=now)
    if value in _BREAKS or value == "pu":
        weeks = timedelta(weeks=_BREAKS.get(value, 0))
        await _take_break(session, scope, client, now + weeks if weeks else None, now)
    elif value in _TIMES:
        zone = await _zone(session, scope)
        await _set(session, scope, plan, _moved(cadence, question.position, _TIMES[value], (now, zone)), now)
    elif value == "f":
        await _set(session, scope, plan, _fortnightly(cadence, now, await _zone(session, scope)), now)
    else:
        await _ask_next(session, scope, value, now)
    return None


def _known(value: str) -> bool:
    return value in _BREAKS or value in _TIMES or value in _DAYS or value in ("f", "t", "p", "k", "pd", "pu", "y")


async def _ask_next(session: Session, scope: Scope, value: str, now: datetime) -> None:
    """What leads to another question, or leaves things as they are."""
    if value in _DAYS:
        new = Ask(scope.practice, scope.person, ABOUT, scope.subject, scope.subject, position=_DAYS[value])
        question = await questions.ask(session, new, now=now)
        await say(session, scope, say_what.TimeQuestion, now, question=question.id)
    elif value == "k":
        await dialogues.end(session, scope)
        await say(session, scope, say_what.Kept, now)
    elif value == "y":
        await say(session, scope, say_what.Settled, now)
    elif value == "pd":
        await _await_date(session, scope, say_what.PauseDate, now)
    else:
        await _put(session, scope, say_what.DayQuestion if value == "t" else say_what.PauseQuestion, now)


def _moved(cadence: Cadence, weekday: int, at: time, when: tuple[datetime, ZoneInfo]) -> Cadence:
    """The same number of weeks apart, on another weekday at another time."""
    now, zone = when
    today = now.astimezone(zone).date()
    anchor = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return Cadence.every_weeks(cadence.n if cadence.weekdays else 1, at, anchor)


def _fortnightly(cadence: Cadence, now: datetime, zone: ZoneInfo) -> Cadence:
    """Every two weeks from the day that would have come next."""
    first = cadence.on_or_after(now.astimezone(zone).date() + timedelta(days=1))
    return Cadence.every_weeks(2, cadence.at, first)


async def _set(session: Session, scope: Scope, plan: Plan, cadence: Cadence, now: datetime) -> None:
    await plans.set_cadence(session, plan.id, cadence)
    client = await clients.reach(session, scope, scope.subject)
    if client is not None and client.state is Standing.ACTIVE:
        await checkins.plan_next(session, replace(plan, cadence=cadence), await _zone(session, scope), now=now)
    await say(session, scope, say_what.Settled, now)


async def _await_date(session: Session, scope: Scope, message: type, now: datetime) -> None:
    """The next typed words are the day on which a break ends."""
    await _put(session, scope, message, now)
    await dialogues.expect(session, scope, Expects.PAUSE_DATE, scope.subject, now=now)


async def date_typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """A day within a year; anything else is asked for again."""
    mine, zone = await _adjustable(session, scope), await _zone(session, scope)
    if mine is None:
        await say(session, scope, HelpClient, now)
        return None
    today = now.astimezone(zone).date()
    day = read_day(event.text, today, month_first=await _month_first(session, scope))
    if day is None or not is_near(day, today):
        await _await_date(session, scope, say_what.DateUnclear, now)
        return None
    await _take_break(session, scope, mine[0], day_at(day, _MORNING, zone), now)
    return None


async def _take_break(session: Session, scope: Scope, client: Client, until: datetime | None, now: datetime) -> None:
    """No longer than until then, outside quiet hours; None until the client says so."""
    ends = None if until is None else next_allowed(until, await _zone(session, scope))
    await rhythm.pause(session, client, until=ends)
    question = await ask(session, scope, ABOUT, scope.subject, now)
    await say(session, scope, say_what.Paused, now, question=question.id)


async def back(session: Session, scope: Scope, _question: Question, _event: Event, now: datetime) -> Answer | None:
    """Start again before a break is over. Who rested was welcomed before this is reached; who is back hears when."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.state is not Standing.PAUSED:
        return Answer(toast=await _as_it_is(session, client))
    await rhythm.resume(session, client, await _zone(session, scope), now=now)
    await due.drop(session, Duty.RESUME, client.id)
    await say(session, scope, say_what.Settled, now)
    return None


async def _as_it_is(session: Session, client: Client | None) -> object:
    """For a button of a break that is over: when the next check-in comes."""
    if client is None or client.state is not Standing.ACTIVE:
        return NotForYou()
    plan = await plans.of_client(session, client.id)
    return say_what.Settled(following=await checkins.next_at(session, plan.id) if plan is not None else None)


COMMANDS = {"pause": Route("pause", CLIENTS, pause)}
TEXTS = {Expects.PAUSE_DATE: TextRoute("pause_date", CLIENTS, date_typed)}
MENUS = {"pa": TapRoute("menu_pause", CLIENTS, on_tap(pause))}
TAPS = {Verb.RHYTHM: TapRoute("rhythm", CLIENTS, tap), Verb.RETURN: TapRoute("come_back", CLIENTS, back)}
