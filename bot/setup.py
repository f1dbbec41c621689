"""First steps: settings, key, database, practices and the link that makes somebody their therapist."""

import asyncio
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import available_timezones

from bot.clock import SystemClock
from bot.config import Config, ConfigError
from bot.keyfile import write_key
from bot.messenger import TelegramMessenger
from bot.transport import Transport
from domain.scope import Role
from scheduler.messenger import NotSent, Reason, Unknown
from storage import installation, invites, practices
from storage.database import Database, Session
from storage.migrate import migrate, newest, version
from storage.practices import Practice
from storage.sealing import Vault
from wording.errors import WordingError
from wording.sheets import sheet
from wording.standing import SOURCE, languages

_TEMPLATE = """# Interlude's settings. See config.example.toml for every key.

[telegram]
{token}
"""
_UNSET = '# token = "the token from BotFather"'


class SetupError(Exception):
    """The installation is not ready; the text says what to do."""


@dataclass(frozen=True, slots=True)
class NewPractice:
    """A practice to add: its name, IANA zone, two-letter country, and the language people are spoken to at first."""

    name: str
    zone: str
    country: str
    language: str = SOURCE


def make_files(config: Path, token: str) -> list[str]:
    """Write the settings and the key where there are none. Returns what was done, a line each."""
    done = []
    if config.exists():
        done.append(f"{config} is there already and was left as it is.")
    else:
        line = f"token = {json.dumps(token.strip())}" if token.strip() else _UNSET
        with os.fdopen(os.open(config, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(_TEMPLATE.format(token=line))
        done.append(f"Wrote {config}; only you can read it.")
    key = config.parent / "interlude.key"
    try:
        write_key(key)
        done.append(f"Wrote {key}. Keep a copy somewhere safe: without it nothing stored can be read.")
    except ConfigError:
        done.append(f"{key} is there already and was left as it is.")
    return done


async def ensure_ready(url: str, vault: Vault) -> None:
    """Set an empty database up. Raises SetupError for one that is older or newer than this program."""
    database = Database(url, vault)
    try:
        found = await version(database)
        if found is None:
            await migrate(database)
        elif found != newest():
            raise SetupError(
                f"The database is at step {found}, this program at {newest()}. Make a copy, then: interlude migrate"
            )
    finally:
        await database.close()


async def ensure_safe(url: str, vault: Vault) -> None:
    """Look for the safety sheet of each practice's country. Raises SetupError naming the key and what is missing."""
    database = Database(url, vault)
    try:
        async with database.read() as session:
            found = [await practices.practice_of(session, one) for one in await practices.practice_ids(session)]
    finally:
        await database.close()
    for one in found:
        try:
            sheet(one.country)
        except WordingError as error:
            raise SetupError(f"practice.country = {one.country!r} cannot be served: {error}") from None


async def bring_up_to_date(url: str, vault: Vault) -> str:
    """Apply what is missing, all or nothing. Returns a line that says so."""
    database = Database(url, vault)
    try:
        before = await version(database)
        await migrate(database)
        after = await version(database)
    finally:
        await database.close()
    return f"The database is at step {after}." if before != after else f"Nothing to do: step {after}."


async def add_practice(settings: Config, vault: Vault, new: NewPractice) -> list[str]:
    """Store a practice and its therapist-to-be; return the lines with the link. Raises SetupError, ConfigError."""
    _check(new)
    url = settings.database.url.get_secret_value()
    await ensure_ready(url, vault)
    database = Database(url, vault)
    try:
        username = await bot_name(settings, database)
        async with database.write() as session:
            now = _now()
            made = Practice(0, new.name, new.zone, new.country.lower(), new.language)
            practice = await practices.add_practice(session, made, now=now)
            therapist = await practices.add_therapist(session, practice)
            invite = await invites.issue(session, practice, Role.THERAPIST, therapist, now=now)
            lines = to_forward(session, "therapist", username, invite)
    finally:
        await database.close()
    return lines


def to_forward(session: Session, whom: str, username: str, invite: int) -> list[str]:
    """The lines with a link that makes somebody the therapist or the manager (`whom`)."""
    return [
        f"Forward this to the {whom}. It works once, for 72 hours:",
        invites.link(session, invite, username),
        f"If the link opens the chat without starting, type this there: {invites.code(session, invite)}",
    ]


def _check(new: NewPractice) -> None:
    if not new.name.strip():
        raise SetupError("The practice needs a name.")
    if new.zone not in available_timezones():
        raise SetupError("The time zone is not known. For example: Europe/Berlin")
    sheet(new.country.lower())
    if new.language not in languages():
        raise SetupError(f"The language is not complete. Known: {', '.join(languages())}")


async def bot_name(settings: Config, database: Database) -> str:
    """Ask Telegram who the bot is; if it cannot be reached, what it said last time."""
    transport = Transport()
    await transport.initialize()
    messenger = TelegramMessenger(transport, settings.telegram.base_url, settings.telegram.token.get_secret_value())
    try:
        async with asyncio.timeout(20):
            name = str((await messenger.post("getMe", {}))["username"])
    except (NotSent, Unknown, TimeoutError, KeyError) as trouble:
        if isinstance(trouble, NotSent) and trouble.reason is Reason.UNAUTHORISED:
            raise SetupError("Telegram refused the token. Check telegram.token.") from None
        async with database.read() as session:
            name = await installation.bot_name(session)
        if not name:
            raise SetupError("Telegram cannot be reached, and the link needs the bot's name. Try again.") from None
    finally:
        await transport.shutdown()
    async with database.write() as session:
        await installation.name_bot(session, name)
    return name


def _now() -> datetime:
    return SystemClock().now()
