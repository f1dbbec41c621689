"""Edits of plans that run: shown first, then made at once and for what is to come; every one stays on record."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.editing import Field, Stands, apart
from domain.homecare import Agreed
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages.editing import Told
from domain.progress import Purpose
from domain.scope import Scope
from storage import (
    alerts,
    cards,
    caseload,
    checkins,
    clients,
    homecare,
    homecare_looks,
    outbox,
    people,
    plans,
    practices,
)
from storage.clients import Client, Standing
from storage.database import Session
from storage.homecare import OFFER, PLAN
from storage.ids import new_id
from storage.outbox import Letter
from storage.plans import Plan
from storage.sealing import Place
from storage.tables import plan_edit

ABOUT = "edit"
"""What the question under an edit's effect is about."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit. `item` is 0 unless it is of one; `before` and `after` are a number of weeks, a purpose, or words."""

    id: int
    practice: int
    client: int
    plan: int
    item: int
    field: Field
    before: str
    after: str
    state: Stands


async def show(session: Session, plan: Plan, field: Field, words: tuple[str, str], item: int) -> Edit:
    """Keep an edit that is about to be shown; `words` are what it is now and what it would be; `item` is 0 for none."""
    before, after = words
    made = Edit(new_id(), plan.practice, plan.client, plan.id, item, field, before, after, Stands.SHOWN)
    await session.insert(
        plan_edit,
        {
            "id": made.id,
            "practice_id": made.practice,
            "client_id": made.client,
            "plan_id": made.plan,
            "item_id": item or None,
            "field": field,
            "before_sealed": await session.seal(before, _place(made, "before_sealed")),
            "after_sealed": await session.seal(after, _place(made, "after_sealed")),
            "state": Stands.SHOWN,
        },
    )
    return made


async def load(session: Session, edit_id: int) -> Edit | None:
    """An edit by id, or None."""
    row = await session.find(plan_edit, id=edit_id)
    return None if row is None else await _edit(session, row)


async def reach(session: Session, scope: Scope, edit_id: int) -> Edit | None:
    """An edit of a client the speaker may see."""
    found = await load(session, edit_id)
    return found if found is not None and await clients.reach(session, scope, found.client) is not None else None


async def wait(session: Session, of: Edit) -> None:
    """Nothing changes before whoever set the plan has answered."""
    await session.change(plan_edit, of.id, state=Stands.WAITS)


async def leave(session: Session, of: Edit) -> None:
    """It stays as it is."""
    await session.change(plan_edit, of.id, state=Stands.LEFT)


async def make(session: Session, of: Edit, *, now: datetime) -> None:
    """Change what is to come. What was sent, answered and counted stays as it is, and nothing is sent again."""
    plan, client = await plans.load(session, of.plan), await clients.load(session, of.client)
    if plan is None or client is None:
        return
    if of.field is Field.RHYTHM:
        await _set_rhythm(session, client, plan, int(of.after), now)
    elif of.field is Field.PURPOSE:
        await plans.set_purpose(session, plan.id, Purpose(of.after))
    elif of.field is Field.LABEL:
        await plans.set_label(session, plan, of.after)
    else:
        await _change_item(session, of, now)
    await session.change(plan_edit, of.id, state=Stands.MADE, made_at=now)


async def tell(session: Session, client: Client, of: Edit, *, now: datetime) -> None:
    """The client hears of what concerns them, once and not at night; a purpose is the therapist's own word."""
    if of.field is Field.PURPOSE or not client.person or client.state is Standing.RESTING:
        return
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    name, once = name_of(Told), f"edit:{of.id}"
    told = Letter(client.person, name, Kind.ALERT, {"edit": of.id}, client.id, at=at, once=once)
    await outbox.put(session, client.practice, told, now=now)


async def refresh(session: Session, client: Client, of: Edit, *, now: datetime) -> None:
    """Bring the cards up to date that show what was edited, where they are; none is sent anew."""
    reader = (await practices.therapist_of(session, client.therapist)).person
    mine = ((reader, ABOUT, of.id), (reader, caseload.ABOUT_CLIENT, client.id))
    theirs = ((client.person, PLAN, client.id), *(((client.person, OFFER, of.item),) if of.item else ()))
    for person, about, subject in (*mine, *theirs):
        await cards.refresh_about(session, client.practice, person, cards.subject_of(about, subject), now=now)


async def _set_rhythm(session: Session, client: Client, plan: Plan, weeks: int, now: datetime) -> None:
    zone = await zone_of(session, client)
    if plan.cadence is None or zone is None:
        return
    cadence = apart(plan.cadence, weeks, now.astimezone(zone).date(), plan.last_slot)
    await plans.set_cadence(session, plan.id, cadence)
    if client.state is Standing.ACTIVE:
        await checkins.plan_next(session, replace(plan, cadence=cadence), zone, now=now)


async def _change_item(session: Session, of: Edit, now: datetime) -> None:
    item = await homecare.item(session, of.item)
    if item is not None and of.field is Field.DOSE:
        await homecare.describe(session, item, dose=of.after)
    elif item is not None:
        await homecare_looks.settle(session, item, Agreed.ENDED, now=now)


async def zone_of(session: Session, client: Client) -> ZoneInfo | None:
    """The zone of the client's clock, or None before they have opened the bot."""
    person = await people.load(session, client.person)
    return None if person is None else ZoneInfo(person.zone)


async def _edit(session: Session, row: Any) -> Edit:
    bare = Edit(
        row.id,
        row.practice_id,
        row.client_id,
        row.plan_id,
        row.item_id or 0,
        Field(row.field),
        "",
        "",
        Stands(row.state),
    )
    return replace(
        bare,
        before=await session.open(row.before_sealed, _place(bare, "before_sealed")) or "",
        after=await session.open(row.after_sealed, _place(bare, "after_sealed")) or "",
    )


def _place(of: Edit, column: str) -> Place:
    return Place("plan_edit", column, of.id, of.practice, of.client)
