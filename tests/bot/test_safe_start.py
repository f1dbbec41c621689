"""A country without a safety sheet stops the bot at the door; whatever nobody has reviewed is said by the doctor."""

import asyncio
import base64
import os
from pathlib import Path

from sqlalchemy import update

from bot.doctor import examine
from storage.tables import practice
from tests.bot.wire import TOKEN
from tests.factories import practised
from tests.nursery import run
from tests.postgres import KEY
from tests.world import World


def _environ(folder: Path) -> dict[str, str]:
    return {
        "INTERLUDE_TELEGRAM__TOKEN": TOKEN,
        "INTERLUDE_KEY": base64.b64encode(KEY).decode(),
        "INTERLUDE_DATABASE__URL": f"sqlite:///{folder / 'world.db'}",
    }


async def test_a_country_without_a_sheet_refuses_to_start(tmp_path: Path, world: World) -> None:
    await practised(world)
    async with world.database.write() as session:
        await session.execute(update(practice).values(country="xx"))
    environ = {**os.environ, **_environ(tmp_path)}
    ended = await asyncio.to_thread(run, "bot", "run", "--config", os.devnull, environ=environ, cwd=tmp_path)
    assert ended.returncode == 2
    assert "practice.country = 'xx'" in ended.stderr
    assert "emergency, advice, crisis, regulator, F2, F3, F5, F8" in ended.stderr
    assert "Traceback" not in ended.stderr


async def test_what_nobody_has_reviewed_is_said(tmp_path: Path, world: World) -> None:
    await practised(world)
    found = {one.what: one.detail for one in await examine(Path(os.devnull), _environ(tmp_path))}
    assert found["safety sheets"] == "not reviewed by a clinician yet: de"
    assert "not reviewed by people who speak them yet: " in found["languages"]
    assert "en" in found["languages"]
