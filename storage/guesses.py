"""What typed words were read as, until the person says whether that is right; then it is nothing any more."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import guess

ABOUT: Final = "guess"
"""What the question is about that shows a reading back; its subject is the guess."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A button that typed words may mean: its callback data, its label, what the button's question is about (""
    when that has no name), and the note that keeps the words (0 when they say nothing else).
    """

    data: str
    label: str
    about: str
    note: int = 0


async def keep(session: Session, client: Client, new: Guess, *, now: datetime) -> int:
    """Keep a reading, sealed: it may hold a score. Returns its id."""
    made = new_id()
    meant = json.dumps([new.data, new.label, new.about])
    await session.insert(
        guess,
        {
            "id": made,
            "practice_id": client.practice,
            "client_id": client.id,
            "note_id": new.note or None,
            "meant_sealed": await session.seal(meant, _place(made, client.practice, client.id)),
            "created_at": now,
        },
    )
    return made


async def load(session: Session, client_id: int, guess_id: int) -> Guess | None:
    """A client's own guess, or None."""
    row = await session.find(guess, id=guess_id, client_id=client_id)
    if row is None:
        return None
    meant = await session.open(row.meant_sealed, _place(row.id, row.practice_id, row.client_id))
    data, label, about = json.loads(meant or "[]")
    return Guess(data, label, about, row.note_id or 0)


async def drop(session: Session, client_id: int) -> None:
    """Readings of a client that are settled, or that newer words took the place of."""
    await session.remove(guess, client_id=client_id)


def _place(row: int, practice: int, client: int) -> Place:
    return Place("guess", "meant_sealed", row, practice, client)
