"""Facts of a note that lies unopened, or after which nobody was reached; nothing is said once that has changed."""

from datetime import datetime

from domain.messages import name_of
from domain.messages import unopened as messages
from domain.unopened import Note
from storage import contacts, hard_spells, unopened
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import practice, therapist, token


async def notice(session: Session, request: Request, _now: datetime) -> object | None:
    """Since when it lies, and how else to reach the practice."""
    found, named = await therapist(session, request), await token(session, request)
    what, of = Note(request.word("what")), request.number("of")
    sent_at = await unopened.lies_since(session, request.client, what, of)
    if found is None or named is None or sent_at is None:
        return None
    where, contact = await practice(session, request), await contacts.of(session, request.practice)
    return messages.Notice(
        therapist=found.name,
        at=sent_at,
        tried=await unopened.tried_at(session, request.client, of) if what is Note.URGENT else None,
        clinic=where.name,
        detail=contact.detail or None if contact is not None else None,
        country=where.country,
        takes_calls=(await hard_spells.of_therapist(session, found.id)).takes_calls,
        token=named,
    )


LOADERS: dict[str, Loader] = {name_of(messages.Notice): notice}
