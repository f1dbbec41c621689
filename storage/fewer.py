"""Clients who come less often than at first and are holding."""

from datetime import date
from typing import Final

from domain.progress import State
from domain.scope import Scope
from domain.visits import Fewer, fewer
from storage import alerts, clients, plans, sources, summaries, visits
from storage.clients import Client
from storage.database import Session
from storage.plans import Plan

_HOLDING: Final = (State.IMPROVING, State.AT_GOAL, State.PLATEAU)


async def of_therapist(session: Session, scope: Scope, today: date) -> tuple[tuple[Client, Fewer], ...]:
    """The speaking therapist's clients of whom that is to be said in the week of this local day."""
    mine = [one for one in await clients.of_therapist(session, scope) if one.confirmed_at and one.is_taking_part]
    found = [(one, await _of_client(session, one, today)) for one in mine]
    return tuple((client, count) for client, count in found if count is not None)


async def _of_client(session: Session, client: Client, today: date) -> Fewer | None:
    plan = await plans.of_client(session, client.id)
    if plan is None or not await _holds(session, plan):
        return None
    began = plan.started_at.astimezone(await alerts.zone_of_therapist(session, client)).date()
    if await sources.known(session, client, since=began) is None:
        return None
    return fewer(await visits.days(session, client.id, since=began), began, today)


async def _holds(session: Session, plan: Plan) -> bool:
    """Whether the latest look back says the same or better, and nothing is open."""
    said = await summaries.of_plan(session, plan)
    return bool(said) and said[-1].state in _HOLDING and not await alerts.standing(session, plan.client)
