"""Earlier and other care, as a client tells of it: in their own words, theirs to change."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from domain.scope import Scope
from storage import clients
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import other_care

LIST, ONE = "care_list", "care"
"""What questions are about: the whole list, one entry."""
MOST: Final = 8
"""Entries of one client."""


@dataclass(frozen=True, slots=True)
class Care:
    """One entry."""

    id: int
    practice: int
    client: int
    text: str


async def add(session: Session, client: Client, text: str, *, now: datetime) -> int:
    """Keep an entry. Returns its id."""
    made = new_id()
    values = {"id": made, "practice_id": client.practice, "client_id": client.id, "told_at": now}
    sealed = await session.seal(text, _place(made, client.practice, client.id))
    await session.insert(other_care, {**values, "text_sealed": sealed})
    return made


async def change(session: Session, of: Care, text: str) -> None:
    """Give an entry other words."""
    await session.change(other_care, of.id, text_sealed=await session.seal(text, _place(of.id, of.practice, of.client)))


async def drop(session: Session, of: Care) -> None:
    """The client takes an entry off the list."""
    await session.remove(other_care, id=of.id)


async def of_client(session: Session, client: int) -> tuple[Care, ...]:
    """What a client told, oldest first."""
    rows = await session.find_all(other_care, "told_at", "id", client_id=client)
    return tuple([await _care(session, row) for row in rows])


async def reach(session: Session, scope: Scope, entry: int) -> Care | None:
    """An entry of a client the speaker may see; anything else reads as None."""
    row = await session.find(other_care, id=entry)
    if row is None or await clients.reach(session, scope, row.client_id) is None:
        return None
    return await _care(session, row)


async def _care(session: Session, row: Any) -> Care:
    words = await session.open(row.text_sealed, _place(row.id, row.practice_id, row.client_id))
    return Care(row.id, row.practice_id, row.client_id, words or "")


def _place(row: int, practice: int, client: int) -> Place:
    return Place("other_care", "text_sealed", row, practice, client)
