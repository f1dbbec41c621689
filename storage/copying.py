"""Everything that is kept of a client, row by row with its seals opened: what a copy is made from.

It reads the tables themselves, so that whatever is added to the record later is in the copy too.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Table

from storage.clients import Client
from storage.database import Session
from storage.sealing import Place
from storage.tables import metadata


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its values as JSON takes them, the words among them that were sealed, and when it was made."""

    values: dict[str, Any]
    words: tuple[str, ...]
    at: datetime


_NOT_TOLD: Final = frozenset({"calendar_link", "card", "explored", "outbox", "question", "verdict"})
"""Tables of the machine, and what is the therapist's own: words on alerts, on titles, on what they mean to raise."""
_LEFT_OUT: Final = frozenset(
    {
        "client.key_wrapped",
        "plan.memory_sealed",
        "plan.expected_sealed",
        "homecare_item.clip_sealed",
        "alert.facts_sealed",
        "appointment.key_print",
        "appointment.title_print",
        "appointment.title_sealed",
        "summary.facts_sealed",
        "decision.note_sealed",
        "handover.lines_sealed",
        "closing.why_sealed",
        "paper.facts_sealed",
        "paper.struck_sealed",
    }
)
"""The key, what the detector counts on, how appointments are found again, facts in other words, and own notes."""
_BEFORE_A_TALK: Final = "offered_at"
"""A hand-over is the client's to read once it was put to them: first the two talk."""
_HALF_TYPED: Final = frozenset({"answer", "plan_new_sealed", "why_sealed", "answer_on"})
"""An answer to a request that is still being written: it is the client's once it is given."""
_SEALED: Final = "_sealed"


async def records(session: Session, client: Client) -> dict[str, tuple[Record, ...]]:
    """Every row about a client by the name of its table, oldest first; tables without one are left out."""
    found: dict[str, tuple[Record, ...]] = {}
    for table in sorted(metadata.tables.values(), key=lambda one: one.name):
        column = table.c.get("id" if table.name == "client" else "client_id")
        if column is None or table.name in _NOT_TOLD:
            continue
        rows = await session.rows(table.select().where(column == client.id))
        if _BEFORE_A_TALK in table.c:
            rows = [row for row in rows if getattr(row, _BEFORE_A_TALK) is not None]
        made = [await _record(session, table, row, client) for row in rows]
        if made:
            found[table.name] = tuple(sorted(made, key=lambda one: one.at))
    return found


async def _record(session: Session, table: Table, row: Row[Any], client: Client) -> Record:
    half = _HALF_TYPED if table.name == "change_request" and row.answered_at is None else frozenset()
    pairs = zip(table.c.keys(), row, strict=True)
    columns = {name: value for name, value in pairs if f"{table.name}.{name}" not in _LEFT_OUT and name not in half}
    values: dict[str, Any] = {}
    words: list[str] = []
    for name, value in columns.items():
        if name.endswith(_SEALED):
            place = Place(table.name, name, columns.get("id", client.id), client.practice, client.id)
            opened = values[name.removesuffix(_SEALED)] = await session.open(value, place)
            words += [opened] if opened else []
        elif name not in ("practice_id", "client_id"):
            values[name] = _plain(name, value)
    times = [value for value in columns.values() if isinstance(value, datetime)]
    return Record(values, tuple(words), min(times, default=client.created_at))


def _plain(name: str, value: Any) -> Any:
    """Dates and ids as text: the ids are larger than what many programs can count to."""
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if value is not None and (name == "id" or name.endswith("_id")) else value
