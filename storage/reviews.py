"""When a plan is looked at together next: the date in the plan and its place on the schedule, always set as one."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.alerts import LOOK_AGAIN, LOOKED_AT
from domain.duties import Duty
from domain.hours import day_at
from domain.review import first_review, is_reviewed, stands_until
from storage import decisions, due, plans
from storage.choices import MORNING
from storage.database import Session
from storage.plans import Plan


async def ensure(session: Session, plan: Plan) -> datetime | None:
    """The plan's next review, set now if it never was; None for a purpose that has none."""
    if plan.review_at is not None or not is_reviewed(plan.purpose):
        return plan.review_at
    at = first_review(plan.started_at, plan.duration)
    await put(session, plan, at)
    return at


async def put(session: Session, plan: Plan, at: datetime) -> None:
    """Set the date of the next review."""
    await plans.set_review(session, plan.id, at)
    await due.put(session, Duty.REVIEW, plan.id, at=at)


async def ask(session: Session, plan: Plan, *, now: datetime) -> None:
    """The client says that it is not working: review the plan at once. An early review is known to be asked for."""
    await due.put(session, Duty.REVIEW, plan.id, at=now)


async def settled_until(session: Session, client: int, zone: ZoneInfo) -> datetime | None:
    """How long the therapist's last decision after an alert stands; None without one. `zone` is the therapist's."""
    found = [one for one in await decisions.of_client(session, client) if one.alert]
    last = found[-1] if found else None
    if last is None:
        return None
    looks_again = last.until is not None and last.step in LOOK_AGAIN
    return stands_until(last.at, day_at(last.until, MORNING, zone) if last.until and looks_again else None)


async def date_picked(session: Session, client: int, today: date) -> date | None:
    """The date the therapist last picked for looking at the plan with the client, unless it has passed.

    A date to refer by, or to do something the client does not hear of, is none of these.
    """
    picked = [one for one in await decisions.of_client(session, client) if one.until is not None]
    last = picked[-1] if picked else None
    is_near = last is not None and last.until is not None and last.until >= today
    return last.until if last is not None and is_near and last.step in LOOKED_AT else None
