"""Verbs of joining that touch several records at once: cutting a link, forgetting somebody, arming a check-in."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from domain.joining import About
from domain.measures import Measure
from domain.scope import Role
from domain.timetable import next_slot
from storage import checkins, clients, commands, inbox, measures, outbox, people, plans, questions, tables
from storage.clients import Client, Standing
from storage.database import Session
from storage.plans import Plan
from storage.questions import Asked, Question

_TOLD = (tables.answer, tables.measure, tables.note, tables.checkin, tables.homecare_report, tables.approach)


async def has_agreed(session: Session, chat: int) -> bool:
    """Whether what is sent in this chat may be kept: by a therapist or a manager, or by a client who agreed to that."""
    scope = await people.scope_of(session, chat)
    client = await clients.load(session, scope.subject) if scope.role is Role.CLIENT else None
    return scope.role in (Role.THERAPIST, Role.MANAGER) or (client is not None and client.consented_at is not None)


async def forget_person(session: Session, person_id: int, *, now: datetime) -> None:
    """Remove a person with every message, button and copy that hangs on them, and what they sent in vain."""
    await inbox.forget_chat(session, (await outbox.chat_of(session, person_id))[0])
    await outbox.cancel_for(session, person_id, now=now)
    theirs = select(tables.card.c.id).where(tables.card.c.person_id == person_id)
    await session.execute(tables.posting.delete().where(tables.posting.c.card_id.in_(theirs)))
    await people.forget(session, person_id)


async def drop_client(session: Session, client_id: int) -> None:
    """Remove a client who never was more than a draft, with the plan, the questions and the key."""
    await session.execute(tables.client.delete().where(tables.client.c.id == client_id))
    session.vault.forget_client(client_id)


async def cut(session: Session, client: Client, *, now: datetime) -> None:
    """This was the wrong person: remove what they told and make them a stranger who can reach nothing.

    The person's row stays for one last message; the plan keeps what the therapist wrote and chose to ask.
    """
    plan = await plans.of_client(session, client.id)
    chosen = await measures.the(session, plan, Measure.DAYS) if plan is not None else None
    for table in _TOLD:
        await session.remove(table, client_id=client.id)
    if plan is not None and chosen is not None:
        await measures.add(session, plan, Measure.DAYS, None, now=now)
    await inbox.forget_chat(session, (await outbox.chat_of(session, client.person))[0])
    await outbox.cancel_for(session, client.person, now=now)
    await people.become(session, client.person, Role.STRANGER, 0)
    await commands.tell(session, client.practice, client.person, now=now)
    await clients.declined(session, client.id)


async def standing(session: Session, practice: int, about: str, subject: int) -> Question | None:
    """The latest question about this, whatever became of it, or None."""
    asked = await questions.about(session, practice, about, subject)
    return asked[-1] if asked else None


async def unconfirmed(session: Session, client: Client) -> Question | None:
    """The question to the therapist whether this is the person they invited, unless it was answered."""
    asked = await questions.about(session, client.practice, About.CONFIRM, client.id)
    return next((one for one in reversed(asked) if one.state in (Asked.OPEN, Asked.SKIPPED)), None)


async def next_checkin(session: Session, plan: Plan, *, now: datetime) -> datetime | None:
    """When this plan's next check-in is, on the client's own clock; None before a time was set."""
    client = await clients.load(session, plan.client)
    person = await people.load(session, client.person) if client is not None else None
    if person is None or plan.cadence is None:
        return None
    return next_slot(plan.cadence, ZoneInfo(person.zone), now, plan.last_slot).at


async def arm(session: Session, client_id: int, *, now: datetime) -> None:
    """Put an active client's next check-in on the schedule, or move it there; for anyone else do nothing."""
    client, plan = await clients.load(session, client_id), await plans.of_client(session, client_id)
    if client is None or plan is None or client.state is not Standing.ACTIVE:
        return
    person = await people.load(session, client.person)
    if person is not None:
        await checkins.plan_next(session, plan, ZoneInfo(person.zone), now=now)
