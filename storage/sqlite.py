"""SQLite behaving as the bot needs it: writers begin IMMEDIATE, readers cannot write, statements do not change threads.

A statement takes some ten microseconds, and aiosqlite's way to its own thread and back ten times that, four times over.
So statements run where they are; flushing to the disk still goes to the thread, and nobody waits inside SQLite.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from typing import Any, Final

import aiosqlite
from sqlalchemy import event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

_BEGIN: Final = "BEGIN IMMEDIATE"
_TRIES, _WAIT = 1000, 0.01
"""How often, and how many seconds apart, another process is waited for that is writing."""
_PRAGMAS: Final = ("foreign_keys = ON", "secure_delete = ON", "synchronous = FULL", "busy_timeout = 0")


def writer(url: URL) -> AsyncEngine:
    """The one connection that writes; every transaction begins IMMEDIATE, for a deferred one loses increments."""
    return _engine(url, _BEGIN, ("journal_mode = WAL", *_PRAGMAS), pool_size=1)


def reader(url: URL) -> AsyncEngine:
    """Connections that cannot write; each transaction sees one snapshot."""
    return _engine(url, "BEGIN", (*_PRAGMAS, "query_only = ON"), pool_size=4)


def file_of(url: str) -> str | None:
    """The file of an SQLite URL, or None for another database or one in memory."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    return parsed.database


class _Near(aiosqlite.Connection):
    """A connection whose statements run on the caller's thread; only flushing goes to its own."""

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if fn.__name__ == "commit" or not self._running:
            return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
        tries = 1 if self.in_transaction else _TRIES
        while True:
            try:
                return fn(*args, **kwargs)
            except sqlite3.OperationalError as error:
                tries -= 1
                if not tries or error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
                await asyncio.sleep(_WAIT)


def _engine(url: URL, begins: str, pragmas: tuple[str, ...], *, pool_size: int) -> AsyncEngine:
    async def connect() -> aiosqlite.Connection:
        connection = _Near(lambda: _open(url, pragmas), iter_chunk_size=64)
        connection._thread.daemon = True  # noqa: SLF001 - a process that is told to end does not wait for it
        return await connection

    engine = create_async_engine(url, hide_parameters=True, async_creator=connect, pool_size=pool_size, max_overflow=0)

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql(begins)

    return engine


def _open(url: URL, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    connection = sqlite3.connect(url.database or ":memory:", isolation_level=None, check_same_thread=False)
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    return connection
