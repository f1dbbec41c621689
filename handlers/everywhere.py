"""What works at any moment: help, the menu, urgent signs, and a kind line for what has no place."""

from datetime import datetime

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Did, Event
from domain.messages import everywhere as say_what
from domain.messages import name_of
from domain.messages.flare import NoSign
from domain.messages.team import Help as HelpManager
from domain.scope import Role, Scope
from handlers.answer import ANYONE, CLIENTS, EVERY_MEMBER, THERAPISTS, Answer, Route, TapRoute, TextRoute, on_tap
from handlers.offering import FREE_TEXT
from handlers.say import ask, letter, say
from storage import clients, hard_spells, notes, outbox, passing, reach, team, vacancies
from storage import urgent as urgent_notes
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Args, Letter
from storage.questions import Asked, Question, settle

_STILL = {"y": (Asked.OPEN, Asked.SKIPPED), "u": (Asked.OPEN,)}
"""Where the client's question may stand for an answer to be news: being sure is, after being unsure."""
MENU = "menu"


def _courtesy(scope: Scope, facts: object) -> Answer | None:
    return Answer(courtesy=facts) if scope.role is Role.STRANGER else None


async def help_(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """What this person can do here."""
    match scope.role:
        case Role.STRANGER:
            return Answer(courtesy=say_what.HelpStranger())
        case Role.CLIENT:
            await say(session, scope, say_what.HelpClient, now)
        case Role.THERAPIST:
            await say(session, scope, say_what.HelpTherapist, now)
        case Role.MANAGER:
            await say(session, scope, HelpManager, now)
    return None


async def unknown_command(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """A command that is none, or not this person's."""
    if scope.role is not Role.STRANGER:
        await say(session, scope, say_what.UnknownCommand, now)
    return _courtesy(scope, say_what.HelpStranger())


async def cancel(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Nothing is waited for any more; like any command, it has ended what was open."""
    await say(session, scope, say_what.Cancelled, now)
    return None


async def menu(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Everything a person can start, as buttons."""
    if scope.role is Role.MANAGER:
        await team.show(session, scope, now=now)
        return None
    question = await ask(session, scope, MENU, scope.subject, now)
    message = say_what.MenuClient if scope.role is Role.CLIENT else say_what.MenuTherapist
    await say(session, scope, message, now, question=question.id)
    return None


async def settings_tap(
    session: Session, scope: Scope, question: Question, _event: Event, now: datetime
) -> Answer | None:
    """What a therapist can set, from the menu."""
    await say(session, scope, say_what.MenuSettings, now, question=question.id)
    return None


async def forward(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Pass typed words on as written, or drop them."""
    if question.about != FREE_TEXT or question.state is not Asked.OPEN or event.action is None:
        return Answer(toast=say_what.NotForYou())
    await settle(session, question.id, Asked.ANSWERED)
    client = await clients.reach(session, scope, scope.subject)
    if event.action.value == "y" and client is not None:
        await passing.note(session, client, question.subject, now=now)
        await say(session, scope, say_what.PassingOn, now)
    else:
        await notes.drop(session, question.subject)
        await say(session, scope, say_what.NotPassedOn, now)
    return None


async def urgent(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """The list of urgent signs, in the wording approved for the country."""
    await urgent_notes.show_signs(session, scope, now=now)
    return None


async def urgent_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Open the list, or answer it: the person gets the frozen text at once, the therapist hears in the same moment."""
    value = event.action.value if event.action is not None else ""
    if value == "":
        return await urgent(session, scope, event, now)
    if question.about != urgent_notes.SIGNS or value not in tuple(say_what.UrgentAnswer):
        return Answer(toast=say_what.NotForYou())
    client = await clients.reach(session, scope, scope.subject)
    if client is None:
        return None
    if await vacancies.is_vacant(session, client):
        await vacancies.urgent(session, client, value, now=now)
        return None
    await _answer_signs(session, scope, value, now)
    await hard_spells.follow(session, client, sign=value == "y", now=now)
    args: Args = {"answer": value, "at": int(now.timestamp())}
    if value == "n":
        await _tell_hard_spell(session, client, args, question, now)
    elif question.state in _STILL[value]:
        await settle(session, question.id, Asked.ANSWERED if value == "y" else Asked.SKIPPED)
        await urgent_notes.tell(session, client, name_of(say_what.UrgentTold), args, now=now)
    return None


async def _answer_signs(session: Session, scope: Scope, value: str, now: datetime) -> None:
    """The text that belongs to an answer, at once."""
    args: Args = {}
    if value == "n":
        args = {"question": (await ask(session, scope, hard_spells.ABOUT, scope.subject, now)).id}
    reply = {"y": say_what.UrgentYes, "u": say_what.UrgentUnsure, "n": NoSign}[value]
    await outbox.put(session, scope.practice, letter(scope, reply, args, Kind.URGENT), now=now)


async def _tell_hard_spell(session: Session, client: Client, args: Args, question: Question, now: datetime) -> None:
    """No sign fits, so it waits for the morning; told once, however often it is tapped."""
    at, once = await passing.when_read(session, client.id, now), f"hard-spell:{question.id}"
    reader, name = await passing.reader_of(session, client), name_of(say_what.HardSpellTold)
    await outbox.put(
        session, client.practice, Letter(reader, name, Kind.ALERT, args, client.id, at=at, once=once), now=now
    )


async def crisis(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Words that may point to self-harm, or asking for help: the frozen text at once, and the therapist too."""
    client = await clients.reach(session, scope, scope.subject)
    if client is not None and await vacancies.is_vacant(session, client):
        await vacancies.urgent(session, client, "c", now=now)
        return None
    await outbox.put(session, scope.practice, letter(scope, say_what.Crisis, {}, Kind.URGENT), now=now)
    if client is not None:
        args: Args = {"at": int(event.at.timestamp()), "wrote": event.did is Did.TEXT}
        await urgent_notes.tell(session, client, name_of(say_what.CrisisTold), args, now=now)
    return None


async def file(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """A photo, a voice note, a sticker, a place."""
    if scope.role is not Role.STRANGER:
        await say(session, scope, say_what.CannotReadFiles, now)
    return _courtesy(scope, say_what.CannotReadFiles())


async def edited(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """A message was changed after it was sent: what counts is what was sent first."""
    if scope.role is not Role.STRANGER:
        await say(session, scope, say_what.Edited, now)
    return _courtesy(scope, say_what.Edited())


async def group(_session: Session, _scope: Scope, _event: Event, _now: datetime) -> Answer | None:
    """Groups are no place for health."""
    return Answer(courtesy=say_what.GroupChat())


async def blocked(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """A person blocked the bot."""
    if scope.person:
        await reach.lost(session, scope.person, now=now)
    return None


async def quiet(_session: Session, _scope: Scope, _event: Event, _now: datetime) -> Answer | None:
    """Nothing to say: an unblocking, which was noted already."""
    return None


COMMANDS = {
    "help": Route("help", ANYONE, help_),
    "menu": Route("menu", EVERY_MEMBER, menu),
    "cancel": Route("cancel", EVERY_MEMBER, cancel),
    "urgent": Route("urgent", CLIENTS, urgent),
    "crisis": Route("crisis", CLIENTS, crisis),
}
TAPS = {
    Verb.FORWARD: TapRoute("forward", CLIENTS, forward),
    Verb.URGENT: TapRoute("urgent", CLIENTS, urgent_tap),
}
MENUS = {
    "": TapRoute("menu", EVERY_MEMBER, on_tap(menu)),
    "set": TapRoute("menu_settings", THERAPISTS, settings_tap),
}
TEXTS: dict[Expects, TextRoute] = {}
OTHERS = {
    Did.FILE: Route("file", ANYONE, file),
    Did.NOISE: Route("noise", ANYONE, file),
    Did.EDIT: Route("edited", ANYONE, edited),
    Did.GROUP: Route("group", ANYONE, group),
    Did.BLOCK: Route("blocked", ANYONE, blocked),
    Did.UNBLOCK: Route("unblocked", ANYONE, quiet),
}
