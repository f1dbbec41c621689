"""The record's shape: what the steps make is what the program expects, all or nothing."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from storage.database import Database
from storage.migrate import migrate, newest, version
from storage.sealing import Vault
from storage.tables import metadata
from tests.postgres import KEY


async def test_the_steps_make_what_the_program_expects(database: Database) -> None:
    async with database.rebuild() as connection:
        found = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts={"compare_type": False}), metadata)
        )
    assert found == []


async def test_an_empty_database_has_no_step_and_a_migrated_one_the_newest(empty: Database) -> None:
    assert await version(empty) is None
    await migrate(empty)
    assert await version(empty) == newest()


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    await migrate(database)
    assert await version(database) == newest()


async def test_a_step_that_fails_leaves_nothing_behind(empty: Database) -> None:
    async with empty.rebuild() as connection:
        await connection.execute(text("CREATE TABLE variant_use (wrong INTEGER)"))
    with pytest.raises(Exception, match="variant_use"):
        await migrate(empty)
    async with empty.rebuild() as connection:
        names = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
    assert names == ["variant_use"]


_KILLED = """
import asyncio, os, signal, sys
from storage import database, migrate
from storage.sealing import Vault
from alembic.operations import Operations
made = 0
create = Operations.create_table
def counting(self, *args, **kwargs):
    global made
    made += 1
    if made == 9:
        os.kill(os.getpid(), signal.SIGKILL)
    return create(self, *args, **kwargs)
import alembic.op
alembic.op.create_table = lambda *a, **k: counting(alembic.op._proxy, *a, **k)
asyncio.run(migrate.migrate(database.Database(sys.argv[1], Vault(b"k" * 32))))
"""


async def test_a_kill_in_the_middle_leaves_the_old_shape(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'killed.db'}"
    killed = await asyncio.create_subprocess_exec(sys.executable, "-c", _KILLED, url, stderr=subprocess.DEVNULL)
    assert await killed.wait() == -9
    database = Database(url, Vault(KEY))
    assert await version(database) is None
    await migrate(database)
    assert await version(database) == newest()
    await database.close()
