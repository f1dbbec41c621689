"""Who stands in a therapist's weekly digest. Nothing a client stored shows before confirmation."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from sqlalchemy import func, select

from domain.alerts import Rule
from domain.caseload import Need
from domain.digest import GoodNews
from domain.progress import State
from domain.scope import Scope
from storage import caseload, lined, plans, requests, summaries
from storage.alerts import Alert
from storage.clients import Client
from storage.database import Session
from storage.tables import checkin, client

T = TypeVar("T")
_JUDGED: Final = (Need.NONE, Need.REQUEST, Need.REVIEW)
"""Whose latest look back still holds: any other need has come after it."""
_WORD: Final = (Need.SILENT, Need.UNREACHABLE)
_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """A therapist's own clients: what waits, most pressing first, then people, each in one place only.

    `open` is everything to decide, `decide` the most pressing of each client. `news` is what is good, by the client's
    id, also about those who stand further up and so are missing below: `reached` came to their goal within seven days,
    `holding` before that and are there still. `requests` are clients with the first date by which an answer was
    promised. `active` clients take part and are confirmed; `answers` counts their check-ins answered within seven days.
    """

    urgent: tuple[Client, ...]
    open: tuple[tuple[Client, Alert], ...]
    decide: tuple[tuple[Client, Alert], ...]
    confirm: tuple[Client, ...]
    requests: tuple[tuple[Client, date | None], ...]
    word: tuple[tuple[Need, Client], ...]
    reached: tuple[Client, ...]
    holding: tuple[Client, ...]
    good: tuple[Client, ...]
    early: tuple[Client, ...]
    calm: tuple[Client, ...]
    news: Mapping[int, GoodNews]
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
    stands = {one.id: await _standing(session, one) for need, one in needs if need in _JUDGED}
    news = {one: good for one, (state, since) in stands.items() if (good := _good(state, since, now)) is not None}
    calm = [one for need, one in needs if need is Need.NONE]
    waiting = [one for one in await lined.up(session, scope) if one[1].rule is not Rule.SILENT]
    seen: set[int] = set()
    return Week(
        urgent=_once(seen, [one for need, one in needs if need is Need.URGENT], _self),
        open=tuple(waiting),
        decide=_once(seen, waiting, lambda one: one[0]),
        confirm=_once(seen, [one for need, one in needs if need is Need.CONFIRM], _self),
        requests=_once(seen, await _requests(session, here), lambda one: one[0]),
        word=_once(seen, [one for one in needs if one[0] in _WORD], lambda one: one[1]),
        reached=_once(seen, [one for one in calm if news.get(one.id) is GoodNews.REACHED], _self),
        holding=_once(seen, [one for one in calm if news.get(one.id) is GoodNews.HOLDING], _self),
        good=_once(seen, [one for one in calm if news.get(one.id) is GoodNews.GOOD], _self),
        early=_once(seen, [one for one in calm if stands[one.id][0] is State.TOO_EARLY], _self),
        calm=_once(seen, calm, _self),
        news=news,
        active=len(here),
        answers=await _answers(session, scope, now),
    )


def _self(one: Client) -> Client:
    return one


def _once(seen: set[int], found: Iterable[T], of: Callable[[T], Client]) -> tuple[T, ...]:
    """Those of people who do not stand further up, each once; from now on they do."""
    kept = []
    for one in found:
        if of(one).id not in seen:
            seen.add(of(one).id)
            kept.append(one)
    return tuple(kept)


def _good(state: State, since: datetime, now: datetime) -> GoodNews | None:
    match state:
        case State.AT_GOAL:
            return GoodNews.REACHED if since > now - _WEEK else GoodNews.HOLDING
        case State.IMPROVING:
            return GoodNews.GOOD
        case _:
            return None


async def _requests(session: Session, of: Iterable[Client]) -> list[tuple[Client, date | None]]:
    """Who asked for something, with the first date by which an answer was promised."""
    asked = [(one, [request.due_on for request in await requests.open_of(session, one.id)]) for one in of]
    return [(one, min((on for on in days if on is not None), default=None)) for one, days in asked if days]


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
