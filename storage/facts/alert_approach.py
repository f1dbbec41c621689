"""Facts of the screen on which another approach is typed: what was tried, and the areas to think along."""

from domain.explored import Area
from domain.messages.alert_approach import Areas, TypeApproach
from domain.messages.alerts import Tried
from storage import approaches, explored, plans
from storage.alerts import Alert
from storage.database import Session
from storage.facts.closing import Case

_TRIED = 3


async def tried(session: Session, alert: Alert) -> tuple[Tried, ...]:
    """The latest approaches under an alert's plan, oldest first."""
    plan = await plans.load(session, alert.plan)
    found = await approaches.of_plan(session, plan) if plan else ()
    return tuple(Tried(one.text, one.started_at) for one in found[-_TRIED:])


async def type_approach(session: Session, found: Case) -> object:
    """What was tried, and which areas are ticked."""
    ticked = await explored.of_alert(session, found.alert)
    areas = Areas(**{area.name.lower(): area in ticked for area in Area}, token=found.token)
    return TypeApproach(
        client=found.client.alias, tried=await tried(session, found.alert), areas=areas, token=found.token
    )
