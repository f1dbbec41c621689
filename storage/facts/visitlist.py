"""Facts of a client's visits, as their own therapist may see them."""

from datetime import date, datetime, timedelta

from domain.brief import brief_at
from domain.messages import name_of
from domain.messages import visitlist as messages
from domain.scope import Role, Scope
from domain.visits import Felt
from storage import (
    approaches,
    calendars,
    clients,
    feedback,
    people,
    planned,
    plans,
    practices,
    questions,
    sources,
    visits,
)
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token
from storage.facts.visit import tried_on

_LATEST = 5
_WEEK = timedelta(weeks=1)


async def _client(session: Session, request: Request) -> Client | None:
    person = await people.load(session, request.person)
    if person is None or person.role is not Role.THERAPIST:
        return None
    scope = Scope(person.practice, person.id, person.role, person.subject)
    client = await clients.reach(session, scope, request.client)
    return client if client is not None and client.confirmed_at is not None else None


async def page(session: Session, request: Request, now: datetime) -> object | None:
    """The latest visits, and the next."""
    client, named = await _client(session, request), await token(session, request)
    if client is None or named is None:
        return None
    today = now.astimezone(await planned.zone_of(session, client.therapist)).date()
    counted = await sources.monthly(session, client, today)
    return messages.Page(
        client=client.alias,
        lines=await _lines(session, client),
        lately=counted[1] if counted else None,
        before=counted[0] if counted else None,
        next_on=await planned.next_of(session, client, today),
        called=client.calendar_name or None,
        has_calendar=await calendars.of_therapist(session, client.therapist) is not None,
        token=named,
    )


async def _lines(session: Session, client: Client) -> tuple[messages.Line, ...]:
    plan = await plans.of_client(session, client.id)
    tried = await approaches.of_plan(session, plan) if plan else ()
    told = {one.day: one for one in await feedback.told(session, client.id)}
    seen = (await visits.days(session, client.id, since=date.min))[-_LATEST:]
    return tuple(_line(day, told.get(day), tried_on(tried, day)) for day in reversed(seen))


def _line(day: date, felt: Felt | None, approach: str | None) -> messages.Line:
    return messages.Line(day, felt.feel if felt else None, felt.lasted if felt else None, approach)


async def pick(session: Session, request: Request, _now: datetime) -> object | None:
    """Days a week apart, counted from the day on which it was asked."""
    client, asked = await _client(session, request), await questions.load(session, request.number("question"))
    if client is None or asked is None:
        return None
    one, two, three, four = (date.fromordinal(asked.position) + _WEEK * weeks for weeks in range(1, 5))
    return messages.Pick(client=client.alias, week_1=one, week_2=two, week_3=three, week_4=four, token=asked.token)


async def kept(session: Session, request: Request, now: datetime) -> object | None:
    """The next visit, unless another day was set since."""
    client, named = await _client(session, request), await token(session, request)
    if client is None or named is None or client.next_visit is None:
        return None
    zone = await planned.zone_of(session, client.therapist)
    at = brief_at(client.next_visit, zone, (await practices.therapist_of(session, client.therapist)).office)
    brief_on = at.astimezone(zone).date() if at > now else None
    return messages.Planned(client=client.alias, day=client.next_visit, brief_on=brief_on, token=named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Page): page,
    name_of(messages.Pick): pick,
    name_of(messages.Planned): kept,
    name_of(messages.Unclear): bare(messages.Unclear),
}
