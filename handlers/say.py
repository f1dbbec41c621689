"""Queueing a reply to whoever is speaking; every flow answers through here."""

from datetime import datetime
from typing import Final

from domain.delivery import Kind
from domain.event import LONGEST, Event
from domain.messages import name_of
from domain.messages.everywhere import TooLong
from domain.scope import Role, Scope
from storage import cards, outbox, questions
from storage.database import Session
from storage.outbox import Args, Letter
from storage.questions import Ask, Question

SHOWN: Final = 300
"""Characters of typed words that one line of a message shows."""
NOTE: Final = LONGEST
"""Characters of a note, which is shown in full."""


async def say(session: Session, scope: Scope, message: type, now: datetime, **args: int | str | bool) -> None:
    """Queue a message to the speaker; `args` are the ids and enums its facts are loaded by."""
    await outbox.put(session, scope.practice, letter(scope, message, args), now=now)


async def kept(session: Session, scope: Scope, event: Event, now: datetime, limit: int = SHOWN) -> str:
    """What was typed, as far as it is kept; says so when that is not all. `limit` is in characters."""
    if len(event.text) > limit:
        await say(session, scope, TooLong, now, limit=limit)
    return event.text[:limit]


async def show(
    session: Session, scope: Scope, message: type, question: Question, now: datetime, **args: int | str | bool
) -> int:
    """Post (or post anew) the card about a question's subject. Returns the card."""
    subject = cards.subject_of(question.about, question.subject)
    sent = letter(scope, message, {**args, "question": question.id})
    return await cards.post(session, scope.practice, sent, subject=subject, now=now)


async def ask(session: Session, scope: Scope, about: str, subject: int, now: datetime) -> Question:
    """A question to the speaker, ready to be named by buttons."""
    client = scope.subject if scope.role is Role.CLIENT else 0
    return await questions.ask(session, Ask(scope.practice, scope.person, about, subject, client), now=now)


def letter(scope: Scope, message: type, args: Args, kind: Kind = Kind.DIALOGUE) -> Letter:
    """A letter to the speaker, about themselves when they are a client."""
    client = scope.subject if scope.role is Role.CLIENT else 0
    return Letter(scope.person, name_of(message), kind, args, client)
