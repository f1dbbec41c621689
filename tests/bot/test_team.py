"""Whoever runs the installation removes a therapist by name; an unclear name or practice is said plainly."""

from pathlib import Path

import pytest

from bot.config import Config
from bot.setup import SetupError
from bot.team import invite_manager, remove_therapist
from domain.scope import Role, Scope
from storage import installation, practices
from storage.database import Database
from storage.sealing import Vault
from tests.bot.test_contact import KEY, installed
from tests.storage.rows import T0


async def with_vera(folder: Path) -> tuple[Config, int]:
    """Settings of an installation whose only practice has Vera, and her row."""
    settings, (oak,) = await installed(folder, "Oak")
    database = Database(settings.database.url.get_secret_value(), Vault(KEY))
    async with database.write() as session:
        vera = await practices.add_therapist(session, oak)
        scope = Scope(oak, 0, Role.THERAPIST, vera)
        await practices.name_therapist(session, scope, "Vera")
        await practices.accept_sheet(session, scope, "0" * 64, now=T0)
    await database.close()
    return settings, vera


async def test_a_therapist_is_removed_by_name(tmp_path: Path) -> None:
    settings, vera = await with_vera(tmp_path)
    lines = await remove_therapist(settings, Vault(KEY), ("vera", ""), T0)
    assert lines[0] == "Vera can read nothing here any more, and what waited for them is withdrawn."
    database = Database(settings.database.url.get_secret_value(), Vault(KEY))
    async with database.read() as session:
        assert (await practices.therapist_of(session, vera)).removed
        assert await practices.therapists_of(session, (await practices.therapist_of(session, vera)).practice) == ()
    await database.close()
    with pytest.raises(SetupError, match="No therapist"):
        await remove_therapist(settings, Vault(KEY), ("Vera", ""), T0)


async def test_an_unclear_practice_is_said_plainly(tmp_path: Path) -> None:
    settings, _ = await with_vera(tmp_path)
    with pytest.raises(SetupError, match="Which practice"):
        await remove_therapist(settings, Vault(KEY), ("Vera", "Elm"), T0)


async def test_a_managers_link_is_printed_with_a_code(tmp_path: Path) -> None:
    settings, _ = await with_vera(tmp_path)
    offline = settings.model_copy(
        update={"telegram": settings.telegram.model_copy(update={"base_url": "http://127.0.0.1:1/bot"})}
    )
    database = Database(settings.database.url.get_secret_value(), Vault(KEY))
    async with database.write() as session:
        await installation.name_bot(session, "some_bot")
    await database.close()
    lines = await invite_manager(offline, Vault(KEY), "", T0)
    assert lines[0].startswith("Forward this to the manager.")
    assert lines[1].startswith("https://t.me/some_bot?start=")
    with pytest.raises(SetupError, match="Which practice"):
        await invite_manager(offline, Vault(KEY), "Elm", T0)
