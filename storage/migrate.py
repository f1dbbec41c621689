"""Bringing a database to the newest shape, all or nothing on SQLite too."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage.database import Database

_HERE = Path(__file__).parent / "migrations"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_HERE))
    config.attributes["connection"] = connection
    return config


async def migrate(database: Database, revision: str = "head") -> None:
    """Apply every missing step in one transaction. Raises RuntimeError when a reference would be left dangling."""
    async with database.rebuild() as connection:
        await connection.run_sync(lambda sync: command.upgrade(_config(sync), revision))


async def version(database: Database) -> str | None:
    """The step the database is at, or None for an empty one."""
    async with database.read() as session:
        connection = session.connection
        found = await connection.run_sync(lambda sync: sync.dialect.has_table(sync, "alembic_version"))
        return await session.scalar(text("SELECT version_num FROM alembic_version")) if found else None


def newest() -> str | None:
    """The newest step this program knows."""
    return ScriptDirectory.from_config(_config()).get_current_head()
