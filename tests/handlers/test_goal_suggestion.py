"""Other words for a goal, as a conversation: both are shown, the client picks, and nothing is lost."""

import pytest

from domain.measures import Measure
from storage import answers, measures, plans
from storage.clients import Standing, set_state
from tests.alerted import Alerted, alerted
from tests.factories import practised
from tests.world import World

BEFORE, AFTER = "drive for an hour", "drive to work and back"


async def suggested(world: World) -> Alerted:
    """Vera chose to adjust the goal, picked a day and typed other words."""
    found = await alerted(world)
    for label in ("Adjust the goal", "Tuesday"):
        await found.vera.phone.taps(label)
    for words in ("🙂", AFTER):
        assert "To suggest other words for the goal, send them now." in found.vera.phone.last.text
        await found.vera.phone.says(words)
    return found


async def goal_of(found: Alerted) -> str | None:
    """The goal in force."""
    async with found.world.database.read() as session:
        plan = await plans.load(session, found.anna.plan)
        assert plan is not None
        goal = await measures.the(session, plan, Measure.GOAL)
    return goal.words if goal is not None else None


async def test_the_client_sees_both_wordings_and_nothing_changes_before_the_pick(world: World) -> None:
    found = await suggested(world)
    offer = found.anna.phone.last
    assert offer.text == (
        f"A note from Vera.\n\nYou wrote: “{BEFORE}”. Vera suggests: “{AFTER}”.\n\nWhich one fits you better?"
    )
    assert offer.labels == ["Mine", "The new one", "Let's talk"]
    assert f"In your words: “{AFTER}”" in found.vera.phone.last.text
    assert await goal_of(found) == BEFORE


async def test_the_new_one_is_taken_with_a_starting_point_and_the_old_numbers_stay(world: World) -> None:
    found = await suggested(world)
    offer = found.anna.phone.last
    await found.anna.phone.taps("The new one")
    assert f"From now on I ask about “{AFTER}”." in offer.text
    assert f"How easy is “{AFTER}” right now?" in found.anna.phone.last.text
    await found.anna.phone.taps("4")
    assert await goal_of(found) == AFTER
    async with world.database.read() as session:
        plan = await plans.load(session, found.anna.plan)
        assert plan is not None
        given = [one.value for one in await answers.of_plan(session, plan) if one.measure is Measure.GOAL]
    assert given == ["3", "4"]
    assert found.vera.phone.last.text == f"You suggested “{AFTER}” as a goal. Anna took the new words."


@pytest.mark.parametrize(
    ("label", "shown", "told"),
    [
        ("Mine", "Then it stays as you wrote it", "Anna keeps the goal as it was."),
        ("Let's talk", "I am passing on to Vera", "Anna would like to talk about it first."),
    ],
)
async def test_the_client_may_keep_the_goal_or_talk_first(world: World, label: str, shown: str, told: str) -> None:
    found = await suggested(world)
    offer = found.anna.phone.last
    await found.anna.phone.taps(label)
    assert shown in offer.text
    assert told in found.vera.phone.last.text
    assert await goal_of(found) == BEFORE


async def test_a_second_tap_and_somebody_elses_change_nothing(world: World) -> None:
    found = await suggested(world)
    offer = found.anna.phone.last
    data = offer.buttons[0][1]["callback_data"]
    await found.anna.phone.taps("Mine")
    await found.anna.phone.taps_data(data, offer)
    other = await practised(world, "Otto")
    await other.phone.taps_data(data, offer)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert await goal_of(found) == BEFORE
    assert len([text for text in found.vera.phone.heard if text.startswith("You suggested")]) == 1


async def test_a_client_left_in_peace_is_not_asked_to_pick(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        await set_state(session, found.anna.scope.subject, Standing.RESTING)
    for label in ("Adjust the goal", "Tuesday"):
        await found.vera.phone.taps(label)
    assert "To suggest other words" not in found.card.text
    await found.vera.phone.says(AFTER)
    assert found.anna.phone.heard == []


async def test_nothing_to_say_asks_again(world: World) -> None:
    found = await alerted(world)
    for label in ("Adjust the goal", "Tuesday"):
        await found.vera.phone.taps(label)
    await found.vera.phone.says("\u200b \u0000")
    await found.vera.phone.says(AFTER)
    assert AFTER in found.anna.phone.last.text
