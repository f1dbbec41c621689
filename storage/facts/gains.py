"""Facts of the list of gains: what was named as easier and when, and side signs beside where they began."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.measures import Measure
from domain.messages import name_of
from domain.messages import progress as messages
from domain.messages.measures import Easier, SideReading
from domain.shown import shown
from storage import answers, clients, lookback, measures, notes, plans
from storage.answers import Answer
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.plans import Plan

_LISTED: Final = 12
"""How many of the latest are listed."""


async def gains(session: Session, request: Request, _now: datetime) -> object | None:
    """The list as it stands."""
    client, plan = await clients.load(session, request.client), await plans.of_client(session, request.client)
    if client is None or plan is None:
        return None
    named = [one for one in await answers.of_plan(session, plan) if one.measure is Measure.EASIER]
    named = [one for one in named if one.value in tuple(Easier) and one.value != Easier.NOTHING]
    zone = await lookback.zone_of(session, client)
    lines = tuple([await _line(session, client, one, zone) for one in named[-_LISTED:]])
    return messages.GainsList(named=lines, sides=await _sides(session, plan))


async def _line(session: Session, client: Client, one: Answer, zone: ZoneInfo) -> messages.GainLine:
    day = one.at.astimezone(zone).date()
    words = await notes.of_checkin(session, client, one.checkin) if one.value == Easier.TYPED else None
    return messages.GainLine(day, None if words else Easier(one.value), words)


async def _sides(session: Session, plan: Plan) -> tuple[messages.SideLine, ...]:
    given = await answers.of_plan(session, plan)
    found = []
    for side in await measures.of_plan(session, plan):
        told = [(one.at.toordinal(), one.score) for one in given if one.measure_id == side.id and one.value.isdigit()]
        if side.kind is Measure.SIDE and told:
            then, now = shown(told)
            found.append(
                messages.SideLine(side.words, SideReading(then or 0), None if now is None else SideReading(now))
            )
    return tuple(found)


LOADERS: dict[str, Loader] = {name_of(messages.GainsList): gains}
