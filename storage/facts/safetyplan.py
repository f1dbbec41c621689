"""Facts of a practice's own safety plan: each typed line on one of its own, long ones in stretches."""

from datetime import datetime
from textwrap import wrap
from typing import Final

from domain.messages import name_of
from domain.messages import safetyplan as messages
from domain.messages.everywhere import Said
from storage import clients, practices, safety_plans
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import practice, token

_STRETCH: Final = 280
"""Characters of a person's words on one line."""


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """As it stands."""
    named, found = await token(session, request), await safety_plans.of(session, request.practice)
    if named is None:
        return None
    return messages.Card(
        parts=_parts(found.words) if found else (),
        by=(await practices.therapist_of(session, found.by)).name if found else None,
        at=found.at if found else None,
        is_set=found is not None,
        token=named,
    )


async def shown(session: Session, request: Request, _now: datetime) -> object | None:
    """Below an urgent note; None when it was taken away in the meantime."""
    found, client = await safety_plans.of(session, request.practice), await clients.load(session, request.client)
    if found is None or client is None:
        return None
    by = (await practices.therapist_of(session, found.by)).name
    return messages.Shown(client=client.alias, parts=_parts(found.words), by=by, at=found.at)


async def none_set(session: Session, request: Request, _now: datetime) -> object | None:
    """The country's numbers."""
    named = await token(session, request)
    return named and messages.NoneSet(country=(await practice(session, request)).country, token=named)


async def type_it(_session: Session, _request: Request, _now: datetime) -> object | None:
    """How much is kept."""
    return messages.TypeIt(limit=safety_plans.LONGEST)


def _parts(words: str) -> tuple[Said, ...]:
    lines = [stretch for line in words.splitlines() for stretch in wrap(line, _STRETCH, break_on_hyphens=False)]
    return tuple(Said(one) for one in lines)


LOADERS: dict[str, Loader] = {
    name_of(messages.Card): card,
    name_of(messages.Shown): shown,
    name_of(messages.NoneSet): none_set,
    name_of(messages.TypeIt): type_it,
}
