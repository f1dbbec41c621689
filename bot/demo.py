"""A small practice to look at: its therapist and clients play their part on the sandbox's phones."""

import logging
import os
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import aiohttp

from bot.config import load_config
from bot.keyfile import read_key
from bot.setup import NewPractice, add_practice
from storage.sealing import Vault

log = logging.getLogger(__name__)

STORY = "demo"
LASTS = timedelta(weeks=7)
_LONG = aiohttp.ClientTimeout(total=120)


async def play(address: str, environ: Mapping[str, str]) -> None:
    """Add the practice and have the sandbox play the demo story with the therapist's link."""
    settings = load_config(Path(os.devnull), environ)
    vault = Vault(read_key(settings.key.file, environ))
    lines = await add_practice(settings, vault, NewPractice("Oak Clinic", "Europe/Berlin", "de"))
    async with (
        aiohttp.ClientSession(timeout=_LONG) as session,
        session.post(f"{address}/control/stories/{STORY}", json={"link": lines[1]}) as answer,
    ):
        if answer.status != 200:
            log.warning("The demo stopped early: %s", (await answer.json()).get("error"))
