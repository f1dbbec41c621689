"""Facts of a clinic that is closed for a while."""

from datetime import datetime

from domain.messages import closure as messages
from domain.messages import name_of
from storage import closures, lookback
from storage.clients import load as load_client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, practice, therapist, token


async def kept(session: Session, request: Request, _now: datetime) -> object | None:
    """The days, and from when clients hear of them."""
    found, named = await closures.load(session, request.number("closure")), await token(session, request)
    if found is None or named is None:
        return None
    tells = datetime.fromisoformat(request.word("tells"))
    return messages.Kept(first=found.first, last=found.last, tells=tells, token=named)


async def notice(session: Session, request: Request, now: datetime) -> object | None:
    """Nothing once the days are over or were undone."""
    found, named = await closures.load(session, request.number("closure")), await token(session, request)
    client, reads = await load_client(session, request.client), await therapist(session, request)
    if found is None or named is None or client is None or reads is None:
        return None
    if now.astimezone(await lookback.zone_of(session, client)).date() > found.last:
        return None
    name = (await practice(session, request)).name
    return messages.Notice(practice=name, therapist=reads.name, first=found.first, last=found.last, token=named)


LOADERS: dict[str, Loader] = {
    **{
        name_of(message): bare(message)
        for message in (messages.ClosureQuestion, messages.Unclear, messages.Dropped, messages.Keeping)
    },
    name_of(messages.Kept): kept,
    name_of(messages.Notice): notice,
}
