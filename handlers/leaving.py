"""Leaving: stopping with an optional reason, having everything removed, and finishing well."""

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.duties import Duty
from domain.event import Event
from domain.hours import next_allowed
from domain.messages import leaving as say_what
from domain.messages.everywhere import HelpClient, NotForYou, Staying
from domain.messages.leaving import HowNow
from domain.rights import Reason
from domain.scope import Scope
from handlers.answer import CLIENTS, THERAPISTS, Answer, Route, TapRoute, on_tap
from handlers.say import ask, say
from storage import clients, due, erasing, leaving, people, plans, practices, questions, reasons
from storage.clients import Client
from storage.database import Session
from storage.questions import Ask, Asked, Question
from wording.rendered import Voice

STOP, ERASE, SURE, WHY, FINISH, FINISHED = "stop", "erase", "erase_sure", "leaving_why", "finish", "finished"
_OVER: Final = Answer(toast=NotForYou())
_THREE_MONTHS: Final = timedelta(days=91)


def _value(event: Event) -> str:
    return event.action.value if event.action is not None else ""


def _is_open(question: Question, about: str) -> bool:
    return question.about == about and question.state is Asked.OPEN


async def _put(session: Session, scope: Scope, message: type, about: str, now: datetime) -> None:
    question = await ask(session, scope, about, scope.subject, now)
    await say(session, scope, message, now, question=question.id)


async def stop(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """A client wants to leave: asked once, without a plea."""
    await _put(session, scope, say_what.StopQuestion, STOP, now)
    return None


async def stop_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Leave, or stay."""
    value = _value(event)
    if value == "":
        return await stop(session, scope, event, now)
    client = await clients.reach(session, scope, scope.subject)
    if client is None or not _is_open(question, STOP):
        return _OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value != "y":
        await say(session, scope, Staying, now)
        return None
    await leaving.stop(session, client, now=now)
    await _put(session, scope, say_what.Stopped, leaving.ABOUT, now)
    await due.put(session, Duty.TELL_STOPPED, client.id, at=now)
    return None


async def why(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The reason, and whether it may be counted; nothing is kept before a yes, and nothing at all without one."""
    value, client = _value(event), await clients.reach(session, scope, scope.subject)
    if client is None or client.is_taking_part:
        return _OVER
    if value == "" and question.about == leaving.ABOUT:
        await _put(session, scope, say_what.Why, WHY, now)
        return None
    if not _is_open(question, WHY) or not await _answer(session, scope, client, (question, value), now):
        return _OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    return None


async def _answer(session: Session, scope: Scope, client: Client, told: tuple[Question, str], now: datetime) -> bool:
    """Do what was tapped. Returns False for a value this question does not have."""
    question, value = told
    if not question.measure and value in tuple(Reason):
        new = Ask(scope.practice, scope.person, WHY, scope.subject, scope.subject, value)
        asked = await questions.ask(session, new, now=now)
        await say(session, scope, say_what.WhyCount, now, question=asked.id)
        return True
    if value not in (("y", "n") if question.measure else ("sk",)):
        return False
    if value == "y":
        await reasons.count(session, client, Reason(question.measure))
    await questions.forget_measure(session, question.id)
    await say(session, scope, say_what.WhyThanks, now, counted=value == "y")
    return True


async def reasons_given(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """To a therapist: why clients stopped, as counts."""
    await say(session, scope, say_what.Reasons, now)
    return None


async def erase(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """A client wants everything removed: what goes and what stays is said first, and a copy offered."""
    await _put(session, scope, say_what.EraseQuestion, ERASE, now)
    return None


async def erase_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Two taps in all; then nothing of the person is kept, and the last word leaves without being stored."""
    value, client = _value(event), await clients.reach(session, scope, scope.subject)
    if value == "":
        return await erase(session, scope, event, now)
    is_first, is_last = _is_open(question, ERASE), _is_open(question, SURE)
    if client is None or not (is_first or is_last) or value not in ("n", "y" if is_first else "z"):
        return _OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value == "n":
        await say(session, scope, Staying, now)
    elif is_first:
        await _put(session, scope, say_what.EraseSure, SURE, now)
    else:
        return await _erase(session, scope, client, now)
    return None


async def _erase(session: Session, scope: Scope, client: Client, now: datetime) -> Answer:
    therapist, person = (
        await practices.therapist_of(session, client.therapist),
        await people.load(session, scope.person),
    )
    await erasing.erase(session, client, now=now)
    voice = Voice(person.language, person.form, person.zone, person.country) if person is not None else None
    return Answer(courtesy=say_what.Erased(therapist=therapist.name), voice=voice)


async def finish(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """A client wants to end it well: then and now first."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or not client.is_taking_part or await plans.of_client(session, client.id) is None:
        await say(session, scope, HelpClient, now)
        return None
    await _put(session, scope, say_what.FinishQuestion, FINISH, now)
    return None


async def finish_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Finish or not yet; then whether one question may come in three months."""
    value, client = _value(event), await clients.reach(session, scope, scope.subject)
    if value == "":
        return await finish(session, scope, event, now)
    is_first, is_then = _is_open(question, FINISH), _is_open(question, FINISHED)
    if client is None or value not in (("y", "n") if is_first else ("a", "k") if is_then else ()):
        return _OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    if is_then:
        await _ask_later(session, scope, client, now, wanted=value == "a")
    elif value == "n":
        await say(session, scope, Staying, now)
    else:
        await leaving.finish(session, client, now=now)
        await _put(session, scope, say_what.Finished, FINISHED, now)
    return None


async def _ask_later(session: Session, scope: Scope, client: Client, now: datetime, *, wanted: bool) -> None:
    person = await people.load(session, scope.person)
    if not wanted or person is None or client.finished_at is None:
        await say(session, scope, say_what.ThreeMonthsKept, now)
        return
    at = next_allowed(now + _THREE_MONTHS, ZoneInfo(person.zone))
    await due.put(session, Duty.THREE_MONTHS, client.id, at=at)
    await say(session, scope, say_what.ThreeMonthsKept, now, at=at.isoformat())


async def three_months(
    session: Session, scope: Scope, question: Question, event: Event, now: datetime
) -> Answer | None:
    """How things are, three months later; it stays between the client and the program."""
    value = _value(event)
    if not _is_open(question, leaving.THREE_MONTHS) or value not in tuple(HowNow):
        return _OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    await say(session, scope, say_what.ThreeMonthsThanks, now, answer=value)
    return None


COMMANDS = {
    "stop": Route("stop", CLIENTS, stop),
    "erase": Route("erase", CLIENTS, erase),
    "finish": Route("finish", CLIENTS, finish),
    "reasons": Route("reasons", THERAPISTS, reasons_given),
}
MENUS = {"fi": TapRoute("menu_finish", CLIENTS, on_tap(finish))}
TAPS = {
    Verb.STOP: TapRoute("stop", CLIENTS, stop_tap),
    Verb.LEAVE: TapRoute("leaving", CLIENTS, why),
    Verb.ERASE: TapRoute("erase", CLIENTS, erase_tap),
    Verb.FINISH: TapRoute("finish", CLIENTS, finish_tap),
    Verb.THREE_MONTHS: TapRoute("three_months", CLIENTS, three_months),
}
