"""Areas a therapist ticked under "another approach": logged, shown to nobody else, and read by no rule."""

from dataclasses import dataclass
from datetime import datetime

from domain.explored import Area
from domain.scope import Scope
from storage.alerts import Alert
from storage.database import Session
from storage.ids import new_id
from storage.plans import Plan
from storage.tables import explored


@dataclass(frozen=True, slots=True)
class Ticked:
    """An area that is to be raised, and since when."""

    area: Area
    at: datetime


async def toggle(session: Session, scope: Scope, alert: Alert, area: Area, *, now: datetime) -> None:
    """Tick an area, or take the tick back."""
    if area in await of_alert(session, alert):
        await session.remove(explored, alert_id=alert.id, area=area)
        return
    values = {"practice_id": alert.practice, "client_id": alert.client, "plan_id": alert.plan, "alert_id": alert.id}
    made = {"id": new_id(), "therapist_id": scope.subject, "area": area, "ticked_at": now}
    await session.insert_once(explored, {**values, **made}, on=("practice_id", "alert_id", "area"))


async def of_alert(session: Session, alert: Alert) -> frozenset[Area]:
    """What is ticked under an alert."""
    rows = await session.find_all(explored, "ticked_at", "id", alert_id=alert.id)
    return frozenset(Area(row.area) for row in rows)


async def latest(session: Session, plan: Plan) -> tuple[Ticked, ...]:
    """What was ticked last under a plan, at the latest of its alerts, in the order of the list."""
    rows = await session.find_all(explored, "-ticked_at", "id", plan_id=plan.id)
    order = tuple(Area)
    found = [Ticked(Area(row.area), row.ticked_at) for row in rows if row.alert_id == rows[0].alert_id]
    return tuple(sorted(found, key=lambda one: order.index(one.area)))
