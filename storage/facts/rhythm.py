"""Facts of what is said about when check-ins come."""

from collections.abc import Callable
from datetime import datetime

from domain.messages import name_of
from domain.messages import rhythm as say
from domain.timetable import Cadence, Every
from storage import checkins, clients, plans
from storage.clients import Standing
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, prompt, therapist, token


async def _following(session: Session, request: Request) -> datetime | None:
    plan = await plans.of_client(session, request.client)
    return await checkins.next_at(session, plan.id) if plan else None


def _with_following(message: Callable[..., object]) -> Loader:
    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        return message(following=await _following(session, request))

    return load


_PROMPTS = (say.PauseQuestion, say.PauseDate, say.DateUnclear, say.DayQuestion, say.TimeQuestion)


async def offer(session: Session, request: Request, _now: datetime) -> object | None:
    """What else is possible; every two weeks only for those who are asked more often."""
    plan, named = await plans.of_client(session, request.client), await token(session, request)
    if plan is None or named is None:
        return None
    return say.Offer(offer_fortnight=_is_often(plan.cadence), token=named)


def _is_often(cadence: Cadence | None) -> bool:
    if cadence is None:
        return False
    return cadence.n == 1 if cadence.every is Every.WEEKS else cadence.n < 14


async def resting(session: Session, request: Request, _now: datetime) -> object | None:
    """Names the therapist who is told."""
    found, named = await therapist(session, request), await token(session, request)
    return None if found is None or named is None else say.Resting(therapist=found.name, token=named)


async def paused(session: Session, request: Request, _now: datetime) -> object | None:
    """Until when; nothing when the break is over already."""
    client, named = await clients.load(session, request.client), await token(session, request)
    found = await therapist(session, request)
    if client is None or client.state is not Standing.PAUSED or named is None or found is None:
        return None
    return say.Paused(until=client.paused_until, therapist=found.name, token=named)


async def pause_over(session: Session, request: Request, _now: datetime) -> object | None:
    """The break ends, and what comes next."""
    named = await token(session, request)
    return None if named is None else say.PauseOver(following=await _following(session, request), token=named)


LOADERS: dict[str, Loader] = {
    **{name_of(message): prompt(message) for message in _PROMPTS},
    **{name_of(message): _with_following(message) for message in (say.Settled,)},
    name_of(say.Kept): bare(say.Kept),
    name_of(say.Offer): offer,
    name_of(say.Resting): resting,
    name_of(say.Paused): paused,
    name_of(say.PauseOver): pause_over,
}
