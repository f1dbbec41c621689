"""Nobody handed over is dropped: a week later, four weeks later, and on a day that was promised."""

from datetime import datetime, timedelta

from domain.delivery import Kind
from domain.duties import Duty
from domain.handover import State, reminded_at
from domain.hours import next_allowed
from domain.messages import handover as to_client
from domain.messages import handover_desk as to_therapist
from domain.messages import name_of
from scheduler.duties import Doing
from storage import alerts, clients, due, handovers, outbox, workdays
from storage import handover_passing as passing
from storage.database import Session
from storage.handovers import ABOUT, Handover
from storage.outbox import Letter


async def week(session: Session, handover: int, now: datetime) -> None:
    """Ask whether the two got in touch."""
    of = await handovers.load(session, handover)
    if of is not None and of.state is State.SENT:
        await passing.start(session, of, to_client.Week, now=now)


async def month(session: Session, handover: int, now: datetime) -> None:
    """Ask whether the care is there."""
    of = await handovers.load(session, handover)
    if of is not None and of.state is State.SENT:
        await handovers.set_(session, of, state=State.DONE)
        await passing.start(session, of, to_client.Month, now=now)


async def promise(session: Session, handover: int, now: datetime) -> None:
    """The therapist is reminded on the promised day and, with a word to the client, on the working day after it."""
    of = await handovers.load(session, handover)
    client = await clients.load(session, of.client) if of is not None else None
    if of is None or client is None or of.promised_on is None or not client.is_taking_part:
        return
    work = await workdays.of_client(session, client)
    today = now.astimezone(work.zone).date()
    await passing.tell_therapist(session, of, to_therapist.Stuck, once=f"handover-again:{of.id}:{today}", now=now)
    if today > of.promised_on:
        await _tell_late(session, of, now)
        return
    (after,) = work.ahead(today, 1)
    await due.put(
        session, Duty.HANDOVER_PROMISE, of.id, at=max(now + timedelta(hours=1), reminded_at(after, work.zone))
    )


async def _tell_late(session: Session, of: Handover, now: datetime) -> None:
    client = await clients.load(session, of.client)
    if client is None:
        return
    question = await passing.asked(session, of, client.person, ABOUT, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    args, once = {"handover": of.id, "question": question.id}, f"handover-late:{of.id}:{of.promised_on}"
    letter = Letter(client.person, name_of(to_client.Late), Kind.RECEIPT, args, client.id, at=at, once=once)
    await outbox.put(session, of.practice, letter, now=now)


DUTIES: dict[str, Doing] = {
    Duty.HANDOVER_WEEK: week,
    Duty.HANDOVER_MONTH: month,
    Duty.HANDOVER_PROMISE: promise,
}
