"""What waits for the answer of whoever set a plan, as it is told to them, to the client and to the therapist."""

from typing import NamedTuple

from domain.editing import Field
from domain.messages.owned import Change
from domain.progress import Purpose
from domain.request import Origin
from storage import decisions, edits, homecare
from storage.database import Session
from storage.edits import Edit
from storage.requests import Request


class Waits(NamedTuple):
    """The name of an item, a change, or other words for the goal; all None when nothing waits."""

    item: str | None = None
    change: Change | None = None
    goal: str | None = None


async def of_request(session: Session, of: Request) -> Waits:
    """What a question of the therapist's own is about."""
    match of.origin:
        case Origin.ITEM | Origin.HURT:
            item = await homecare.item(session, of.waits)
            return Waits(item=item.name if item is not None else None)
        case Origin.EDIT:
            edit = await edits.load(session, of.waits)
            return Waits(change=None if edit is None else await _change(session, edit))
        case Origin.GOAL:
            decision = await decisions.load(session, of.waits)
            return Waits(goal=decision.note or None if decision is not None else None)
    return Waits()


async def _change(session: Session, edit: Edit) -> Change:
    match edit.field:
        case Field.RHYTHM:
            return Change(weeks=int(edit.after))
        case Field.PURPOSE:
            return Change(purpose=Purpose(edit.after))
        case Field.LABEL:
            return Change(label=edit.after)
    item = await homecare.item(session, edit.item)
    name = item.name if item is not None else ""
    if edit.field is Field.OFF:
        return Change(item=name)
    return Change(item=name, dose=edit.after, before=edit.before or None)
