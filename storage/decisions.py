"""What therapists decided after an alert, until when, and why in their own words; a later one does not erase it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.alerts import NextStep
from storage import plans
from storage.alerts import Alert
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import decision


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `until` is a local date, None where none belongs; `note` may be "".

    `alert` is 0 for other words that were suggested for a goal without an alert.
    """

    id: int
    practice: int
    client: int
    alert: int
    step: NextStep
    until: date | None
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a therapist chose, and until which local date."""

    therapist: int
    step: NextStep
    until: date | None


async def add(session: Session, alert: Alert, chosen: Chosen, *, now: datetime) -> int:
    """Store a decision about an alert. Returns its id."""
    made = new_id()
    await session.insert(
        decision,
        {
            "id": made,
            "practice_id": alert.practice,
            "client_id": alert.client,
            "alert_id": alert.id,
            "therapist_id": chosen.therapist,
            "choice": chosen.step,
            "until": chosen.until.isoformat() if chosen.until else None,
            "at": now,
        },
    )
    return made


async def suggest(session: Session, client: Client, therapist: int, *, now: datetime) -> Decision:
    """Store that other words are suggested for a goal; no alert asked for it."""
    made = new_id()
    values = {"practice_id": client.practice, "client_id": client.id, "therapist_id": therapist, "at": now}
    await session.insert(decision, {"id": made, "choice": NextStep.GOAL, **values})
    return Decision(made, client.practice, client.id, 0, NextStep.GOAL, None, "", now)


async def explain(session: Session, of: Decision, note: str) -> None:
    """Keep the reason for a decision, as typed."""
    sealed = await session.seal(note, _place(of.id, of.practice, of.client))
    await session.change(decision, of.id, note_sealed=sealed)


async def load(session: Session, decision_id: int) -> Decision | None:
    """A decision by id, or None."""
    row = await session.find(decision, id=decision_id)
    return None if row is None else await _decision(session, row)


async def of_client(session: Session, client: int) -> tuple[Decision, ...]:
    """Every decision about a client, oldest first."""
    rows = await session.rows(
        decision.select().where(decision.c.client_id == client).order_by(decision.c.at, decision.c.id)
    )
    return tuple([await _decision(session, row) for row in rows])


async def latest(session: Session, alert: Alert) -> Decision | None:
    """The decision that stands for an alert, or None."""
    found = [one for one in await of_client(session, alert.client) if one.alert == alert.id]
    return found[-1] if found else None


async def in_force(session: Session, alert: Alert) -> Decision | None:
    """The same, but for one that was taken back: the alert is open again."""
    return None if alert.is_open else await latest(session, alert)


async def waits_before(session: Session, alert: Alert) -> int:
    """How often other alerts of this plan ended in waiting since the present approach began.

    A choice that was changed later counts as what it became; changing this alert's own does not count at all.
    """
    plan = await plans.load(session, alert.plan)
    chosen = [one for one in await of_client(session, alert.client) if plan and one.at >= plan.phase_at]
    standing = {one.alert: one.step for one in chosen if one.alert != alert.id}
    return sum(step is NextStep.WAIT for step in standing.values())


async def _decision(session: Session, row: Any) -> Decision:
    note = await session.open(row.note_sealed, _place(row.id, row.practice_id, row.client_id))
    return Decision(
        row.id,
        row.practice_id,
        row.client_id,
        row.alert_id or 0,
        NextStep(row.choice),
        date.fromisoformat(row.until) if row.until else None,
        note or "",
        row.at,
    )


def _place(row: int, practice: int, client: int) -> Place:
    return Place("decision", "note_sealed", row, practice, client)
