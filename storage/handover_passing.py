"""A hand-over on its way: the therapist's card, what the client hears when, and who comes back to it on which day."""

from datetime import datetime, timedelta

from domain.alerts import NextStep
from domain.delivery import Kind
from domain.duties import Duty
from domain.handover import KEEPS, MONTH_AFTER, WEEK_AFTER, State, promised, reminded_at
from domain.hours import next_allowed
from domain.messages import handover as to_client
from domain.messages import handover_desk as to_therapist
from domain.messages import name_of
from domain.scope import Scope
from storage import alerts, cards, clients, decisions, due, handovers, outbox, passing, questions, workdays
from storage.clients import Client
from storage.database import Session
from storage.handovers import ABOUT, DESK, Handover
from storage.outbox import Letter
from storage.questions import Ask, Question

_JUST_BEFORE = timedelta(days=1)


async def asked(session: Session, of: Handover, person: int, about: str, *, now: datetime) -> Question:
    """The question by which a person acts on a hand-over."""
    return await questions.ask_once(session, Ask(of.practice, person, about, of.id, of.client), now=now)


async def show_desk(session: Session, client: Client, of: Handover, *, now: datetime) -> None:
    """Post the therapist's card (anew) in answer to them."""
    reader = await passing.reader_of(session, client)
    question = await asked(session, of, reader, DESK, now=now)
    args = {"handover": of.id, "question": question.id}
    letter = Letter(reader, name_of(to_therapist.Desk), Kind.DIALOGUE, args, client.id)
    await cards.post(session, of.practice, letter, subject=cards.subject_of(DESK, of.id), now=now)


async def go_on(session: Session, scope: Scope, *, now: datetime) -> None:
    """Somebody was put on the list: a hand-over that was begun just before and waits for a name goes on below."""
    of = await handovers.unnamed(session, scope, since=now - _JUST_BEFORE)
    client = await clients.reach(session, scope, of.client) if of is not None else None
    if of is not None and client is not None:
        await show_desk(session, client, of, now=now)


async def refresh(session: Session, of: Handover, *, now: datetime) -> None:
    """Bring the therapist's card up to date."""
    client = await clients.load(session, of.client)
    if client is not None:
        reader = await passing.reader_of(session, client)
        await cards.refresh_about(session, of.practice, reader, cards.subject_of(DESK, of.id), now=now)


async def offer(session: Session, of: Handover, *, now: datetime) -> bool:
    """Put it to the client. Returns False, and does nothing, before the talk, the reason and the person are there."""
    if not of.may_be_offered or of.state is not State.DRAFT:
        return False
    await handovers.set_(session, of, state=State.OFFERED, offered_at=now)
    await start(session, of, to_client.Offer, now=now)
    await refresh(session, of, now=now)
    return True


async def start(session: Session, of: Handover, message: type, *, now: datetime) -> None:
    """Begin a topic with the client: outside quiet hours and breaks, on a day with room for it, once."""
    client = await clients.load(session, of.client)
    if client is None or not client.is_taking_part:
        return
    question = await asked(session, of, client.person, ABOUT, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    name, args = name_of(message), {"handover": of.id, "question": question.id}
    letter = Letter(
        client.person, name, Kind.CHECK_IN, args, client.id, at=at, expires=at + KEEPS, once=f"{name}:{of.id}"
    )
    await outbox.put(session, of.practice, letter, now=now)


async def tell_therapist(session: Session, of: Handover, message: type, *, once: str, now: datetime) -> None:
    """Something for the therapist to know or do, outside their quiet hours."""
    client = await clients.load(session, of.client)
    if client is None:
        return
    reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
    question = await asked(session, of, reader, DESK, now=now)
    args = {"handover": of.id, "question": question.id}
    letter = Letter(reader, name_of(message), Kind.ALERT, args, client.id, at=at, once=once)
    await outbox.put(session, of.practice, letter, now=now)


async def follow(session: Session, of: Handover, *, now: datetime) -> None:
    """The other person knows, or the client tells them: they are asked in a week and in four."""
    await handovers.set_(session, of, state=State.SENT, sent_at=now)
    await _settle(session, of, now + MONTH_AFTER)
    await _ask_at(session, of, Duty.HANDOVER_WEEK, now + WEEK_AFTER)
    await _ask_at(session, of, Duty.HANDOVER_MONTH, now + MONTH_AFTER)
    await refresh(session, of, now=now)


async def _settle(session: Session, of: Handover, again: datetime) -> None:
    """The alert it began with is answered by it: its date is no longer one to do it by, and the answers get time."""
    alert = await alerts.load(session, of.alert) if of.alert else None
    last = await decisions.latest(session, alert) if alert is not None else None
    if alert is not None and last is not None and last.step is NextStep.REFER and alert.rearm_at is not None:
        await alerts.put_off(session, alert, again)


async def _ask_at(session: Session, of: Handover, duty: Duty, at: datetime) -> None:
    client = await clients.load(session, of.client)
    if client is not None:
        await due.put(session, duty, of.id, at=next_allowed(at, await alerts.zone_of_client(session, client)))


async def promise(session: Session, of: Handover, *, now: datetime) -> None:
    """The client is stuck: the therapist is to call or write within two working days, and hears so once a promise."""
    client = await clients.load(session, of.client)
    work = await workdays.of_client(session, client) if client is not None else None
    if work is None or (of.promised_on is not None and of.promised_on >= now.astimezone(work.zone).date()):
        return
    day = promised(now, work)
    await handovers.promise(session, of, day)
    await due.put(session, Duty.HANDOVER_PROMISE, of.id, at=max(now + timedelta(hours=1), reminded_at(day, work.zone)))
    once = f"handover-stuck:{of.id}:{now.isoformat()}"
    await tell_therapist(session, of, to_therapist.Stuck, once=once, now=now)
    await refresh(session, of, now=now)


async def kept(session: Session, of: Handover, *, now: datetime) -> None:
    """The therapist has called or written."""
    await handovers.promise(session, of, None)
    await due.drop(session, Duty.HANDOVER_PROMISE, of.id)
    await refresh(session, of, now=now)


async def withdraw(session: Session, of: Handover, *, now: datetime) -> None:
    """The therapist takes it back; the client hears so if they had heard of it."""
    await handovers.word(session, of, approved="")
    await handovers.set_(session, of, state=State.WITHDRAWN)
    client = await clients.load(session, of.client)
    if client is not None and await outbox.was_sent(session, f"{name_of(to_client.Offer)}:{of.id}"):
        at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
        name, once = name_of(to_client.Withdrawn), f"handover-withdrawn:{of.id}"
        letter = Letter(client.person, name, Kind.RECEIPT, {"handover": of.id}, client.id, at=at, once=once)
        await outbox.put(session, of.practice, letter, now=now)
    await refresh(session, of, now=now)


async def over(session: Session, of: Handover, *, now: datetime) -> None:
    """The client would rather not: nothing more is asked about it, and the therapist hears so."""
    if of.sent_at is not None:
        await _settle(session, of, now)
    await handovers.set_(session, of, state=State.OVER)
    await handovers.promise(session, of, None)
    for duty in (Duty.HANDOVER_WEEK, Duty.HANDOVER_MONTH, Duty.HANDOVER_PROMISE):
        await due.drop(session, duty, of.id)
    once = f"handover-over:{of.id}:{now.isoformat()}"
    await tell_therapist(session, of, to_therapist.Declined, once=once, now=now)
    await refresh(session, of, now=now)
