"""The practice of a try-out, and the story that the sandbox plays in it."""

import contextlib
import logging
import os
from collections.abc import Mapping
from pathlib import Path

import aiohttp

from bot.config import load_config
from bot.keyfile import read_key
from bot.setup import NewPractice, add_practice
from storage.sealing import Vault

log = logging.getLogger(__name__)

_AS_LONG_AS_IT_TAKES = aiohttp.ClientTimeout(total=None)


async def add(environ: Mapping[str, str]) -> str:
    """Add the practice. Returns the link for its therapist. Raises SetupError, ConfigError."""
    settings = load_config(Path(os.devnull), environ)
    vault = Vault(read_key(settings.key.file, environ))
    return (await add_practice(settings, vault, NewPractice("Oak Clinic", "Europe/Berlin", "de")))[1]


async def play(address: str, story: str, link: str) -> None:
    """Have the sandbox play a story with the therapist's link, to its end or until somebody stops it."""
    with contextlib.suppress(aiohttp.ClientError):
        await _post(f"{address}/control/stories/{story}", link)


async def _post(url: str, link: str) -> None:
    async with (
        aiohttp.ClientSession(timeout=_AS_LONG_AS_IT_TAKES) as session,
        session.post(url, json={"link": link}) as answer,
    ):
        if answer.status != 200:
            log.warning("The story stopped early: %s", (await answer.json()).get("error"))
