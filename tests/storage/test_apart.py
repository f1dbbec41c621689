"""Who waits for whom: writers of several processes, readers beside them, and one running bot on a database."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from storage.database import Database, Session
from storage.postgres import NotAlone
from storage.sealing import Vault
from storage.tables import installation
from tests.postgres import KEY, Postgres


@asynccontextmanager
async def _opened(url: str, alone: str = "") -> AsyncIterator[Database]:
    database = Database(url, Vault(KEY), alone=alone)
    yield database
    await database.close()


async def _count(session: Session) -> int:
    return int(await session.scalar(installation.select().with_only_columns(installation.c.username)))


@pytest.fixture
async def on_postgres(postgres: Postgres) -> AsyncIterator[str]:
    """The URL of a migrated database that only PostgreSQL tests use."""
    url = await postgres.migrated()
    yield url
    await postgres.drop(url)


async def test_what_one_process_read_no_other_changes_before_it_has_written(url: str) -> None:
    async with _opened(url) as first, _opened(url) as second:
        async with first.write() as session:
            await session.insert(installation, {"id": 1, "username": "0"})

        async def increment(database: Database) -> None:
            async with database.write() as session:
                count = await _count(session)
                await session.execute(installation.update().values(username=str(count + 1)))

        await asyncio.gather(*(increment(one) for one in (first, second) * 10))
        async with second.read() as session:
            assert await _count(session) == 20


async def test_a_reader_sees_one_moment(url: str) -> None:
    async with _opened(url) as database:
        async with database.write() as session:
            await session.insert(installation, {"id": 1, "username": "0"})
        async with database.read() as session:
            assert await _count(session) == 0
            async with database.write() as writing:
                await writing.execute(installation.update().values(username="1"))
            assert await _count(session) == 0
        async with database.read() as session:
            assert await _count(session) == 1


async def test_a_second_bot_is_told_who_runs(on_postgres: str) -> None:
    async with _opened(on_postgres, "process 7 on oak") as first, _opened(on_postgres, "process 8 on elm") as second:
        await first.claim()
        with pytest.raises(NotAlone, match=r"^process 7 on oak$"):
            await second.claim()
        assert not second.taken.is_set()
        await first.close()
        await second.claim()


async def test_commands_may_write_beside_the_bot(on_postgres: str) -> None:
    async with _opened(on_postgres, "process 7 on oak") as bot, _opened(on_postgres) as command:
        await bot.claim()
        async with command.write() as session:
            await session.insert(installation, {"id": 1, "username": "0"})
        async with bot.read() as session:
            assert await _count(session) == 0


async def test_on_another_database_another_bot_may_run(on_postgres: str, url: str) -> None:
    async with _opened(on_postgres, "process 7 on oak") as one, _opened(url, "process 8 on oak") as other:
        await one.claim()
        await other.claim()


async def test_a_bot_that_was_cut_off_goes_on(on_postgres: str, postgres: Postgres) -> None:
    async with _opened(on_postgres, "process 7 on oak") as bot, _opened(on_postgres, "process 8 on elm") as second:
        await bot.claim()
        await postgres.cut_off(on_postgres)
        async with bot.write() as session:
            await session.insert(installation, {"id": 1, "username": "0"})
        with pytest.raises(NotAlone):
            await second.claim()


async def test_a_bot_whose_place_was_taken_writes_nothing(on_postgres: str, postgres: Postgres) -> None:
    async with _opened(on_postgres, "process 7 on oak") as bot, _opened(on_postgres, "process 8 on elm") as second:
        await bot.claim()
        await postgres.cut_off(on_postgres)
        await second.claim()
        with pytest.raises(NotAlone):
            async with bot.write():
                pass
        assert bot.taken.is_set()


async def test_a_read_after_the_server_came_back_works(on_postgres: str, postgres: Postgres) -> None:
    async with _opened(on_postgres) as database:
        for _ in range(2):
            async with database.read() as session:
                assert await session.row(installation.select()) is None
            await postgres.cut_off(on_postgres)
