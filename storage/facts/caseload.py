"""Facts of the list of clients, of a client's picture, and of a visit that was noted."""

from datetime import date, datetime

from domain.caseload import Need, short_name
from domain.messages import Choice, name_of
from domain.messages import caseload as messages
from domain.scope import Role, Scope
from storage import (
    caseload,
    charts,
    clients,
    lined,
    lookback,
    people,
    practices,
    takeovers,
    visits,
)
from storage import plans as all_plans
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import token

PAGE = 20
CLOSED = (Need.CONFIRM, Need.NOT_JOINED, Need.LEFT)


async def scope_of(session: Session, request: Request) -> Scope | None:
    """The therapist who reads a message, as who they may reach."""
    person = await people.load(session, request.person)
    if person is None or person.role is not Role.THERAPIST:
        return None
    return Scope(person.practice, person.id, person.role, person.subject)


async def listed(session: Session, request: Request, _now: datetime) -> object | None:
    """One page of the list, from 0 on."""
    scope, named = await scope_of(session, request), await token(session, request)
    if scope is None or named is None:
        return None
    start = request.number("page") * PAGE
    found = await caseload.by_needs(session, scope)
    page, lent = found[start : start + PAGE], await _lent(session, scope)
    return messages.Clients(
        lines=tuple(messages.Line(one.alias, need) for need, one in page if need is not Need.NONE),
        choices=tuple(Choice(one.alias, named, short_name(one.id)) for _, one in page),
        has_more=len(found) > start + PAGE,
        token=named,
        has_many=len(await lined.up(session, scope)) >= lined.MANY,
        lent=lent,
        is_away=bool(lent),
    )


async def nobody(session: Session, request: Request, _now: datetime) -> object | None:
    """Nobody to list, but perhaps some whom a colleague reads for."""
    scope, named = await scope_of(session, request), await token(session, request)
    if scope is None or named is None:
        return None
    lent = await _lent(session, scope)
    return messages.NoClients(named, lent, bool(lent))


async def _lent(session: Session, scope: Scope) -> tuple[messages.Lent, ...]:
    """Those whom a colleague reads for while the speaking therapist is away: the name alone, and until when."""
    lent = []
    for one in await takeovers.lent_by(session, scope):
        client = await clients.load(session, one.client)
        if client is not None and one.last is not None:
            provider = (await practices.therapist_of(session, one.to)).name
            lent.append(messages.Lent(client.alias, provider, one.last))
    return tuple(lent)


async def drawn(session: Session, request: Request, now: datetime) -> object | None:
    """A client's picture; None while there is too little to draw."""
    scope, named = await scope_of(session, request), await token(session, request)
    client = None if scope is None else await clients.reach(session, scope, request.client)
    plan = None if client is None else await all_plans.of_client(session, client.id)
    if scope is None or client is None or named is None or plan is None:
        return None
    if await caseload.need_of(session, scope, client) in CLOSED:
        return None
    pictured = await charts.pictured(session, plan, await lookback.zone_of(session, client), now)
    return None if pictured is None else messages.Drawn(client=client.alias, pictured=pictured, token=named)


async def visit_noted(session: Session, request: Request, _now: datetime) -> object | None:
    """A visit on a day, or that there was none."""
    scope, named = await scope_of(session, request), await token(session, request)
    client = None if scope is None else await clients.reach(session, scope, request.client)
    if client is None or named is None:
        return None
    day = date.fromordinal(request.number("day"))
    return messages.VisitNoted(client.alias, day, await visits.was_on(session, client, day), named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Clients): listed,
    name_of(messages.NoClients): nobody,
    name_of(messages.Drawn): drawn,
    name_of(messages.VisitNoted): visit_noted,
}
