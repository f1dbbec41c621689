"""What every command about a practice begins with: the database, and the practice that was named."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import Config
from bot.setup import SetupError, ensure_ready
from storage import contacts
from storage.database import Database, Session
from storage.sealing import Vault


@asynccontextmanager
async def opened(settings: Config, vault: Vault) -> AsyncIterator[Database]:
    """The installation's database, brought up to date before."""
    url = settings.database.url.get_secret_value()
    await ensure_ready(url, vault)
    database = Database(url, vault)
    try:
        yield database
    finally:
        await database.close()


async def called(session: Session, practice: str) -> int:
    """The practice of this name, "" for the only one. Raises SetupError for an unclear one."""
    found = await contacts.practice_called(session, practice)
    if found is None:
        raise SetupError("Which practice? Give its name with --practice.")
    return found
