"""Facts of the screen on which another approach is typed: what was tried, and the areas to think along."""

from domain.explored import Area
from domain.measures import Measure
from domain.messages.alert_approach import Areas, TypeApproach
from domain.messages.alerts import Tried
from storage import explored, plans
from storage import tried as of_plan
from storage.alerts import Alert
from storage.database import Session
from storage.facts.closing import Case
from storage.plans import Plan

_TRIED = 3


async def tried(session: Session, alert: Alert) -> tuple[Tried, ...]:
    """The latest approaches under an alert's plan, oldest first."""
    plan = await plans.load(session, alert.plan)
    return await log(session, plan) if plan else ()


async def log(session: Session, plan: Plan, most: int = _TRIED) -> tuple[Tried, ...]:
    """The same under a plan, `most` at most: each with the answers before it and since."""
    return tuple(_line(one, plan.label) for one in await of_plan.latest(session, plan, most))


def _line(one: of_plan.Tried, label: str) -> Tried:
    ease, symptom, days = (one.pair(kind) for kind in (Measure.GOAL, Measure.SYMPTOM, Measure.DAYS))
    return Tried(one.text, one.started_at, label, *ease, *symptom, *days)


async def type_approach(session: Session, found: Case) -> object:
    """What was tried, and which areas are ticked."""
    ticked = await explored.of_alert(session, found.alert)
    areas = Areas(**{area.name.lower(): area in ticked for area in Area}, token=found.token)
    return TypeApproach(
        client=found.client.alias, tried=await tried(session, found.alert), areas=areas, token=found.token
    )
