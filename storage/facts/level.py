"""Facts of what was tried where the answers stayed level."""

from datetime import datetime
from typing import Final

from domain.messages import level as messages
from domain.messages import name_of
from storage import level
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.alert_approach import log
from storage.facts.caseload import scope_of
from storage.facts.everywhere import token

_LISTED: Final = 4
_TRIED: Final = 2
"""How many cases, and approaches of each, one message holds."""


async def listed(session: Session, request: Request, _now: datetime) -> object | None:
    """The reader's own cases, as they are now."""
    scope, named = await scope_of(session, request), await token(session, request)
    if scope is None or named is None:
        return None
    found = await level.of_therapist(session, scope)
    cases = [
        messages.Case(one.client.alias, one.since, await log(session, one.plan, _TRIED)) for one in found[:_LISTED]
    ]
    return messages.Listed(tuple(cases), max(len(found) - _LISTED, 0) or None, named)


LOADERS: dict[str, Loader] = {name_of(messages.Listed): listed}
