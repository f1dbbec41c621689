"""Facts of the number a client can leave for urgent notes."""

from datetime import datetime

from domain.messages import name_of
from domain.messages import phone as messages
from storage import backup, clients, outreach, phones
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, practice, therapist, token


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """Who would see it, and what was left."""
    client, named = await clients.load(session, request.client), await token(session, request)
    found = await therapist(session, request)
    if client is None or named is None or found is None:
        return None
    left, stand_in = await phones.of(session, client), await backup.of_client(session, client)
    return messages.Card(
        therapist=found.name,
        backup=stand_in.name if stand_in is not None else None,
        number=left.number if left is not None else None,
        has_left=left is not None,
        token=named,
    )


async def wanted(session: Session, request: Request, _now: datetime) -> object | None:
    """Who would like to call; nothing once a number is there."""
    client, named = await clients.load(session, request.client), await token(session, request)
    found = await therapist(session, request)
    if client is None or named is None or found is None or await phones.of(session, client) is not None:
        return None
    return messages.Wanted(therapist=found.name, country=(await practice(session, request)).country, token=named)


async def left(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, while nobody has reached the client and the number is still there."""
    client, named = await clients.load(session, request.client), await token(session, request)
    if client is None or named is None or await phones.of(session, client) is None:
        return None
    return messages.Left(client.alias, named) if await outreach.of_whom(session, client) else None


LOADERS: dict[str, Loader] = {
    name_of(messages.Card): card,
    name_of(messages.Wanted): wanted,
    name_of(messages.Left): left,
    **{name_of(message): bare(message) for message in (messages.TypeIt, messages.Unclear)},
}
