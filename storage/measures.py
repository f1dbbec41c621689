"""What is measured under a plan: the goal in the client's own words, the symptom or its days, up to two side signs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain import measures as kinds
from storage.database import Session, once
from storage.ids import new_id
from storage.plans import Plan
from storage.sealing import Place
from storage.tables import measure


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing measured. `words` are the client's own, shown in quotation marks; `good_enough` is 0–10 or None.

    `agreed_at` is when the therapist said of a goal that they are on board, None before that.
    """

    id: int
    kind: kinds.Measure
    words: str
    good_enough: int | None
    created_at: datetime
    agreed_at: datetime | None


async def add(session: Session, plan: Plan, kind: kinds.Measure, words: str | None, *, now: datetime) -> int:
    """Start measuring something. Returns its id."""
    made = new_id()
    await session.insert(
        measure,
        {
            "id": made,
            "practice_id": plan.practice,
            "client_id": plan.client,
            "plan_id": plan.id,
            "kind": kind,
            "words_sealed": await session.seal(words, _place("words_sealed", made, plan)),
            "created_at": now,
        },
    )
    return made


@once(measure)
async def of_plan(session: Session, plan: Plan) -> tuple[Measure, ...]:
    """What is measured now, oldest first."""
    rows = await session.find_all(measure, "created_at", "id", plan_id=plan.id, ended_at=None)
    return tuple([await _measure(session, row, plan) for row in rows])


async def the(session: Session, plan: Plan, kind: kinds.Measure) -> Measure | None:
    """The measure of a kind that is in force, or None."""
    return next((found for found in await of_plan(session, plan) if found.kind is kind), None)


def bother(measured: Iterable[Measure]) -> kinds.Measure:
    """Which of the two ways of item 2 a plan asks: days where they were chosen, else 0–10."""
    chosen = any(one.kind is kinds.Measure.DAYS for one in measured)
    return kinds.Measure.DAYS if chosen else kinds.Measure.SYMPTOM


async def drop(session: Session, measure_id: int) -> None:
    """Take back what was chosen before anything was asked."""
    await session.remove(measure, id=measure_id)


async def whose(session: Session, measure_id: int) -> int | None:
    """The client a measure belongs to, or None when there is no such measure."""
    row = await session.find(measure, id=measure_id)
    return None if row is None else int(row.client_id)


async def set_good_enough(session: Session, plan: Plan, measure_id: int, score: int) -> None:
    """The client's own number for "good enough", 0–10."""
    sealed = await session.seal(str(score), _place("good_enough_sealed", measure_id, plan))
    await session.change(measure, measure_id, good_enough_sealed=sealed)


async def agree(session: Session, measure_id: int, *, now: datetime) -> None:
    """The therapist is on board with this goal."""
    await session.change(measure, measure_id, agreed_at=now)


async def end(session: Session, measure_id: int, *, now: datetime) -> None:
    """Stop measuring; the answers stay."""
    await session.change(measure, measure_id, ended_at=now)


async def _measure(session: Session, row: Any, plan: Plan) -> Measure:
    words = await session.open(row.words_sealed, _place("words_sealed", row.id, plan))
    enough = await session.open(row.good_enough_sealed, _place("good_enough_sealed", row.id, plan))
    return Measure(
        id=row.id,
        kind=kinds.Measure(row.kind),
        words=words or "",
        good_enough=int(enough) if enough is not None else None,
        created_at=row.created_at,
        agreed_at=row.agreed_at,
    )


def _place(column: str, row: int, plan: Plan) -> Place:
    return Place("measure", column, row, plan.practice, plan.client)
