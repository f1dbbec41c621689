"""Who stands in a therapist's weekly digest. Nothing a client stored shows before confirmation."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import func, select

from domain.alerts import Rule
from domain.caseload import Need
from domain.progress import State
from domain.scope import Scope
from storage import caseload, lined, plans, requests, summaries
from storage.alerts import Alert
from storage.clients import Client
from storage.database import Session
from storage.tables import checkin, client

_WORD: Final = (Need.SILENT, Need.UNREACHABLE)
_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """A therapist's own clients: what waits, most pressing first, then people, each in one place only.

    `reached` came to their goal within seven days, `holding` before that and are there still.
    `requests` are clients with the date by which an answer was promised. `active` clients take part and are confirmed;
    `answers` counts their check-ins answered within seven days.
    """

    urgent: tuple[Client, ...]
    decide: tuple[tuple[Client, Alert], ...]
    confirm: tuple[Client, ...]
    requests: tuple[tuple[Client, date | None], ...]
    word: tuple[tuple[Need, Client], ...]
    reached: tuple[Client, ...]
    holding: tuple[Client, ...]
    good: tuple[Client, ...]
    early: tuple[Client, ...]
    calm: tuple[Client, ...]
    active: int
    answers: int

    @property
    def waits(self) -> bool:
        """Whether anything is to be done."""
        return bool(self.urgent or self.decide or self.confirm or self.requests or self.word)

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody to speak of."""
        return not (self.waits or self.active)


async def week(session: Session, scope: Scope, now: datetime) -> Week:
    """Who stands in the speaking therapist's digest now."""
    needs = await caseload.by_needs(session, scope)
    here = [one for _, one in needs if one.is_taking_part and one.confirmed_at is not None]
    asked = [(one, request.due_on) for one in here for request in await requests.open_of(session, one.id)]
    waiting = {one.id for one, _ in asked}
    stands = [(one, await _standing(session, one)) for need, one in needs if need is Need.NONE]
    calm = [(one, state) for one, (state, _) in stands]
    there = [(one, since) for one, (state, since) in stands if state is State.AT_GOAL]
    rest = [(one, state) for one, state in calm if state not in (State.IMPROVING, State.AT_GOAL)]
    quiet = [(one, state) for one, state in rest if one.id not in waiting]
    return Week(
        urgent=tuple(one for need, one in needs if need is Need.URGENT),
        decide=tuple(one for one in await lined.up(session, scope) if one[1].rule is not Rule.SILENT),
        confirm=tuple(one for need, one in needs if need is Need.CONFIRM),
        requests=tuple(asked),
        word=tuple(one for one in needs if one[0] in _WORD),
        reached=tuple(one for one, since in there if since > now - _WEEK),
        holding=tuple(one for one, since in there if since <= now - _WEEK),
        good=tuple(one for one, state in calm if state is State.IMPROVING),
        early=tuple(one for one, state in quiet if state is State.TOO_EARLY),
        calm=tuple(one for one, state in quiet if state is not State.TOO_EARLY),
        active=len(here),
        answers=await _answers(session, scope, now),
    )


async def _answers(session: Session, scope: Scope, now: datetime) -> int:
    mine = (client.c.therapist_id == scope.subject) & (checkin.c.answered_at > now - _WEEK)
    counted = select(func.count()).select_from(checkin.join(client, checkin.c.client_id == client.c.id)).where(mine)
    row = await session.row(counted)
    return 0 if row is None else int(row[0])


async def _standing(session: Session, of: Client) -> tuple[State, datetime]:
    """What the latest look back said, and since when they said so; too few answers, or none yet, is too early."""
    plan = await plans.of_client(session, of.id)
    found = await summaries.standing(session, plan) if plan is not None else None
    return found or (State.TOO_EARLY, of.created_at)
