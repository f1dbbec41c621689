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
    settled = await delivery.settle(now)
    async with database.read() as session:
        lanes = await due.lanes(session, now=now)
    decided = Lane.DECIDE in lanes and await decide_one(database, duties, now)
    started = await delivery.start(lanes - {Lane.DECIDE}, now)
    return settled or decided or started
