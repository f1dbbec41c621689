"""The same tests on both databases: SQLite in a file, and a real PostgreSQL."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, Session
from storage.sealing import Vault
from tests.postgres import KEY, Postgres
from tests.storage.rows import Rows, vera_and_anna
from tests.world import World, sqlite_file, world_on


@pytest.fixture(params=["sqlite", "postgresql"])
def postgres_or_none(request: pytest.FixtureRequest) -> Postgres | None:
    """Which database: the PostgreSQL server, or None for a file."""
    found: Postgres | None = request.getfixturevalue("postgres") if request.param == "postgresql" else None
    return found


@pytest.fixture
async def empty(postgres_or_none: Postgres | None, tmp_path: Path) -> AsyncIterator[Database]:
    """A database nobody has migrated yet."""
    server = postgres_or_none
    url = await server.empty() if server else f"sqlite:///{tmp_path / 'test.db'}"
    database = Database(url, Vault(KEY))
    yield database
    await database.close()
    if server:
        await server.drop(url)


@pytest.fixture
async def url(postgres_or_none: Postgres | None, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a migrated database."""
    server = postgres_or_none
    made = await server.migrated() if server else await sqlite_file(tmp_path)
    yield made
    if server:
        await server.drop(made)


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """A migrated database."""
    opened = Database(url, Vault(KEY))
    yield opened
    await opened.close()


@pytest.fixture
async def world(url: str) -> AsyncIterator[World]:
    """A practice and its people around the real bot, on both databases."""
    async with world_on(url) as made:
        yield made


@pytest.fixture
async def session(postgres_or_none: Postgres | None, tmp_path: Path) -> AsyncIterator[Session]:
    """A transaction on a migrated database, undone at the end."""
    server = postgres_or_none
    database = Database(await (server.shared() if server else sqlite_file(tmp_path)), Vault(KEY))
    with contextlib.suppress(Undo):
        async with database.write() as opened:
            yield opened
            raise Undo
    await database.close()


@pytest.fixture
async def rows(session: Session) -> Rows:
    """Vera and Anna, in that transaction."""
    return await vera_and_anna(session)


class Undo(Exception):
    """Nothing of this test is kept."""
