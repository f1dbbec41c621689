"""Who looked at what of a client, and what was sent to others about them: the client can read both at any time."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from domain.delivery import Kind, Sending
from domain.rights import Looked, Told, told_by
from storage import practices
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.tables import audit_event, outbox


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody opened something; `by` is the therapist's name."""

    by: str
    what: Looked
    at: datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """Something was certainly sent to somebody about a client; `to` is the reader's name."""

    to: str
    what: Told
    at: datetime


_SENT = (
    select(outbox.c.message, outbox.c.person_id, outbox.c.settled_at)
    .where(
        outbox.c.client_id == bindparam("client"),
        outbox.c.person_id != bindparam("own"),
        outbox.c.state == Sending.SENT,
        outbox.c.kind.in_((Kind.ALERT, Kind.URGENT, Kind.CHECK_IN, Kind.SUMMARY, Kind.RECEIPT)),
    )
    .order_by(outbox.c.settled_at, outbox.c.id)
)


async def looked(session: Session, client: Client, therapist: int, what: Looked, *, now: datetime) -> None:
    """A therapist opened something about a client."""
    values = {"id": new_id(), "practice_id": client.practice, "client_id": client.id, "therapist_id": therapist}
    await session.insert(audit_event, {**values, "what": what, "at": now})


async def looks(session: Session, client: Client) -> tuple[Look, ...]:
    """Everything that was opened about a client, oldest first."""
    rows = await session.find_all(audit_event, "at", "id", client_id=client.id)
    return tuple([Look(await _therapist(session, row.therapist_id), Looked(row.what), row.at) for row in rows])


async def notices(session: Session, client: Client) -> tuple[Notice, ...]:
    """Everything that was sent to others about a client, oldest first; what is still on its way is not among it."""
    rows = await session.rows(_SENT, client=client.id, own=client.person)
    return tuple([Notice(await _reader(session, row.person_id), told_by(row.message), row.settled_at) for row in rows])


async def _therapist(session: Session, therapist_id: int) -> str:
    return (await practices.therapist_of(session, therapist_id)).name


async def _reader(session: Session, person_id: int) -> str:
    return await practices.name_on_record(session, person_id)
