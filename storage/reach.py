"""A person who blocked the bot is left alone; their therapist is told once; both resume when they are back."""

from datetime import datetime

from domain.duties import Duty
from domain.scope import Role
from storage import clients, due, outbox, people
from storage.database import Session


async def lost(session: Session, person_id: int, *, now: datetime) -> None:
    """Messages no longer arrive: withdraw what waits, and have the client's therapist told once."""
    if not await people.set_reachable(session, person_id, reachable=False):
        return
    await outbox.cancel_for(session, person_id, now=now)
    person = await people.load(session, person_id)
    if person is not None and person.role is Role.CLIENT:
        await due.put(session, Duty.TELL_UNREACHABLE, person.subject, at=now)


async def found(session: Session, person_id: int) -> bool:
    """The person is back. Returns whether that is news."""
    if not await people.set_reachable(session, person_id, reachable=True):
        return False
    person = await people.load(session, person_id)
    if person is not None and person.role is Role.CLIENT:
        await clients.told_unreachable(session, person.subject, at=None)
    return True
