"""Who belongs to a practice, seen to by whoever runs the installation."""

from datetime import datetime

from bot import at_practice
from bot.config import Config
from bot.setup import SetupError, bot_name, to_forward
from storage import contacts, removing, team
from storage.sealing import Vault


async def invite_manager(settings: Config, vault: Vault, practice: str, now: datetime) -> list[str]:
    """Return the lines with a link for a manager of this practice ("" for the only one). Raises SetupError."""
    async with at_practice.opened(settings, vault) as database:
        username = await bot_name(settings, database)
        async with database.write() as session:
            found = await at_practice.called(session, practice)
            return to_forward(session, "manager", username, await team.invite_manager(session, found, now=now))


async def remove_therapist(settings: Config, vault: Vault, who: tuple[str, str], now: datetime) -> list[str]:
    """Remove a therapist: `who` is their name and that of the practice ("" for the only one). Returns what was done.

    Raises SetupError when either is unclear.
    """
    name, practice = who
    async with at_practice.opened(settings, vault) as database, database.write() as session:
        therapist = await contacts.called(session, await at_practice.called(session, practice), name)
        if therapist is None:
            raise SetupError("No therapist of that practice, or more than one, has this name.")
        left = await removing.remove(session, therapist, now=now)
    return [
        f"{therapist.name} can read nothing here any more, and what waited for them is withdrawn.",
        f"{left} of their clients: nobody reads about them now. They are told so and asked who goes on."
        if left
        else "None of their clients is left without anybody.",
    ]
