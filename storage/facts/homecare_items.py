"""Facts of adding an item to the home plan, as a therapist sees it."""

from collections.abc import Callable
from datetime import datetime

from domain.homecare import MOST_ITEMS, Agreed
from domain.messages import Choice, name_of
from domain.messages import homecare_items as messages
from domain.scope import Role, Scope
from storage import clients, clips, homecare, people, questions
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token
from storage.homecare import Item


async def for_whom(session: Session, request: Request, _now: datetime) -> object | None:
    """One button for each client who can be offered something, by name."""
    person = await people.load(session, request.person)
    if person is None:
        return None
    scope = Scope(request.practice, person.id, Role.THERAPIST, person.subject)
    found = [
        Choice(client.alias, question.token)
        for client in await clients.of_therapist(session, scope)
        for question in await questions.about(session, request.practice, homecare.FOR_WHOM, client.id)
        if homecare.takes_part(client) and question.person == person.id
    ]
    return messages.ForWhom(tuple(sorted(found, key=lambda each: each.label.casefold()))) if found else None


async def not_joined(session: Session, request: Request, _now: datetime) -> object | None:
    """A client who cannot be offered anything yet."""
    client = await clients.load(session, request.client)
    return client and messages.NotJoined(client=client.alias)


async def ask_name(session: Session, request: Request, _now: datetime) -> object | None:
    """The first step; says so when there are many items already."""
    client = await clients.load(session, request.client)
    if client is None:
        return None
    active = len(await homecare.standing(session, client.id))
    return messages.AskName(client=client.alias, active=active if active >= MOST_ITEMS else None)


async def _of(session: Session, request: Request) -> tuple[Client, Item] | None:
    client, item = (
        await clients.load(session, request.client),
        await homecare.item(session, request.number("item")),
    )
    return (client, item) if client is not None and item is not None and item.client == client.id else None


def _step(message: Callable[..., object]) -> Loader:
    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found, named = await _of(session, request), await token(session, request)
        if found is None or named is None:
            return None
        return message(client=found[0].alias, item=found[1].name, token=named)

    return load


async def offered(session: Session, request: Request, _now: datetime) -> object | None:
    """What was done with a new item."""
    found, named = await _of(session, request), await token(session, request)
    if found is None or named is None:
        return None
    return messages.Offered(
        client=found[0].alias,
        item=found[1].name,
        has_reason=bool(found[1].why),
        waits=bool(request.args["waits"]),
        weeks=found[1].weeks,
        has_how=bool(found[1].how),
        token=named,
        has_clip=await clips.of_item(session, found[1]) is not None,
    )


async def smaller_wanted(session: Session, request: Request, _now: datetime) -> object | None:
    """An item that was found too big."""
    found, named = await _of(session, request), await token(session, request)
    if found is None or named is None:
        return None
    client, item = found
    return messages.SmallerWanted(client.alias, item.name, item.dose, item.state is Agreed.AGREED, named)


def _naming(message: Callable[..., object]) -> Loader:
    """A loader for a message that names the client and the item."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found = await _of(session, request)
        return found and message(client=found[0].alias, item=found[1].name)

    return load


LOADERS: dict[str, Loader] = {
    name_of(messages.NobodyYet): bare(messages.NobodyYet),
    name_of(messages.ForWhom): for_whom,
    name_of(messages.NotJoined): not_joined,
    name_of(messages.AskName): ask_name,
    name_of(messages.AskDose): _step(messages.AskDose),
    name_of(messages.AskWhy): _step(messages.AskWhy),
    name_of(messages.Offered): offered,
    name_of(messages.SmallerWanted): smaller_wanted,
    **{name_of(each): _naming(each) for each in (messages.AskSmaller, messages.AskHow, messages.HowKept)},
}
