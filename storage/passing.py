"""A client's own words on their way to the therapist: once each, outside quiet hours, and not before it is them."""

from datetime import datetime
from typing import Final

from domain.delivery import Kind
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages.everywhere import NoteTold
from storage import alerts, cards, clients, notes, practices, questions
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask

NOTE: Final = "note"
"""What the therapist's card about a note is about."""


async def note(session: Session, client: Client, note_id: int, *, now: datetime) -> None:
    """The client wants the therapist to see a note: it is sent, or waits for the word that this is the client."""
    await notes.pass_on(session, note_id, now=now)
    if client.confirmed_at is not None:
        await _send(session, client, note_id, now)


async def waiting(session: Session, client_id: int, *, now: datetime) -> None:
    """The client was confirmed: what was passed on before leaves now."""
    client = await clients.load(session, client_id)
    if client is not None:
        for one in reversed(await notes.of_client(session, client)):
            await _send(session, client, one.id, now)


async def when_read(session: Session, client_id: int, now: datetime) -> datetime:
    """The next moment outside the quiet hours of a client's therapist."""
    client = await clients.load(session, client_id)
    return now if client is None else next_allowed(now, await alerts.zone_of_therapist(session, client))


async def reader_of(session: Session, client: Client) -> int:
    """The person who reads about a client: their therapist."""
    return (await practices.therapist_of(session, client.therapist)).person


async def _send(session: Session, client: Client, note_id: int, now: datetime) -> None:
    reader = await reader_of(session, client)
    at = await when_read(session, client.id, now)
    asked = Ask(client.practice, reader, NOTE, note_id, client.id)
    question = await questions.ask_once(session, asked, now=now)
    args, once = {"note": note_id, "question": question.id}, f"note:{note_id}"
    told = Letter(reader, name_of(NoteTold), Kind.ALERT, args, client.id, at=at, once=once)
    await cards.post(session, client.practice, told, subject=cards.subject_of(NOTE, note_id), now=now)
