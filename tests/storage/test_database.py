"""Transactions: no increment is lost, readers cannot write, time keeps its zone."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError, StatementError

from domain.delivery import Lane
from storage import due, sqlite
from storage.database import Database
from storage.sealing import Vault
from storage.tables import installation
from tests.postgres import KEY
from tests.world import sqlite_file

T0 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


async def test_concurrent_writers_lose_nothing(database: Database) -> None:
    async with database.write() as session:
        await session.insert(installation, {"id": 1, "username": "0"})

    async def increment() -> None:
        async with database.write() as session:
            row = await session.row(installation.select())
            assert row is not None
            await session.execute(update(installation).values(username=str(int(row.username) + 1)))

    await asyncio.gather(*(increment() for _ in range(20)))
    async with database.read() as session:
        assert await session.scalar(installation.select().with_only_columns(installation.c.username)) == "20"


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError):
        async with database.read() as session:
            await session.insert(installation, {"id": 1, "username": "x"})


async def test_a_block_that_raises_leaves_nothing(database: Database) -> None:
    async def fail() -> None:
        async with database.write() as session:
            await session.insert(installation, {"id": 1, "username": "x"})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with database.read() as session:
        assert await session.row(installation.select()) is None


async def test_a_naive_time_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="zone"):
        async with database.write() as session:
            await due.put(session, "x", 1, at=datetime(2026, 3, 2))  # noqa: DTZ001 - the point


async def test_what_is_due_comes_in_order_and_moves(database: Database) -> None:
    async with database.write() as session:
        await due.put(session, "a", 1, at=T0 + timedelta(hours=2))
        await due.put(session, "b", 2, at=T0)
        await due.put(session, "a", 1, at=T0 - timedelta(hours=1))
        assert [item.subject for item in await due.ready(session, Lane.DECIDE, now=T0, limit=9)] == [1, 2]
        assert (await due.soonest(session))[0] == T0 - timedelta(hours=1)
        claimed = [await due.claim_one(session, now=T0) for _ in range(3)]
    assert [item.subject if item else None for item in claimed] == [1, 2, None]


async def test_errors_show_no_values(database: Database) -> None:
    async def insert() -> None:
        async with database.write() as session:
            await session.insert(installation, {"id": 1, "username": "a-secret"})

    await insert()
    with pytest.raises(DBAPIError) as caught:
        await insert()
    assert "a-secret" not in str(caught.value.args) + repr(caught.value)


async def test_what_one_engine_compiled_serves_every_other(tmp_path: Path) -> None:
    compiled: list[int] = []
    for _ in range(2):
        database = Database(await sqlite_file(tmp_path), Vault(KEY))
        for opened in (database.read(), database.write()):
            async with opened as session:
                await session.find(installation, "-username", id=len("never asked otherwise"))
            compiled.append(len(sqlite._compiled))
        await database.close()
    assert len(set(compiled)) == 1
