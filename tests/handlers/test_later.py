"""One question a contact, each asked once: what joining puts off."""

from datetime import timedelta

from domain.duties import Duty
from domain.measures import Measure
from storage import answers, clients, due, measures, plans
from storage.measures import Measure as Measured
from storage.tables import client
from tests.factories import Joined, Start, joined, practised
from tests.world import World


async def contact(world: World, anna: Joined) -> str:
    """A contact is over; what is asked then, "" for nothing."""
    heard = len(anna.phone.heard)
    async with world.database.write() as session:
        await due.put(session, Duty.LATER_QUESTION, anna.scope.subject, at=world.now)
    await world.passes(hours=0.1)
    return anna.phone.last.text if len(anna.phone.heard) > heard else ""


async def measured(world: World, anna: Joined) -> list[Measured]:
    """What is measured of this client."""
    async with world.database.read() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        return list(await measures.of_plan(session, plan))


async def without_nudges(world: World, start: Start | None = None) -> Joined:
    """A client who has not been asked anything that was put off."""
    anna = await joined(await practised(world), start=start)
    async with world.database.write() as session:
        await session.execute(client.update().values(nudges=None))
    return anna


async def test_each_is_asked_once_in_order(world: World) -> None:
    anna = await without_nudges(world)
    assert "may I send one nudge" in await contact(world, anna)
    assert "good enough" in await contact(world, anna)
    assert "go up and down" in await contact(world, anna)
    assert "keep an eye on" in await contact(world, anna)
    assert "Who does what" in await contact(world, anna)
    assert "what would you use the time for" in await contact(world, anna)
    assert "Do you have other care" in await contact(world, anna)
    assert "You can stop, pause or erase" in await contact(world, anna)
    assert "may Vera send them a short summary?" in await contact(world, anna)
    assert await contact(world, anna) == ""


async def test_sharing_is_a_choice_of_its_own(world: World) -> None:
    anna = await joined(await practised(world))
    while "short summary" not in await contact(world, anna):
        pass
    await anna.phone.taps("Ask me each time")
    await anna.phone.says("/privacy")
    assert "A summary for somebody else: yes" in anna.phone.last.text


async def test_nudges_are_allowed_once(world: World) -> None:
    anna = await without_nudges(world)
    await contact(world, anna)
    question = anna.phone.last.buttons
    await anna.phone.taps("No nudges")
    assert anna.phone.last.text == "Noted, thank you."
    await anna.phone.taps_data(question[0][0]["callback_data"], anna.phone.last)
    assert world.telegram.toasts[-1] != ""
    async with world.database.read() as session:
        found = await clients.load(session, anna.scope.subject)
    assert found is not None
    assert found.nudges is False


async def test_good_enough_is_the_clients_own_number(world: World) -> None:
    anna = await joined(await practised(world))
    await contact(world, anna)
    await anna.phone.taps("7")
    goal = next(one for one in await measured(world, anna) if one.kind is Measure.GOAL)
    assert goal.good_enough == 7


async def test_a_side_sign_gets_a_starting_point(world: World) -> None:
    anna = await joined(await practised(world), start=Start(goal=None))
    await contact(world, anna)
    await anna.phone.taps("Skip")
    await contact(world, anna)
    await contact(world, anna)
    await anna.phone.taps("Sleep")
    assert "how much did “poor sleep” bother you?" in anna.phone.last.text
    await anna.phone.taps("4")
    side = next(one for one in await measured(world, anna) if one.kind is Measure.SIDE)
    async with world.database.read() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        kept = [one for one in await answers.baseline(session, plan) if one.measure is Measure.SIDE]
    assert [(one.measure_id, one.score) for one in kept] == [(side.id, 4)]


async def test_a_second_side_sign_can_be_typed_and_no_third_is_asked_for(world: World) -> None:
    anna = await joined(await practised(world))
    for _ in range(3):
        await contact(world, anna)
    await anna.phone.taps("Mood")
    assert "one more thing" in await contact(world, anna)
    await anna.phone.taps("Type it")
    await anna.phone.says("tingling in my hand")
    assert "“tingling in my hand”" in anna.phone.last.text
    assert "Who does what" in await contact(world, anna)
    assert sum(one.kind is Measure.SIDE for one in await measured(world, anna)) == 2


async def test_a_goal_left_out_is_asked_for_again_once(world: World) -> None:
    anna = await joined(await practised(world), start=Start(goal=None))
    assert "One thing is still open" in await contact(world, anna)
    await anna.phone.taps("I'd like to type it")
    await anna.phone.says("lift my child")
    assert "How easy is “lift my child” right now?" in anna.phone.last.text


async def test_nobody_is_asked_at_night_or_after_leaving(world: World) -> None:
    anna = await joined(await practised(world))
    await world.passes(hours=13)
    assert await contact(world, anna) == ""
    await world.passes(hours=11)
    assert len(anna.phone.heard) == 1
    await anna.phone.says("/stop")
    await anna.phone.taps("Yes, stop")
    assert await contact(world, anna) == ""


async def test_what_it_would_be_for_is_asked_once_and_shown_to_the_therapist(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    while "use the time for" not in await contact(world, anna):
        pass
    await anna.phone.taps("I'd like to type it")
    await anna.phone.says("Sunday walks with   my sister")
    assert anna.phone.last.text == "Noted, thank you."
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    await vera.phone.taps("More")
    assert "If it got easier, the time is for: “Sunday walks with my sister”" in vera.phone.last.text


async def test_what_it_would_be_for_can_be_skipped(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    while "use the time for" not in await contact(world, anna):
        pass
    await anna.phone.taps("Skip")
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    assert "If it got easier" not in vera.phone.last.text


async def test_a_first_review_that_is_over_is_not_announced(world: World) -> None:
    anna = await without_nudges(world)
    async with world.database.write() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        await plans.set_review(session, plan.id, plan.started_at + timedelta(weeks=14))
    while "go up and down" not in await contact(world, anna):
        pass
    assert "review" not in anna.phone.last.text
