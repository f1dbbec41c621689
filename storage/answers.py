"""What clients answered: sealed, never overwritten; an amended answer keeps the one it replaces."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.measures import Measure
from domain.progress import Source
from storage.database import Session, once
from storage.ids import new_id
from storage.plans import Plan
from storage.sealing import Place
from storage.tables import answer


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in force. `checkin` is 0 for the baseline; `value` is a score as digits, or an enum's value.

    `wording` names the words it was asked in, "" where nobody noted them.
    """

    id: int
    checkin: int
    question: int
    measure: Measure
    measure_id: int
    value: str
    source: Source
    late: bool
    at: datetime
    wording: str = ""

    @property
    def score(self) -> int:
        """The value of a scored measure, 0–10 (since_start: 0–4). Raises ValueError for a worded one."""
        return int(self.value)


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be stored: which measure, its value, where and in which wording it was asked, and how it came."""

    measure: Measure
    value: str
    source: Source = Source.TAPPED
    checkin: int = 0
    question: int = 0
    measure_id: int = 0
    late: bool = False
    wording: str = ""


def are_reworded(given: Iterable[Answer]) -> bool:
    """Whether some of these answers were asked for in other words than others to the same measure."""
    asked: dict[Measure, set[str]] = {}
    for one in given:
        asked.setdefault(one.measure, set()).add(one.wording)
    return any(len(wordings - {""}) > 1 for wordings in asked.values())


async def store(session: Session, plan: Plan, told: Told, *, now: datetime) -> int:
    """Keep an answer. An earlier one to the same question stays, marked as replaced. Returns the new row."""
    made = new_id()
    if told.question:
        standing = (answer.c.question_id == told.question) & answer.c.replaced_at.is_(None)
        await session.execute(answer.update().where(standing).values(replaced_at=now))
    await session.insert(
        answer,
        {
            "id": made,
            "practice_id": plan.practice,
            "client_id": plan.client,
            "plan_id": plan.id,
            "checkin_id": told.checkin or None,
            "question_id": told.question or None,
            "measure_id": told.measure_id or None,
            "measure": told.measure,
            "value_sealed": await session.seal(told.value, _place(made, plan)),
            "source": told.source,
            "late": told.late,
            "wording": told.wording or None,
            "at": now,
        },
    )
    return made


async def load(session: Session, plan: Plan, answer_id: int) -> Answer | None:
    """One answer of a plan, replaced or not; None when there is none."""
    row = await session.find(answer, id=answer_id, plan_id=plan.id)
    return None if row is None else await _answer(session, row, plan)


@once(answer)
async def of_plan(session: Session, plan: Plan) -> tuple[Answer, ...]:
    """Every answer in force under a plan, oldest first, the baseline included."""
    rows = await session.find_all(answer, "at", "id", plan_id=plan.id, replaced_at=None)
    return tuple([await _answer(session, row, plan) for row in rows])


@once(answer)
async def of_checkin(session: Session, plan: Plan, checkin: int) -> tuple[Answer, ...]:
    """The answers in force to one check-in, oldest first."""
    rows = await session.find_all(answer, "at", "id", checkin_id=checkin, replaced_at=None)
    return tuple([await _answer(session, row, plan) for row in rows])


async def baseline(session: Session, plan: Plan) -> tuple[Answer, ...]:
    """What was answered at joining, before the first check-in."""
    return tuple(found for found in await of_plan(session, plan) if not found.checkin)


async def withdraw(session: Session, plan: Plan, question: int, *, now: datetime) -> None:
    """A question is asked again: its answer is kept as replaced and counts no more."""
    standing = (answer.c.question_id == question) & (answer.c.plan_id == plan.id) & answer.c.replaced_at.is_(None)
    await session.execute(answer.update().where(standing).values(replaced_at=now))


async def replaced(session: Session, plan: Plan, question: int) -> Answer | None:
    """The latest answer to a question that another one took the place of, or None."""
    rows = await session.find_all(answer, "-replaced_at", "-at", question_id=question, plan_id=plan.id)
    row = next((one for one in rows if one.replaced_at is not None), None)
    return None if row is None else await _answer(session, row, plan)


async def _answer(session: Session, row: Any, plan: Plan) -> Answer:
    value = await session.open(row.value_sealed, _place(row.id, plan))
    return Answer(
        id=row.id,
        checkin=row.checkin_id or 0,
        question=row.question_id or 0,
        measure=Measure(row.measure),
        measure_id=row.measure_id or 0,
        value=value or "",
        source=Source(row.source),
        late=row.late,
        at=row.at,
        wording=row.wording or "",
    )


def _place(row: int, plan: Plan) -> Place:
    return Place("answer", "value_sealed", row, plan.practice, plan.client)
