"""Looks back as they were sent: the facts they rest on and their very words, both sealed."""

from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import Any

from domain.messages.progress import TooFew
from domain.progress import State
from storage import frozen
from storage.database import Session
from storage.ids import new_id
from storage.plans import Plan
from storage.sealing import Place
from storage.tables import summary


@dataclass(frozen=True, slots=True)
class Summary:
    """One look back. `facts` are those of its message, `text` the words, "" until they were kept."""

    id: int
    practice: int
    client: int
    plan: int
    state: State
    facts: object
    text: str
    at: datetime


async def keep(session: Session, plan: Plan, state: State, facts: object, *, now: datetime) -> int:
    """Keep what a look back rests on. Returns its id."""
    made = new_id()
    sealed = await session.seal(frozen.freeze(facts), _place("facts_sealed", made, plan.practice, plan.client))
    values = {"id": made, "practice_id": plan.practice, "client_id": plan.client, "plan_id": plan.id}
    await session.insert(summary, {**values, "state": state, "facts_sealed": sealed, "at": now})
    return made


async def say(session: Session, plan: Plan, summary_id: int, text: str) -> None:
    """Keep the words it was said in."""
    sealed = await session.seal(text, _place("text_sealed", summary_id, plan.practice, plan.client))
    await session.change(summary, summary_id, text_sealed=sealed)


async def load(session: Session, summary_id: int) -> Summary | None:
    """A look back by id, or None."""
    row = await session.find(summary, id=summary_id)
    return None if row is None else await _summary(session, row)


async def of_plan(session: Session, plan: Plan) -> tuple[Summary, ...]:
    """Every look back under a plan, oldest first."""
    mine = summary.select().where(summary.c.plan_id == plan.id).order_by(summary.c.at, summary.c.id)
    return tuple([await _summary(session, row) for row in await session.rows(mine)])


async def standing(session: Session, plan: Plan) -> tuple[State, datetime] | None:
    """What the latest look back said, and since when they have said so; None before one had answers enough."""
    said = await of_plan(session, plan)
    if not said or isinstance(said[-1].facts, TooFew):
        return None
    alike = takewhile(lambda one: one.state is said[-1].state, reversed(said))
    return said[-1].state, min(one.at for one in alike)


async def _summary(session: Session, row: Any) -> Summary:
    async def words(column: str, sealed: bytes | None) -> str:
        return await session.open(sealed, _place(column, row.id, row.practice_id, row.client_id)) or ""

    return Summary(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        plan=row.plan_id,
        state=State(row.state),
        facts=frozen.thaw(await words("facts_sealed", row.facts_sealed)),
        text=await words("text_sealed", row.text_sealed),
        at=row.at,
    )


def _place(column: str, row: int, practice: int, client: int) -> Place:
    return Place("summary", column, row, practice, client)
