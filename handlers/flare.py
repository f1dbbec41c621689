"""A hard spell, as the client lives it and as the therapist prepares for it."""

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.messages import flare as say_what
from domain.messages import name_of
from domain.messages.everywhere import HelpClient, NotForYou
from domain.scope import Role, Scope
from handlers.answer import MEMBERS, THERAPISTS, Answer, Route, TapRoute, TextRoute
from handlers.say import SHOWN, ask, kept, say, show
from storage import (
    cards,
    clients,
    dialogues,
    hard_spells,
    homecare_rhythm,
    outbox,
    passing,
    people,
    questions,
    urgent,
)
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.hard_spells import ABOUT, NEXT_DAY, SETTINGS, HardSpell
from storage.outbox import Letter
from storage.questions import Asked, Question

_PLAN_RESTS: Final = timedelta(days=3)
_NEXT_DAY: Final = {
    "e": say_what.Easier,
    "s": say_what.Same,
    "h": say_what.Harder,
    "k": say_what.LeftOut,
    "y": say_what.Seen,
    "n": say_what.NotYet,
    "r": say_what.KeptPrivate,
}
_SET: Final = ("w", "x", "o", "c")


async def flare(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """A client begins with the safety question; a therapist sees what clients read."""
    if scope.role is Role.THERAPIST:
        await show(session, scope, say_what.Settings, await ask(session, scope, SETTINGS, scope.subject, now), now)
        return None
    client = await clients.reach(session, scope, scope.subject)
    if client is None or client.consented_at is None:
        await say(session, scope, HelpClient, now)
        return None
    question = await ask(session, scope, ABOUT, scope.subject, now)
    await say(session, scope, say_what.Start, now, question=question.id)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One of the buttons of a hard spell; which ones there are, the question knows."""
    value = event.action.value if event.action is not None else ""
    client = await clients.reach(session, scope, scope.subject) if scope.role is Role.CLIENT else None
    match question.about:
        case about if about == SETTINGS and value in _SET:
            return await _set(session, scope, value, now)
        case about if about == ABOUT and value == "p" and client is not None:
            await _rest_plan(session, scope, client, now)
            return None
        case about if about == NEXT_DAY and value in _NEXT_DAY and client is not None:
            return await _next_day(session, scope, client, (question, value), now)
    return Answer(toast=NotForYou())


async def _rest_plan(session: Session, scope: Scope, client: Client, now: datetime) -> None:
    """Leave the home plan's reminders out for a few days; tapped again it is the same few days."""
    person = await people.load(session, scope.person)
    until = (now.astimezone(ZoneInfo(person.zone if person else "UTC")) + _PLAN_RESTS).date()
    await homecare_rhythm.pause(session, client, until)
    await say(session, scope, say_what.PlanRests, now, until=until.isoformat())


async def _next_day(
    session: Session, scope: Scope, client: Client, told: tuple[Question, str], now: datetime
) -> Answer | None:
    """How it is on the day after; the therapist hears of what is not easier."""
    question, value = told
    if question.state is not Asked.OPEN:
        return Answer(toast=NotForYou())
    await questions.settle(session, question.id, Asked.SKIPPED if value in ("k", "r") else Asked.ANSWERED)
    await say(session, scope, _NEXT_DAY[value], now, question=question.id)
    if value in ("s", "h"):
        await _pass_on(session, client, value, question, now)
    if value == "h":
        await urgent.show_signs(session, scope, now=now)
    if value == "n":
        await urgent.tell(session, client, name_of(say_what.NotSeenTold), {}, now=now)
    return None


async def _pass_on(session: Session, client: Client, answer: str, question: Question, now: datetime) -> None:
    reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
    once, name = f"next-day:{question.id}", name_of(say_what.NextDayTold)
    told = Letter(reader, name, Kind.ALERT, {"answer": answer}, client.id, at=at, once=once)
    await outbox.put(session, client.practice, told, now=now)


async def _set(session: Session, scope: Scope, value: str, now: datetime) -> Answer | None:
    """A therapist changes what clients read."""
    if value == "w":
        await dialogues.expect(session, scope, Expects.HARD_SPELL_LINE, scope.subject, now=now)
        await say(session, scope, say_what.TypeLine, now)
        return None
    found = await hard_spells.of_therapist(session, scope.subject)
    line = "" if value == "x" else found.line
    calls = {"o": False, "c": True}.get(value, found.takes_calls)
    await _keep(session, scope, HardSpell(line, calls), now)
    return None


async def line_typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """The therapist's own line."""
    found = await hard_spells.of_therapist(session, scope.subject)
    words = " ".join((await kept(session, scope, event, now, SHOWN)).split())
    await _keep(session, scope, HardSpell(words, found.takes_calls), now)
    await flare(session, scope, event, now)
    return None


async def _keep(session: Session, scope: Scope, new: HardSpell, now: datetime) -> None:
    await hard_spells.keep(session, scope.practice, scope.subject, new)
    subject = cards.subject_of(SETTINGS, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


COMMANDS = {"flare": Route("flare", MEMBERS, flare)}
TAPS = {Verb.FLARE: TapRoute("flare", MEMBERS, tap)}
TEXTS = {Expects.HARD_SPELL_LINE: TextRoute("hard_spell_line", THERAPISTS, line_typed)}
