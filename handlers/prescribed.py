"""A therapist notes down a plan that another provider set: one typed part after the other, then the review."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.messages import everywhere, name_of
from domain.messages import prescribed as say_what
from domain.prescribed import REVIEW_WEEKS, Part, State, next_part
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute, TextRoute
from handlers.say import kept, say
from storage import alerts, clients, dialogues, homecare, outbox, prescribed, prescriber, questions
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Letter
from storage.prescribed import DRAFT, STANDING, Prescribed
from storage.questions import Ask, Asked, Question
from wording.people import clean

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
_PARTS: Final = tuple(Part)
_REVIEW: Final = len(_PARTS)


async def begin(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Describe a plan for a client who is named, or look at the one in force."""
    mine = [client for client in await clients.of_therapist(session, scope) if homecare.takes_part(client)]
    named = [client for client in mine if client.alias.casefold() == event.text.strip().casefold()]
    if len(named) != 1:
        await say(session, scope, say_what.Whom, now)
        return None
    standing = await prescribed.of_client(session, named[0].id)
    if standing is not None:
        await _show(session, scope, standing, now)
        return None
    made = await prescribed.load(session, await prescribed.begin(session, named[0], now=now))
    if made is not None:
        await _next(session, scope, named[0], made, now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Leave a part out, pick the review, or end the plan in force."""
    value = event.action.value if event.action is not None else ""
    of = await prescribed.reach(session, scope, question.subject) if question.about in (DRAFT, STANDING) else None
    client = await clients.reach(session, scope, of.client) if of is not None else None
    if of is None or client is None or question.state is not Asked.OPEN:
        return NOT_HERE
    if question.about == STANDING and value == "e" and of.state is State.STANDING:
        await prescribed.end(session, of, now=now)
        await _say(session, scope, say_what.Ended, of, now)
    elif of.state is State.DRAFT and value == "s" and 0 < question.position < _REVIEW:
        await prescribed.tell(session, of, _PARTS[question.position], "")
        await _next(session, scope, client, of, now)
    elif of.state is State.DRAFT and value in REVIEW_WEEKS and question.position == _REVIEW:
        today = now.astimezone(await alerts.zone_of_therapist(session, client)).date()
        await prescribed.stand(session, of, today=today, weeks=REVIEW_WEEKS[value], now=now)
        await prescriber.arm_review(session, client, await prescribed.load(session, of.id) or of)
        await _show(session, scope, of, now)
    else:
        return NOT_HERE
    await questions.settle(session, question.id, Asked.ANSWERED)
    return None


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """One part in the therapist's words; empty ones are asked for again."""
    of = await prescribed.reach(session, scope, subject)
    client = await clients.reach(session, scope, of.client) if of is not None else None
    part = next_part(of.parts) if of is not None else None
    if of is None or client is None or part is None or of.state is not State.DRAFT:
        await say(session, scope, everywhere.NothingOpen, now)
        return None
    words = clean(await kept(session, scope, event, now))
    if words:
        await prescribed.tell(session, of, part, words)
    await _next(session, scope, client, of, now)
    return None


async def _next(session: Session, scope: Scope, client: Client, of: Prescribed, now: datetime) -> None:
    """Ask for the next part, or for the review when all is told; what was asked before is over."""
    for asked in await questions.about(session, of.practice, DRAFT, of.id):
        if asked.state is Asked.OPEN:
            await questions.settle(session, asked.id, Asked.ANSWERED)
    now_known = await prescribed.load(session, of.id)
    part = next_part(now_known.parts) if now_known is not None else None
    position = _REVIEW if part is None else _PARTS.index(part)
    new = Ask(scope.practice, scope.person, DRAFT, of.id, client.id, position=position)
    question = await questions.ask(session, new, now=now)
    if part is None:
        await dialogues.end(session, scope)
        await _say(session, scope, say_what.Review, of, now, question=question.id)
        return
    await dialogues.expect(session, scope, Expects.PRESCRIBED, of.id, now=now)
    await _say(session, scope, say_what.Ask, of, now, question=question.id, part=part)


async def _show(session: Session, scope: Scope, of: Prescribed, now: datetime) -> None:
    new = Ask(scope.practice, scope.person, STANDING, of.id, of.client)
    question = await questions.ask_once(session, new, now=now)
    await _say(session, scope, say_what.Standing, of, now, question=question.id)


async def _say(session: Session, scope: Scope, message: type, of: Prescribed, now: datetime, **args: int | str) -> None:
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, {"prescribed": of.id, **args}, of.client)
    await outbox.put(session, scope.practice, letter, now=now)


COMMANDS = {"prescribed": Route("prescribed", THERAPISTS, begin)}
TAPS = {Verb.PRESCRIBE: TapRoute("prescribe", THERAPISTS, tap)}
TEXTS = {Expects.PRESCRIBED: TextRoute("prescribed_typed", THERAPISTS, typed)}
