"""Opening the database and its transactions: SQLite by default, PostgreSQL as well.

Writes go one after another through one connection, reads through a second engine that cannot write;
storage/sqlite.py and storage/postgres.py each keep these promises.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cache, wraps
from typing import Any, Final, ParamSpec, TypeVar, cast

from sqlalchemy import Delete, Executable, Insert, Row, Select, Table, Update, UpdateBase, bindparam
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlalchemy.engine import CursorResult, make_url
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage import postgres, sqlite, tables
from storage.postgres import NotAlone
from storage.sealing import Place, Vault
from storage.sqlite import Lite, Near

P = ParamSpec("P")
T = TypeVar("T")

Unavailable = (OperationalError, InterfaceError)
"""The database cannot be reached, or was busy for too long: nothing was stored, and the same may work later."""


class Session:
    """One transaction, and the keys to seal and open what it touches."""

    def __init__(self, connection: AsyncConnection | Near, vault: Vault) -> None:
        """Made by `Database.read` and `Database.write`."""
        self.connection = connection
        self.vault = vault
        self.remembered: dict[str, dict[object, Any]] = {}
        self.changed: set[str] = set()

    async def execute(self, statement: UpdateBase, values: Mapping[str, Any] | None = None) -> CursorResult[Any]:
        """Change rows."""
        name = cast(Table, statement.table).name
        if isinstance(statement, Delete):
            # Rows of other tables may go along.
            self.remembered.clear()
        else:
            self.changed.add(name)
        self.remembered.pop(name, None)
        return await self.connection.execute(statement, values)

    async def find(self, table: Table, *by: str, **where: Any) -> Row[Any] | None:
        """The first row with these values in the order of the columns `by`, or None. "-name" turns an order round."""
        found: Row[Any] | None = (await self._found(table, by, where)).first()
        return found

    async def find_all(self, table: Table, *by: str, **where: Any) -> Sequence[Row[Any]]:
        """All rows with these values in the order of the columns `by`. "-name" turns an order round."""
        return (await self._found(table, by, where)).all()

    async def _found(self, table: Table, by: tuple[str, ...], where: dict[str, Any]) -> CursorResult[Any]:
        absent = tuple(name for name, value in where.items() if value is None)
        given = {name: value for name, value in where.items() if value is not None}
        return await self.connection.execute(_select(table, tuple(given), absent, by), given)

    async def change(self, table: Table, row: int, **values: Any) -> None:
        """Give columns of one row, by its id, other values."""
        await self.execute(_update(table), {_ROW: row, **values})

    async def remove(self, table: Table, **where: Any) -> None:
        """Delete the rows with these values, none of which is None."""
        await self.execute(_delete(table, tuple(where)), where)

    async def row(self, statement: Executable, **values: Any) -> Row[Any] | None:
        """The first row, or None. `values` fill a statement that was put together before."""
        return (await self.connection.execute(statement, values)).first()

    async def rows(self, statement: Executable, **values: Any) -> Sequence[Row[Any]]:
        """All rows."""
        return (await self.connection.execute(statement, values)).all()

    async def scalar(self, statement: Executable, **values: Any) -> Any:
        """The first column of the first row, or None."""
        return (await self.connection.execute(statement, values)).scalar()

    async def insert(self, table: Table, values: Mapping[str, Any]) -> None:
        """Store one row. A broken unique key raises IntegrityError."""
        await self.execute(table.insert(), values)

    async def upsert(self, table: Table, values: Mapping[str, Any], *, on: Sequence[str]) -> None:
        """Store one row, or bring the one with the same `on` columns up to date."""
        rest = tuple(key for key in values if key not in on and key != "id")
        await self.execute(_upsert(self.connection.dialect.name, table, tuple(on), rest), values)

    async def insert_once(self, table: Table, values: Mapping[str, Any], *, on: Sequence[str]) -> bool:
        """Store one row unless one with the same `on` columns exists. Returns whether it was stored."""
        # The number of inserted rows is not told on PostgreSQL; what was stored is handed back instead.
        stored = await self.execute(_insert_once(self.connection.dialect.name, table, tuple(on)), values)
        return stored.first() is not None

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


_ROW: Final = "the_row"
_INSERT: Final[dict[str, Any]] = {"sqlite": insert_sqlite, "postgresql": insert_postgresql}


# Putting a statement together takes longer than running it, so the common shapes are put together once.


@cache
def _select(table: Table, given: tuple[str, ...], absent: tuple[str, ...], by: tuple[str, ...]) -> Select[Any]:
    wanted = [table.c[name] == bindparam(name) for name in given] + [table.c[name].is_(None) for name in absent]
    order = [table.c[name[1:]].desc() if name.startswith("-") else table.c[name] for name in by]
    return table.select().where(*wanted).order_by(*order)


@cache
def _update(table: Table) -> Update:
    return table.update().where(table.c.id == bindparam(_ROW))


@cache
def _delete(table: Table, names: tuple[str, ...]) -> Delete:
    return table.delete().where(*(table.c[name] == bindparam(name) for name in names))


@cache
def _upsert(dialect: str, table: Table, on: tuple[str, ...], rest: tuple[str, ...]) -> Insert:
    new = _INSERT[dialect](table)
    made: Insert = new.on_conflict_do_update(index_elements=on, set_={name: new.excluded[name] for name in rest})
    return made


@cache
def _insert_once(dialect: str, table: Table, on: tuple[str, ...]) -> Insert:
    made: Insert = _INSERT[dialect](table).on_conflict_do_nothing(index_elements=on)
    return made.returning(*table.primary_key.columns)


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
    """Two engines on one database; `on_commit` is called after a commit that put something on the schedule."""

    def __init__(
        self, url: str, vault: Vault, *, on_commit: Callable[[], None] = lambda: None, alone: str = ""
    ) -> None:
        """`url` is an SQLAlchemy URL: sqlite:///file or postgresql+psycopg://…

        `alone` names this process when no other one may run on a PostgreSQL database beside it; `taken` is set when
        another one does all the same.
        """
        parsed = make_url(url)
        lite = parsed.get_backend_name() == "sqlite"
        self.vault = vault
        self.on_commit = on_commit
        self.taken = asyncio.Event()
        self._writer: Lite | AsyncEngine = sqlite.writer(parsed) if lite else postgres.writer(parsed, alone)
        self._reader: Lite | AsyncEngine = sqlite.reader(parsed) if lite else postgres.reader(parsed)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Session]:
        """A transaction that commits at the end of the block and rolls back when it raises. May raise NotAlone."""
        try:
            async with self._writer.begin() as connection:
                session = Session(connection, self.vault)
                yield session
        except NotAlone:
            self.taken.set()
            raise
        if tables.due.name in session.changed:
            self.on_commit()

    @asynccontextmanager
    async def rebuild(self) -> AsyncIterator[AsyncConnection | Near]:
        """A transaction for migrations. Raises RuntimeError when a reference was left dangling."""
        engine = self._writer
        async with engine.rebuild() if isinstance(engine, Lite) else engine.begin() as connection:
            yield connection
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
