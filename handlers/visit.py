"""A visit and what follows from it: when it was, how it was, what could be otherwise."""

from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import wording
from domain.action import Verb
from domain.event import Event
from domain.messages import everywhere
from domain.messages import visit as say_what
from domain.scope import Role, Scope
from domain.visits import Wish
from handlers.answer import CLIENTS, MEMBERS, Answer, Route, TapRoute, TextRoute, on_tap
from handlers.say import ask, kept, say
from storage import caseload, clients, feedback, notes, passing, people, questions, visits
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Asked, Question

_NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
_HAD: Final = "had_visit"
_DAYS: Final = {f"d{back}": back for back in range(7)}


async def visit(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """A client had a visit, or a therapist saw a client today."""
    if scope.role is Role.THERAPIST:
        return await _seen(session, scope, event, now)
    if await _taking_part(session, scope) is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    question = await ask(session, scope, _HAD, scope.subject, now)
    await say(session, scope, say_what.When, now, question=question.id)
    return None


async def _seen(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Note it for today and say so in a line, where it can be undone."""
    named = event.text.strip().casefold()
    mine = [one for one in await clients.of_therapist(session, scope) if one.alias.casefold() == named]
    if len(mine) != 1 or mine[0].confirmed_at is None:
        await say(session, scope, say_what.Whom, now)
        return None
    day = await _today(session, scope, now)
    await visits.note(session, mine[0], day, now=now)
    await caseload.show_visit(session, scope, mine[0], day, now=now)
    return None


async def _taking_part(session: Session, scope: Scope) -> Client | None:
    client = await clients.reach(session, scope, scope.subject)
    return client if client is not None and client.is_taking_part else None


async def _today(session: Session, scope: Scope, now: datetime) -> date:
    person = await people.load(session, scope.person)
    return now.astimezone(ZoneInfo(person.zone if person is not None else "UTC")).date()


async def had(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The day was picked, or the visit is taken back. Each question is answered once."""
    client, value = await _taking_part(session, scope), event.action.value if event.action is not None else ""
    if client is None or question.about != _HAD:
        return _NOT_HERE
    if value == "u" and question.state is Asked.ANSWERED:
        return await _take_back(session, scope, client, question, now)
    if question.state is not Asked.OPEN or value not in (*_DAYS, "o", "x"):
        return _NOT_HERE
    if value == "o":
        await say(session, scope, say_what.WhichDay, now, question=question.id)
    elif value == "x":
        await questions.settle(session, question.id, Asked.SKIPPED)
        await say(session, scope, say_what.Left, now)
    else:
        await questions.settle(session, question.id, Asked.ANSWERED)
        await _note(session, scope, client, await _today(session, scope, now) - timedelta(days=_DAYS[value]), now)
    return None


async def _note(session: Session, scope: Scope, client: Client, day: date, now: datetime) -> None:
    """Keep the visit; the button that takes it back names it."""
    news = await visits.note(session, client, day, now=now)
    found = await visits.on(session, client, day)
    if found is None:
        return
    undo = await ask(session, scope, _HAD, found.id, now)
    await questions.settle(session, undo.id, Asked.ANSWERED)
    await say(session, scope, say_what.Noted, now, question=undo.id, visit=found.id, before=not news)


async def _take_back(
    session: Session, scope: Scope, client: Client, question: Question, now: datetime
) -> Answer | None:
    found = await visits.load(session, question.subject)
    if found is None or found.client != client.id or not await feedback.take_back(session, client, found.day):
        return _NOT_HERE
    await say(session, scope, say_what.TakenBack, now)
    return None


async def wish_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """What could be otherwise, in the client's words: kept among the notes and passed on."""
    found, client = await feedback.reach(session, scope, subject), await _taking_part(session, scope)
    if found is None or client is None or found.wish is None:
        await say(session, scope, everywhere.HelpClient, now)
        return None
    words = await _worded(session, client, found.wish, await kept(session, scope, event, now))
    await passing.note(session, client, await notes.add(session, client, words, now=now), now=now)
    await say(session, scope, everywhere.PassingOn, now)
    return None


async def _worded(session: Session, client: Client, wish: Wish, words: str) -> str:
    """The wish before the words, in the reader's language."""
    reader = await people.load(session, await passing.reader_of(session, client))
    voice = (
        wording.Voice(reader.language, reader.form, reader.zone, reader.country)
        if reader is not None
        else wording.Voice()
    )
    return wording.render(say_what.WishNote(wish, words), voice).text


COMMANDS = {"visit": Route("visit", MEMBERS, visit)}
MENUS = {"hv": TapRoute("menu_visit", CLIENTS, on_tap(visit))}
TAPS = {Verb.HAD_VISIT: TapRoute("had_visit", CLIENTS, had)}
TEXTS = {Expects.WISH: TextRoute("wish_typed", CLIENTS, wish_typed)}
