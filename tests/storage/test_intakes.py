"""What a practice has learned of the level at which its clients join."""

import pytest

from domain.progress import VAGUE, Intake
from domain.progress.joint_weeks import BUMP
from storage import intakes, plans
from tests.factories import Joined, Start, joined, practised
from tests.world import World


async def expected(world: World, who: Joined) -> Intake:
    async with world.database.read() as session:
        plan = await plans.load(session, who.plan)
        assert plan is not None
        return await intakes.expected(session, plan)


async def test_nothing_is_learned_from_oneself(world: World) -> None:
    anna = await joined(await practised(world))
    assert await expected(world, anna) == VAGUE


async def test_others_of_the_practice_teach_and_strangers_do_not(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera, "Anna")
    await joined(vera, "Ben", Start(ease=1, symptom=8))
    await joined(await practised(world, "Olaf"), "Carl", Start(ease=10, symptom=0))
    # Ease of 1 is 9 points; one client is learned from beside the twenty of the vague start.
    level = (9 + 8) / 2 - BUMP
    assert (await expected(world, anna)).mean == pytest.approx((20 * VAGUE.mean + level) / 21)
