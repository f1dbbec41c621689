"""A client's visits: the latest ones from their card, and the day of the next."""

from datetime import date, datetime, timedelta
from typing import Final

from domain.action import Verb
from domain.days import is_near, read_day
from domain.delivery import Kind
from domain.event import Event
from domain.messages import name_of
from domain.messages import visitlist as say_what
from domain.messages.everywhere import NotForYou, NothingOpen
from domain.rights import Looked
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import say
from storage import audit, cards, caseload, clients, dialogues, outbox, people, planned, questions
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Letter
from storage.questions import Ask, Asked, Question
from wording.dates import month_first

_STALE: Final = Answer(toast=NotForYou())
ABOUT: Final = planned.LIST
_NEXT: Final = "next_visit"
"""What the question when a client comes next is about; its position is the day on which it was asked."""
_UNDO: Final = "next_visit_undo"
"""What the question below a day that was taken is about; its position is that day."""
_WEEKS: Final = {f"w{weeks}": timedelta(weeks=weeks) for weeks in range(1, 5)}


async def open_(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The list from a client's card, or the way back to it."""
    client = await _reach(session, scope, question)
    value = event.action.value if event.action is not None else ""
    if client is None or (question.about, value) not in ((caseload.ABOUT_CLIENT, ""), (ABOUT, "card")):
        return _STALE
    await audit.looked(session, client, scope.subject, Looked.CARD, now=now)
    if value:
        await caseload.show(session, scope, client, now=now)
        return None
    asked = await questions.ask_once(session, Ask(scope.practice, scope.person, ABOUT, client.id, client.id), now=now)
    subject = cards.subject_of(ABOUT, client.id)
    await cards.post(session, scope.practice, _letter(scope, say_what.Page, client, asked), subject=subject, now=now)
    return None


def _letter(scope: Scope, message: type, client: Client, asked: Question) -> Letter:
    """A letter to the therapist that is about a client."""
    return Letter(scope.person, name_of(message), Kind.DIALOGUE, {"question": asked.id}, client.id)


async def _reach(session: Session, scope: Scope, question: Question) -> Client | None:
    """The speaking therapist's own client that a question is about, once it is certain who that is."""
    if question.about not in (caseload.ABOUT_CLIENT, ABOUT, _NEXT, _UNDO):
        return None
    client = await clients.reach(session, scope, question.subject)
    return client if client is not None and client.confirmed_at is not None and client.is_taking_part else None


async def next_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Ask for the day, take one, or take it back."""
    client, value = await _reach(session, scope, question), event.action.value if event.action is not None else ""
    if client is None:
        return _STALE
    if question.about == ABOUT and value == "set":
        return await _ask(session, scope, client, now)
    if value == "none":
        return await _none(session, scope, client, question, now)
    if question.about != _NEXT or question.state is not Asked.OPEN or value not in _WEEKS:
        return _STALE
    await questions.settle(session, question.id, Asked.ANSWERED)
    await dialogues.end(session, scope)
    await _take(session, scope, client, date.fromordinal(question.position) + _WEEKS[value], now)
    return None


async def _none(session: Session, scope: Scope, client: Client, question: Question, now: datetime) -> Answer | None:
    """Nobody knows when; the button below a day takes back that day alone."""
    if question.about not in (ABOUT, _UNDO):
        return _STALE
    if question.about == _UNDO and client.next_visit != date.fromordinal(question.position):
        return _STALE
    await _set(session, scope, client, None, now)
    return None


async def _ask(session: Session, scope: Scope, client: Client, now: datetime) -> Answer | None:
    today = now.astimezone(await planned.zone_of(session, scope.subject)).date()
    new = Ask(scope.practice, scope.person, _NEXT, client.id, client.id, position=today.toordinal())
    asked = await questions.ask_once(session, new, now=now)
    await outbox.put(session, scope.practice, _letter(scope, say_what.Pick, client, asked), now=now)
    await dialogues.expect(session, scope, Expects.NEXT_VISIT, client.id, now=now)
    return None


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """A day within the next year, today included; anything else is asked for again."""
    client, me = await clients.reach(session, scope, subject), await people.load(session, scope.person)
    if client is None or me is None or client.confirmed_at is None or not client.is_taking_part:
        await say(session, scope, NothingOpen, now)
        return None
    today = now.astimezone(await planned.zone_of(session, scope.subject)).date()
    day = read_day(event.text, today, month_first=month_first(me.language, me.country))
    if day is None or not (day == today or is_near(day, today)):
        await say(session, scope, say_what.Unclear, now)
        await dialogues.expect(session, scope, Expects.NEXT_VISIT, client.id, now=now)
        return None
    await _take(session, scope, client, day, now)
    return None


async def _take(session: Session, scope: Scope, client: Client, day: date, now: datetime) -> None:
    """Keep the day and say when the brief comes; the button takes it back."""
    await _set(session, scope, client, day, now)
    new = Ask(scope.practice, scope.person, _UNDO, client.id, client.id, position=day.toordinal())
    undo = await questions.ask_once(session, new, now=now)
    await outbox.put(session, scope.practice, _letter(scope, say_what.Planned, client, undo), now=now)


async def _set(session: Session, scope: Scope, client: Client, day: date | None, now: datetime) -> None:
    await planned.set_next(session, client, day, now=now)
    for about in (ABOUT, caseload.ABOUT_CLIENT):
        await cards.refresh_about(session, scope.practice, scope.person, cards.subject_of(about, client.id), now=now)


TAPS = {
    Verb.VISIT_LIST: TapRoute("visit_list", THERAPISTS, open_),
    Verb.NEXT_VISIT: TapRoute("next_visit", THERAPISTS, next_tap),
}
TEXTS = {Expects.NEXT_VISIT: TextRoute("next_visit", THERAPISTS, typed)}
