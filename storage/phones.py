"""The number a client left for urgent notes, if they did: sealed with their own key, gone when they say so."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from storage.clients import Client
from storage.database import Session
from storage.sealing import Place
from storage.tables import client as client_table

ABOUT: Final = "phone"
"""What the question on a client's card about their number is about; its subject is the client."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as typed, and when it was left."""

    number: str
    at: datetime


async def of(session: Session, client: Client) -> Phone | None:
    """The number a client left, or None."""
    row = await session.find(client_table, id=client.id)
    number = None if row is None else await session.open(row.phone_sealed, _place(client))
    return Phone(number, row.phone_at) if row is not None and number else None


async def keep(session: Session, client: Client, number: str, *, now: datetime) -> None:
    """The number from now on; one left before is gone."""
    sealed = await session.seal(number, _place(client))
    await session.change(client_table, client.id, phone_sealed=sealed, phone_at=now)


async def forget(session: Session, client: Client) -> None:
    """Nothing of it is kept."""
    await session.change(client_table, client.id, phone_sealed=None, phone_at=None)


def _place(client: Client) -> Place:
    return Place("client", "phone_sealed", client.id, client.practice, client.id)
