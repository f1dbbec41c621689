"""Helpers of the check-in's tests: a client at the first card, and what the record holds."""

from storage import answers, checkins, plans
from tests.factories import Joined, Practised, Start, joined, practised
from tests.world import World


async def first_week(world: World, start: Start | None = None) -> tuple[Practised, Joined]:
    """A practice and a client whose first check-in has just come."""
    vera = await practised(world)
    anna = await joined(vera, start=start)
    await world.passes(days=7, hours=10)
    return vera, anna


async def answers_of(world: World, who: Joined) -> list[tuple[str, str]]:
    """Every answer in force to any check-in, as measure and value, sorted."""
    async with world.database.read() as session:
        plan = await plans.load(session, who.plan)
        assert plan is not None
        return sorted((one.measure, one.value) for one in await answers.of_plan(session, plan) if one.checkin)


async def sources_of(world: World, who: Joined) -> list[tuple[str, str, bool]]:
    """Measure, source and lateness of the answers to the newest check-in, sorted."""
    async with world.database.read() as session:
        plan = await plans.load(session, who.plan)
        newest = await checkins.latest(session, who.plan)
        assert plan is not None
        assert newest is not None
        found = await answers.of_checkin(session, plan, newest.id)
        return sorted((one.measure, one.source, one.late) for one in found)


async def states_of(world: World, who: Joined) -> list[str]:
    """How the check-ins stand, oldest first."""
    async with world.database.read() as session:
        return [one.state for one in reversed(await checkins.of_plan(session, who.plan))]
