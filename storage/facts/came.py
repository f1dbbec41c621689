"""Facts of where visits come from and of who came on a day, as the rows stand now."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.came import DayState, last_page, on_page, tick_value
from domain.messages import Choice, name_of
from domain.messages import came as messages
from domain.scope import Scope
from storage import appointments, calendars, came, people, sources
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token

_MARK = "✓"


async def chosen(session: Session, request: Request, now: datetime) -> object | None:
    """What the therapist chose, None before they did; and how their calendar is doing."""
    named, person = await token(session, request), await people.load(session, request.person)
    if named is None or person is None:
        return None
    scope = Scope(person.practice, person.id, person.role, person.subject)
    found, feed = (
        await sources.of_therapist(session, scope.subject),
        await calendars.of_therapist(session, scope.subject),
    )
    today = now.astimezone(ZoneInfo(person.zone)).date()
    unknown = len(await appointments.unknown(session, scope, today)) if feed is not None else 0
    return messages.Sources(
        source=found.source if found else None,
        trouble=feed.trouble if feed is not None else None,
        unknown=unknown or None,
        token=named,
    )


async def day(session: Session, request: Request, _now: datetime) -> object | None:
    """The day with its names, or what was said of it."""
    found, named = await came.load(session, request.number("day")), await token(session, request)
    person = await people.load(session, request.person)
    if found is None or named is None or person is None or person.subject != found.therapist:
        return None
    listed = await came.listed(session, Scope(person.practice, person.id, person.role, person.subject), found.day)
    seen = await came.seen(session, listed, found.day)
    names = ", ".join(one.alias for one in listed if one.id in seen) or None
    if found.state is not DayState.OPEN:
        return messages.Kept(day=found.day, came=names, token=named)
    page = min(found.page, last_page(listed))
    return messages.Day(
        day=found.day,
        came=names,
        choices=tuple(
            Choice(
                f"{_MARK} {one.alias}" if one.id in seen else one.alias,
                named,
                tick_value(one.id, came=one.id not in seen),
            )
            for one in on_page(listed, page)
        ),
        has_before=page > 0,
        has_next=page < last_page(listed),
        token=named,
    )


LOADERS: dict[str, Loader] = {
    name_of(messages.Sources): chosen,
    name_of(messages.Day): day,
    name_of(messages.Quiet): bare(messages.Quiet),
    name_of(messages.ToldOf): bare(messages.ToldOf),
}
