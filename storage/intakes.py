"""At which level a practice's clients join, so that the detector knows what to expect of the next one."""

from typing import Final

from sqlalchemy import select

from domain.measures import HIGHER_IS_BETTER, Measure
from domain.progress import Direction, Intake, Series
from domain.progress.practice import expect
from storage.database import Session
from storage.plans import Plan
from storage.sealing import Place
from storage.tables import answer, client, plan

LEARNED_FROM: Final = 40
"""How many of the practice's newest other clients are learned from: enough to know, few enough to read each time."""

_OUTCOMES: Final = (Measure.GOAL, Measure.SYMPTOM)


async def expected(session: Session, of: Plan) -> Intake:
    """What to expect of this plan's client, from what the practice's other clients answered when they joined."""
    newest = select(client.c.id).where(client.c.practice_id == of.practice, client.c.id != of.client)
    newest = newest.where(client.c.consented_at.is_not(None)).order_by(client.c.created_at.desc()).limit(LEARNED_FROM)
    theirs = select(plan.c.id).where(plan.c.client_id.in_(newest))
    rows = await session.rows(
        select(answer.c.id, answer.c.client_id, answer.c.measure, answer.c.value_sealed)
        .where(answer.c.plan_id.in_(theirs), answer.c.checkin_id.is_(None), answer.c.replaced_at.is_(None))
        .where(answer.c.measure.in_(_OUTCOMES))
    )
    clients: dict[int, list[float]] = {}
    for row in rows:
        place = Place("answer", "value_sealed", row.id, of.practice, row.client_id)
        value = await session.open(row.value_sealed, place) or ""
        if value.isdigit():
            clients.setdefault(row.client_id, []).append(_points(Measure(row.measure), int(value)))
    return expect(clients.values())


def _points(measure: Measure, score: int) -> float:
    """A score in points, 0 the best."""
    direction = Direction.HIGHER if measure in HIGHER_IS_BETTER else Direction.LOWER
    return Series(measure, (), direction).points(score)
