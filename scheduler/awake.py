"""The bot writes down that it is awake, every few minutes, so that it can say later when it was not."""

import logging
from datetime import datetime, timedelta
from typing import Final

from storage import outages
from storage.database import Database

log = logging.getLogger(__name__)

EVERY: Final = timedelta(minutes=5)


class Awake:
    """Looks at the clock in every step; `leaps` for a clock that jumps while nothing is due, as the sandbox's does."""

    def __init__(self, database: Database, *, leaps: bool = False) -> None:
        """Nothing is known yet."""
        self._database = database
        self._leaps = leaps
        self._kept: datetime | None = None

    async def start(self, now: datetime) -> None:
        """The process has started: whatever lies behind the moment it was last awake was an outage."""
        await self._keep(now, leaps=False)

    async def look(self, now: datetime) -> None:
        """Keep that the bot is awake, if that was not kept for a while; a computer that slept was away as well."""
        if self._kept is None or now - self._kept >= EVERY:
            await self._keep(now, leaps=self._leaps)

    async def _keep(self, now: datetime, *, leaps: bool) -> None:
        async with self._database.write() as session:
            found = None if leaps else await outages.woke(session, now=now)
            if leaps:
                await outages.awake(session, now=now)
        self._kept = now
        if found is not None:
            log.info("back after an outage from %s to %s", found.began.isoformat(), found.ended.isoformat())
