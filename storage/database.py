"""Opening the database and its transactions: SQLite by default, PostgreSQL as well.

Every write transaction of SQLite begins IMMEDIATE (a deferred one loses increments silently) on one writer connection;
reads go through a second engine that cannot write. storage/postgres.py keeps the same promises there.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from sqlalchemy import Delete, Executable, Row, Table, UpdateBase, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, CursorResult, make_url
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from storage import postgres, tables
from storage.postgres import NotAlone
from storage.sealing import Place, Vault

P = ParamSpec("P")
T = TypeVar("T")

Unavailable = (OperationalError, InterfaceError)
"""The database cannot be reached, or was busy for too long: nothing was stored, and the same may work later."""


class Session:
    """One transaction, and the keys to seal and open what it touches."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        """Made by `Database.read` and `Database.write`."""
        self.connection = connection
        self.vault = vault
        self.remembered: dict[str, dict[object, Any]] = {}

    async def execute(self, statement: UpdateBase) -> CursorResult[Any]:
        """Change rows."""
        if isinstance(statement, Delete):
            # Rows of other tables may go along.
            self.remembered.clear()
        self.remembered.pop(cast(Table, statement.table).name, None)
        return await self.connection.execute(statement)

    async def row(self, statement: Executable) -> Row[Any] | None:
        """The first row, or None."""
        return (await self.connection.execute(statement)).first()

    async def rows(self, statement: Executable) -> Sequence[Row[Any]]:
        """All rows."""
        return (await self.connection.execute(statement)).all()

    async def scalar(self, statement: Executable) -> Any:
        """The first column of the first row, or None."""
        return (await self.connection.execute(statement)).scalar()

    async def insert(self, table: Table, values: Mapping[str, Any]) -> None:
        """Store one row. A broken unique key raises IntegrityError."""
        await self.execute(table.insert().values(values))

    async def upsert(self, table: Table, values: Mapping[str, Any], *, on: Sequence[str]) -> None:
        """Store one row, or bring the one with the same `on` columns up to date."""
        rest = {key: value for key, value in values.items() if key not in on and key != "id"}
        await self.execute(self._insert(table).values(values).on_conflict_do_update(index_elements=list(on), set_=rest))

    async def insert_once(self, table: Table, values: Mapping[str, Any], *, on: Sequence[str]) -> bool:
        """Store one row unless one with the same `on` columns exists. Returns whether it was stored."""
        statement = self._insert(table).values(values).on_conflict_do_nothing(index_elements=list(on))
        # The number of inserted rows is not told on PostgreSQL; what was stored is handed back instead.
        stored = await self.execute(statement.returning(*table.primary_key.columns))
        return stored.first() is not None

    def _insert(self, table: Table) -> Any:
        return {"sqlite": sqlite.insert, "postgresql": postgresql.insert}[self.connection.dialect.name](table)

    async def seal(self, words: str | None, place: Place) -> bytes | None:
        """Seal words for their place; None stays None."""
        if words is None:
            return None
        await self._key_for(place)
        return self.vault.seal(words, place)

    async def open(self, sealed: bytes | None, place: Place) -> str | None:
        """Open sealed words; None stays None. Raises SealBroken."""
        if sealed is None:
            return None
        await self._key_for(place)
        return self.vault.open(sealed, place)

    async def _key_for(self, place: Place) -> None:
        if not place.client or self.vault.knows(place.client):
            return
        found = await self.row(
            tables.client.select()
            .with_only_columns(tables.client.c.practice_id, tables.client.c.key_wrapped)
            .where(tables.client.c.id == place.client)
        )
        if found is None:
            raise LookupError("no such client")
        self.vault.open_client_key(found.practice_id, place.client, found.key_wrapped)


def once(table: Table) -> Callable[[Callable[P, Awaitable[T]]], Callable[P, Awaitable[T]]]:
    """Read what a verb loads from a table once in a transaction; a change to that table forgets it.

    For verbs that read that one table only, take the session first and otherwise hashable arguments.
    """

    def wrap(load: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
        @wraps(load)
        async def loaded(*args: P.args, **kwargs: P.kwargs) -> T:
            session = cast(Session, args[0])
            known = session.remembered.setdefault(table.name, {})
            key = (load.__qualname__, load.__module__, args[1:], tuple(sorted(kwargs.items())))
            if key not in known:
                found = await load(*args, **kwargs)
                session.remembered.setdefault(table.name, {})[key] = found
                return found
            return cast(T, known[key])

        return loaded

    return wrap


class Database:
    """Two engines on one database; `on_commit` is called after every committed write."""

    def __init__(
        self, url: str, vault: Vault, *, on_commit: Callable[[], None] = lambda: None, alone: str = ""
    ) -> None:
        """`url` is an SQLAlchemy URL: sqlite+aiosqlite:///file or postgresql+psycopg://…

        `alone` names this process when no other one may run on a PostgreSQL database beside it; `taken` is set when
        another one does all the same.
        """
        parsed = make_url(url)
        lite = parsed.get_backend_name() == "sqlite"
        self.vault = vault
        self.on_commit = on_commit
        self.taken = asyncio.Event()
        self._writer = _sqlite(parsed, writer=True) if lite else postgres.writer(parsed, alone)
        self._reader = _sqlite(parsed, writer=False) if lite else postgres.reader(parsed)

    @property
    def writer(self) -> AsyncEngine:
        """The engine that may write, for migrations."""
        return self._writer

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Session]:
        """A transaction that commits at the end of the block and rolls back when it raises. May raise NotAlone."""
        try:
            async with self._writer.begin() as connection:
                yield Session(connection, self.vault)
        except NotAlone:
            self.taken.set()
            raise
        self.on_commit()

    async def claim(self) -> None:
        """Take hold of the database before anything is done with it. Raises NotAlone."""
        async with self._writer.connect():
            pass

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Session]:
        """A transaction that cannot write."""
        async with self._reader.begin() as connection:
            yield Session(connection, self.vault)

    async def close(self) -> None:
        """Close both engines."""
        await self._reader.dispose()
        await self._writer.dispose()


def _sqlite(url: URL, *, writer: bool) -> AsyncEngine:
    engine = create_async_engine(url, hide_parameters=True, pool_size=1 if writer else 4, max_overflow=0)

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in _pragmas(writer=writer):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")

    return engine


def _pragmas(*, writer: bool) -> tuple[str, ...]:
    always = ("busy_timeout = 10000", "foreign_keys = ON", "secure_delete = ON", "synchronous = FULL")
    return (*always, "journal_mode = WAL") if writer else (*always, "query_only = ON")


def sqlite_file(url: str) -> str | None:
    """The file of an SQLite URL, or None for another database or one in memory."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    return parsed.database
