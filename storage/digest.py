"""Who stands in a therapist's weekly digest. Nothing a client stored shows before confirmation."""

from dataclasses import dataclass

from domain.alerts import Rule
from domain.caseload import Need
from domain.messages.progress import TooFew
from domain.progress import State
from domain.scope import Scope
from storage import alerts, caseload, plans, summaries
from storage.alerts import Alert
from storage.clients import Client
from storage.database import Session

_WORD = (Need.SILENT, Need.UNREACHABLE, Need.CONFIRM)
_GOOD = (State.IMPROVING, State.AT_GOAL)


@dataclass(frozen=True, slots=True)
class Week:
    """A therapist's own clients: open alerts oldest first, then people, each in one place only."""

    decide: tuple[tuple[Client, Alert], ...]
    word: tuple[tuple[Need, Client], ...]
    good: tuple[Client, ...]
    early: tuple[Client, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is open and nothing moved; that it is early for somebody is no news."""
        return not (self.decide or self.word or self.good)


async def week(session: Session, scope: Scope) -> Week:
    """Who stands in the speaking therapist's digest now."""
    needs = await caseload.by_needs(session, scope)
    opened = [
        (client, alert)
        for _, client in needs
        if client.is_taking_part and client.confirmed_at is not None
        for alert in await alerts.standing(session, client.id)
        if alert.rule is not Rule.SILENT
    ]
    calm = [(client, await _standing(session, client)) for need, client in needs if need is Need.NONE]
    return Week(
        decide=tuple(sorted(opened, key=lambda one: one[1].opened_at)),
        word=tuple(one for one in needs if one[0] in _WORD),
        good=tuple(client for client, state in calm if state in _GOOD),
        early=tuple(client for client, state in calm if state is State.TOO_EARLY),
    )


async def _standing(session: Session, client: Client) -> State:
    """What the latest look back said; too few answers, or no look back yet, is too early."""
    plan = await plans.of_client(session, client.id)
    said = await summaries.of_plan(session, plan) if plan is not None else ()
    if not said or isinstance(said[-1].facts, TooFew):
        return State.TOO_EARLY
    return said[-1].state
