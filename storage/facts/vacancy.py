"""Facts of clients about whom nobody reads, because their therapist was removed."""

from collections.abc import Callable
from datetime import datetime

from domain.messages import Choice, name_of
from domain.messages import vacancy as messages
from storage import clients, practices, takeovers, vacancies
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, practice, token


async def _vacant(session: Session, request: Request) -> Client | None:
    client = await clients.load(session, request.client)
    return client if client is not None and await vacancies.is_vacant(session, client) else None


async def notice(session: Session, request: Request, _now: datetime) -> object | None:
    """Who could go on, as long as nobody reads."""
    client, named = await _vacant(session, request), await token(session, request)
    if client is None or named is None:
        return None
    here = await practice(session, request)
    others = await vacancies.candidates(session, client)
    return messages.Notice(
        therapist=(await practices.therapist_of(session, client.therapist)).name,
        clinic=here.name,
        choices=tuple(Choice(one.name, named, f"t{place}") for place, one in enumerate(others)),
        has_choices=bool(others),
        country=here.country,
        token=named,
    )


async def question(session: Session, request: Request, _now: datetime) -> object | None:
    """May this one read?"""
    client, named = await _vacant(session, request), await token(session, request)
    of = await takeovers.load(session, request.number("takeover"))
    if client is None or named is None or of is None or of.client != client.id or not of.to:
        return None
    provider = (await practices.therapist_of(session, of.to)).name
    others = len(await vacancies.candidates(session, client)) > 1
    return messages.Question(provider=provider, others=others, token=named)


def at_clinic(message: Callable[..., object]) -> Loader:
    """A loader for a message that names the clinic and the country's numbers."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        here = await practice(session, request)
        return message(clinic=here.name, country=here.country)

    return load


async def told(session: Session, request: Request, _now: datetime) -> object | None:
    """To whoever stands in, as long as nobody else reads."""
    client = await _vacant(session, request)
    if client is None:
        return None
    therapist = (await practices.therapist_of(session, client.therapist)).name
    return messages.Told(client.alias, therapist, (await practice(session, request)).country)


async def ended(session: Session, request: Request, _now: datetime) -> object | None:
    """Whose cover is over."""
    of = await takeovers.load(session, request.number("takeover"))
    client = await clients.load(session, of.client) if of is not None else None
    if of is None or client is None:
        return None
    return messages.Ended(client.alias, (await practices.therapist_of(session, of.by)).name)


async def removed(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist who was removed."""
    return messages.Removed(clinic=(await practice(session, request)).name)


LOADERS: dict[str, Loader] = {
    name_of(messages.Notice): notice,
    name_of(messages.Question): question,
    name_of(messages.Nobody): bare(messages.Nobody),
    name_of(messages.Told): told,
    name_of(messages.Ended): ended,
    name_of(messages.Removed): removed,
    **{
        name_of(message): at_clinic(message)
        for message in (messages.Staying, messages.Urgent, messages.Crisis, messages.NoSign)
    },
}
