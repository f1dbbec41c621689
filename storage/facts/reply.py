"""Facts of a therapist's line on a note."""

from datetime import datetime

from domain.messages import name_of, reply
from storage import clients, notes
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, therapist, token


async def type_(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, about their client."""
    client, named = await clients.load(session, request.client), await token(session, request)
    return client and named and reply.Type(client=client.alias, token=named)


async def sent(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, about their client."""
    client = await clients.load(session, request.client)
    return client and reply.Sent(client=client.alias)


async def heard(session: Session, request: Request, _now: datetime) -> object | None:
    """To the client, word for word."""
    client, by = await clients.load(session, request.client), await therapist(session, request)
    note, named = None, await token(session, request)
    if client is not None:
        note = await notes.load(session, client, request.number("note"))
    if by is None or named is None or note is None or note.reply is None:
        return None
    return reply.Heard(therapist=by.name, day=note.at, reply=note.reply, token=named)


async def line(session: Session, request: Request, now: datetime) -> object | None:
    """To the client, word for word, without a note before it."""
    found = await heard(session, request, now)
    if not isinstance(found, reply.Heard):
        return None
    return reply.Line(therapist=found.therapist, line=found.reply, token=found.token)


LOADERS: dict[str, Loader] = {
    **{name_of(message): bare(message) for message in (reply.Left, reply.Thanked)},
    name_of(reply.Type): type_,
    name_of(reply.Sent): sent,
    name_of(reply.Heard): heard,
    name_of(reply.Line): line,
}
