"""After a visit, the ways that are taken less often: each answer has its own next word."""

import pytest

from domain.visits import Wish
from storage import feedback
from tests.factories import joined, practised
from tests.visited import goes_on, tells, visited
from tests.world import World


@pytest.mark.parametrize(("label", "kept"), [("Under a day", "d0"), ("Not sure", "ns")])
async def test_however_long_it_lasted_it_is_kept(world: World, label: str, kept: str) -> None:
    _, anna = await visited(world)
    card = await tells(anna, "Better", label)
    assert card.text.startswith(("Thanks.", "Saved.", "Noted.", "Got it."))
    async with world.database.read() as session:
        (found,) = await feedback.of_client(session, anna.scope.subject)
    assert found.lasted == kept


@pytest.mark.parametrize(
    ("label", "asked", "wish"),
    [("More of", "More of what?", Wish.MORE), ("Leave out", "Leave out what?", Wish.LEAVE_OUT)],
)
async def test_what_could_be_otherwise_is_said_in_own_words(world: World, label: str, asked: str, wish: Wish) -> None:
    vera, anna = await visited(world)
    await tells(anna, "About the same")
    await world.passes(days=5, hours=13)
    await goes_on(world, vera, anna, "About the same")
    await goes_on(world, vera, anna, "About the same", weeks=0.3)
    await tells(anna, label)
    assert anna.phone.last.text == f"{asked} A few words will do."
    await anna.phone.says("the breathing at the end")
    assert anna.phone.last.text.startswith("I am passing this on to Vera as you wrote it.")
    assert f"“{label}: the breathing at the end”" in vera.phone.last.text
    async with world.database.read() as session:
        assert wish in {one.wish for one in await feedback.of_client(session, anna.scope.subject)}


async def test_a_visit_of_today_is_noted_and_asked_about_once(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/menu")
    await anna.phone.taps("I had a visit")
    await anna.phone.taps("Today")
    assert anna.phone.last.text.startswith("Noted: your visit on Monday 2 March.")
    await world.passes(days=2)
    assert "your visit on Monday." in anna.phone.last.text


async def test_a_visit_of_days_ago_is_noted_and_no_longer_asked_about(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/visit")
    await anna.phone.taps("Another day")
    assert anna.phone.last.labels[-1] == "Leave it"
    await anna.phone.taps("Thursday 26 February")
    assert anna.phone.last.text == "Noted: your visit on Thursday 26 February."
    heard = len(anna.phone.heard)
    await world.passes(days=2)
    assert len(anna.phone.heard) == heard


async def test_the_question_when_a_visit_was_can_be_left(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/visit")
    await anna.phone.taps("Leave it")
    assert anna.phone.last.text == "OK. Nothing was noted."
