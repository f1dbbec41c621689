"""A clinic closes soon: each of its clients is told once, on a day without another topic if there is one."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import day_at, end_of_local_day, next_allowed
from domain.messages import name_of
from domain.messages.closure import Notice
from scheduler.duties import Doing
from storage import alerts, closures, due, outbox, people, questions, topics
from storage.clients import Client
from storage.closures import ABOUT, Closure
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask

_MORNING, _MIDNIGHT = time(9, 0), time(0, 0)
_DAY = timedelta(days=1)


async def closure(session: Session, closure_id: int, now: datetime) -> None:
    """Tell whoever has no other topic today, and the others tomorrow; on the day before at the latest."""
    found = await closures.load(session, closure_id)
    if found is None:
        return
    left = [one for one in await closures.tellable(session, found) if not await _tell(session, one, found, now)]
    if left:
        zone = await alerts.zone_of_therapist(session, left[0])
        tomorrow = day_at(now.astimezone(zone).date() + _DAY, _MORNING, zone)
        await due.put(session, Duty.CLOSURE, closure_id, at=tomorrow)


async def _tell(session: Session, client: Client, of: Closure, now: datetime) -> bool:
    """Returns False when the client is to be told on another day."""
    person = await people.load(session, client.person)
    asked = await questions.about(session, of.practice, ABOUT, of.id)
    if person is None or not person.reachable or any(one.person == person.id for one in asked):
        return True
    zone = ZoneInfo(person.zone)
    if not await _is_free(session, client, zone, now) and now.astimezone(zone).date() + _DAY < of.first:
        return False
    question = await questions.ask(session, Ask(of.practice, person.id, ABOUT, of.id, client.id), now=now)
    letter = Letter(
        person.id,
        name_of(Notice),
        Kind.CHECK_IN,
        {"closure": of.id, "question": question.id},
        client.id,
        at=next_allowed(now, zone),
        once=f"closed:{of.id}:{client.id}",
    )
    await outbox.put(session, of.practice, letter, now=now)
    return True


async def _is_free(session: Session, client: Client, zone: ZoneInfo, now: datetime) -> bool:
    """Whether the client's day has had no topic and will have none."""
    midnight = day_at(now.astimezone(zone).date(), _MIDNIGHT, zone)
    if await topics.times(session, client.person, since=midnight):
        return False
    return not await topics.checkin_ahead(session, client.id, until=end_of_local_day(now, zone))


DUTIES: dict[str, Doing] = {Duty.CLOSURE: closure}
