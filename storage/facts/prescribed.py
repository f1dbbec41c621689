"""Facts of a plan that another provider set: as it is noted down, as it stands, why, and how it has changed."""

from datetime import datetime
from typing import Final

from domain.messages import name_of
from domain.messages import prescribed as messages
from domain.messages.request import Why
from domain.prescribed import Part
from storage import clients, practices, prescribed, requests
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.answering import plan_lines
from storage.facts.everywhere import bare, token
from storage.prescribed import Prescribed

_LISTED: Final = 3
"""How many changes a card holds; every one is kept."""
_IN_SHORT: Final = (Part.AREA, Part.MINUTES, Part.OFTEN)


async def ask(session: Session, request: Request, _now: datetime) -> object | None:
    """One part of a plan that is being described."""
    client, named = await clients.load(session, request.client), await token(session, request)
    part = Part(request.word("part"))
    return client and named and messages.Ask(client.alias, part, part is Part.PRESCRIBER, named)


async def review(session: Session, request: Request, _now: datetime) -> object | None:
    """When it is looked at again."""
    client, named = await clients.load(session, request.client), await token(session, request)
    return client and named and messages.Review(client.alias, named)


async def standing(session: Session, request: Request, _now: datetime) -> object | None:
    """The plan as it stands."""
    client, named = await clients.load(session, request.client), await token(session, request)
    plan = await prescribed.load(session, request.number("prescribed"))
    if client is None or named is None or plan is None or plan.client != client.id:
        return None
    return messages.Standing(
        client=client.alias,
        prescriber=plan.told(Part.PRESCRIBER),
        plan=plan_lines(plan),
        review=plan.review_on,
        has_reason=bool(plan.told(Part.WHY)),
        versions=await _versions(session, client.id),
        token=named,
    )


async def ended(session: Session, request: Request, _now: datetime) -> object | None:
    """It no longer holds."""
    client, plan = (
        await clients.load(session, request.client),
        await prescribed.load(session, request.number("prescribed")),
    )
    return client and plan and messages.Ended(client.alias, plan.told(Part.PRESCRIBER))


async def why(session: Session, request: Request, _now: datetime) -> object | None:
    """To the client: why it is as it is, and how it was before."""
    plan = await prescribed.load(session, request.number("prescribed"))
    client = await clients.load(session, request.client)
    if plan is None or client is None or plan.client != client.id:
        return None
    therapist = await practices.therapist_of(session, client.therapist)
    versions = await _versions(session, client.id)
    return Why(therapist.name, plan.told(Part.PRESCRIBER), plan.told(Part.WHY), plan.review_on, versions)


async def _versions(session: Session, client: int) -> tuple[messages.Version, ...]:
    """What was agreed to with whoever set the plan, newest first: both versions, reason, goal and day of each."""
    agreed = await requests.agreed(session, client)
    before = {one.id: _in_short(one) for one in await prescribed.versions(session, client)}
    found = [
        messages.Version(of.answer_on, of.plan_new, before[of.prescribed], of.why, of.goal or None)
        for of in agreed
        if of.prescribed in before and of.answer_on is not None
    ]
    return tuple(found[:_LISTED])


def _in_short(version: Prescribed) -> str:
    """What held: what it was changed to, or the words it was set in."""
    return version.changed or ", ".join(filter(None, map(version.told, _IN_SHORT)))


LOADERS: dict[str, Loader] = {
    name_of(messages.Whom): bare(messages.Whom),
    name_of(messages.Ask): ask,
    name_of(messages.Review): review,
    name_of(messages.Standing): standing,
    name_of(messages.Ended): ended,
    name_of(Why): why,
}
