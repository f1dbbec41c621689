"""The date on which a client is asked whether to go on with an item: in the item and on the schedule, set as one.

What is in the plan has such a date; nothing else has.
"""

from datetime import date, datetime, time, timedelta
from typing import Final

from domain.duties import Duty
from domain.homecare import Agreed
from domain.hours import day_at, next_allowed
from storage import clients, due, homecare, reminders
from storage.clients import Client
from storage.database import Session
from storage.homecare import Item

UNLESS_TOLD: Final = time(18, 0)
"""The hour for a client who has named none."""


async def put(session: Session, client: Client, item: Item, *, weeks: int, now: datetime) -> None:
    """Ask in so many weeks from today."""
    today = await reminders.today(session, client, now)
    if today is None:
        return
    day = today + timedelta(weeks=weeks)
    await homecare.look_again(session, item.id, weeks=weeks, on=day)
    await at(session, client, item.id, day)


async def at(session: Session, client: Client, item_id: int, day: date) -> None:
    """Have it asked on this local date, at the client's hour."""
    zone = await reminders.zone_of(session, client)
    if zone is not None:
        hour = time.fromisoformat(client.reminder_time) if client.reminder_time else UNLESS_TOLD
        await due.put(session, Duty.LOOK_AT_ITEM, item_id, at=next_allowed(day_at(day, hour, zone), zone))


async def move(session: Session, client_id: int) -> None:
    """The client's hour has changed: the dates stay."""
    client = await clients.load(session, client_id)
    for item in await homecare.agreed(session, client_id):
        if client is not None and item.look_on is not None:
            await at(session, client, item.id, item.look_on)


async def settle(session: Session, item: Item, becomes: Agreed, *, now: datetime) -> None:
    """Bring an item to another state, and with it the reminders and the date on which it is asked after."""
    await homecare.decide(session, item.id, becomes, now=now)
    await reminders.arm(session, item.client, now=now)
    client = await clients.load(session, item.client)
    if becomes is Agreed.AGREED and client is not None:
        await put(session, client, item, weeks=item.weeks, now=now)
    else:
        await due.drop(session, Duty.LOOK_AT_ITEM, item.id)
