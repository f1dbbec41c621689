"""The therapist says whether the person who joined is the one they invited; until then they see nothing."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.event import Event
from domain.hours import next_allowed
from domain.joining import About
from domain.messages import joining as say_what
from domain.messages import name_of
from domain.scope import Scope
from handlers.answer import Answer
from handlers.joining.beginning import refresh
from handlers.joining.common import OVER, value_of
from storage import clients, due, joining, outbox, packs, passing, people, questions
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Asked, Question

LAST_WORD = timedelta(hours=1)
"""How long the one message to a wrong person may take; after that nothing of them is kept."""


async def is_this(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Yes, no, or not known yet."""
    client = await clients.reach(session, scope, question.subject)
    standing = question.about == About.CONFIRM and question.state in (Asked.OPEN, Asked.SKIPPED)
    value = value_of(event)
    if client is None or not client.person or not standing or value not in ("y", "n", "d"):
        await refresh(session, scope, question, now)
        return OVER
    await questions.settle(session, question.id, Asked.SKIPPED if value == "d" else Asked.ANSWERED)
    if value == "y":
        await _confirm(session, client, now)
    elif value == "n":
        await _cut(session, client, now)
    await refresh(session, scope, question, now)
    return None


async def _confirm(session: Session, client: Client, now: datetime) -> None:
    """Check-ins may begin."""
    await due.drop(session, Duty.CONFIRM_CLIENT, client.id)
    await clients.confirmed(session, client.id, now=now)
    if client.state is Standing.WAITING:
        await clients.set_state(session, client.id, Standing.ACTIVE)
    await joining.arm(session, client.id, now=now)
    await packs.offer(session, client, now=now)
    await passing.waiting(session, client.id, now=now)


async def _cut(session: Session, client: Client, now: datetime) -> None:
    """Somebody else opened the link: what they told is removed, and they hear so, not at night."""
    await due.drop(session, Duty.CONFIRM_CLIENT, client.id)
    person = await people.load(session, client.person)
    await joining.cut(session, client, now=now)
    if person is None:
        return
    at = next_allowed(now, ZoneInfo(person.zone))
    until = at + LAST_WORD
    args = {"therapist": client.therapist}
    last = Letter(person.id, name_of(say_what.NotYou), Kind.ALERT, args, at=at, expires=until)
    await outbox.put(session, client.practice, last, now=now)
    await due.put(session, Duty.FORGET_PERSON, person.id, at=until)
