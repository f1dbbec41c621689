"""Check-ins: one row for each local slot of a plan, whether it was asked, answered, or missed by us."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from domain.duties import Duty
from domain.measures import Measure
from domain.scope import Role, Scope
from domain.silence import Outcome
from domain.timetable import Slot, next_slot
from storage import due, plans
from storage.database import Session, once
from storage.ids import new_id
from storage.plans import Plan
from storage.tables import checkin, question

ABOUT = "checkin"
"""What the questions of a check-in, and its card, are about."""


class State(StrEnum):
    """Where a check-in stands. A late answer makes an unanswered one answered."""

    OPEN = "open"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    UNANSWERED = "unanswered"
    PAUSED = "paused"
    MISSED = "missed"
    """By us: an outage, or messages that did not arrive. Never counted against anybody."""


_OUTCOMES = {
    State.ANSWERED: Outcome.ANSWERED,
    State.SKIPPED: Outcome.ANSWERED,
    State.UNANSWERED: Outcome.UNANSWERED,
    State.PAUSED: Outcome.PAUSED,
    State.MISSED: Outcome.MISSED,
}


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One check-in. `slot` is its local date, `number` counts those that were asked, from 1 (0 for a missed one).

    `answered_at` is the first sign of life, a skip included; `put_off_at` when it was put off to later in the day;
    `changing` means the client is choosing an answer to change; `side` is the side sign asked of, 0 for none.
    """

    id: int
    practice: int
    client: int
    plan: int
    slot: date
    number: int
    state: State
    slot_at: datetime
    opened_at: datetime | None
    closes_at: datetime | None
    nudged_at: datetime | None
    put_off_at: datetime | None
    answered_at: datetime | None
    same_offered: bool
    changing: bool
    side: int

    def is_late(self, now: datetime) -> bool:
        """Whether an answer given now comes after closing."""
        return self.closes_at is not None and now >= self.closes_at


async def open_slot(session: Session, plan: Plan, slot: Slot, *, closes_at: datetime, now: datetime) -> CheckIn | None:
    """Open the check-in of a slot. None when the slot was used before."""
    asked = (checkin.c.plan_id == plan.id) & (checkin.c.number > 0)
    number = await session.scalar(select(func.count()).select_from(checkin).where(asked)) + 1
    values = _blank(plan, slot) | {
        "number": number,
        "state": State.OPEN,
        "opened_at": now,
        "closes_at": closes_at,
    }
    return await load(session, values["id"]) if await _insert(session, values) else None


async def store_missed(session: Session, plan: Plan, slot: Slot) -> None:
    """Note a slot that passed without being asked, by us."""
    await _insert(session, _blank(plan, slot) | {"number": 0, "state": State.MISSED})


def _blank(plan: Plan, slot: Slot) -> dict[str, Any]:
    return {
        "id": new_id(),
        "practice_id": plan.practice,
        "client_id": plan.client,
        "plan_id": plan.id,
        "slot": slot.day.isoformat(),
        "slot_at": slot.at,
        "same_offered": False,
        "changing": False,
    }


async def _insert(session: Session, values: dict[str, Any]) -> bool:
    return await session.insert_once(checkin, values, on=("practice_id", "plan_id", "slot"))


@once(checkin)
async def load(session: Session, checkin_id: int) -> CheckIn | None:
    """A check-in by id, for the bot's own duties and facts."""
    row = await session.find(checkin, id=checkin_id)
    return None if row is None else _checkin(row)


async def reach(session: Session, scope: Scope, checkin_id: int) -> CheckIn | None:
    """The speaking client's own check-in; anyone else's reads as None."""
    found = await load(session, checkin_id)
    if found is None or scope.role is not Role.CLIENT:
        return None
    return found if (found.practice, found.client) == (scope.practice, scope.subject) else None


async def of_plan(session: Session, plan_id: int) -> tuple[CheckIn, ...]:
    """Every check-in of a plan, newest slot first, missed ones included."""
    rows = await session.find_all(checkin, "-slot", plan_id=plan_id)
    return tuple(_checkin(row) for row in rows)


async def latest(session: Session, plan_id: int) -> CheckIn | None:
    """The newest check-in that was asked."""
    asked = (checkin.c.plan_id == plan_id) & (checkin.c.number > 0)
    row = await session.row(checkin.select().where(asked).order_by(checkin.c.slot.desc()))
    return None if row is None else _checkin(row)


async def outcomes(session: Session, plan_id: int) -> tuple[Outcome, ...]:
    """How the closed check-ins of a plan ended, newest first.

    Any sign of life counts, also one after closing, also one in another check-in once this one was there to see.
    """
    asked = await of_plan(session, plan_id)
    last = max((found.answered_at for found in asked if found.answered_at), default=None)
    closed = [found for found in asked if found.state in _OUTCOMES]
    alive = [found.answered_at is not None or (last is not None and last >= found.slot_at) for found in closed]
    return tuple(Outcome.ANSWERED if one else _OUTCOMES[found.state] for found, one in zip(closed, alive, strict=True))


async def set_state(session: Session, checkin_id: int, state: State) -> None:
    """Move a check-in to another state."""
    await _set(session, checkin_id, state=state)


async def offered_same(session: Session, checkin_id: int) -> None:
    """It began with "same as last week?"."""
    await _set(session, checkin_id, same_offered=True)


async def showed_life(session: Session, checkin_id: int, *, now: datetime) -> None:
    """The client did something with it; only the first time is kept."""
    first = (checkin.c.id == checkin_id) & checkin.c.answered_at.is_(None)
    await session.execute(checkin.update().where(first).values(answered_at=now))


async def nudged(session: Session, checkin_id: int, *, now: datetime) -> None:
    """The one nudge was queued."""
    await _set(session, checkin_id, nudged_at=now)


async def put_off(session: Session, checkin_id: int, *, now: datetime) -> None:
    """The client asked for later today; offered once."""
    await _set(session, checkin_id, put_off_at=now)


async def set_changing(session: Session, checkin_id: int, *, changing: bool) -> None:
    """The client is choosing an answer to change, or no longer."""
    await _set(session, checkin_id, changing=changing)


async def watch_side(session: Session, checkin_id: int, measure_id: int) -> None:
    """Which side sign this check-in asks of."""
    await _set(session, checkin_id, side_id=measure_id)


async def asked_at(session: Session, plan_id: int) -> dict[Measure, int]:
    """The number of the latest check-in in which each measure was asked."""
    mine = (checkin.c.plan_id == plan_id) & (question.c.about == ABOUT) & question.c.measure.is_not(None)
    rows = await session.rows(
        select(question.c.measure, func.max(checkin.c.number).label("number"))
        .join(checkin, checkin.c.id == question.c.subject_id)
        .where(mine)
        .group_by(question.c.measure)
    )
    return {Measure(row.measure): row.number for row in rows if row.measure in tuple(Measure)}


async def plan_next(session: Session, plan: Plan, zone: ZoneInfo, *, now: datetime) -> Slot | None:
    """Put the next check-in on the schedule. None before the client agreed to a time.

    Slots before now are nobody's to catch up with: they were handled, or fell into a pause.
    """
    if plan.cadence is None:
        return None
    slot = next_slot(plan.cadence, zone, now, plan.last_slot)
    await plans.ask_from(session, plan.id, at=now)
    await due.put(session, Duty.OPEN_CHECKIN, plan.id, at=slot.at)
    return slot


async def next_at(session: Session, plan_id: int) -> datetime | None:
    """When the next check-in comes, or None when none is planned."""
    return await due.when(session, Duty.OPEN_CHECKIN, plan_id)


async def _set(session: Session, checkin_id: int, **values: Any) -> None:
    await session.change(checkin, checkin_id, **values)


def _checkin(row: Any) -> CheckIn:
    return CheckIn(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        plan=row.plan_id,
        slot=date.fromisoformat(row.slot),
        number=row.number,
        state=State(row.state),
        slot_at=row.slot_at,
        opened_at=row.opened_at,
        closes_at=row.closes_at,
        nudged_at=row.nudged_at,
        put_off_at=row.put_off_at,
        answered_at=row.answered_at,
        same_offered=row.same_offered,
        changing=row.changing,
        side=row.side_id or 0,
    )
