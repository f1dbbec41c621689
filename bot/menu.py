"""The command list Telegram shows beside the text field: at start for everybody, and anew for those it changed for."""

from datetime import datetime
from typing import Protocol

import wording
from domain.scope import Role
from storage import commands as offered
from storage.database import Database
from wording import commands


class Teller(Protocol):
    """The part of the messenger that is needed here."""

    async def attempt(self, method: str, payload: dict[str, object]) -> bool:
        """Call a method once; returns whether it worked."""


async def announce(teller: Teller) -> None:
    """Tell Telegram, in each language, what people may see whom we do not know. Nothing depends on its success."""
    for language in wording.languages():
        told: dict[str, object] = {"commands": _for_strangers(language), "language_code": language}
        await teller.attempt("setMyCommands", told)
    await teller.attempt("setMyCommands", {"commands": _for_strangers("en")})


async def renew(database: Database, now: datetime) -> int:
    """Have everybody told again when the lists changed since the last start. Returns how many."""
    async with database.write() as session:
        return await offered.tell_all(session, commands.fingerprint(), now=now)


def _for_strangers(language: str) -> list[dict[str, str]]:
    listed = commands.listed(Role.STRANGER, language)
    return [{"command": name, "description": words} for name, words in listed]
