"""Facts of coming back."""

from collections.abc import Callable
from datetime import datetime

from domain.messages import name_of
from domain.messages import returning as messages
from storage import checkins, plans, returns
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token


def _with_following(message: Callable[..., object]) -> Loader:
    async def load(session: Session, request: Request, now: datetime) -> object | None:
        named, plan = await token(session, request), await plans.of_client(session, request.client)
        if named is None:
            return None
        following = await checkins.next_at(session, plan.id) if plan is not None else None
        offer = plan is not None and await returns.may_start(session, plan, now=now)
        return message(following=following, offer_start=offer, token=named)

    return load


async def still_wanted(session: Session, request: Request, _now: datetime) -> object | None:
    """The goal as it was typed."""
    named, plan = await token(session, request), await plans.of_client(session, request.client)
    goal = await returns.goal(session, plan) if plan is not None else None
    return named and goal and messages.StillWanted(goal=goal, token=named)


async def reached(session: Session, request: Request, _now: datetime) -> object | None:
    """What may come next."""
    named = await token(session, request)
    return named and messages.Reached(token=named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Welcome): _with_following(messages.Welcome),
    name_of(messages.GoesOn): _with_following(messages.GoesOn),
    name_of(messages.StillWanted): still_wanted,
    name_of(messages.Reached): reached,
    name_of(messages.Started): bare(messages.Started),
    name_of(messages.NotToday): bare(messages.NotToday),
}
