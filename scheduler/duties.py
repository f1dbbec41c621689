"""What each kind of due row makes the bot do: one duty, one item, one transaction."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from storage import due
from storage.database import Database, Session

log = logging.getLogger(__name__)

Doing = Callable[[Session, int, datetime], Awaitable[None]]
"""What does a duty: the session, the row it is about, now. It never commits and never sends."""

PUT_OFF = timedelta(hours=1)


async def decide_one(database: Database, duties: Mapping[str, Doing], now: datetime) -> bool:
    """Do the deciding duty that has waited longest. Returns whether there may be more.

    A duty that raises is a bug: its id is logged and the item waits an hour, so that the next item gets its turn.
    """
    item: due.Due | None = None
    try:
        async with database.write() as session:
            item = await due.claim_one(session, now=now)
            if item is None:
                return False
            await duties[item.kind](session, item.subject, now)
    except Exception:
        if item is None:
            raise
        log.exception("duty failed kind=%s subject=%d", item.kind, item.subject)
        async with database.write() as session:
            await due.put(session, item.kind, item.subject, at=now + PUT_OFF)
    return True
