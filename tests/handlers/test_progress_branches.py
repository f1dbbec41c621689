"""Looking back from where it is offered: from a check-in's card, and on to saying that it is not working."""

import pytest

from domain.alerts import Rule
from domain.progress import State
from storage import alerts
from tests.checkin import answers_of, answers_to, card_of, first_week, weeks_of
from tests.factories import Start
from tests.handlers.test_progress import kept, met
from tests.weeks import weeks
from tests.world import World

MOVING = [("5", "6", "Mood"), ("6", "5", "About the same")]


async def test_the_card_of_a_check_in_leads_to_the_look_back(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, ("3", "6", "Not this week"))
    card = await answers_to(anna, "3", "6", "About the same", "Moving")
    await anna.phone.taps("See my progress", card)
    assert anna.phone.last.text.startswith(("It is too early to say.", "No pattern yet"))


@pytest.mark.parametrize(
    ("symptom", "state"),
    [
        ([6, 2, 7, 1, 8, 2, 7, 1], State.UNCERTAIN),
        ([6, 6, 6, 6, 6, 6, 6], State.NO_CHANGE),
        ([4, 5, 6, 8, 8, 9, 9], State.WORSENING),
    ],
)
async def test_whatever_it_says_not_working_is_a_tap_away(world: World, symptom: list[int], state: State) -> None:
    anna = await met(world, Start(goal=None))
    await weeks(world, anna, symptom=symptom)
    await anna.phone.says("/progress")
    assert (await kept(world, anna))[-1][0] is state
    await anna.phone.taps("This isn't working for me", anna.phone.last)
    assert "To add what you would like to talk about, write it here." in anna.phone.last.text
    async with world.database.read() as session:
        rules = {one.rule for one in await alerts.of_client(session, anna.scope.subject)}
    assert rules & {Rule.REVIEW, Rule.NO_CHANGE, Rule.WORSENING}


@pytest.mark.parametrize(("label", "doubt"), [("Partly", True), ("Too soon to say", False), ("Yes", False)])
async def test_hopes_are_asked_in_the_fourth_week_and_a_doubt_is_thanked_for(
    world: World, label: str, doubt: object
) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, *MOVING, ("Something moved", "4", "6", "Not this week"))
    card = await answers_to(anna, "5", "5")
    assert card.text.endswith("Is this going the way you had hoped?")
    await anna.phone.taps(label, card)
    assert ("Thank you for saying so. It is with your answers" in card_of(anna).text) is doubt


async def test_something_new_that_made_it_harder_is_kept_and_the_urgent_signs_are_near(world: World) -> None:
    _, anna = await first_week(world)
    card = await answers_to(anna, "3", "9")
    assert "Did anything make this week harder?" in card.text
    await anna.phone.taps("Something new", card)
    assert ("harder", "nw") in await answers_of(world, anna)
    assert card.text == "Thank you for telling me. By your numbers, it is harder than when you began."
    await anna.phone.taps("Is this urgent?", card)
    assert anna.phone.last.labels == ["Yes", "Not sure", "No"]
