"""Notes that nobody has opened, and urgent ones after which nobody was reached: since when, and telling the client."""

from datetime import datetime
from typing import Final

from domain.alerts import State
from domain.delivery import Kind
from domain.messages import name_of
from domain.messages import unopened as messages
from domain.outreach import tried
from domain.unopened import Note
from storage import alerts, outbox, outreach, questions, urgent
from storage.clients import Client
from storage.database import Session
from storage.outbox import Args, Letter
from storage.questions import Ask, Asked

ABOUT: Final = "unopened"
"""What the buttons under the client's notice are about; their subject is the client."""


async def lies_since(session: Session, client: int, what: Note, of: int) -> datetime | None:
    """When a note about this client was certainly sent; None when it was not, or when somebody has dealt with it.

    `of` is the alert, or the question put with an urgent note.
    """
    if what is Note.URGENT:
        put = await questions.load(session, of)
        is_open = put is not None and put.client == client and put.state is Asked.OPEN
        waits = is_open or (put is not None and await tried_at(session, client, of) is not None)
        return await outbox.sent_at(session, urgent.once(of)) if waits else None
    alert = await alerts.load(session, of)
    is_open = alert is not None and alert.client == client and alert.state is State.OPEN
    return await outbox.sent_at(session, alerts.shown_once(of)) if is_open else None


async def tried_at(session: Session, client: int, of: int) -> datetime | None:
    """When somebody tried to reach this client after an urgent note, in vain; None once anybody reached them or the
    back-up is at it.
    """
    put = await questions.load(session, of)
    known = tried(await outreach.of_question(session, of))
    if put is None or put.client != client or known.is_over or known.taken is not None or known.missed is None:
        return None
    return known.missed.at


async def tell(session: Session, client: Client, what: Note, of: int, *, now: datetime) -> None:
    """Tell the client, once a note, that it lies unopened."""
    question = await questions.ask(session, Ask(client.practice, client.person, ABOUT, client.id, client.id), now=now)
    args: Args = {"question": question.id, "what": what, "of": of}
    once = f"{ABOUT}:{what}:{of}"
    letter = Letter(client.person, name_of(messages.Notice), Kind.ALERT, args, client.id, once=once)
    await outbox.put(session, client.practice, letter, now=now)
