"""Leaving and coming back: who ends the check-ins, and who hears of it; what was told stays until it is erased."""

from datetime import datetime
from typing import Final

from domain.delivery import Kind
from domain.duties import Duty
from domain.messages import leaving as messages
from domain.messages import name_of
from storage import clients, due, outbox, passing, plans
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter

ABOUT: Final = "leaving"
"""What the questions after leaving are about; their subject is the client."""
THREE_MONTHS: Final = "three_months"
"""What the one question three months later is about; its subject is the client."""
END: Final = "end_client"
"""What a therapist's question whether to end the check-ins is about; its subject is the client."""


async def stop(session: Session, client: Client, *, now: datetime) -> None:
    """Nothing more is asked or sent; what waited is withdrawn."""
    await outbox.cancel_for(session, client.person, now=now, about=client.id)
    await clients.set_state(session, client.id, Standing.STOPPED)
    plan = await plans.of_client(session, client.id)
    if plan is not None:
        await due.drop(session, Duty.OPEN_CHECKIN, plan.id)
    for duty in (Duty.RESUME, Duty.LATER_QUESTION, Duty.ASK_CONSENT):
        await due.drop(session, duty, client.id)


async def finish(session: Session, client: Client, *, now: datetime) -> None:
    """The client ends it well; the therapist hears that."""
    await stop(session, client, now=now)
    await clients.finished(session, client.id, at=now)
    await tell(session, client, messages.FinishedTold, now=now)


async def back(session: Session, client: Client, *, now: datetime) -> None:
    """A client who had left is back: the therapist hears so, and the question in three months is needless."""
    await clients.finished(session, client.id, at=None)
    await due.drop(session, Duty.THREE_MONTHS, client.id)
    await tell(session, client, messages.BackTold, now=now)


async def tell(session: Session, client: Client, message: type, *, now: datetime) -> None:
    """Tell the client's therapist, outside their quiet hours."""
    reader = await passing.reader_of(session, client)
    at = await passing.when_read(session, client.id, now)
    await outbox.put(
        session, client.practice, Letter(reader, name_of(message), Kind.ALERT, {}, client.id, at=at), now=now
    )
