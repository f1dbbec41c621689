"""Numbers that were asked for in other words are never compared without a note."""

from datetime import timedelta

from sqlalchemy import update

from domain.measures import Measure
from storage import answers, lookback, plans
from storage.tables import answer
from tests.checkin import answers_to, first_week, weeks_of
from tests.world import World
from wording.measured import version_in


async def test_the_wording_a_number_was_asked_in_is_kept(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.taps("6")
    async with world.database.read() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        newest = (await answers.of_plan(session, plan))[-1]
        assert (newest.measure, newest.wording) == (Measure.GOAL, version_in(Measure.GOAL, "en"))
        known = await lookback.known(session, plan, now=world.now)
    assert known is not None
    assert not known.reworded


async def test_numbers_of_another_wording_are_carried_as_such_and_noted(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, ("5", "6", "Mood"), ("6", "6", "Skip", "Not this week"))
    async with world.database.write() as session:
        await session.execute(update(answer).values(wording="de:0123456789"))
    await answers_to(anna, "Same as last week")
    async with world.database.read() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        carried = [one for one in await answers.of_plan(session, plan) if one.at > world.now - timedelta(days=1)]
    assert {one.wording for one in carried} == {"de:0123456789"}
    await answers_to(anna, "About the same", "Skip", "Change an answer", "Your neck", "9")
    async with world.database.read() as session:
        known = await lookback.known(session, plan, now=world.now)
    assert known is not None
    assert known.reworded
