"""A therapist's calendar: its address is typed, kept sealed and removed from the chat; titles are linked once."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.calendar import address_of
from domain.caseload import short_name
from domain.delivery import Kind
from domain.duties import Duty
from domain.event import Event
from domain.messages import calendar as say_what
from domain.messages import name_of
from domain.messages.everywhere import NotForYou, NothingOpen
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import kept, say
from storage import appointments, calendars, came, cards, clients, dialogues, due, outbox, planned, questions
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Letter
from storage.questions import Ask, Asked, Question
from wording.people import clean

_STALE: Final = Answer(toast=NotForYou())
_NAME: Final = 40
"""Characters of a name in the calendar."""
ABOUT: Final = "calendar_link"
"""What the question whose a title is is about; its subject is an appointment, its position a page of names."""


async def typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """The address: kept and tried at once. Whatever was typed is removed, for it may be a secret all the same."""
    url = address_of(event.text)
    if url is None:
        await say(session, scope, say_what.NoAddress, now)
        await dialogues.expect(session, scope, Expects.CALENDAR, scope.subject, now=now)
    else:
        await calendars.give(session, scope, url, now=now)
        await say(session, scope, say_what.Looking, now)
    return Answer(forgets=True)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Ask for the address, go through the titles, or say whose one is."""
    value = event.action.value if event.action is not None else ""
    if question.about == came.SOURCES and question.subject == scope.subject:
        return await _from_sources(session, scope, value, now)
    if question.about == planned.LIST and value == "name":
        return await _ask_name(session, scope, question, now)
    if question.about != ABOUT or question.state is not Asked.OPEN:
        return _STALE
    if value == "next":
        await _ask(session, scope, question.subject, question.position + 1, now)
        return None
    return await _link(session, scope, question, value, now)


async def _ask_name(session: Session, scope: Scope, question: Question, now: datetime) -> Answer | None:
    client = await clients.reach(session, scope, question.subject)
    if client is None or client.confirmed_at is None:
        return _STALE
    await _say(session, scope, say_what.AskName, client, now)
    await dialogues.expect(session, scope, Expects.CALENDAR_NAME, client.id, now=now)
    return None


async def name_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """What a client is called in the calendar, which is read once more at once."""
    client, name = await clients.reach(session, scope, subject), clean(await kept(session, scope, event, now, _NAME))
    if client is None or client.confirmed_at is None:
        await say(session, scope, NothingOpen, now)
        return None
    if not name:
        await _say(session, scope, say_what.AskName, client, now)
        await dialogues.expect(session, scope, Expects.CALENDAR_NAME, client.id, now=now)
        return None
    await clients.set_calendar_name(session, client, name)
    if await calendars.of_therapist(session, scope.subject) is not None:
        await due.put(session, Duty.READ_CALENDAR, scope.subject, at=now)
    await _say(session, scope, say_what.Named, client, now)
    subject_card = cards.subject_of(planned.LIST, client.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject_card, now=now)
    return None


async def _say(session: Session, scope: Scope, message: type, client: Client, now: datetime) -> None:
    told = Letter(scope.person, name_of(message), Kind.DIALOGUE, {}, client.id)
    await outbox.put(session, scope.practice, told, now=now)


async def _from_sources(session: Session, scope: Scope, value: str, now: datetime) -> Answer | None:
    if value == "give":
        await say(session, scope, say_what.AskAddress, now)
        await dialogues.expect(session, scope, Expects.CALENDAR, scope.subject, now=now)
        return None
    if value == "link":
        await _next(session, scope, now)
        return None
    return _STALE


async def _link(session: Session, scope: Scope, question: Question, value: str, now: datetime) -> Answer | None:
    found = await appointments.load(session, scope, question.subject)
    if found is None:
        return _STALE
    listed = await came.listed(session, scope, found.day)
    client = next((one.id for one in listed if short_name(one.id) == value), None)
    if client is None and value != "none":
        return _STALE
    await questions.settle(session, question.id, Asked.ANSWERED)
    await appointments.link(session, scope, question.subject, client)
    await planned.arm(session, scope.subject, now=now)
    await _next(session, scope, now)
    return None


async def _next(session: Session, scope: Scope, now: datetime) -> None:
    """The next title that names nobody, or that there is none."""
    today = now.astimezone(await planned.zone_of(session, scope.subject)).date()
    open_ = await appointments.unknown(session, scope, today)
    if open_:
        await _ask(session, scope, open_[0].id, 0, now)
    else:
        await say(session, scope, say_what.Linked, now)


async def _ask(session: Session, scope: Scope, appointment: int, page: int, now: datetime) -> None:
    asked = await questions.ask_once(
        session, Ask(scope.practice, scope.person, ABOUT, appointment, position=page), now=now
    )
    await say(session, scope, say_what.Link, now, question=asked.id)


TAPS = {Verb.CALENDAR: TapRoute("calendar", THERAPISTS, tap)}
TEXTS = {
    Expects.CALENDAR: TextRoute("calendar_address", THERAPISTS, typed),
    Expects.CALENDAR_NAME: TextRoute("calendar_name", THERAPISTS, name_typed),
}
