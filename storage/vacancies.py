"""Clients whose therapist was removed: nobody reads, nothing is asked, and they say who may go on."""

from datetime import datetime
from typing import Final

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import everywhere, name_of
from domain.messages import vacancy as messages
from domain.scope import Role, Scope
from storage import alerts, backup, clients, due, outbox, practices, questions, rhythm
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter
from storage.practices import Therapist
from storage.questions import Ask, Question
from storage.tables import client as client_table

ABOUT: Final = "vacancy"
"""What the client's question who goes on is about; its subject is the client."""
_WITH_HELP: Final = {"y": everywhere.UrgentYes, "u": everywhere.UrgentUnsure, "c": everywhere.Crisis}
_ALONE: Final = {"y": messages.Urgent, "u": messages.Urgent, "c": messages.Crisis, "n": messages.NoSign}


async def is_vacant(session: Session, client: Client) -> bool:
    """Whether nobody reads about a client, because their therapist was removed."""
    return (await practices.therapist_of(session, client.therapist)).removed


async def speaks(session: Session, scope: Scope) -> Client | None:
    """The speaker, if they are a client who agreed and about whom nobody reads; else None."""
    client = await clients.reach(session, scope, scope.subject) if scope.role is Role.CLIENT else None
    if client is None or client.consented_at is None or not await is_vacant(session, client):
        return None
    return client


async def leave(session: Session, client: Client, *, now: datetime) -> None:
    """Nobody reads about this client from now on: what waited is withdrawn, asking rests, and they are told."""
    await outbox.cancel_for(session, client.person, now=now, about=client.id)
    await rhythm.pause(session, client, until=None)
    await tell(session, client, now=now)


async def tell(session: Session, client: Client, *, once: str | None = None, now: datetime) -> None:
    """Put to the client who could go on, outside quiet hours; what was put before is replaced."""
    question = await asked(session, client, now=now)
    at = next_allowed(now, await alerts.zone_of_client(session, client))
    args = {"question": question.id}
    letter = Letter(client.person, name_of(messages.Notice), Kind.ALERT, args, client.id, at=at, once=once)
    await outbox.put(session, client.practice, letter, now=now)


async def asked(session: Session, client: Client, *, now: datetime) -> Question:
    """The question by which a client says who goes on."""
    return await questions.ask_once(session, Ask(client.practice, client.person, ABOUT, client.id, client.id), now=now)


async def candidates(session: Session, client: Client) -> tuple[Therapist, ...]:
    """Who could go on: every therapist of the practice who is set up."""
    return await backup.colleagues(session, client.practice, client.therapist)


async def of_practice(session: Session, practice: int) -> tuple[Client, ...]:
    """Every client of a practice who takes part and about whom nobody reads."""
    rows = await session.find_all(client_table, "created_at", "id", practice_id=practice)
    found = [await clients.load(session, row.id) for row in rows]
    return tuple([one for one in found if one is not None and one.is_taking_part and await is_vacant(session, one)])


async def somebody_came(session: Session, practice: int, *, now: datetime) -> None:
    """A therapist was set up: those about whom nobody reads are asked again."""
    for client in await of_practice(session, practice):
        await tell(session, client, now=now)


async def over(session: Session, client: Client, *, now: datetime) -> None:
    """Somebody reads again: asking begins again, or whoever reads now says first that this is the one."""
    if client.confirmed_at is not None:
        await rhythm.resume(session, client, await alerts.zone_of_client(session, client), now=now)
        return
    await clients.set_state(session, client.id, Standing.WAITING)
    await due.put(session, Duty.CONFIRM_CLIENT, client.id, at=now)


async def ask_again(session: Session, practice: int, *, now: datetime) -> None:
    """Whoever is without anybody is asked once more, at most once a week."""
    for client in await of_practice(session, practice):
        await tell(session, client, once=f"{ABOUT}-again:{client.id}:{now.isocalendar()[:2]}", now=now)


async def urgent(session: Session, client: Client, answer: str, *, now: datetime) -> None:
    """An answer to the urgent signs (y, u, n) or words of crisis (c), when nobody reads: the client is told what to do.

    Whoever was named to step in hears of it at once; without one the client reads that nobody does.
    """
    helper = await backup.of_client(session, client)
    message: type = _ALONE[answer]
    if helper is not None and answer in _WITH_HELP:
        message = _WITH_HELP[answer]
        once = f"{ABOUT}:{client.id}:{now:%Y-%m-%dT%H}"
        told = Letter(helper.person, name_of(messages.Told), Kind.URGENT, {}, client.id, once=once)
        await outbox.put(session, client.practice, told, now=now)
    letter = Letter(client.person, name_of(message), Kind.URGENT, {}, client.id)
    await outbox.put(session, client.practice, letter, now=now)
