"""Leaving: the answers that the other conversations do not give."""

import pytest

from storage.clients import Standing
from tests.factories import joined, practised
from tests.handlers.test_leaving import counted, standing, stopped
from tests.world import World


async def test_whoever_thinks_better_of_it_stays(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/stop")
    await anna.phone.taps("No")
    assert anna.phone.last.text == "OK. Nothing has changed."
    assert await standing(world, anna) is Standing.ACTIVE


@pytest.mark.parametrize(("label", "reason"), [("Too many", "tm"), ("Not useful", "nu"), ("Other care", "oc")])
async def test_each_reason_can_be_counted(world: World, label: str, reason: str) -> None:
    anna = await stopped(world)
    for tap in ("Tell you why", label, "Yes, as a count"):
        await anna.phone.taps(tap)
    assert await counted(world) == {reason: 1}


async def test_who_finishes_can_look_back_first(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/finish")
    question = anna.phone.last
    await anna.phone.taps("Get my summary")
    assert anna.phone.last.text.startswith(("It is too early to say.", "No pattern yet"))
    await anna.phone.taps("Not yet", question)
    assert await standing(world, anna) is Standing.ACTIVE


async def test_up_and_down_after_three_months_stays_between_the_two(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/finish")
    for label in ("Finish here", "Yes, once"):
        await anna.phone.taps(label)
    await world.passes(weeks=14)
    heard = len(vera.phone.heard)
    await anna.phone.taps("Up and down")
    assert "I don't pass this on. You can talk to Vera" in anna.phone.last.text
    assert len(vera.phone.heard) == heard


@pytest.mark.parametrize(
    ("label", "opens"),
    [("Erase my data", "Erase it all?"), ("Day and time", "What shall I change?"), ("Stop", "Shall I stop?")],
)
async def test_the_menu_leads_there(world: World, label: str, opens: str) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/menu")
    await anna.phone.taps(label)
    assert opens in anna.phone.last.text
