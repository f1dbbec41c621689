"""A therapist's list of clients and one card each: open, look, note a visit, go on to an open alert."""

from datetime import date, datetime
from typing import Final

from domain.action import Verb
from domain.alerts import Rule
from domain.caseload import Need
from domain.delivery import Kind
from domain.duties import Duty
from domain.event import Event
from domain.messages import alerts as alert_messages
from domain.messages import answering, name_of
from domain.messages import caseload as say_what
from domain.messages.came import ToldOf
from domain.messages.everywhere import NotForYou
from domain.rights import Looked
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute
from handlers.say import say, show
from storage import (
    alerts,
    audit,
    cards,
    caseload,
    clients,
    due,
    feedback,
    outbox,
    outreach,
    questions,
    request_passing,
    requests,
    urgent,
    visits,
)
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask, Question

_STALE: Final = Answer(toast=NotForYou())
_RULES: Final = {
    "wo": Rule.WORSENING,
    "aw": Rule.AFTER_WORSE,
    "nc": Rule.NO_CHANGE,
    "sr": Rule.SHORT_RELIEF,
    "rv": Rule.REVIEW,
    "si": Rule.SILENT,
}


async def list_(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """The clients, those who need something first."""
    return await _page(session, scope, 0, now)


async def list_tap(session: Session, scope: Scope, _question: Question, _event: Event, now: datetime) -> Answer | None:
    """The list, from the menu."""
    return await _page(session, scope, 0, now)


async def _page(session: Session, scope: Scope, page: int, now: datetime) -> Answer | None:
    new = Ask(scope.practice, scope.person, caseload.ABOUT_LIST, scope.subject, position=page)
    question = await questions.ask_once(session, new, now=now)
    if not await caseload.by_needs(session, scope):
        await say(session, scope, say_what.NoClients, now, question=question.id)
        return None
    await say(session, scope, say_what.Clients, now, question=question.id, page=page)
    return None


async def open_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A client from the list, an alert from a client's card, or back to the list."""
    value = event.action.value if event.action else ""
    if question.about == caseload.ABOUT_LIST and value == "next":
        return await _page(session, scope, question.position + 1, now)
    if question.about == caseload.ABOUT_LIST and value == "list":
        return await _page(session, scope, 0, now)
    if question.about == caseload.ABOUT_LIST:
        client = await caseload.named(session, scope, value)
        return _STALE if client is None else await _open(session, scope, client, now)
    if question.about == caseload.ABOUT_VISIT and value == "card":
        client = await clients.reach(session, scope, question.subject)
        return _STALE if client is None else await _open(session, scope, client, now)
    if question.about == caseload.ABOUT_CLIENT:
        return await _of_card(session, scope, question, value, now)
    return _STALE


async def _of_card(session: Session, scope: Scope, question: Question, value: str, now: datetime) -> Answer | None:
    """Whatever a client's card opens."""
    if value == "list":
        return await _page(session, scope, 0, now)
    if value in _OPENED:
        return await _OPENED[value](session, scope, question, now)
    if value in _RULES:
        return await _alert(session, scope, question, _RULES[value], now)
    if value not in ("more", "less") or await clients.reach(session, scope, question.subject) is None:
        return _STALE
    await caseload.turn(session, scope, question, more=value == "more", now=now)
    return None


async def _open(session: Session, scope: Scope, client: Client, now: datetime) -> Answer | None:
    """Show the card, and ask once more what is still to be said about who this is."""
    await caseload.show(session, scope, client, now=now)
    await audit.looked(session, client, scope.subject, Looked.CARD, now=now)
    if await caseload.need_of(session, scope, client) is Need.CONFIRM:
        # The question may be far up in the chat by now.
        await due.put(session, Duty.CONFIRM_CLIENT, client.id, at=now)
    return None


async def _picture(session: Session, scope: Scope, question: Question, now: datetime) -> Answer | None:
    """The answers as a picture, which anybody sees who could open the card."""
    client = await clients.reach(session, scope, question.subject)
    if client is None or client.confirmed_at is None:
        return _STALE
    drawn = Letter(scope.person, name_of(say_what.Drawn), Kind.DIALOGUE, {"question": question.id}, client.id)
    await outbox.put(session, scope.practice, drawn, now=now)
    await audit.looked(session, client, scope.subject, Looked.CARD, now=now)
    return None


async def _alert(session: Session, scope: Scope, question: Question, rule: Rule, now: datetime) -> Answer | None:
    client = await clients.reach(session, scope, question.subject)
    found = await alerts.standing(session, client.id) if client else ()
    alert = next((one for one in found if one.rule is rule), None)
    if alert is None:
        return _STALE
    await alerts.seen(session, alert, now=now)
    if client is not None:
        await audit.looked(session, client, scope.subject, Looked.ALERT, now=now)
    asked = await alerts.question_for(session, alert, scope.person, now=now)
    await show(session, scope, alert_messages.Alert, asked, now, alert=alert.id)
    return None


async def _request(session: Session, scope: Scope, question: Question, now: datetime) -> Answer | None:
    """The wish for a change that waits longest, as it came."""
    client = await clients.reach(session, scope, question.subject)
    if client is None or client.confirmed_at is None:
        return _STALE
    found = next(iter(await requests.open_of(session, client.id)), None)
    if found is None:
        return _STALE
    asked = await request_passing.question_for(session, found, scope.person, requests.TOLD, now=now)
    args = {"request": found.id, "question": asked.id}
    letter = Letter(scope.person, name_of(answering.Card), Kind.DIALOGUE, args, client.id)
    subject = cards.subject_of(requests.TOLD, found.id)
    await cards.post(session, scope.practice, letter, subject=subject, now=now)
    return None


async def _urgent(session: Session, scope: Scope, question: Question, now: datetime) -> Answer | None:
    """The urgent note once more, with its buttons, while nobody has reached the client."""
    client = await clients.reach(session, scope, question.subject)
    note = (await outreach.waiting(session, scope)).get(client.id) if client is not None else None
    put = await questions.load(session, note) if note is not None else None
    if put is None:
        return _STALE
    await urgent.send_again(session, put, None, now=now)
    return None


_OPENED: Final = {"pic": _picture, "rq": _request, "ur": _urgent}
"""What else a card's buttons open."""


async def visit_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The client is seen today, or was not after all. The button names which, so that a double tap changes nothing."""
    own = question.about in (caseload.ABOUT_CLIENT, caseload.ABOUT_VISIT)
    client = await clients.reach(session, scope, question.subject) if own else None
    value = event.action.value if event.action else ""
    if client is None or client.confirmed_at is None or value not in ("on", "off"):
        return _STALE
    today = now.astimezone(await alerts.zone_of_therapist(session, client)).date()
    day = date.fromordinal(question.position) if question.about == caseload.ABOUT_VISIT else today
    if value == "on":
        await visits.note(session, client, day, now=now)
    elif not await feedback.take_back(session, client, day):
        return Answer(toast=ToldOf())
    about_day = caseload.visit_subject(client.id, day.toordinal())
    for subject in (cards.subject_of(caseload.ABOUT_CLIENT, client.id), about_day):
        await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


COMMANDS = {"clients": Route("clients", THERAPISTS, list_)}
MENUS = {"cl": TapRoute("menu_clients", THERAPISTS, list_tap)}
TAPS = {
    Verb.OPEN_CLIENT: TapRoute("open_client", THERAPISTS, open_tap),
    Verb.VISIT: TapRoute("visit", THERAPISTS, visit_tap),
}
