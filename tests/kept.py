"""Everything the store holds in words, seals opened: for tests of what is not there."""

from typing import Any

from storage.database import Session
from storage.sealing import Place, SealBroken
from storage.tables import metadata
from tests.world import World


async def everything(world: World) -> str:
    """Every text of every row of every table, as anybody with all keys could read it."""
    found: list[str] = []
    async with world.database.read() as session:
        for table in metadata.tables.values():
            for row in await session.rows(table.select()):
                names = [column.name for column in table.columns]
                found += [text for name in names if (text := await _text(session, table.name, row, name))]
    return "\n".join(found)


async def _text(session: Session, table: str, row: Any, name: str) -> str:
    value = getattr(row, name)
    if not name.endswith("_sealed"):
        return value if isinstance(value, str) else ""
    for place in _places(table, row, name):
        try:
            return await session.open(value, place) or ""
        except SealBroken:
            continue
    raise AssertionError(f"nobody can open {table}.{name}")


def _places(table: str, row: Any, name: str) -> list[Place]:
    """Where a seal may belong: to a practice, or to a client as well."""
    own = getattr(row, "id", 0) or getattr(row, "client_id", 0) or getattr(row, "therapist_id", 0)
    practice = row.id if table == "practice" else getattr(row, "practice_id", 0) or 0
    clients = {0, row.id if table == "client" else 0, getattr(row, "client_id", 0) or 0}
    return [Place(table, name, own, practice, client) for client in clients] + [Place(table, name, own, 0)]
