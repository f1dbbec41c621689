"""Notes to a therapist that were sent and that nobody has opened: since when, and telling the client once."""

from datetime import datetime
from typing import Final

from domain.alerts import State
from domain.delivery import Kind
from domain.messages import name_of
from domain.messages import unopened as messages
from domain.unopened import Note
from storage import alerts, outbox, questions, urgent
from storage.clients import Client
from storage.database import Session
from storage.outbox import Args, Letter
from storage.questions import Ask, Asked

ABOUT: Final = "unopened"
"""What the buttons under the client's notice are about; their subject is the client."""


async def lies_since(session: Session, client: int, what: Note, of: int) -> datetime | None:
    """When a note about this client was certainly sent; None when it was not, or when somebody has opened it.

    `of` is the alert, or the question put with an urgent note.
    """
    if what is Note.URGENT:
        put = await questions.load(session, of)
        is_open = put is not None and put.client == client and put.state is Asked.OPEN
        return await outbox.sent_at(session, urgent.once(of)) if is_open else None
    alert = await alerts.load(session, of)
    is_open = alert is not None and alert.client == client and alert.state is State.OPEN
    return await outbox.sent_at(session, alerts.shown_once(of)) if is_open else None


async def tell(session: Session, client: Client, what: Note, of: int, *, now: datetime) -> None:
    """Tell the client, once a note, that it lies unopened."""
    question = await questions.ask(session, Ask(client.practice, client.person, ABOUT, client.id, client.id), now=now)
    args: Args = {"question": question.id, "what": what, "of": of}
    once = f"{ABOUT}:{what}:{of}"
    letter = Letter(client.person, name_of(messages.Notice), Kind.ALERT, args, client.id, once=once)
    await outbox.put(session, client.practice, letter, now=now)
