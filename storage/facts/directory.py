"""Facts of the list of people to refer to."""

from datetime import datetime
from typing import Final

from domain.caseload import short_name
from domain.directory import REQUIRED, About, State
from domain.messages import Choice, name_of
from domain.messages import directory as messages
from storage import directory, handovers
from storage.database import Session
from storage.directory import Entry
from storage.facts import Loader, Request
from storage.facts.everywhere import token

SHOWN: Final = 12
"""How many people one message lists."""


def line(one: Entry) -> messages.Line:
    """One person in a line."""
    return messages.Line(one.name, one.known(About.ROLE), one.known(About.FOCUS))


async def listed(session: Session, request: Request, _now: datetime) -> object | None:
    """The list, or who of it fitted a search."""
    named = await token(session, request)
    if named is None:
        return None
    is_search, fitting = "fitting" in request.args, str(request.args.get("fitting", "")).split(",")
    everybody = await directory.listed(session, request.practice)
    found = [one for one in everybody if not is_search or str(one.id) in fitting]
    return messages.Listed(
        lines=tuple(line(one) for one in found[:SHOWN]),
        choices=tuple(Choice(one.name, named, short_name(one.id)) for one in found[:SHOWN]),
        more=max(len(found) - SHOWN, 0) or None,
        is_search=is_search,
        token=named,
    )


async def ask(session: Session, request: Request, _now: datetime) -> object | None:
    """What is to be typed now."""
    found, named = await directory.load(session, request.number("entry")), await token(session, request)
    if found is None or named is None or found.practice != request.practice:
        return None
    about = About(request.word("about"))
    return messages.Ask(about, found.name or None, about not in REQUIRED, named)


async def entry(session: Session, request: Request, _now: datetime) -> object | None:
    """One person of the list."""
    found, named = await _mine(session, request), await token(session, request)
    if found is None or named is None or found.state is not State.LISTED:
        return None
    connected, apart = await handovers.outcomes(session, found.id)
    return messages.Entry(
        provider=found.name,
        role=found.known(About.ROLE),
        focus=found.known(About.FOCUS),
        why=found.known(About.WHY) or None,
        contact=found.known(About.CONTACT) or None,
        connected=connected,
        apart=apart,
        token=named,
    )


async def removed(session: Session, request: Request, _now: datetime) -> object | None:
    """Who is off the list."""
    found = await _mine(session, request)
    return found and messages.Removed(found.name)


async def _mine(session: Session, request: Request) -> Entry | None:
    found = await directory.load(session, request.number("entry"))
    return found if found is not None and found.practice == request.practice else None


LOADERS: dict[str, Loader] = {
    name_of(messages.Listed): listed,
    name_of(messages.Ask): ask,
    name_of(messages.Entry): entry,
    name_of(messages.Removed): removed,
}
