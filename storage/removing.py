"""A therapist is removed: in one transaction nothing can be reached any more, and nobody is left without a word."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import backup as to_colleagues
from domain.messages import name_of
from domain.messages.vacancy import Removed
from domain.scope import Role, Scope
from domain.takeover import State
from storage import (
    calendars,
    clients,
    commands,
    contacts,
    dialogues,
    due,
    invites,
    joining,
    outbox,
    people,
    practices,
    takeover_passing,
    takeovers,
    vacancies,
)
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter
from storage.practices import Therapist
from storage.tables import client as client_table
from storage.tables import therapist as therapist_table

_UNASKED = (Standing.DRAFT, Standing.INVITED, Standing.ASKING)


async def remove(session: Session, of: Therapist, *, now: datetime) -> int:
    """Remove a therapist of a practice, joined or only invited. Returns how many clients nobody reads about then."""
    await invites.withdraw(session, of.practice, of.id)
    await _shut_out(session, of, now)
    vacancy = await practices.remove_therapist(session, of, now=now)
    await _pass_on(session, of, vacancy, now)
    left = 0
    for row in await session.find_all(client_table, "created_at", "id", therapist_id=of.id):
        client = await clients.load(session, row.id)
        if client is not None and await _is_left(session, client, vacancy, now):
            left += 1
    await _others(session, of, now)
    return left


async def _shut_out(session: Session, of: Therapist, now: datetime) -> None:
    """Their chat is a stranger's from now on; what waited for it is withdrawn, and one last word says so."""
    for duty in (Duty.DIGEST, Duty.TEXTS_CHANGED, Duty.WHO_CAME, Duty.BRIEF):
        await due.drop(session, duty, of.id)
    await calendars.forget(session, of.id)
    reader = await people.load(session, of.person)
    if reader is None:
        return
    await outbox.cancel_for(session, of.person, now=now)
    await dialogues.end(session, Scope(of.practice, of.person, Role.THERAPIST, of.id))
    await people.become(session, of.person, Role.STRANGER, 0)
    await commands.tell(session, of.practice, of.person, now=now)
    at = next_allowed(now, ZoneInfo(reader.zone))
    await outbox.put(session, of.practice, Letter(of.person, name_of(Removed), Kind.ALERT, {}, at=at), now=now)


async def _pass_on(session: Session, of: Therapist, vacancy: int, now: datetime) -> None:
    """What was agreed to with a client begins now; a cover by others goes on, and one by the removed is over."""
    for one in await takeovers.open_of(session, of.practice):
        if one.by == of.id and one.state is State.AGREED:
            await takeover_passing.go_on(session, one, now=now)
        elif one.by == of.id and one.state is State.STANDING:
            await takeovers.set_(session, one, from_id=vacancy)
        elif one.by == of.id:
            await takeovers.set_(session, one, state=State.REFUSED)
        elif one.to == of.id and one.state is State.STANDING:
            await takeover_passing.go_on(session, one, now=now)
        elif one.to == of.id:
            await due.drop(session, Duty.TAKEOVER, one.id)
            begun = await takeovers.set_(session, one, state=State.DRAFT, to_id=None, term=None, last_on=None)
            await takeover_passing.refresh(session, begun, now=now)


async def _is_left(session: Session, client: Client, vacancy: int, now: datetime) -> bool:
    """Whoever agreed keeps a place and is told; of anybody else nothing was to be kept. Returns whether one is left."""
    if client.state in _UNASKED and client.consented_at is None:
        await invites.withdraw(session, client.practice, client.id)
        if client.person:
            await joining.forget_person(session, client.person, now=now)
        await joining.drop_client(session, client.id)
        return False
    await clients.move(session, client.id, vacancy)
    if not client.is_taking_part:
        return False
    await vacancies.leave(session, client, now=now)
    return True


async def _others(session: Session, of: Therapist, now: datetime) -> None:
    """Nobody counts on them any more: colleagues whose back-up they were hear so, and so does the contact's place."""
    found = await contacts.of(session, of.practice)
    if found is not None and found.therapist == of.id:
        await contacts.forget(session, of.practice)
    for one in await practices.therapists_of(session, of.practice):
        if one.backup != of.id:
            continue
        await session.change(therapist_table, one.id, backup_id=None)
        reader = await people.load(session, one.person)
        if reader is not None and of.joined:
            at, name = next_allowed(now, ZoneInfo(reader.zone)), name_of(to_colleagues.Gone)
            letter = Letter(reader.id, name, Kind.ALERT, {"therapist": of.id}, at=at)
            await outbox.put(session, of.practice, letter, now=now)
