"""When a client is next reminded of the home plan: one due row a client, set anew whenever that may have changed."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.homecare import next_reminder
from storage import clients, due, homecare, people
from storage.clients import Client
from storage.database import Session


async def arm(session: Session, client_id: int, *, now: datetime) -> datetime | None:
    """Set the client's next reminder. None, and no due row, without an hour or an agreed item.

    A client who pauses, rests, left or cannot be reached keeps the row: each day is decided when it comes.
    """
    client = await clients.load(session, client_id)
    zone = await zone_of(session, client) if client is not None else None
    if client is None or zone is None or not await _wanted(session, client):
        await due.drop(session, Duty.REMIND, client_id)
        return None
    at = next_reminder(time.fromisoformat(client.reminder_time), zone, now)
    await due.put(session, Duty.REMIND, client_id, at=at)
    return at


async def zone_of(session: Session, client: Client) -> ZoneInfo | None:
    """The zone of the client's clock, or None before they have opened the bot."""
    person = await people.load(session, client.person)
    return None if person is None else ZoneInfo(person.zone)


async def today(session: Session, client: Client, now: datetime) -> date | None:
    """The client's local date, or None before they have opened the bot."""
    zone = await zone_of(session, client)
    return None if zone is None else now.astimezone(zone).date()


async def _wanted(session: Session, client: Client) -> bool:
    return bool(client.reminder_time) and bool(await homecare.agreed(session, client.id))
