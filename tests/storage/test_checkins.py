"""The record of check-ins: one a slot, numbered as they were asked, reached by their client alone."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.measures import Measure
from domain.progress import Source
from domain.silence import Outcome
from domain.timetable import Slot
from storage import answers, checkins, due, plans
from storage.answers import Told
from storage.checkins import CheckIn, State
from storage.database import Session
from storage.tables import answer
from tests.checkin import plan_of
from tests.factories import Joined, joined, practised
from tests.world import World


async def _opened(session: Session, world: World, who: Joined, week: int) -> CheckIn | None:
    plan, at = await plan_of(world, who), world.now + timedelta(weeks=week)
    return await checkins.open_slot(session, plan, Slot(at.isoformat(), at), closes_at=at, now=at)


async def test_a_slot_is_used_once(world: World) -> None:
    anna = await joined(await practised(world))
    async with world.database.write() as session:
        assert await _opened(session, world, anna, 1) is not None
        assert await _opened(session, world, anna, 1) is None
        assert len(await checkins.of_plan(session, anna.plan)) == 1


async def test_only_those_that_were_asked_are_numbered(world: World) -> None:
    anna = await joined(await practised(world))
    plan, at = await plan_of(world, anna), world.now + timedelta(weeks=2)
    async with world.database.write() as session:
        await _opened(session, world, anna, 1)
        await checkins.store_missed(session, plan, Slot(at.isoformat(), at))
        await _opened(session, world, anna, 3)
        assert [one.number for one in await checkins.of_plan(session, anna.plan)] == [2, 0, 1]


async def test_a_sign_of_life_after_closing_counts_in_the_ladder(world: World) -> None:
    anna = await joined(await practised(world))
    async with world.database.write() as session:
        opened = [await _opened(session, world, anna, week) for week in (1, 2)]
        for made in opened:
            await checkins.set_state(session, made.id if made else 0, State.UNANSWERED)
        seen_at = world.now + timedelta(weeks=1, days=6)
        await checkins.showed_life(session, opened[0].id if opened[0] else 0, now=seen_at)
        assert await checkins.outcomes(session, anna.plan) == (Outcome.UNANSWERED, Outcome.ANSWERED)


async def test_a_check_in_is_reached_by_its_client_alone(world: World) -> None:
    vera = await practised(world)
    anna, ben = await joined(vera), await joined(vera, "Ben")
    async with world.database.write() as session:
        made = await _opened(session, world, anna, 1)
        assert made is not None
        reached = [
            await checkins.reach(session, who, made.id) is not None for who in (anna.scope, ben.scope, vera.scope)
        ]
    assert reached == [True, False, False]


async def test_the_next_one_is_planned_from_now(world: World) -> None:
    anna = await joined(await practised(world))
    plan = await plan_of(world, anna)
    async with world.database.write() as session:
        slot = await checkins.plan_next(session, plan, ZoneInfo("Europe/Berlin"), now=world.now)
        assert slot is not None
        assert await due.when(session, Duty.OPEN_CHECKIN, anna.plan) == slot.at
        kept = await plans.load(session, anna.plan)
        assert await checkins.plan_next(session, replace(plan, cadence=None), ZoneInfo("UTC"), now=world.now) is None
    assert kept is not None
    assert kept.asked_from == world.now


async def test_answers_are_sealed(world: World) -> None:
    anna = await joined(await practised(world))
    plan = await plan_of(world, anna)
    async with world.database.write() as session:
        await answers.store(session, plan, Told(Measure.EASIER, "md", Source.TAPPED), now=world.now)
        rows = await session.rows(answer.select())
    assert all(b"md" not in row.value_sealed for row in rows)
