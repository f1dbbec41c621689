"""Plans closed honestly: what was ticked, why something was left open, and whether it was opened again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.closing import Done, read, written
from domain.scope import Scope
from storage import clients, questions
from storage.alerts import Alert
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.questions import Ask, Question
from storage.sealing import Place
from storage.tables import closing

ABOUT, REOPEN = "closing", "closing_reopen"
"""What the client's questions are about: what to take along, whether to go on; their subject is the closing."""


@dataclass(frozen=True, slots=True)
class Closing:
    """One closing; `closed_at` is None while the list is being ticked, `reopened_at` until the client said yes."""

    id: int
    practice: int
    client: int
    plan: int
    alert: int
    ticked: frozenset[Done]
    why: str
    closed_at: datetime | None
    asked_at: datetime | None
    reopened_at: datetime | None


async def begin(session: Session, of: Alert) -> Closing:
    """The checklist of an alert, begun anew; the two have talked already."""
    await session.remove(closing, alert_id=of.id)
    made, ticked = new_id(), written(frozenset({Done.TALK}))
    values = {"id": made, "practice_id": of.practice, "client_id": of.client, "plan_id": of.plan}
    await session.insert(closing, {**values, "alert_id": of.id, "ticked": ticked})
    return Closing(made, of.practice, of.client, of.plan, of.id, read(ticked), "", None, None, None)


async def tick(session: Session, of: Closing, ticked: frozenset[Done]) -> None:
    """Keep the ticks."""
    await session.change(closing, of.id, ticked=written(ticked))


async def explain(session: Session, of: Closing, why: str) -> None:
    """Keep why something was left open."""
    await session.change(closing, of.id, why_sealed=await session.seal(why, _place(of.id, of.practice, of.client)))


async def closed(session: Session, of: Alert, client: Client, *, now: datetime) -> Question:
    """It is closed. Returns the question by which the client takes something along."""
    found = await of_alert(session, of.id) or await begin(session, of)
    await session.change(closing, found.id, closed_at=now)
    new = Ask(found.practice, client.person, ABOUT, found.id, client.id)
    return await questions.ask_once(session, new, now=now)


async def note(session: Session, of: Closing, **moments: datetime | None) -> None:
    """Note when the client was asked to go on (`asked_at`), or when the plan was opened again (`reopened_at`)."""
    await session.change(closing, of.id, **moments)


async def load(session: Session, closing_id: int) -> Closing | None:
    """One closing, or None."""
    row = await session.find(closing, id=closing_id)
    return None if row is None else await _closing(session, row)


async def reach(session: Session, scope: Scope, closing_id: int) -> Closing | None:
    """A closing of a client the speaker may see; anything else reads as None."""
    found = await load(session, closing_id)
    if found is None or await clients.reach(session, scope, found.client) is None:
        return None
    return found


async def of_alert(session: Session, alert: int) -> Closing | None:
    """The closing an alert led to, or None."""
    row = await session.find(closing, alert_id=alert)
    return None if row is None else await _closing(session, row)


async def reopened_at(session: Session, plan_id: int) -> datetime | None:
    """When a plan was opened again for the last time, or None."""
    rows = await session.rows(closing.select().where(closing.c.plan_id == plan_id))
    return max((row.reopened_at for row in rows if row.reopened_at), default=None)


async def _closing(session: Session, row: Any) -> Closing:
    why = await session.open(row.why_sealed, _place(row.id, row.practice_id, row.client_id))
    return Closing(
        row.id,
        row.practice_id,
        row.client_id,
        row.plan_id,
        row.alert_id,
        read(row.ticked),
        why or "",
        row.closed_at,
        row.asked_at,
        row.reopened_at,
    )


def _place(row: int, practice: int, client: int) -> Place:
    return Place("closing", "why_sealed", row, practice, client)
