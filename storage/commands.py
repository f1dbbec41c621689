"""Which commands Telegram offers a person: told again whenever who they are, or how they are spoken to, changes."""

from datetime import datetime
from typing import Final

from sqlalchemy import select

from domain.delivery import Kind
from storage import outbox
from storage.database import Session
from storage.outbox import Letter
from storage.tables import installation, person

LIST: Final = "commands"
"""What stands in the outbox for a list; which one it is, is looked up when it leaves."""


async def tell(session: Session, practice: int, person_id: int, *, now: datetime) -> None:
    """Offer a person the commands of who they are by the time this leaves."""
    await outbox.put(session, practice, Letter(person_id, LIST, Kind.COMMANDS, {}), now=now)


async def tell_all(session: Session, fingerprint: str, *, now: datetime) -> int:
    """Tell everybody again if the lists are others than at the last start. Returns how many are told."""
    if fingerprint == await session.scalar(select(installation.c.commands_print)):
        return 0
    reached = await session.rows(select(person.c.id, person.c.practice_id).where(person.c.reachable))
    for row in reached:
        await tell(session, row.practice_id, row.id, now=now)
    await session.change(installation, 1, commands_print=fingerprint)
    return len(reached)
