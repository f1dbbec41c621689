"""When the bot was away: it keeps when it was last awake, and on its return what lies between."""

from datetime import datetime

from sqlalchemy import select

from domain.outage import Outage, noticed
from storage.database import Session
from storage.ids import new_id
from storage.tables import installation, outage


async def awake(session: Session, *, now: datetime) -> None:
    """The bot hears and sends at this moment."""
    await session.execute(installation.update().values(awake_at=now))


async def woke(session: Session, *, now: datetime) -> Outage | None:
    """The bot is back: returns, and keeps, for how long it was away, if it was."""
    found = noticed(await session.scalar(select(installation.c.awake_at)), now)
    if found is not None:
        await session.insert(outage, {"id": new_id(), "began_at": found.began, "ended_at": found.ended})
    await awake(session, now=now)
    return found


async def since(session: Session, at: datetime) -> tuple[Outage, ...]:
    """Every outage that ended after a moment, oldest first."""
    rows = await session.rows(outage.select().where(outage.c.ended_at > at).order_by(outage.c.ended_at))
    return tuple(Outage(row.began_at, row.ended_at) for row in rows)


async def last(session: Session) -> Outage | None:
    """The latest outage; None when there never was one."""
    row = await session.row(outage.select().order_by(outage.c.ended_at.desc()).limit(1))
    return None if row is None else Outage(row.began_at, row.ended_at)
