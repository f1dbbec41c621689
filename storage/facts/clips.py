"""Facts of clips: asked for, kept, shown, lost."""

from collections.abc import Callable
from datetime import datetime

from domain.caseload import short_name
from domain.messages import Choice, name_of
from domain.messages import clips as messages
from domain.scope import Role, Scope
from storage import clients, clips, homecare, people
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import therapist, token
from storage.homecare import Item


async def _of(session: Session, request: Request) -> tuple[Client, Item] | None:
    client, item = await clients.load(session, request.client), await homecare.item(session, request.number("item"))
    return None if client is None or item is None or item.client != client.id else (client, item)


async def ask(session: Session, request: Request, _now: datetime) -> object | None:
    """Which clips there are already; the item's own is left out."""
    found, named = await _of(session, request), await token(session, request)
    person = await people.load(session, request.person)
    if found is None or named is None or person is None:
        return None
    scope = Scope(request.practice, person.id, Role.THERAPIST, person.subject)
    mine = [item for item, _ in await clips.of_therapist(session, scope) if item.id != found[1].id]
    choices = tuple(Choice(item.name, named, short_name(item.id)) for item in mine)
    return messages.Ask(client=found[0].alias, item=found[1].name, choices=choices)


async def kept(session: Session, request: Request, _now: datetime) -> object | None:
    """With which item."""
    found = await _of(session, request)
    return found and messages.Kept(client=found[0].alias, item=found[1].name)


async def shown(session: Session, request: Request, _now: datetime) -> object | None:
    """The clip, as long as the item has one."""
    found, by = await _of(session, request), await therapist(session, request)
    clip = await clips.of_item(session, found[1]) if found is not None else None
    if found is None or by is None or clip is None:
        return None
    return messages.Shown(therapist=by.name, item=found[1].name, clip=clip)


def _by(message: Callable[..., object]) -> Loader:
    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found, by = await _of(session, request), await therapist(session, request)
        return None if found is None or by is None else message(therapist=by.name, item=found[1].name)

    return load


async def lost(session: Session, request: Request, _now: datetime) -> object | None:
    """Of which item, and a way to another clip; nothing when there is one again."""
    found, named = await _of(session, request), await token(session, request)
    if found is None or named is None or await clips.of_item(session, found[1]) is not None:
        return None
    return messages.Lost(client=found[0].alias, item=found[1].name, token=named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Ask): ask,
    name_of(messages.Kept): kept,
    name_of(messages.Shown): shown,
    name_of(messages.Gone): _by(messages.Gone),
    name_of(messages.Lost): lost,
}
