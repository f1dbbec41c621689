"""Naming the person clients of a practice can turn to besides their therapist."""

from bot import at_practice
from bot.config import Config
from bot.setup import SetupError
from storage import contacts
from storage.contacts import Contact
from storage.sealing import Vault


async def name_contact(settings: Config, vault: Vault, who: tuple[str, str], practice: str) -> list[str]:
    """Keep who it is and how to reach them; return lines that say so. Raises SetupError for an unclear practice.

    A therapist of the practice with that very name gets what clients send in their chat.
    """
    name, reach = (words.strip() for words in who)
    if not name or not reach:
        raise SetupError("The contact person needs a name and a way to be reached.")
    async with at_practice.opened(settings, vault) as database, database.write() as session:
        found = await at_practice.called(session, practice)
        here = await contacts.called(session, found, name)
        await contacts.name(session, found, Contact(name, reach, here.id if here else 0))
    where = "gets what clients send in the chat" if here else "has no chat here, so clients are told how to reach them"
    return [f"{name} is the contact person. As far as this practice goes, {name} {where}."]
