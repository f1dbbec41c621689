"""When a plan is looked at together next: the date in the plan and its place on the schedule, always set as one."""

from datetime import date, datetime

from domain.duties import Duty
from domain.review import first_review, is_reviewed
from storage import decisions, due, plans
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


async def decided_at(session: Session, client: int) -> datetime | None:
    """When the therapist last decided anything after an alert about a client."""
    found = [one for one in await decisions.of_client(session, client) if one.alert]
    return found[-1].at if found else None


async def date_picked(session: Session, client: int, today: date) -> date | None:
    """The date the therapist last picked for looking at the plan again, unless it has passed."""
    picked = [one.until for one in await decisions.of_client(session, client) if one.until is not None]
    return picked[-1] if picked and picked[-1] >= today else None
