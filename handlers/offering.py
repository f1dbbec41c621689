"""Keeping what a person typed and offering to pass it on as written: nothing is lost for want of a question."""

from datetime import datetime

from domain.delivery import Kind
from domain.event import Event
from domain.messages.everywhere import FreeText
from domain.scope import Scope
from handlers.say import NOTE, ask, kept, letter
from storage import notes, outbox
from storage.clients import Client
from storage.database import Session

FREE_TEXT = "free_text"
"""What the question about passing words on is about; its subject is the note."""


async def keep(session: Session, scope: Scope, client: Client, event: Event, now: datetime) -> int:
    """Keep what was typed, for nobody to see yet. Returns the note."""
    return await notes.add(session, client, await kept(session, scope, event, now, NOTE), now=now)


async def offer(session: Session, scope: Scope, note: int, now: datetime, message: type = FreeText) -> None:
    """Ask whether a note is to be passed on; `message` may say more than that."""
    await _put(session, scope, (note, message), Kind.DIALOGUE, now)


async def offer_first(session: Session, scope: Scope, note: int, now: datetime) -> None:
    """The same, to leave before something urgent, which then comes last and stays in sight."""
    await _put(session, scope, (note, FreeText), Kind.URGENT, now)


async def _put(session: Session, scope: Scope, what: tuple[int, type], kind: Kind, now: datetime) -> None:
    note, message = what
    question = await ask(session, scope, FREE_TEXT, note, now)
    await outbox.put(session, scope.practice, letter(scope, message, {"question": question.id}, kind), now=now)
