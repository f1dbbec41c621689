"""What a client's therapist hears of the home plan: a smaller version is wished for, something hurt, no help seen.

Each leaves once, outside the reader's quiet hours, and carries what the therapist can do about it.
"""

from dataclasses import replace
from datetime import datetime

from domain.delivery import Kind
from domain.messages import homecare_items as items
from domain.messages import homecare_talk as messages
from domain.messages import name_of
from storage import cards, outbox, passing, questions
from storage.clients import Client
from storage.database import Session
from storage.homecare import DRAFT, HURT, Item
from storage.homecare_talk import Exchange
from storage.outbox import Args, Letter
from storage.questions import Ask


async def smaller(session: Session, client: Client, item: Item, *, now: datetime) -> bool:
    """The client would like an item smaller. Returns False when the therapist was told and has not changed it yet."""
    reader = await passing.reader_of(session, client)
    question = await questions.ask_once(session, Ask(item.practice, reader, DRAFT, item.id, client.id), now=now)
    args = {"item": item.id, "question": question.id}
    letter = await _letter(session, client, items.SmallerWanted, args, now)
    letter = replace(letter, once=f"smaller:{question.id}")
    return await outbox.put(session, client.practice, letter, now=now) is not None


async def hurt(session: Session, client: Client, item: Item, of: Exchange, *, now: datetime) -> None:
    """An item hurt: said on the same day, with a way to pause it or to change it."""
    reader = await passing.reader_of(session, client)
    question = await questions.ask_once(session, Ask(item.practice, reader, HURT, item.id, client.id), now=now)
    args = {"item": item.id, "question": question.id, "exchange": of.id}
    letter = await _letter(session, client, messages.HurtTold, args, now)
    letter = replace(letter, once=f"hurt:{of.id}:{item.id}")
    await cards.post(session, client.practice, letter, subject=cards.subject_of(HURT, item.id), now=now)


async def no_help(session: Session, client: Client, item: Item, of: Exchange, *, now: datetime) -> None:
    """An item does not seem to help."""
    letter = await _letter(session, client, messages.NoHelpTold, {"item": item.id, "exchange": of.id}, now)
    await outbox.put(session, client.practice, replace(letter, once=f"no-help:{of.id}:{item.id}"), now=now)


async def _letter(session: Session, client: Client, message: type, args: Args, now: datetime) -> Letter:
    reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
    return Letter(reader, name_of(message), Kind.ALERT, args, client.id, at=at)
