"""Words a client added for the therapist, kept as typed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import client as client_table
from storage.tables import note


@dataclass(frozen=True, slots=True)
class Note:
    """One note. `checkin` is 0 when it belongs to none.

    `replied_at` is when the therapist replied, with the words of `reply`, None when that was in person.
    """

    id: int
    checkin: int
    text: str
    at: datetime
    reply: str | None = None
    replied_at: datetime | None = None


async def add(session: Session, client: Client, text: str, *, checkin: int = 0, now: datetime) -> int:
    """Keep a note. Returns its id."""
    made = new_id()
    await session.insert(
        note,
        {
            "id": made,
            "practice_id": client.practice,
            "client_id": client.id,
            "checkin_id": checkin or None,
            "text_sealed": await session.seal(text, _place(made, client)),
            "at": now,
        },
    )
    return made


async def line(session: Session, client: Client, words: str, *, now: datetime) -> int:
    """A line the therapist writes of their own accord: a reply to nothing, shown with no note. Returns its id."""
    made = await add(session, client, "", now=now)
    await reply(session, client, made, words, now=now)
    return made


async def of_client(session: Session, client: Client, *, latest: int = 5) -> tuple[Note, ...]:
    """The latest notes meant for the therapist, newest first."""
    rows = await session.rows(
        note.select()
        .where(note.c.client_id == client.id, note.c.passed_on_at.is_not(None))
        .order_by(note.c.at.desc(), note.c.id)
        .limit(latest)
    )
    return tuple([await _note(session, row, client) for row in rows])


async def of_checkin(session: Session, client: Client, checkin: int) -> str | None:
    """The first words typed in a check-in, or None."""
    row = await session.find(note, "at", "id", client_id=client.id, checkin_id=checkin)
    return None if row is None else (await _note(session, row, client)).text


async def load(session: Session, client: Client, note_id: int) -> Note | None:
    """A client's own note, or None."""
    row = await session.find(note, id=note_id, client_id=client.id)
    return None if row is None else await _note(session, row, client)


async def reply(session: Session, client: Client, note_id: int, words: str | None, *, now: datetime) -> None:
    """The therapist replied to a note, or did so in person (None)."""
    sealed = await session.seal(words, _place(note_id, client, "reply_sealed"))
    await session.change(note, note_id, reply_sealed=sealed, replied_at=now)


async def has_replied(session: Session, therapist_id: int) -> bool:
    """Whether a therapist has replied to any client's note, in words or in person."""
    mine = select(note.c.id).join(client_table, client_table.c.id == note.c.client_id)
    answered = (client_table.c.therapist_id == therapist_id) & note.c.replied_at.is_not(None)
    return await session.row(mine.where(answered).limit(1)) is not None


async def pass_on(session: Session, note_id: int, *, now: datetime) -> None:
    """The client wants the therapist to see it."""
    await session.change(note, note_id, passed_on_at=now)


async def drop(session: Session, note_id: int) -> None:
    """The client does not want it kept."""
    await session.remove(note, id=note_id)


async def _note(session: Session, row: Any, client: Client) -> Note:
    text = await session.open(row.text_sealed, _place(row.id, client))
    said = await session.open(row.reply_sealed, _place(row.id, client, "reply_sealed"))
    return Note(row.id, row.checkin_id or 0, text or "", row.at, said, row.replied_at)


def _place(row: int, client: Client, column: str = "text_sealed") -> Place:
    return Place("note", column, row, client.practice, client.id)
