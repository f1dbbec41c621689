"""Whose answers stayed level, and what was tried with them: for their own therapist alone."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.alerts import Rule
from domain.progress import State
from domain.scope import Scope
from storage import alerts, clients, plans, summaries
from storage.clients import Client
from storage.database import Session
from storage.plans import Plan

_MOVED: Final = (State.IMPROVING, State.AT_GOAL)


@dataclass(frozen=True, slots=True)
class Level:
    """A client, the plan their answers stayed level under, and when that was first said."""

    client: Client
    plan: Plan
    since: datetime


async def of_therapist(session: Session, scope: Scope) -> tuple[Level, ...]:
    """The speaking therapist's clients of whom no change was said and who have not moved since, the longest first."""
    mine = [one for one in await clients.of_therapist(session, scope) if one.is_taking_part and one.confirmed_at]
    found = [await _level(session, one) for one in mine]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.since))


async def _level(session: Session, client: Client) -> Level | None:
    plan = await plans.of_client(session, client.id)
    if plan is None or plan.ended_at is not None:
        return None
    said = [one for one in await alerts.of_client(session, client.id) if one.rule is Rule.NO_CHANGE]
    under = [one.opened_at for one in said if one.plan == plan.id]
    stands = await summaries.standing(session, plan)
    moved = stands is not None and stands[0] in _MOVED
    return None if moved or not under else Level(client, plan, min(under))
