"""Breaks, rest and return: where a client stands and what is on the schedule always change together."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.timetable import Slot
from storage import checkins, clients, due, plans
from storage.checkins import State
from storage.clients import Client, Standing
from storage.database import Session

ABOUT = "rhythm"
"""What questions about the rhythm are about; their subject is the client."""


async def pause(session: Session, client: Client, *, until: datetime | None) -> None:
    """A break begins: nothing is asked until it ends, or until the client says so."""
    await clients.pause(session, client.id, until=until)
    await _stop_asking(session, client)
    if until is None:
        await due.drop(session, Duty.RESUME, client.id)
    else:
        await due.put(session, Duty.RESUME, client.id, at=until)


async def rest(session: Session, client: Client) -> None:
    """The bot goes quiet until the client shows a sign of life."""
    await clients.set_state(session, client.id, Standing.RESTING)
    await _stop_asking(session, client)


async def resume(session: Session, client: Client, zone: ZoneInfo, *, now: datetime) -> Slot | None:
    """Asking begins again, from the next slot on; nothing is caught up with. Returns that slot, if there is a plan."""
    await clients.resume(session, client.id)
    plan = await plans.of_client(session, client.id)
    return await checkins.plan_next(session, plan, zone, now=now) if plan else None


async def showed_life(session: Session, client: Client, *, now: datetime) -> None:
    """The client is there, whatever became of the last check-in: silence is counted anew."""
    plan = await plans.of_client(session, client.id)
    latest = await checkins.latest(session, plan.id) if plan else None
    if latest is not None and latest.state is State.UNANSWERED:
        await checkins.showed_life(session, latest.id, now=now)


async def _stop_asking(session: Session, client: Client) -> None:
    plan = await plans.of_client(session, client.id)
    if plan is not None:
        await due.drop(session, Duty.OPEN_CHECKIN, plan.id)
