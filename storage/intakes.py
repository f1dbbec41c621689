"""At which level a practice's clients join, so that the detector knows what to expect of the next one."""

from typing import Final

from sqlalchemy import bindparam, select

from domain.measures import BOTHER, HIGHER_IS_BETTER, Measure, top
from domain.progress import Direction, Intake, Series
from domain.progress.practice import expect
from storage.database import Session
from storage.plans import Plan
from storage.sealing import Place
from storage.tables import answer, client, plan

LEARNED_FROM: Final = 40
"""How many of the practice's newest other clients are learned from: enough to know, few enough to read each time."""

_OUTCOMES: Final = (Measure.GOAL, *BOTHER)


_NEWEST: Final = (
    select(client.c.id)
    .where(client.c.practice_id == bindparam("practice"), client.c.id != bindparam("client"))
    .where(client.c.consented_at.is_not(None))
    .order_by(client.c.created_at.desc())
    .limit(LEARNED_FROM)
)
_JOINED_AT: Final = (
    select(answer.c.id, answer.c.client_id, answer.c.measure, answer.c.value_sealed)
    .where(answer.c.plan_id.in_(select(plan.c.id).where(plan.c.client_id.in_(_NEWEST))))
    .where(answer.c.checkin_id.is_(None), answer.c.replaced_at.is_(None), answer.c.measure.in_(_OUTCOMES))
)


async def expected(session: Session, of: Plan) -> Intake:
    """What to expect of this plan's client, from what the practice's other clients answered when they joined."""
    clients: dict[int, list[float]] = {}
    for row in await session.rows(_JOINED_AT, practice=of.practice, client=of.client):
        place = Place("answer", "value_sealed", row.id, of.practice, row.client_id)
        value = await session.open(row.value_sealed, place) or ""
        if value.isdigit():
            clients.setdefault(row.client_id, []).append(_points(Measure(row.measure), int(value)))
    return expect(clients.values())


def _points(measure: Measure, score: int) -> float:
    """A score in points, 0 the best."""
    direction = Direction.HIGHER if measure in HIGHER_IS_BETTER else Direction.LOWER
    return Series(measure, (), direction, scale_max=top(measure)).points(score)
