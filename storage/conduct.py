"""Messages that were not taken: how many, and whether the therapist closed the chat. The words are kept nowhere."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from storage.clients import Client
from storage.database import Session
from storage.tables import conduct

ABOUT: Final = "conduct"
"""What the therapist's buttons are about; their subject is the client."""


@dataclass(frozen=True, slots=True)
class Conduct:
    """How many messages were not taken, and since when the chat is closed (None: it is open)."""

    times: int = 0
    closed_at: datetime | None = None


async def of_client(session: Session, client_id: int) -> Conduct:
    """What there is to know of a client; nothing at first."""
    row = await session.find(conduct, client_id=client_id)
    return Conduct() if row is None else Conduct(row.times, row.closed_at)


async def count(session: Session, client: Client, *, now: datetime) -> int:
    """One more message was not taken. Returns how many that makes."""
    before = await of_client(session, client.id)
    await _keep(session, client, times=before.times + 1, latest_at=now)
    return before.times + 1


async def close(session: Session, client: Client, *, at: datetime | None, now: datetime) -> None:
    """The therapist closed the chat, or opened it again (None)."""
    before = await of_client(session, client.id)
    await _keep(session, client, times=before.times, latest_at=now, closed_at=at)


async def _keep(session: Session, client: Client, **values: int | datetime | None) -> None:
    whose = {"client_id": client.id, "practice_id": client.practice}
    await session.upsert(conduct, {**whose, **values}, on=("client_id",))
