"""Facts of where a client starts from: the goal, the first numbers, the time of the next check-in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from domain import zones
from domain.joining import About, Step
from domain.measures import Measure
from domain.messages import Choice, name_of
from domain.messages import joining_start as begin
from domain.messages.measures import BaselineDays, BaselineGoal, BaselineSymptom
from storage import answers, joining, measures, people, plans, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import prompt, token
from storage.facts.packs import ideas_from
from storage.plans import Plan
from storage.questions import Asked, Question


@dataclass(frozen=True, slots=True)
class _Asked:
    """The question the card shows now, under which plan, to whom, when."""

    question: Question
    plan: Plan
    person: int
    now: datetime


async def goal_ideas(session: Session, request: Request, _now: datetime) -> object | None:
    """What the therapist kept for this client, or what people pick."""
    plan, named = await plans.of_client(session, request.client), await token(session, request)
    kept = None if plan is None else await plans.ideas_of(session, plan)
    return named and begin.GoalIdeas(token=named, ideas=ideas_from(kept))


async def start(session: Session, request: Request, now: datetime) -> object | None:
    """The card a client begins with: its latest question, or that there is none left."""
    first = await questions.load(session, request.number("question"))
    plan = await plans.of_client(session, request.client)
    if first is None or plan is None:
        return None
    latest = await joining.standing(session, first.practice, first.about, first.subject) or first
    if latest.state is not Asked.OPEN:
        done = begin.GoalKept() if first.about == About.GOAL_CHANGE else begin.AllSet()
        return begin.Start(question=done)
    shown = await _SHOWN[Step(latest.measure)](session, _Asked(latest, plan, request.person, now))
    return shown and begin.Start(question=shown)  # type: ignore[arg-type]


async def _ease(session: Session, asked: _Asked) -> object | None:
    goal = await measures.the(session, asked.plan, Measure.GOAL)
    return goal and BaselineGoal(goal=goal.words, token=asked.question.token)


async def _symptom(session: Session, asked: _Asked) -> object | None:
    if measures.bother(await measures.of_plan(session, asked.plan)) is Measure.DAYS:
        return BaselineDays(label=asked.plan.label, token=asked.question.token)
    return BaselineSymptom(label=asked.plan.label, token=asked.question.token)


async def _time(session: Session, asked: _Asked) -> object | None:
    at = await joining.next_checkin(session, asked.plan, now=asked.now)
    before = await questions.about(session, asked.plan.practice, asked.question.about, asked.question.subject)
    agreed = any(one.measure == Step.TIME and one.state is Asked.ANSWERED for one in before)
    is_first = any(one.measure == Step.SYMPTOM for one in before) and not agreed
    told = is_first and bool(await answers.baseline(session, asked.plan))
    return at and begin.NextTime(at=at, clock=asked.now, told=told, token=asked.question.token)


async def _zone(session: Session, asked: _Asked) -> object | None:
    person = await people.load(session, asked.person)
    if person is None:
        return None
    token = asked.question.token
    choices = tuple(
        Choice("", token, f"z{place}", zones.COMMON[place], zones.clock(zones.COMMON[place], asked.now))
        for place in zones.nearby(person.zone, asked.now)
    )
    return begin.PickZone(choices=choices, token=token)


def _only(message: Callable[..., object]) -> Callable[[Session, _Asked], Awaitable[object | None]]:
    async def load(_session: Session, asked: _Asked) -> object | None:
        return message(token=asked.question.token)

    return load


_SHOWN = {
    Step.EASE: _ease,
    Step.SYMPTOM: _symptom,
    Step.TIME: _time,
    Step.WHAT: _only(begin.WhatToChange),
    Step.DAY: _only(begin.PickDay),
    Step.HOUR: _only(begin.PickHour),
    Step.ZONE: _zone,
}

LOADERS: dict[str, Loader] = {
    **{name_of(message): prompt(message) for message in (begin.GoalQuestion,)},
    name_of(begin.GoalIdeas): goal_ideas,
    name_of(begin.Start): start,
}
