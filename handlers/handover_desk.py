"""A therapist hands a client over or adds care: talk, reason, person, way; later what was sent, and the next step."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.caseload import short_name
from domain.delivery import Kind
from domain.event import Event
from domain.handover import ASKED, Mode, State
from domain.messages import handover as to_client
from domain.messages import handover_desk as say_what
from domain.messages import name_of
from domain.messages.everywhere import NotForYou, NothingOpen
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import kept, say
from storage import alerts, clients, dialogues, directory, handovers, outbox
from storage import handover_passing as passing
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.facts.handover import contact_of
from storage.facts.handover_desk import earlier_note
from storage.handovers import DESK, Handover
from storage.outbox import Letter
from storage.questions import Question
from wording.people import clean, says_something

_STALE: Final = Answer(toast=NotForYou())
BEGUN_BY: Final = frozenset({alerts.ABOUT, "client"})
"""What a button that begins a hand-over may stand on: an alert's card, a client's card."""

Case = tuple[Handover, Client]
Step = Callable[[Session, Scope, Case, datetime], Awaitable[Answer | None]]


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Begin one, or go on with one."""
    value = event.action.value if event.action is not None else ""
    if question.about != DESK:
        return await _begin(session, scope, question, now) if value == "" else _STALE
    found = await _reach(session, scope, question.subject)
    if found is None:
        return _STALE
    if value in _STEPS:
        return await _STEPS[value](session, scope, found, now)
    if value in tuple(Mode):
        return await _mode(session, found, Mode(value), now)
    return await _person(session, scope, found, value, now)


async def _reach(session: Session, scope: Scope, handover: int) -> Case | None:
    of = await handovers.reach(session, scope, handover)
    client = await clients.reach(session, scope, of.client) if of is not None else None
    return (of, client) if of is not None and client is not None else None


async def _begin(session: Session, scope: Scope, question: Question, now: datetime) -> Answer | None:
    """From a client's card or an alert's: the open one, or a new one."""
    alert = await alerts.reach(session, scope, question.subject) if question.about == alerts.ABOUT else None
    client = await clients.reach(session, scope, alert.client if alert is not None else question.subject)
    if question.about not in BEGUN_BY or client is None:
        return _STALE
    if client.confirmed_at is None or not client.is_taking_part:
        return _STALE
    of = await handovers.of_alert(session, alert.id) if alert is not None else None
    if of is None:
        of = await handovers.begin(session, client, scope.subject, alert.id if alert is not None else 0, now=now)
    await passing.show_desk(session, client, of, now=now)
    return None


async def _talked(session: Session, scope: Scope, found: Case, now: datetime) -> Answer | None:
    """The two have talked: the reason is next."""
    of, _ = found
    if of.state is not State.DRAFT or of.talked_at is not None:
        return _STALE
    await handovers.set_(session, of, talked_at=now)
    return await _ask_reason(session, scope, of, now)


async def _ask_reason(session: Session, scope: Scope, of: Handover, now: datetime) -> Answer | None:
    """On the card that was tapped, so that none is left behind above it."""
    await handovers.word(session, of, reason="")
    await dialogues.expect(session, scope, Expects.HANDOVER_REASON, of.id, now=now)
    await passing.refresh(session, of, now=now)
    return None


async def _again_reason(session: Session, scope: Scope, found: Case, now: datetime) -> Answer | None:
    if found[0].state is not State.DRAFT or found[0].talked_at is None:
        return _STALE
    return await _ask_reason(session, scope, found[0], now)


async def _not_now(_session: Session, _scope: Scope, found: Case, _now: datetime) -> Answer | None:
    return Answer(toast=say_what.Kept()) if found[0].state is State.DRAFT else _STALE


async def _use_note(session: Session, scope: Scope, found: Case, now: datetime) -> Answer | None:
    """The words kept with the decision become the reason the client reads."""
    of, _ = found
    note = await earlier_note(session, of)
    if of.state is not State.DRAFT or of.talked_at is None or of.reason or not note:
        return _STALE
    await dialogues.end(session, scope)
    return await _because(session, scope, found, note, now)


async def reason(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The reason was typed; one that says nothing is asked for again."""
    found, words = await _reach(session, scope, subject), clean(await kept(session, scope, event, now))
    if found is None or found[0].state is not State.DRAFT or found[0].talked_at is None:
        await say(session, scope, NothingOpen, now)
        return None
    if says_something(words):
        return await _because(session, scope, found, words, now)
    await _ask_reason(session, scope, found[0], now)
    await passing.show_desk(session, found[1], found[0], now=now)
    return None


async def _because(session: Session, scope: Scope, found: Case, words: str, now: datetime) -> Answer | None:
    of, client = found
    await handovers.word(session, of, reason=words)
    if not await directory.listed(session, scope.practice):
        question = await passing.asked(session, of, scope.person, DESK, now=now)
        await _say(session, scope, say_what.Empty, of, now, question=question.id)
        return None
    await passing.show_desk(session, client, of, now=now)
    return None


async def _person(session: Session, scope: Scope, found: Case, value: str, now: datetime) -> Answer | None:
    """Whom, from the list."""
    of, _ = found
    everybody = await directory.listed(session, scope.practice)
    one = next((each for each in everybody if short_name(each.id) == value), None)
    if one is None or of.state is not State.DRAFT or not of.reason:
        return _STALE
    await handovers.set_(session, of, entry_id=one.id)
    await passing.refresh(session, of, now=now)
    return None


async def _again_person(session: Session, _scope: Scope, found: Case, now: datetime) -> Answer | None:
    of, client = found
    if of.state is not State.DRAFT or not of.reason:
        return _STALE
    await handovers.set_(session, of, entry_id=None, suggested=None)
    await passing.show_desk(session, client, of, now=now)
    return None


async def _mode(session: Session, found: Case, mode: Mode, now: datetime) -> Answer | None:
    of, _ = found
    if of.state is not State.DRAFT or not of.entry:
        return _STALE
    await handovers.set_(session, of, suggested=mode)
    await passing.refresh(session, of, now=now)
    return None


async def _offer(session: Session, _scope: Scope, found: Case, now: datetime) -> Answer | None:
    """To the client, once all of it is there."""
    return None if await passing.offer(session, found[0], now=now) else _STALE


async def _summary(session: Session, scope: Scope, found: Case, now: datetime) -> Answer | None:
    """The approved file once more."""
    of, _ = found
    if not of.approved:
        return _STALE
    question = await passing.asked(session, of, scope.person, DESK, now=now)
    await _say(session, scope, say_what.Summary, of, now, question=question.id)
    return None


async def _sent(session: Session, scope: Scope, found: Case, now: datetime) -> Answer | None:
    """Sent, and called or written: what is next for the client?"""
    of, _ = found
    if of.state is not State.READY:
        return _STALE
    await dialogues.expect(session, scope, Expects.HANDOVER_NEXT, of.id, now=now)
    question = await passing.asked(session, of, scope.person, DESK, now=now)
    await _say(session, scope, say_what.NextStep, of, now, question=question.id)
    return None


async def _use_contact(session: Session, scope: Scope, found: Case, now: datetime) -> Answer | None:
    of, _ = found
    entry = await directory.load(session, of.entry)
    contact = contact_of(entry) if entry is not None else None
    if of.state is not State.READY or contact is None:
        return _STALE
    await dialogues.end(session, scope)
    return await _tell(session, scope, of, contact, now)


async def next_step(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The next step was typed."""
    found, words = await _reach(session, scope, subject), clean(await kept(session, scope, event, now))
    if found is None or found[0].state is not State.READY:
        await say(session, scope, NothingOpen, now)
        return None
    return await (_tell(session, scope, found[0], words, now) if words else _sent(session, scope, found, now))


async def _tell(session: Session, scope: Scope, of: Handover, words: str, now: datetime) -> Answer | None:
    """The client hears that the other person knows of them."""
    await handovers.word(session, of, next=words)
    await passing.follow(session, of, now=now)
    await passing.start(session, of, to_client.Sent, now=now)
    question = await passing.asked(session, of, scope.person, DESK, now=now)
    await _say(session, scope, say_what.Told, of, now, question=question.id)
    return None


async def _withdraw(session: Session, _scope: Scope, found: Case, now: datetime) -> Answer | None:
    """Taken back before anything was sent; another one can begin."""
    if found[0].state not in ASKED:
        return _STALE
    await passing.withdraw(session, found[0], now=now)
    return None


async def _kept(session: Session, _scope: Scope, found: Case, now: datetime) -> Answer | None:
    """Called or written, as promised."""
    of, _ = found
    if of.promised_on is None:
        return _STALE
    await passing.kept(session, of, now=now)
    return Answer(toast=say_what.Thanks())


async def _say(session: Session, scope: Scope, message: type, of: Handover, now: datetime, **args: int) -> None:
    letter = Letter(scope.person, name_of(message), Kind.DIALOGUE, {"handover": of.id, **args}, of.client)
    await outbox.put(session, scope.practice, letter, now=now)


_STEPS: Final[dict[str, Step]] = {
    "tk": _talked,
    "lt": _not_now,
    "un": _use_note,
    "rs": _again_reason,
    "pp": _again_person,
    "go": _offer,
    "gs": _summary,
    "sn": _sent,
    "uc": _use_contact,
    "kp": _kept,
    "wd": _withdraw,
}
TAPS = {Verb.HAND_ON: TapRoute("hand_on", THERAPISTS, tap)}
TEXTS = {
    Expects.HANDOVER_REASON: TextRoute("handover_reason", THERAPISTS, reason),
    Expects.HANDOVER_NEXT: TextRoute("handover_next", THERAPISTS, next_step),
}
