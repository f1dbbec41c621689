"""The tick: once a second APScheduler rings the bell; it runs nothing itself."""

from collections.abc import Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler


def start_ticking(ring: Callable[[], None]) -> Callable[[], None]:
    """Ring every second on the running event loop. Returns what stops it."""
    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(ring, "interval", seconds=1, coalesce=True, max_instances=1, misfire_grace_time=None)
    scheduler.start()
    return lambda: scheduler.shutdown(wait=False)
