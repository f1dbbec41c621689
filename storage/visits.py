"""Which days a client was seen: one row a client and local day."""

from datetime import date, datetime

from sqlalchemy import func, select

from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.tables import visit


async def note(session: Session, client: Client, day: date, *, now: datetime) -> bool:
    """The client was seen on this local day. Returns whether that is news."""
    values = {
        "id": new_id(),
        "practice_id": client.practice,
        "client_id": client.id,
        "day": day.isoformat(),
        "noted_at": now,
    }
    return await session.insert_once(visit, values, on=("practice_id", "client_id", "day"))


async def drop(session: Session, client: Client, day: date) -> bool:
    """The client was not seen that day after all. Returns whether there was such a visit."""
    gone = await session.execute(visit.delete().where(visit.c.client_id == client.id, visit.c.day == day.isoformat()))
    return bool(gone.rowcount)


async def was_on(session: Session, client: Client, day: date) -> bool:
    """Whether the client was seen on this local day."""
    wanted = (visit.c.client_id == client.id) & (visit.c.day == day.isoformat())
    return await session.row(visit.select().where(wanted)) is not None


async def count_since(session: Session, client: int, day: date) -> int:
    """How many days the client was seen from a local day on."""
    wanted = (visit.c.client_id == client) & (visit.c.day >= day.isoformat())
    found: int | None = await session.scalar(select(func.count()).select_from(visit).where(wanted))
    return found or 0
