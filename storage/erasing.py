"""Removing a client for good: every row about them, every message, and the key that could open a copy of them."""

import json
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select

from domain.duties import Duty
from domain.messages import name_of
from domain.messages.brief import Tomorrow
from domain.messages.caseload import Digest
from domain.messages.leaving import ErasedTold
from storage import due, inbox, invites, outbox
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import card, erasure, metadata, person, posting
from storage.tables import client as client_table
from storage.tables import due as due_table
from storage.tables import outbox as outbox_table

KNOWN: Final = timedelta(days=14)
"""How long the name the therapist gave stays, so that they can read who it was."""
_AT_ONCE: Final = 400


async def erase(session: Session, client: Client, *, now: datetime) -> int:
    """Remove everything about a client, at once and for good. Returns the row by which the therapist is told."""
    chat = (await outbox.chat_of(session, client.person))[0] if client.person else 0
    made = await _remember(session, client, now)
    ids = await _ids(session, client)
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        await session.execute(due_table.delete().where(due_table.c.subject.in_(some)))
    theirs = select(card.c.id).where((card.c.client_id == client.id) | (card.c.person_id == client.person))
    await session.execute(posting.delete().where(posting.c.card_id.in_(theirs)))
    await _unname(session, client)
    await inbox.forget_chat(session, chat)
    await invites.withdraw(session, client.practice, client.id)
    await session.execute(person.delete().where(person.c.id == client.person))
    await session.execute(client_table.delete().where(client_table.c.id == client.id))
    session.vault.forget_client(client.id)
    await due.put(session, Duty.TELL_ERASED, made, at=now)
    await due.put(session, Duty.FORGET_ERASURE, made, at=now + KNOWN)
    return made


async def _remember(session: Session, client: Client, now: datetime) -> int:
    made = new_id()
    place = _place(made, client.practice)
    values = {"id": made, "practice_id": client.practice, "therapist_id": client.therapist, "at": now}
    await session.insert(erasure, {**values, "alias_sealed": await session.seal(client.alias, place)})
    return made


async def _ids(session: Session, client: Client) -> tuple[int, ...]:
    """Every row that is about a client or goes to them: what the schedule may point at."""
    found = {client.id, client.person}
    for table in metadata.tables.values():
        if "id" not in table.c:
            continue
        for column, value in (("client_id", client.id), ("person_id", client.person)):
            if column in table.c and table.name != "client":
                rows = await session.rows(select(table.c.id).where(table.c[column] == value))
                found |= {row.id for row in rows}
    return tuple(found)


async def _unname(session: Session, client: Client) -> None:
    """The therapists' weekly lists and briefs name their clients: the words that were kept of them go."""
    named = outbox_table.c.message.in_((name_of(Digest), name_of(Tomorrow)))
    lists = (outbox_table.c.practice_id == client.practice) & named
    await session.execute(outbox_table.update().where(lists).values(text_sealed=None))


async def alias(session: Session, erasure_id: int) -> str | None:
    """What the therapist called somebody who had everything removed; None once that is forgotten too."""
    row = await session.find(erasure, id=erasure_id)
    return None if row is None else await session.open(row.alias_sealed, _place(row.id, row.practice_id))


async def told(session: Session, erasure_id: int) -> tuple[int, int] | None:
    """The practice and the therapist to be told of an erasure, or None."""
    row = await session.find(erasure, id=erasure_id)
    return None if row is None else (row.practice_id, row.therapist_id)


async def forget(session: Session, erasure_id: int) -> None:
    """The name goes, and the words in which the therapist was told; that something was removed on a day stays."""
    await session.change(erasure, erasure_id, alias_sealed=None)
    args = json.dumps({"erasure": erasure_id}, sort_keys=True)
    same = (outbox_table.c.message == name_of(ErasedTold)) & (outbox_table.c.args == args)
    await session.execute(outbox_table.delete().where(same))


def _place(row: int, practice: int) -> Place:
    return Place("erasure", "alias_sealed", row, practice)
