"""A therapist answers a request: the answer, its words and reason, its date; nothing leaves before all three."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.messages import answering as say_what
from domain.messages import name_of
from domain.messages import request as to_client
from domain.messages.everywhere import NotForYou, NothingOpen
from domain.prescribed import Part
from domain.request import WAITING, Outcome, State, day_picked, is_complete
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import kept
from storage import clients, dialogues, outbox, prescribed, prescriber, questions, requests, workdays
from storage import request_passing as passing
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Letter
from storage.questions import Ask, Asked
from storage.requests import ANSWERING, TOLD, Request
from wording.people import clean

NOT_HERE: Final = Answer(toast=NotForYou())
_TALK, _FINAL = 1, 2
"""What a date is for, as positions of the questions: a talk, or the answer."""
_DOUBLE_TAP: Final = timedelta(minutes=1)


async def tap(
    session: Session, scope: Scope, question: questions.Question, event: Event, now: datetime
) -> Answer | None:
    """One button on a request's card, or on a step of answering it."""
    value = event.action.value if event.action is not None else ""
    found = await _reach(session, scope, question.subject) if question.about in (TOLD, ANSWERING) else None
    if found is None:
        return NOT_HERE
    of, client = found
    if value in tuple(Outcome):
        return await _pick(session, scope, found, Outcome(value), now)
    if question.about == ANSWERING and question.position in (_TALK, _FINAL):
        return await _day(session, scope, (of, client, question), value, now)
    do = _STEPS.get(value)
    return NOT_HERE if do is None else await do(session, scope, of, client, now)


async def _reach(session: Session, scope: Scope, request: int) -> tuple[Request, Client] | None:
    """A request without an answer of the speaking therapist's own client."""
    of = await requests.reach(session, scope, request)
    client = await clients.reach(session, scope, of.client) if of is not None else None
    return (of, client) if of is not None and client is not None and of.state in WAITING else None


async def _pick(
    session: Session, scope: Scope, found: tuple[Request, Client], outcome: Outcome, now: datetime
) -> Answer | None:
    """What the answer is; its words come next. Another pick begins anew.

    To agree is for whoever set the plan, also when that was noted only after the client asked.
    """
    of, client = found
    if outcome is Outcome.SEE_FIRST and not of.prescribed:
        return NOT_HERE
    if outcome is Outcome.CLOSED and of.state is not State.SENT:
        return NOT_HERE
    if outcome is Outcome.AGREED and await prescriber.take_over(session, client, of, now=now):
        return None
    expects = Expects.REQUEST_PLAN if outcome is Outcome.AGREED else Expects.REQUEST_WHY
    if of.answer is outcome and await dialogues.current(session, scope, now=now) == dialogues.Dialogue(expects, of.id):
        return None
    await requests.pick(session, of, outcome)
    await _type(session, scope, of, expects, now)
    return None


async def _type(session: Session, scope: Scope, of: Request, expects: Expects, now: datetime) -> None:
    message = say_what.TypePlan if expects is Expects.REQUEST_PLAN else say_what.TypeWhy
    await dialogues.expect(session, scope, expects, of.id, now=now)
    await _say(session, scope, message, of, now)


async def plan(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The new plan was typed: the reason is next."""
    return await _typed(session, scope, (subject, Expects.REQUEST_PLAN), event, now)


async def why(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The reason was typed: the date is next."""
    return await _typed(session, scope, (subject, Expects.REQUEST_WHY), event, now)


async def _typed(
    session: Session, scope: Scope, what: tuple[int, Expects], event: Event, now: datetime
) -> Answer | None:
    """Keep the words; empty ones are asked for again."""
    subject, expects = what
    found = await _reach(session, scope, subject)
    if found is None or found[0].answer is None:
        await _nothing_open(session, scope, now)
        return None
    of, words = found[0], clean(await kept(session, scope, event, now))
    if not words:
        await _type(session, scope, of, expects, now)
    elif expects is Expects.REQUEST_PLAN:
        await requests.word(session, of, plan_new=words)
        await _type(session, scope, of, Expects.REQUEST_WHY, now)
    else:
        await requests.word(session, of, why=words)
        await _ask_day(session, scope, of, _FINAL, now)
    return None


async def _ask_day(session: Session, scope: Scope, of: Request, step: int, now: datetime) -> None:
    new = Ask(scope.practice, scope.person, ANSWERING, of.id, of.client, position=step)
    question = await questions.ask(session, new, now=now)
    args = {"question": question.id, "at": int(now.timestamp()), "final": step == _FINAL}
    await _say(session, scope, say_what.PickDay, of, now, **args)


async def _day(
    session: Session, scope: Scope, what: tuple[Request, Client, questions.Question], value: str, now: datetime
) -> Answer | None:
    """The date of a talk, or of the answer, which then is complete and leaves."""
    of, client, question = what
    work = await workdays.of_client(session, client)
    on = day_picked(value, now.astimezone(work.zone).date(), work)
    if on is None or question.state is not Asked.OPEN:
        return NOT_HERE
    if question.position == _TALK:
        await requests.talk(session, of, on)
        await passing.look_again(session, client, of, on)
        once = f"request-talk:{of.id}:{on}"
        await passing.tell_client(session, of, to_client.TalkUpdate, once=once, now=now)
        await passing.refresh(session, client, of, now=now)
        await _say(session, scope, say_what.TalkSet, of, now)
    else:
        given = of.given
        if given is None or not is_complete(type(given)(given.outcome, given.plan, given.why, on)):
            return NOT_HERE
        await prescriber.settled(session, client, of, now=now)
        await passing.answer(session, of, on, now=now)
        await _say(session, scope, say_what.Passed, of, now)
    await questions.settle(session, question.id, Asked.ANSWERED)
    return None


async def _discuss(session: Session, scope: Scope, of: Request, _client: Client, now: datetime) -> Answer | None:
    """Talk first: on which day?"""
    await _ask_day(session, scope, of, _TALK, now)
    return None


async def _draft(session: Session, scope: Scope, of: Request, _client: Client, now: datetime) -> Answer | None:
    """What could be sent to the prescriber, if the client has said yes to that."""
    if not of.prescribed:
        return NOT_HERE
    if of.permission is not True:
        await _say(session, scope, say_what.NoConsent, of, now)
        return None
    notes = (say_what.NotePage, say_what.NoteText)
    for message in notes if of.origin else (say_what.Letter, *notes):
        await _say(session, scope, message, of, now)
    new = Ask(scope.practice, scope.person, ANSWERING, of.id, of.client)
    question = await questions.ask_once(session, new, now=now)
    await _say(session, scope, say_what.LetterSent, of, now, question=question.id)
    return None


async def _sent(session: Session, _scope: Scope, of: Request, client: Client, now: datetime) -> Answer | None:
    """The therapist has asked the prescriber, in writing or by phone."""
    if of.permission is not True or (of.sent_at is not None and now - of.sent_at < _DOUBLE_TAP):
        return NOT_HERE
    await passing.sent(session, client, of, now=now)
    return None


async def _drop(session: Session, _scope: Scope, of: Request, client: Client, now: datetime) -> Answer | None:
    """The therapist no longer asks what they asked of their own accord."""
    if of.origin is None:
        return NOT_HERE
    await requests.take_back(session, of)
    await passing.rest(session, of)
    await prescriber.settled(session, client, replace(of, answer=None), now=now)
    await passing.refresh(session, client, of, now=now)
    return None


async def _settled(session: Session, scope: Scope, of: Request, _client: Client, now: datetime) -> Answer | None:
    """An answer is there: which?"""
    if not of.prescribed:
        return NOT_HERE
    new = Ask(scope.practice, scope.person, ANSWERING, of.id, of.client)
    question = await questions.ask_once(session, new, now=now)
    await _say(session, scope, say_what.Result, of, now, question=question.id)
    return None


async def _reason(session: Session, scope: Scope, of: Request, _client: Client, now: datetime) -> Answer | None:
    """Write down why the plan is as it is; the request stays open."""
    if of.prescribed:
        await _type(session, scope, of, Expects.REQUEST_REASON, now)
    return None if of.prescribed else NOT_HERE


async def reason(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The reason for another provider's plan was typed; the client reads it."""
    found = await _reach(session, scope, subject)
    plan_on_file = await prescribed.reach(session, scope, found[0].prescribed) if found else None
    words = clean(await kept(session, scope, event, now))
    if found is None or plan_on_file is None or not words:
        await _nothing_open(session, scope, now)
        return None
    of, client = found
    await prescribed.tell(session, plan_on_file, Part.WHY, words)
    once = f"request-reason:{of.id}:{int(now.timestamp())}"
    await passing.tell_client(session, of, to_client.ReasonUpdate, once=once, now=now)
    await passing.refresh(session, client, of, now=now)
    await _say(session, scope, say_what.ReasonKept, of, now)
    return None


async def _nothing_open(session: Session, scope: Scope, now: datetime) -> None:
    await outbox.put(session, scope.practice, Letter(scope.person, name_of(NothingOpen), Kind.DIALOGUE, {}), now=now)


async def _say(session: Session, scope: Scope, message: type, of: Request, now: datetime, **args: int | bool) -> None:
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, {"request": of.id, **args}, of.client)
    await outbox.put(session, scope.practice, letter, now=now)


Step = Callable[[Session, Scope, Request, Client, datetime], Awaitable[Answer | None]]
_STEPS: Final[dict[str, Step]] = {
    "dv": _discuss,
    "sd": _draft,
    "ok": _sent,
    "ca": _sent,
    "st": _settled,
    "wr": _reason,
    "dr": _drop,
}
TAPS = {Verb.ANSWER_CHANGE: TapRoute("answer_change", THERAPISTS, tap)}
TEXTS = {
    Expects.REQUEST_PLAN: TextRoute("request_plan", THERAPISTS, plan),
    Expects.REQUEST_WHY: TextRoute("request_why", THERAPISTS, why),
    Expects.REQUEST_REASON: TextRoute("request_reason", THERAPISTS, reason),
}
