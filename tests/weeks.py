"""Weeks of answers written straight into the record, for tests of what follows from them."""

from domain.duties import Duty
from domain.measures import Measure
from domain.progress import Source
from domain.timetable import Slot
from storage import answers, checkins, clients, due, measures, notes, plans
from storage.answers import Told
from storage.checkins import State
from storage.database import Session
from storage.plans import Plan
from tests.factories import Joined
from tests.world import World


async def quiet(world: World, who: Joined) -> None:
    """No check-in comes by itself: the test writes down what came of each."""
    async with world.database.write() as session:
        await due.drop(session, Duty.OPEN_CHECKIN, who.plan)


async def week(world: World, who: Joined, source: Source = Source.TAPPED, **scores: int) -> None:
    """A week later a check-in was answered with these scores (`goal`, `symptom`, `since_start` …); none: it was not."""
    await world.passes(weeks=1)
    async with world.database.write() as session:
        plan = await plans.load(session, who.plan)
        assert plan is not None
        at = world.now
        made = await checkins.open_slot(session, plan, Slot(at.isoformat(), at), closes_at=at, now=at)
        assert made is not None
        for kind, score in scores.items():
            await _answer(session, plan, Told(Measure(kind), str(score), source, checkin=made.id), world)
        if scores:
            await checkins.showed_life(session, made.id, now=at)
        await checkins.set_state(session, made.id, State.ANSWERED if scores else State.UNANSWERED)
        await due.put(session, Duty.ASSESS, plan.id, at=at)
    await world.settles()


async def _answer(session: Session, plan: Plan, told: Told, world: World) -> None:
    measure = await measures.the(session, plan, told.measure)
    measured = Told(told.measure, told.value, told.source, told.checkin, 0, measure.id if measure else 0)
    await answers.store(session, plan, measured, now=world.now)


async def easier(world: World, who: Joined, value: str, words: str = "", kind: Measure = Measure.EASIER) -> None:
    """In the latest check-in something was named as easier (or as another kind), tapped or typed."""
    async with world.database.write() as session:
        plan, client = await plans.load(session, who.plan), await clients.load(session, who.scope.subject)
        latest = await checkins.latest(session, who.plan)
        assert plan is not None
        assert client is not None
        assert latest is not None
        await answers.store(session, plan, Told(kind, value, checkin=latest.id), now=world.now)
        if words:
            await notes.add(session, client, words, checkin=latest.id, now=world.now)


async def weeks(world: World, who: Joined, **rows: list[int]) -> None:
    """Several weeks, a list of scores for each measure."""
    for scores in zip(*rows.values(), strict=True):
        await week(world, who, **dict(zip(rows, scores, strict=True)))
