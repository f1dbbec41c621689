"""How long somebody was away, what they wanted then, and whether a check-in may be asked for on the day."""

from datetime import datetime
from itertools import takewhile
from typing import Final
from zoneinfo import ZoneInfo

from domain import returning
from domain.measures import Measure
from storage import checkins, clients, measures, people
from storage.database import Session
from storage.plans import Plan

ABOUT: Final = "returning"
"""What the buttons of a return are about; their subject is the client."""


async def away_since(session: Session, plan: Plan, *, now: datetime) -> datetime | None:
    """When the first check-in came that was not answered before `now`; None when there is none."""
    newest_first = await checkins.of_plan(session, plan.id)
    silent = takewhile(lambda one: one.answered_at is None or one.answered_at >= now, newest_first)
    return min((one.slot_at for one in silent), default=None)


async def goal(session: Session, plan: Plan) -> str | None:
    """The client's own words for their goal, or None."""
    found = await measures.the(session, plan, Measure.GOAL)
    return found.words if found is not None else None


async def may_start(session: Session, plan: Plan, *, now: datetime) -> bool:
    """Whether a check-in may be asked for today: the next one is days away, and there was none today."""
    client = await clients.load(session, plan.client)
    person = await people.load(session, client.person) if client is not None else None
    following = await checkins.next_at(session, plan.id)
    if person is None:
        return False
    zone = ZoneInfo(person.zone)
    today = now.astimezone(zone).date()
    latest = await checkins.latest(session, plan.id)
    if latest is not None and latest.slot >= today:
        return False
    return returning.may_start(today, following.astimezone(zone).date() if following else None)
