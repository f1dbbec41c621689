"""Clients passing from therapist to therapist: what is asked and agreed to, and the change of reader itself."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.duties import Duty
from domain.rights import Looked
from domain.scope import Role, Scope
from domain.takeover import OPEN, State, Term, changes_at
from storage import alerts, audit, backup, clients, due, outbox, planned, practices, weekly
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.practices import Therapist
from storage.tables import takeover

ABOUT, DESK = "takeover", "takeover_desk"
"""What questions are about: the client's, the therapist's card; their subject is the passing on."""


@dataclass(frozen=True, slots=True)
class Takeover:
    """One passing on. `to` is 0 before a colleague was picked; `last` is the therapist's last day, or the cover's."""

    id: int
    practice: int
    client: int
    by: int
    to: int
    term: Term | None
    state: State
    last: date | None
    begun_at: datetime
    agreed_at: datetime | None


async def begin(session: Session, client: Client, *, now: datetime) -> Takeover:
    """The client's open one, begun now if there is none."""
    row = await session.find(takeover, "-begun_at", "id", client_id=client.id)
    if row is not None and State(row.state) in OPEN:
        return _takeover(row)
    made = new_id()
    values = {"id": made, "practice_id": client.practice, "client_id": client.id, "from_id": client.therapist}
    await session.insert(takeover, {**values, "state": State.DRAFT, "begun_at": now})
    return Takeover(made, client.practice, client.id, client.therapist, 0, None, State.DRAFT, None, now, None)


async def set_(session: Session, of: Takeover, **values: Any) -> Takeover:
    """Note what was picked or said, by the names of the columns; returns how it stands then."""
    await session.change(takeover, of.id, **values)
    return await load(session, of.id) or of


async def load(session: Session, takeover_id: int) -> Takeover | None:
    """One passing on, or None."""
    row = await session.find(takeover, id=takeover_id)
    return None if row is None else _takeover(row)


async def reach(session: Session, scope: Scope, takeover_id: int) -> Takeover | None:
    """The speaking client's own, or one that the speaking therapist began for a client who is still theirs."""
    found = await load(session, takeover_id)
    if found is None or await clients.reach(session, scope, found.client) is None:
        return None
    return found if scope.role is Role.CLIENT or found.by == scope.subject else None


async def open_of(session: Session, practice: int) -> tuple[Takeover, ...]:
    """Everything that is under way in a practice."""
    rows = await session.find_all(takeover, "begun_at", "id", practice_id=practice)
    return tuple(one for one in map(_takeover, rows) if one.state in OPEN)


async def lent_by(session: Session, scope: Scope) -> tuple[Takeover, ...]:
    """Clients of the speaking therapist whom a colleague reads for at the moment."""
    found = await open_of(session, scope.practice)
    return tuple(one for one in found if one.by == scope.subject and one.state is State.STANDING)


async def candidates(session: Session, of: Takeover) -> tuple[Therapist, ...]:
    """Everybody else of the practice who is set up."""
    return await backup.colleagues(session, of.practice, of.by)


async def has_passed(session: Session, of: Takeover, *, now: datetime) -> bool:
    """Whether the absence that was to be covered is over already."""
    client = await clients.load(session, of.client)
    if client is None or of.last is None or of.term is not Term.COVER:
        return False
    return of.last < now.astimezone(await alerts.zone_of_therapist(session, client)).date()


async def agree(session: Session, of: Takeover, *, now: datetime) -> Takeover:
    """The client's yes: the reader changes at once, or with the end of the therapist's last day."""
    client = await clients.load(session, of.client)
    if client is None or of.last is None:
        return of
    zone = await alerts.zone_of_therapist(session, client)
    begins = now if of.term is Term.COVER else max(now, changes_at(of.last, zone))
    if of.term is Term.GOOD and of.last <= now.astimezone(zone).date():
        begins = now
    of = await set_(session, of, state=State.AGREED, agreed_at=now)
    if begins > now:
        await due.put(session, Duty.TAKEOVER, of.id, at=begins)
        return of
    return await change(session, of, now=now)


async def change(session: Session, of: Takeover, *, now: datetime) -> Takeover:
    """The reader changes: who read before loses access and what waits for them in this same transaction."""
    client = await clients.load(session, of.client)
    if client is None or of.last is None:
        return of
    back = of.state is State.STANDING
    await _move(session, client, of.by if back else of.to, now=now)
    if of.term is Term.GOOD or back:
        await due.drop(session, Duty.TAKEOVER, of.id)
        return await set_(session, of, state=State.DONE)
    zone = await alerts.zone_of_therapist(session, client)
    await due.put(session, Duty.TAKEOVER, of.id, at=max(now, changes_at(of.last, zone)))
    return await set_(session, of, state=State.STANDING)


async def _move(session: Session, client: Client, to: int, *, now: datetime) -> None:
    before = await practices.therapist_of(session, client.therapist)
    if before.id == to:
        return
    await clients.move(session, client.id, to)
    await outbox.cancel_for(session, before.person, now=now, about=client.id)
    await audit.looked(session, client, to, Looked.RECORD, now=now)
    await weekly.arm(session, to, now=now)
    await planned.arm(session, to, now=now)
    for one in await alerts.standing(session, client.id):
        await due.put(session, Duty.ALERT_PUSH, one.id, at=now)


def _takeover(row: Any) -> Takeover:
    return Takeover(
        row.id,
        row.practice_id,
        row.client_id,
        row.from_id,
        row.to_id or 0,
        Term(row.term) if row.term else None,
        State(row.state),
        date.fromisoformat(row.last_on) if row.last_on else None,
        row.begun_at,
        row.agreed_at,
    )
