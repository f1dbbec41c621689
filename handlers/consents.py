"""What a client agreed to: to be read again, changed choice by choice, and asked again when the text has changed."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.duties import Duty
from domain.event import Event
from domain.messages import consents as say_what
from domain.messages.everywhere import HelpClient, NotForYou
from domain.messages.leaving import Stopped
from domain.rights import Consent
from domain.scope import Role, Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, on_tap
from handlers.say import ask, say, show
from storage import cards, clients, consents, due, leaving, people, questions
from storage.clients import Client
from storage.database import Session
from storage.questions import Asked, Question
from wording.consent import version_in

_OVER: Final = Answer(toast=NotForYou())
_CHOICES: Final = {
    "rn": (Consent.REMINDERS, False),
    "ry": (Consent.REMINDERS, True),
    "sn": (Consent.SHARING, False),
    "sy": (Consent.SHARING, True),
    "bn": (Consent.BACKUP, False),
    "by": (Consent.BACKUP, True),
}
WITHOUT: Final = frozenset(
    {
        "help",
        "menu",
        "urgent",
        "crisis",
        "flare",
        "who",
        "mydata",
        "menu_mydata",
        "privacy",
        "consent_again",
        "stop",
        "erase",
        "leaving",
    }
)
"""Routes that stay open while an answer to the changed text is awaited, by name."""


async def awaited(session: Session, scope: Scope) -> bool:
    """Whether the speaker is to answer the changed text before anything goes on."""
    client = await clients.reach(session, scope, scope.subject) if scope.role is Role.CLIENT else None
    return client is not None and consents.is_outdated(client)


async def ask_again(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Put the question that has to be answered first."""
    question = await ask(session, scope, consents.AGAIN, scope.subject, now)
    await say(session, scope, say_what.Again, now, question=question.id)
    return None


async def privacy(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Every choice and when it was made."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.consented_at is None:
        await say(session, scope, HelpClient, now)
        return None
    question = await ask(session, scope, consents.ABOUT, scope.subject, now)
    await show(session, scope, say_what.Privacy, question, now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Read a page, or change a choice; pages may be read again at any time."""
    value = event.action.value if event.action is not None else ""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.consented_at is None:
        return _OVER
    if value == "":
        return await privacy(session, scope, event, now)
    if value in say_what.PAGES:
        await say(session, scope, say_what.PAGES[value], now, question=question.id)
        return None
    if value not in _CHOICES or question.about != consents.ABOUT:
        return _OVER
    return await _choose(session, scope, client, _CHOICES[value], now)


async def _choose(
    session: Session, scope: Scope, client: Client, choice: tuple[Consent, bool], now: datetime
) -> Answer | None:
    """Keep a choice unless it stands already, and show the card as it is then."""
    what, given = choice
    standing = await consents.latest(session, client, what)
    reminded = what is Consent.REMINDERS and bool(client.reminder_time)
    subject = cards.subject_of(consents.ABOUT, client.id)
    if standing is None or standing.given != given or (reminded and not given):
        await consents.choose(session, client, what, given=given, now=now)
        if what is Consent.REMINDERS:
            await _remind(session, scope, client, now, given=given)
        if what is Consent.BACKUP:
            await say(session, scope, say_what.BackupChosen, now, given=given)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def _remind(session: Session, scope: Scope, client: Client, now: datetime, *, given: bool) -> None:
    """Reminders end at once; to begin they need an hour, which is picked with the home plan."""
    if given:
        await say(session, scope, say_what.RemindFrom, now)
        return
    await clients.set_reminder_time(session, client.id, "")
    await due.drop(session, Duty.REMIND, client.id)


async def again(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Yes or no to the changed text. A no ends the check-ins; what was told stays until the client erases it."""
    value = event.action.value if event.action is not None else ""
    client, person = await clients.reach(session, scope, scope.subject), await people.load(session, scope.person)
    is_mine = question.about == consents.AGAIN and question.state is Asked.OPEN and value in ("y", "n")
    if client is None or person is None or not is_mine or not consents.is_outdated(client):
        return _OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value == "y":
        version = version_in(person.language, person.form)
        await consents.agree(session, client, ZoneInfo(person.zone), version=version, now=now)
        await say(session, scope, say_what.Thanks, now)
        return None
    await consents.choose(session, client, Consent.HEALTH, given=False, now=now)
    await leaving.stop(session, client, now=now)
    await due.put(session, Duty.TELL_STOPPED, client.id, at=now)
    asked = await ask(session, scope, leaving.ABOUT, client.id, now)
    await say(session, scope, Stopped, now, question=asked.id)
    return None


COMMANDS = {"privacy": Route("privacy", CLIENTS, privacy)}
MENUS = {"pv": TapRoute("menu_privacy", CLIENTS, on_tap(privacy))}
TAPS = {
    Verb.PRIVACY: TapRoute("privacy", CLIENTS, tap),
    Verb.CONSENT_AGAIN: TapRoute("consent_again", CLIENTS, again),
}
