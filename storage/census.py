"""Counts for the doctor: how many, never who."""

from sqlalchemy import func, select

from domain.delivery import Sending
from storage.database import Session
from storage.tables import outbox


async def parked(session: Session) -> int:
    """How many messages may or may not have arrived and will not be sent again."""
    return int(await session.scalar(select(func.count()).where(outbox.c.state == Sending.PARKED)) or 0)
