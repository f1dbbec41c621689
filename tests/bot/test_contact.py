"""The contact person of a practice is named by whoever runs the installation; an unclear practice is said plainly."""

from pathlib import Path

import pytest

from bot.config import Config
from bot.contact import name_contact
from bot.setup import SetupError
from storage import contacts, practices
from storage.database import Database
from storage.migrate import migrate
from storage.practices import Practice
from storage.sealing import Vault
from tests.storage.rows import T0

KEY = b"k" * 32


async def installed(folder: Path, *names: str) -> tuple[Config, list[int]]:
    """Settings of an installation with practices of these names, and their ids."""
    url = f"sqlite:///{folder / 'i.db'}"
    settings = Config.model_validate({"telegram": {"token": "424242:" + "A" * 35}, "database": {"url": url}})
    database = Database(url, Vault(KEY))
    await migrate(database)
    async with database.write() as session:
        new = [Practice(0, name, "Europe/Berlin", "de", "en") for name in names]
        made = [await practices.add_practice(session, one, now=T0) for one in new]
    await database.close()
    return settings, made


async def test_the_only_practice_needs_no_name(tmp_path: Path) -> None:
    settings, (oak,) = await installed(tmp_path, "Oak")
    lines = await name_contact(settings, Vault(KEY), ("Mia Lang", "030 1234"), "")
    assert "has no chat here" in lines[0]
    database = Database(settings.database.url.get_secret_value(), Vault(KEY))
    async with database.read() as session:
        assert await contacts.of(session, oak) == contacts.Contact("Mia Lang", "030 1234", 0)
    await database.close()


@pytest.mark.parametrize("practice", ["", "Elm"])
async def test_an_unclear_practice_is_said_plainly(tmp_path: Path, practice: str) -> None:
    settings, _ = await installed(tmp_path, "Oak", "Ash")
    with pytest.raises(SetupError, match="Which practice"):
        await name_contact(settings, Vault(KEY), ("Mia", "030"), practice)


async def test_a_contact_person_needs_a_way_to_be_reached(tmp_path: Path) -> None:
    settings, _ = await installed(tmp_path, "Oak")
    with pytest.raises(SetupError, match="a way to be reached"):
        await name_contact(settings, Vault(KEY), ("Mia", " "), "")
