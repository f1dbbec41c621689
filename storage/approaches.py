"""What was tried with a client since when, in the therapist's own words."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Session
from storage.ids import new_id
from storage.plans import Plan
from storage.sealing import Place
from storage.tables import approach


@dataclass(frozen=True, slots=True)
class Approach:
    """One approach and when it began."""

    text: str
    started_at: datetime


async def add(session: Session, plan: Plan, text: str, *, now: datetime) -> int:
    """Keep what is tried from now on. Returns its id."""
    made = new_id()
    await session.insert(
        approach,
        {
            "id": made,
            "practice_id": plan.practice,
            "client_id": plan.client,
            "plan_id": plan.id,
            "text_sealed": await session.seal(text, _place(made, plan)),
            "started_at": now,
        },
    )
    return made


async def of_plan(session: Session, plan: Plan) -> tuple[Approach, ...]:
    """What was tried under a plan, oldest first."""
    rows = await session.rows(
        approach.select().where(approach.c.plan_id == plan.id).order_by(approach.c.started_at, approach.c.id)
    )
    return tuple(
        [Approach(await session.open(row.text_sealed, _place(row.id, plan)) or "", row.started_at) for row in rows]
    )


async def remove(session: Session, plan: Plan, started_at: datetime) -> None:
    """What was to be tried from this moment on was not tried."""
    await session.remove(approach, plan_id=plan.id, started_at=started_at)


def _place(row: int, plan: Plan) -> Place:
    return Place("approach", "text_sealed", row, plan.practice, plan.client)
