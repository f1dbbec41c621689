"""One step of the running bot: settle what came back, decide one thing that is due, send what may leave."""

from collections.abc import Mapping
from datetime import datetime

from domain.delivery import Lane
from scheduler.delivery import Delivery
from scheduler.duties import Doing, decide_one
from storage import due
from storage.database import Database


async def step(database: Database, delivery: Delivery, duties: Mapping[str, Doing], now: datetime) -> bool:
    """Take one step. Returns whether there may be more to do at once. A step with nothing due opens no write."""
    await delivery.settle(now)
    async with database.read() as session:
        lanes = await due.lanes(session, now=now)
        waiting = await delivery.choose(session, lanes - {Lane.DECIDE}, now)
    decided = Lane.DECIDE in lanes and await decide_one(database, duties, now)
    started = await delivery.start(waiting, now)
    return decided or started


async def next_due(database: Database, delivery: Delivery, now: datetime) -> datetime | None:
    """When there will be something to do, pace included; None when nothing is planned."""
    async with database.read() as session:
        deciding, sending = await due.soonest(session)
    leaving = None if sending is None else max(sending, delivery.opens_at(now))
    return min((at for at in (deciding, leaving) if at is not None), default=None)
