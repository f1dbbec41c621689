"""Facts of a therapist's calendar, as its rows stand now."""

from datetime import date, datetime

from domain.calendar import FeedTrouble
from domain.caseload import short_name
from domain.messages import Choice, name_of
from domain.messages import calendar as messages
from domain.scope import Role, Scope
from storage import appointments, came, clients, people, planned, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token

PAGE = 8


async def scope_of(session: Session, request: Request) -> Scope | None:
    """The therapist who reads, or None."""
    person = await people.load(session, request.person)
    if person is None or person.role is not Role.THERAPIST:
        return None
    return Scope(person.practice, person.id, person.role, person.subject)


async def today_of(session: Session, scope: Scope, now: datetime) -> date:
    """The therapist's local day."""
    return now.astimezone(await planned.zone_of(session, scope.subject)).date()


async def works(session: Session, request: Request, now: datetime) -> object | None:
    """What was found in it."""
    scope, named = await scope_of(session, request), await token(session, request)
    if scope is None or named is None:
        return None
    today = await today_of(session, scope, now)
    known = {one.client for one in await appointments.coming(session, scope.subject, today)}
    names = [one.alias for one in await clients.of_therapist(session, scope) if one.id in known]
    unknown = len(await appointments.unknown(session, scope, today))
    return messages.Works(n=request.number("n"), names=", ".join(names) or None, unknown=unknown or None, token=named)


async def trouble(_session: Session, request: Request, _now: datetime) -> object | None:
    """What is wrong."""
    return messages.Trouble(trouble=FeedTrouble(request.word("trouble")), first=bool(request.args.get("first")))


async def link(session: Session, request: Request, _now: datetime) -> object | None:
    """One title, with the clients it could be, a page at a time."""
    scope, asked = await scope_of(session, request), await questions.load(session, request.number("question"))
    found = None if scope is None or asked is None else await appointments.load(session, scope, asked.subject)
    if scope is None or asked is None or found is None:
        return None
    listed = await came.listed(session, scope, found.day)
    start = asked.position * PAGE
    return messages.Link(
        title=found.title or "…",
        day=found.day,
        choices=tuple(Choice(one.alias, asked.token, short_name(one.id)) for one in listed[start : start + PAGE]),
        has_next=len(listed) > start + PAGE,
        token=asked.token,
    )


async def ask_name(session: Session, request: Request, _now: datetime) -> object | None:
    """Of whom it is asked."""
    client = await clients.load(session, request.client)
    return client and messages.AskName(client=client.alias)


async def named(session: Session, request: Request, _now: datetime) -> object | None:
    """What was kept."""
    client = await clients.load(session, request.client)
    return client and messages.Named(client=client.alias, called=client.calendar_name)


LOADERS: dict[str, Loader] = {
    **{
        name_of(message): bare(message)
        for message in (messages.AskAddress, messages.NoAddress, messages.Looking, messages.Linked)
    },
    name_of(messages.Works): works,
    name_of(messages.Trouble): trouble,
    name_of(messages.Link): link,
    name_of(messages.AskName): ask_name,
    name_of(messages.Named): named,
}
