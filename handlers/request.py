"""A client asks for another plan: what, in own words, whether it is new; then it is passed on and the plan stands."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.messages import answering as letters
from domain.messages import everywhere
from domain.messages import request as say_what
from domain.request import MOST_OPEN, WAITING, News, State, Way, What, asks_if_new, way
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, TextRoute, on_tap
from handlers.say import ask, kept, letter, say, show
from storage import clients, dialogues, homecare, outbox, prescribed, questions, requests
from storage import request_passing as passing
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Asked, Question
from storage.requests import ABOUT, NEW, PERMISSION, STEP, Request

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
STATUS: Final = "request_status"
URGENT: Final = "urgent"
"""What the list of urgent signs is about, wherever it is shown."""
_WORDS, _NEWS = 1, 2
"""The steps of a request, as positions of their questions."""


async def change(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Every request as it stands, and why another provider's plan is as it is; else what is to be different."""
    client = await _taking_part(session, scope)
    if client is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    waiting, plan = await requests.waiting(session, client.id), await prescribed.of_client(session, client.id)
    if not waiting and plan is None and not await requests.latest_answered(session, client.id):
        return await _begin(session, scope, client, now)
    for one in waiting:
        await passing.question_for(session, one, scope.person, now=now)
    question = await ask(session, scope, STATUS, client.id, now)
    await say(session, scope, say_what.Status, now, question=question.id)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One tap on the way to a request, or on one that is open."""
    client = await _taking_part(session, scope)
    value = event.action.value if event.action is not None else ""
    if client is None or question.about not in _TAPPED:
        return NOT_HERE
    return await _TAPPED[question.about](session, scope, (client, question, value), now)


Tapped = tuple[Client, Question, str]
"""Who tapped, on which question, with which value."""


async def _status(session: Session, scope: Scope, tapped: Tapped, now: datetime) -> Answer | None:
    client, _, value = tapped
    if value == "a":
        return await _begin(session, scope, client, now)
    found = await prescribed.of_client(session, client.id)
    if value != "w" or found is None:
        return NOT_HERE
    await say(session, scope, say_what.Why, now, prescribed=found.id)
    return None


async def _begin(session: Session, scope: Scope, client: Client, now: datetime) -> Answer | None:
    if len(await requests.waiting(session, client.id)) >= MOST_OPEN:
        await say(session, scope, say_what.TooMany, now)
        return None
    question = await ask(session, scope, NEW, client.id, now)
    await say(session, scope, say_what.WhatQuestion, now, question=question.id)
    return None


async def _new(session: Session, scope: Scope, tapped: Tapped, now: datetime) -> Answer | None:
    """What it is about was tapped: ask for own words."""
    client, question, value = tapped
    if question.state is not Asked.OPEN or value not in tuple(What):
        return NOT_HERE
    await questions.settle(session, question.id, Asked.ANSWERED)
    foreign = await prescribed.of_client(session, client.id)
    made = await requests.begin(session, client, What(value), foreign.id if foreign else 0, now=now)
    await _ask_step(session, scope, made, _WORDS, now)
    await dialogues.expect(session, scope, Expects.REQUEST_WORDS, made, now=now)
    return None


async def _ask_step(session: Session, scope: Scope, request: int, step: int, now: datetime) -> None:
    asked = questions.Ask(scope.practice, scope.person, STEP, request, scope.subject, position=step)
    question = await questions.ask(session, asked, now=now)
    message = say_what.WordsQuestion if step == _WORDS else say_what.NewsQuestion
    await say(session, scope, message, now, question=question.id)


async def _step(session: Session, scope: Scope, tapped: Tapped, now: datetime) -> Answer | None:
    """Own words were skipped, or it was said whether it is new."""
    client, question, value = tapped
    draft = await _draft(session, scope, question.subject)
    if draft is None or question.state is not Asked.OPEN:
        return NOT_HERE
    if question.position == _WORDS and value == "sk":
        await dialogues.end(session, scope)
        await _after_words(session, scope, client, draft, now)
    elif question.position == _NEWS and value in tuple(News):
        await requests.is_new(session, draft, News(value))
        await _pass_on(session, scope, client, draft, now)
    else:
        return NOT_HERE
    await questions.settle(session, question.id, Asked.ANSWERED)
    return None


async def words(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The wish in the client's own words."""
    client, draft = await _taking_part(session, scope), await _draft(session, scope, subject)
    if client is None or draft is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    for asked in await questions.about(session, scope.practice, STEP, draft.id):
        await questions.settle(session, asked.id, Asked.ANSWERED)
    await requests.word(session, draft, words=await kept(session, scope, event, now))
    await _after_words(session, scope, client, draft, now)
    return None


async def _after_words(session: Session, scope: Scope, client: Client, draft: Request, now: datetime) -> None:
    told = await requests.load(session, draft.id)
    if told is not None and asks_if_new(told.what, told.words):
        await _ask_step(session, scope, draft.id, _NEWS, now)
    else:
        await _pass_on(session, scope, client, draft, now)


async def _pass_on(session: Session, scope: Scope, client: Client, draft: Request, now: datetime) -> None:
    """To the therapist, whoever owns the plan. A new problem gets the urgent signs; another's plan a question."""
    await passing.pass_on(session, client, draft, now=now)
    question = await passing.question_for(session, draft, scope.person, now=now)
    await show(session, scope, say_what.Card, question, now, request=draft.id)
    made = await requests.load(session, draft.id)
    if made is not None and way(made.news, foreign=bool(made.prescribed)) is Way.NEW:
        signs = await ask(session, scope, URGENT, scope.subject, now)
        sent = letter(scope, everywhere.UrgentSigns, {"question": signs.id}, Kind.URGENT)
        await outbox.put(session, scope.practice, sent, now=now)
    if draft.prescribed:
        await _ask_permission(session, scope, draft, now)


async def _ask_permission(session: Session, scope: Scope, of: Request, now: datetime) -> None:
    question = await passing.question_for(session, of, scope.person, PERMISSION, now=now)
    message = say_what.Permission if of.origin is None else say_what.MayAsk
    await say(session, scope, message, now, question=question.id, request=of.id)


async def _permission(session: Session, scope: Scope, tapped: Tapped, now: datetime) -> Answer | None:
    """Yes, no, or what would be sent; the word can be changed until somebody was asked."""
    client, question, value = tapped
    of = await requests.reach(session, scope, question.subject)
    if of is None or of.state is not State.OPEN or value not in ("py", "ps", "pn"):
        return NOT_HERE
    if value == "ps":
        await say(session, scope, say_what.Lead, now)
        if of.origin is None:
            await say(session, scope, letters.Letter, now, request=of.id)
        await say(session, scope, say_what.Note, now, request=of.id)
        await _ask_permission(session, scope, of, now)
        return None
    given = value == "py"
    if of.permission is given:
        return NOT_HERE
    await requests.permit(session, of, given=given)
    await passing.refresh(session, client, of, now=now)
    await say(session, scope, say_what.Permitted, now, request=of.id)
    return None


async def _open(session: Session, scope: Scope, tapped: Tapped, now: datetime) -> Answer | None:
    """Look at one request, ask why the plan is as it is, or take the wish back."""
    client, question, value = tapped
    of = await requests.reach(session, scope, question.subject)
    if of is None:
        return NOT_HERE
    if value == "":
        await show(session, scope, say_what.Card, question, now, request=of.id)
    elif value == "w" and of.prescribed:
        await say(session, scope, say_what.Why, now, prescribed=of.prescribed)
    elif value == "b" and of.state in WAITING:
        await requests.take_back(session, of)
        await passing.rest(session, of)
        await passing.refresh(session, client, of, now=now)
    else:
        return NOT_HERE
    return None


async def _taking_part(session: Session, scope: Scope) -> Client | None:
    client = await clients.reach(session, scope, scope.subject)
    return client if client is not None and homecare.takes_part(client) else None


async def _draft(session: Session, scope: Scope, request: int) -> Request | None:
    found = await requests.reach(session, scope, request)
    return found if found is not None and found.state is State.DRAFT else None


_TAPPED: Final = {STATUS: _status, NEW: _new, STEP: _step, PERMISSION: _permission, ABOUT: _open}
COMMANDS = {"change": Route("change_plan", CLIENTS, change)}
MENUS = {"cg": TapRoute("menu_change", CLIENTS, on_tap(change))}
TAPS = {Verb.ASK_CHANGE: TapRoute("ask_change", CLIENTS, tap)}
TEXTS = {Expects.REQUEST_WORDS: TextRoute("request_words", CLIENTS, words)}
