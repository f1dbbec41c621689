"""Facts of a therapist's office hours."""

from datetime import datetime

from domain.messages import name_of
from domain.messages import office as messages
from domain.office import WEEK
from domain.scope import Role
from storage import people, practices
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """The hours as they stand."""
    me, named = await people.load(session, request.person), await token(session, request)
    if me is None or me.role is not Role.THERAPIST or named is None:
        return None
    found = await practices.therapist_of(session, me.subject)
    mon, tue, wed, thu, fri, sat, sun = (day in found.office.days for day in range(WEEK))
    opens, closes, gathers = found.office.opens, found.office.closes, found.gathers
    return messages.Card(mon, tue, wed, thu, fri, sat, sun, opens, closes, gathers, named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Card): card,
    name_of(messages.TypeHours): bare(messages.TypeHours),
    name_of(messages.Unclear): bare(messages.Unclear),
}
