"""The home plan: items a therapist offers and a client agrees to, and what the client told of each day."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, select

from domain.homecare import ON_TIME, STANDING, Agreed, Count, Outcome, count
from domain.homecare_rhythm import WEEKS
from domain.scope import Scope
from storage import clients, questions
from storage.clients import Client, Standing
from storage.database import Session
from storage.ids import new_id
from storage.plans import Plan
from storage.questions import Ask, Question
from storage.sealing import Place
from storage.tables import homecare_item, homecare_report, plan

OFFER, DRAFT, FOR_WHOM = "item", "item_draft", "item_for_whom"
"""What questions are about: an item put to a client, one a therapist is describing, a client to be picked for one."""
ADDED, HURT = "item_added", "item_hurt"
"""What else questions to a therapist are about: an item that was offered, one that hurt."""
PLAN, PICK, HOUR, REPORT = "homecare_plan", "homecare_pick", "homecare_hour", "homecare_report"
"""What questions to a client are about: the whole plan, an item picked from it, the hour, one reminded day."""
WHY, HABIT, TALK = "homecare_why", "homecare_habit", "homecare_talk"
"""The same: an item's reason, what it comes after, an exchange about the plan."""
_COLUMNS = {
    "name": "name_sealed",
    "dose": "dose_sealed",
    "why": "why_sealed",
    "how": "how_sealed",
    "habit": "anchor_sealed",
}
_TAKING_PART = (Standing.ACTIVE, Standing.PAUSED, Standing.RESTING)


@dataclass(frozen=True, slots=True)
class Item:
    """One item: name, dose, reason and how it is done in the therapist's words; all but the name may be "".

    `habit` is what the client does each day before it: a Habit's value, or own words. It is tried for `weeks`;
    `look_on` is the local date on which the client is asked whether to go on, None before they agreed.
    """

    id: int
    practice: int
    client: int
    plan: int
    name: str
    dose: str
    why: str
    how: str
    habit: str
    state: Agreed
    weeks: int
    look_on: date | None
    offered_at: datetime
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class Report:
    """One reminded day. `outcome` is None until the client told; `late` means told over 48 hours after the reminder."""

    id: int
    client: int
    day: date
    outcome: Outcome | None
    late: bool = False


def takes_part(client: Client) -> bool:
    """Whether this client has joined, was confirmed and has not left, so that something can be offered."""
    return client.state in _TAKING_PART


async def add_item(session: Session, plan: Plan, name: str, *, now: datetime) -> int:
    """Begin an item; it is a draft until its dose and reason were given. Returns its id."""
    made = new_id()
    await session.insert(
        homecare_item,
        {
            "id": made,
            "practice_id": plan.practice,
            "client_id": plan.client,
            "plan_id": plan.id,
            "name_sealed": await session.seal(name, _place("name_sealed", made, plan.practice, plan.client)),
            "state": Agreed.DRAFT,
            "offered_at": now,
        },
    )
    return made


async def describe(session: Session, item: Item, **words: str) -> None:
    """Add to an item: its `name`, `dose`, `why`, `how` it is done, or the `habit` it comes after."""
    columns = {_COLUMNS[name]: text for name, text in words.items()}
    values = {
        column: await session.seal(text, _place(column, item.id, item.practice, item.client))
        for column, text in columns.items()
    }
    await session.change(homecare_item, item.id, **values)


async def look_again(session: Session, item_id: int, *, weeks: int, on: date | None) -> None:
    """For how many weeks an item is tried, and on which local date the client is asked whether to go on."""
    await session.change(homecare_item, item_id, weeks=weeks, look_on=None if on is None else on.isoformat())


async def decide(session: Session, item_id: int, state: Agreed, *, now: datetime) -> None:
    """Offered, agreed, declined or ended."""
    values = {"state": state, "decided_at": now}
    await session.change(homecare_item, item_id, **values)


async def item(session: Session, item_id: int) -> Item | None:
    """One item, or None."""
    row = await session.find(homecare_item, id=item_id)
    return None if row is None else await _item(session, row)


_RUNNING = homecare_item.c.plan_id.in_(select(plan.c.id).where(plan.c.ended_at.is_(None)))
_ITEMS = (
    homecare_item.select()
    .where(homecare_item.c.client_id == bindparam("client"), _RUNNING)
    .order_by(homecare_item.c.offered_at, homecare_item.c.id)
)
_REPORTS = (
    homecare_report.select()
    .where(homecare_report.c.client_id == bindparam("client"), homecare_report.c.day >= bindparam("since"))
    .order_by(homecare_report.c.day)
)


async def reach(session: Session, scope: Scope, item_id: int) -> Item | None:
    """An item of a running plan of a client the speaker may see. Anything else reads as None."""
    row = await session.row(homecare_item.select().where(homecare_item.c.id == item_id, _RUNNING))
    if row is None or await clients.reach(session, scope, row.client_id) is None:
        return None
    return await _item(session, row)


async def of_client(session: Session, client: int) -> tuple[Item, ...]:
    """Every item a client was ever offered, oldest first; what was not offered yet is left out."""
    shown = (homecare_item.c.client_id == client) & homecare_item.c.state.not_in((Agreed.DRAFT, Agreed.AHEAD))
    rows = await session.rows(
        homecare_item.select().where(shown).order_by(homecare_item.c.offered_at, homecare_item.c.id)
    )
    return tuple([await _item(session, row) for row in rows])


async def standing(session: Session, client: int) -> tuple[Item, ...]:
    """The items that are part of a client's running plan or wait for the client's word, oldest first."""
    return await _in_states(session, client, STANDING)


async def unoffered(session: Session, client: int, state: Agreed) -> tuple[Item, ...]:
    """The items of a running plan that are drafts, or kept for later, oldest first."""
    return await _in_states(session, client, frozenset({state}))


async def drop(session: Session, item_id: int) -> None:
    """Forget an item that was never offered."""
    await session.remove(homecare_item, id=item_id)


async def drop_drafts(session: Session, client: int) -> None:
    """Forget items that were begun and never offered."""
    begun = (homecare_item.c.client_id == client) & (homecare_item.c.state == Agreed.DRAFT)
    await session.execute(homecare_item.delete().where(begun))


async def put_to(session: Session, of: Item, person: int, *, now: datetime) -> Question:
    """The question by which a client decides on an item; the one to pick it from the plan is made along."""
    await questions.ask_once(session, Ask(of.practice, person, PICK, of.id, of.client), now=now)
    return await questions.ask_once(session, Ask(of.practice, person, OFFER, of.id, of.client), now=now)


async def pick_of(session: Session, of: Item, person: int) -> Question | None:
    """The question by which a client picks an item from the plan; None before it was put to them."""
    asked = await questions.about(session, of.practice, PICK, of.id)
    return next((each for each in asked if each.person == person), None)


async def agreed(session: Session, client: int) -> tuple[Item, ...]:
    """The items of a running plan that a client agreed to, oldest first."""
    return await _in_states(session, client, frozenset({Agreed.AGREED}))


async def _in_states(session: Session, client: int, states: frozenset[Agreed]) -> tuple[Item, ...]:
    rows = await session.rows(_ITEMS, client=client)
    return tuple([await _item(session, row) for row in rows if row.state in states])


async def reported(session: Session, client: int, day: date) -> Report | None:
    """The report of a local day, or None when that day was not reminded of."""
    row = await session.find(homecare_report, client_id=client, day=day.isoformat())
    return None if row is None else await _report(session, row)


async def remind(session: Session, practice: int, client: int, day: date, *, now: datetime) -> int | None:
    """Note that a local day was reminded of. Returns the report to fill in, or None when the day already was."""
    made = new_id()
    values = {
        "id": made,
        "practice_id": practice,
        "client_id": client,
        "day": day.isoformat(),
        "reminded_at": now,
    }
    stored = await session.insert_once(homecare_report, values, on=("practice_id", "client_id", "day"))
    return made if stored else None


async def report(session: Session, report_id: int) -> Report | None:
    """One reminded day, or None."""
    row = await session.find(homecare_report, id=report_id)
    return None if row is None else await _report(session, row)


async def tell(session: Session, report_id: int, outcome: Outcome, *, now: datetime) -> None:
    """The client told of a day; the latest word counts."""
    row = await session.find(homecare_report, id=report_id)
    if row is not None:
        place = Place("homecare_report", "outcome_sealed", row.id, row.practice_id, row.client_id)
        values = {"outcome_sealed": await session.seal(outcome, place), "told_at": now}
        await session.change(homecare_report, report_id, **values)


async def reports(session: Session, client: int, *, since: date) -> tuple[Report, ...]:
    """The reminded days from a local date on, oldest first."""
    rows = await session.rows(_REPORTS, client=client, since=since.isoformat())
    return tuple([await _report(session, row) for row in rows])


async def told(session: Session, client: int, day: date) -> Count | None:
    """How often the plan was done, all or part, as told by the client; `day` names the week."""
    known = await reports(session, client, since=date.min)
    return count([(each.day, each.outcome) for each in known if each.outcome is not None], day)


async def _report(session: Session, row: Any) -> Report:
    place = Place("homecare_report", "outcome_sealed", row.id, row.practice_id, row.client_id)
    words = await session.open(row.outcome_sealed, place)
    late = row.told_at is not None and row.told_at - row.reminded_at > ON_TIME
    return Report(row.id, row.client_id, date.fromisoformat(row.day), Outcome(words) if words else None, late)


async def _item(session: Session, row: Any) -> Item:
    async def words(column: str, sealed: bytes | None) -> str:
        return await session.open(sealed, _place(column, row.id, row.practice_id, row.client_id)) or ""

    return Item(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        plan=row.plan_id,
        name=await words("name_sealed", row.name_sealed),
        dose=await words("dose_sealed", row.dose_sealed),
        why=await words("why_sealed", row.why_sealed),
        how=await words("how_sealed", row.how_sealed),
        habit=await words("anchor_sealed", row.anchor_sealed),
        state=Agreed(row.state),
        weeks=row.weeks or WEEKS,
        look_on=date.fromisoformat(row.look_on) if row.look_on else None,
        offered_at=row.offered_at,
        decided_at=row.decided_at,
    )


def _place(column: str, row: int, practice: int, client: int) -> Place:
    return Place("homecare_item", column, row, practice, client)
