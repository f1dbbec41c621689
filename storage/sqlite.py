"""SQLite behaving as the bot needs it: writers begin IMMEDIATE, readers cannot write, statements run where they are.

A statement takes some ten microseconds; taking it to another thread and back takes ten times that. What may wait does
not hold up the loop all the same: another process that writes is waited for asleep, and flushing has a thread.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from sqlite3 import SQLITE_BUSY
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, Executable, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL, CursorResult, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.util import LRUCache

T = TypeVar("T")

_TRIES, _WAIT = 1000, 0.01
"""How often, and how many seconds apart, another process is waited for that is writing."""
_PRAGMAS: Final = ("foreign_keys = ON", "secure_delete = ON", "synchronous = FULL", "busy_timeout = 0")


class Alike(SQLiteDialect_pysqlite):
    """SQLite's dialect, of which any two are equal: what is compiled for one engine serves every other."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Alike)

    def __hash__(self) -> int:
        return hash(Alike)


registry.register("sqlite.alike", __name__, Alike.__name__)
_compiled: Final[LRUCache[Any, Any]] = LRUCache(500)
"""Compiling a statement takes fifty times as long as running it, and most are both read and written by."""


class Near:
    """One connection with the face of SQLAlchemy's asynchronous one."""

    def __init__(self, connection: Connection) -> None:
        """Over a connection that belongs to one task."""
        self._connection = connection
        self.dialect = connection.dialect

    async def execute(self, statement: Executable, values: Mapping[str, Any] | None = None) -> CursorResult[Any]:
        """Run a statement."""
        return self._connection.execute(statement, values)

    async def run_sync(self, work: Callable[[Connection], T]) -> T:
        """Run what wants a plain connection."""
        return work(self._connection)


class Lite:
    """Connections of one kind to one file, with the face of SQLAlchemy's asynchronous engine."""

    def __init__(self, url: URL, begins: str, pragmas: tuple[str, ...]) -> None:
        """`begins` starts every transaction; `pragmas` hold for every connection."""
        self._engine = _engine(url, pragmas)
        self._begins = begins
        self._turn = asyncio.Lock() if begins == _WRITES else contextlib.nullcontext()
        self._flusher = ThreadPoolExecutor(1, "flush")

    @asynccontextmanager
    async def connect(self) -> AsyncIterator[Near]:
        """A connection outside any transaction."""
        with self._engine.connect() as connection:
            yield Near(connection)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Near]:
        """A transaction, committed at the end of the block; one at a time where it may write."""
        async with self._turn:
            with self._engine.connect() as connection:
                await self._start(connection)
                yield Near(connection)
                await self._flush(connection)

    @asynccontextmanager
    async def rebuild(self) -> AsyncIterator[Near]:
        """A transaction in which tables may be made anew. Raises RuntimeError when a reference was left dangling."""
        async with self._turn:
            with self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
                try:
                    await self._start(connection)
                    yield Near(connection)
                    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise RuntimeError("the migration left a dangling reference; nothing was changed")
                    await self._flush(connection)
                finally:
                    connection.rollback()
                    connection.exec_driver_sql("PRAGMA foreign_keys = ON")

    async def dispose(self) -> None:
        """Close every connection."""
        self._flusher.shutdown()
        self._engine.dispose()

    async def _start(self, connection: Connection) -> None:
        for tried in range(1, _TRIES + 1):
            try:
                connection.exec_driver_sql(self._begins)
            except OperationalError as error:
                if tried == _TRIES or getattr(error.orig, "sqlite_errorcode", None) != SQLITE_BUSY:
                    raise
                connection.rollback()
                await asyncio.sleep(_WAIT)
            else:
                return

    async def _flush(self, connection: Connection) -> None:
        """Commit; whoever is cancelled meanwhile still waits for the end of it."""
        if self._begins != _WRITES:
            return
        flushing = asyncio.get_running_loop().run_in_executor(self._flusher, connection.commit)
        try:
            await asyncio.shield(flushing)
        finally:
            while not flushing.done():
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait({flushing})


_WRITES: Final = "BEGIN IMMEDIATE"


def writer(url: URL) -> Lite:
    """What may write; every transaction begins IMMEDIATE, for a deferred one loses increments."""
    return Lite(url, _WRITES, ("journal_mode = WAL", *_PRAGMAS))


def reader(url: URL) -> Lite:
    """What cannot write; each transaction sees one snapshot."""
    return Lite(url, "BEGIN", (*_PRAGMAS, "query_only = ON"))


def file_of(url: str) -> str | None:
    """The file of an SQLite URL, or None for another database or one in memory."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    return parsed.database


def _engine(url: URL, pragmas: tuple[str, ...]) -> Engine:
    """Never waits for a free connection: whoever would give one back waits on the same loop."""
    how: dict[str, Any] = {"isolation_level": None, "check_same_thread": False}
    engine = create_engine(
        url.set(drivername="sqlite+alike"),
        hide_parameters=True,
        max_overflow=-1,
        connect_args=how,
        execution_options={"compiled_cache": _compiled},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _entry: object) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    return engine
