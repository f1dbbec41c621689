"""Facts of what joining puts off."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from domain.later import Later
from domain.measures import Measure
from domain.messages import later as messages
from domain.messages import name_of
from domain.messages.measures import BaselineSide
from domain.review import first_review
from storage import measures, plans, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, naming_therapist, therapist
from storage.plans import Plan
from storage.questions import Asked

Showing = Callable[[Session, Plan, str], Awaitable[object | None]]


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """One question, or that it was answered."""
    question = await questions.load(session, request.number("question"))
    plan = await plans.of_client(session, request.client)
    if question is None or plan is None:
        return None
    if question.state is not Asked.OPEN:
        return messages.Card(question=messages.Noted())
    if question.about in _NAMING:
        found = await therapist(session, request)
        naming = _NAMING[Later(question.about)]
        return found and messages.Card(question=naming(therapist=found.name, token=question.token))
    shown = await _SHOWN[Later(question.about)](session, plan, question.token)
    return shown and messages.Card(question=shown)  # type: ignore[arg-type]


async def side_start(session: Session, request: Request, _now: datetime) -> object | None:
    """The starting point of one side sign."""
    question = await questions.load(session, request.number("question"))
    plan = await plans.of_client(session, request.client)
    if question is None or plan is None:
        return None
    if question.state is not Asked.OPEN:
        return messages.SideStart(question=messages.Noted())
    kept = await measures.of_plan(session, plan)
    side = next((one.words for one in kept if one.id == question.subject), None)
    return side and messages.SideStart(question=BaselineSide(side=side, token=question.token))


def _only(message: Callable[..., object]) -> Showing:
    async def load(_session: Session, _plan: Plan, token: str) -> object | None:
        return message(token=token)

    return load


async def _good_enough(session: Session, plan: Plan, token: str) -> object | None:
    goal = await measures.the(session, plan, Measure.GOAL)
    return goal and messages.GoodEnough(goal=goal.words, token=token)


async def _side_more(session: Session, plan: Plan, token: str) -> object | None:
    side = await measures.the(session, plan, Measure.SIDE)
    return side and messages.SideMore(side=side.words, token=token)


async def _expect(_session: Session, plan: Plan, token: str) -> object | None:
    """Without a date once the first review is over."""
    first = first_review(plan.started_at, plan.duration)
    is_first = plan.review_at is not None and plan.review_at <= first
    return messages.Expect(review=plan.review_at if is_first else None, token=token)


_NAMING: dict[Later, Callable[..., messages.Roles | messages.WaysOut | messages.Sharing]] = {
    Later.ROLES: messages.Roles,
    Later.WAYS_OUT: messages.WaysOut,
    Later.SHARING: messages.Sharing,
}
_SHOWN: dict[Later, Showing] = {
    Later.FORM: _only(messages.Form),
    Later.GOAL: _only(messages.LaterGoal),
    Later.NUDGES: _only(messages.Nudges),
    Later.GOOD_ENOUGH: _good_enough,
    Later.SIDE: _only(messages.Side),
    Later.MEANING: _only(messages.Meaning),
    Later.CARE: _only(messages.Care),
    Later.SIDE_MORE: _side_more,
    Later.EXPECT: _expect,
}

LOADERS: dict[str, Loader] = {
    name_of(messages.Card): card,
    name_of(messages.SideStart): side_start,
    name_of(messages.TypeSide): bare(messages.TypeSide),
    name_of(messages.Noted): bare(messages.Noted),
    name_of(messages.TypeQuestion): naming_therapist(messages.TypeQuestion),
}
