"""A progress report for somebody else: the therapist says why, looks it over and offers it; the client lets it pass."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.hours import next_allowed
from domain.messages import letter_talk as say_what
from domain.messages import name_of
from domain.messages.everywhere import NotForYou, NothingOpen
from domain.paper import Stage, turn
from domain.scope import Role, Scope
from handlers.answer import MEMBERS, THERAPISTS, Answer, Route, TapRoute, TextRoute
from handlers.say import kept, say
from storage import alerts, cards, clients, dialogues, outbox, papers, passing, people, plans, questions
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.facts import letter as facts_of
from storage.outbox import Letter
from storage.papers import ABOUT, MINE, Kept
from storage.questions import Ask, Question
from wording.people import clean
from wording.rendered import Voice
from wording.report import report

_STALE: Final = Answer(toast=NotForYou())
_BREATH: Final = timedelta(seconds=2)
"""Between what is to be read and what is asked about it."""

Step = Callable[[Session, Scope, Kept, datetime], Awaitable[Answer | None]]


async def begin(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Ask why a report on the named client is written now."""
    mine = [one for one in await clients.of_therapist(session, scope) if one.is_taking_part and one.confirmed_at]
    named = [one for one in mine if one.alias.casefold() == event.text.strip().casefold()]
    if len(named) != 1 or await plans.of_client(session, named[0].id) is None:
        await say(session, scope, say_what.Whom, now)
        return None
    of = await papers.begin(session, named[0], scope.subject, now=now)
    question = await _asked(session, of, scope.person, ABOUT, now)
    await dialogues.expect(session, scope, Expects.LETTER_REASON, of.id, now=now)
    await _put(session, of, (scope.person, say_what.Why), now, question=question.id)
    return None


async def reason(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """Why now; then the report is put together and shown, as it will stand."""
    of = await papers.reach(session, scope, subject)
    client = await clients.reach(session, scope, of.client) if of is not None else None
    if of is None or client is None or of.state is not Stage.DRAFT:
        await say(session, scope, NothingOpen, now)
        return None
    return await _write(session, scope, (of, client), clean(await kept(session, scope, event, now)), now)


async def _write(session: Session, scope: Scope, about: tuple[Kept, Client], why: str, now: datetime) -> Answer | None:
    (of, client), person = about, await people.load(session, scope.person)
    plan = await plans.of_client(session, client.id)
    if plan is None or person is None:
        return _STALE
    facts = await facts_of.load(session, client, plan, why, now)
    worded = report(facts, Voice(person.language, person.form, person.zone, person.country))
    lines = [line for section in worded.sections for _, line in section.lines]
    await papers.write(session, of, facts, lines)
    await dialogues.end(session, scope)
    await _card(session, of, (scope.person, ABOUT, say_what.Preview), now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A line struck out or put back, or the next step, by whoever's turn it is."""
    about, turn_of = (ABOUT, Stage.PREVIEW) if scope.role is Role.THERAPIST else (MINE, Stage.ASKED)
    value = event.action.value if event.action is not None else ""
    of = await papers.reach(session, scope, question.subject) if question.about == about else None
    if of is None or (of.state is not turn_of and not (of.state is Stage.DRAFT and value == "no")):
        return _STALE
    if value.startswith("l") and value[1:].isdecimal():
        return await _strike(session, scope, of, (about, int(value[1:])), now)
    step = _STEPS[about].get(value)
    return _STALE if step is None else await step(session, scope, of, now)


async def _strike(session: Session, scope: Scope, of: Kept, what: tuple[str, int], now: datetime) -> Answer | None:
    about, number = what
    struck = turn(of.struck, number - 1, len(of.lines))
    if struck is None:
        return _STALE
    await papers.strike(session, of, struck)
    await cards.refresh_about(session, of.practice, scope.person, cards.subject_of(about, of.id), now=now)
    return None


async def _offer(session: Session, _scope: Scope, of: Kept, now: datetime) -> Answer | None:
    """The client gets all of it to read, and each line to decide on."""
    client = await clients.load(session, of.client)
    if client is None or not client.is_taking_part:
        return _STALE
    await papers.move(session, of, Stage.ASKED, now=now)
    await _refresh(session, of, now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    for message, about in ((say_what.Whole, ""), (say_what.Offer, MINE)):
        question = await _asked(session, of, client.person, about or ABOUT, now)
        args = {"paper": of.id, "question": question.id}
        sent = Letter(client.person, name_of(message), Kind.RECEIPT, args, client.id, at=at + _BREATH if about else at)
        if about:
            await cards.post(session, of.practice, sent, subject=cards.subject_of(about, of.id), now=now)
        else:
            await outbox.put(session, of.practice, sent, now=now)
    return None


async def _drop(session: Session, scope: Scope, of: Kept, now: datetime) -> Answer | None:
    """The therapist leaves it."""
    await papers.move(session, of, Stage.DROPPED, now=now)
    await dialogues.end(session, scope)
    await _refresh(session, of, now)
    return None


async def _approve(session: Session, _scope: Scope, of: Kept, now: datetime) -> Answer | None:
    """What the client left in goes to the therapist, as a page and as text."""
    await papers.move(session, of, Stage.APPROVED, now=now)
    for message in (say_what.Page, say_what.Text):
        await _tell(session, of, message, now)
    await _refresh(session, of, now)
    return None


async def _decline(session: Session, _scope: Scope, of: Kept, now: datetime) -> Answer | None:
    await papers.move(session, of, Stage.DECLINED, now=now)
    await _tell(session, of, say_what.Declined, now)
    await _refresh(session, of, now)
    return None


async def _tell(session: Session, of: Kept, message: type, now: datetime) -> None:
    """Something for the therapist, when notes are read."""
    client = await clients.load(session, of.client)
    if client is not None:
        reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
        sent = Letter(reader, name_of(message), Kind.RECEIPT, {"paper": of.id}, client.id, at=at)
        await outbox.put(session, of.practice, sent, now=now)


async def _refresh(session: Session, of: Kept, now: datetime) -> None:
    """Both cards read as it stands."""
    client = await clients.load(session, of.client)
    if client is None:
        return
    reader = await passing.reader_of(session, client)
    for person, about in ((reader, ABOUT), (client.person, MINE)):
        await cards.refresh_about(session, of.practice, person, cards.subject_of(about, of.id), now=now)


async def _card(session: Session, of: Kept, to: tuple[int, str, type], now: datetime) -> None:
    person, about, message = to
    question = await _asked(session, of, person, about, now)
    sent = Letter(person, name_of(message), Kind.DIALOGUE, {"paper": of.id, "question": question.id}, of.client)
    await cards.post(session, of.practice, sent, subject=cards.subject_of(about, of.id), now=now)


async def _put(session: Session, of: Kept, to: tuple[int, type], now: datetime, **args: int) -> None:
    person, message = to
    sent = Letter(person, name_of(message), Kind.DIALOGUE, {"paper": of.id, **args}, of.client)
    await outbox.put(session, of.practice, sent, now=now)


async def _asked(session: Session, of: Kept, person: int, about: str, now: datetime) -> Question:
    return await questions.ask_once(session, Ask(of.practice, person, about, of.id, of.client), now=now)


_STEPS: Final[dict[str, dict[str, Step]]] = {
    ABOUT: {"ask": _offer, "no": _drop},
    MINE: {"yes": _approve, "no": _decline},
}

COMMANDS = {"letter": Route("letter", THERAPISTS, begin)}
TAPS = {Verb.LETTER: TapRoute("letter_tap", MEMBERS, tap)}
TEXTS = {Expects.LETTER_REASON: TextRoute("letter_reason", THERAPISTS, reason)}
