"""Coming back after silence, as a conversation: from today on, nothing counted, and the goal asked about after long."""

from datetime import date

from tests.checkin import all_of, first_week, standing_of
from tests.factories import Joined
from tests.world import World


async def _away(world: World, weeks: float) -> Joined:
    """A client who never answered, and is silent for so many weeks more after the bot went quiet."""
    _, anna = await first_week(world)
    await world.passes(weeks=3)
    assert await standing_of(world, anna) == "resting"
    await world.passes(weeks=weeks)
    return anna


async def test_a_return_within_six_weeks_is_welcomed_without_a_count(world: World) -> None:
    anna = await _away(world, 1)
    await anna.phone.says("hello")
    (welcome,) = [one for one in anna.phone.messages if "The next check-in is on" in one.text]
    assert not any(char.isdigit() for char in welcome.text.split("The next check-in")[0])
    assert await standing_of(world, anna) == "active"


async def test_a_check_in_can_be_done_on_the_day(world: World) -> None:
    anna = await _away(world, 1.1)
    await anna.phone.says("hello")
    await anna.phone.taps("Check in now")
    assert "how easy was “drive for an hour”?" in anna.phone.last.text
    assert [one.slot for one in await all_of(world, anna)][-1] == world.now.date()


async def test_the_next_one_keeps_its_day_and_comes_no_sooner_than_four_days_after(world: World) -> None:
    anna = await _away(world, 1.1)
    await anna.phone.says("hello")
    await anna.phone.taps("Check in now")
    await anna.phone.taps("Check in now")
    assert world.telegram.toasts[-1].startswith("Your check-in of today is there already.")
    await world.passes(weeks=2)
    slots = [one.slot for one in await all_of(world, anna)]
    assert (slots[-1] - slots[-3]).days >= 8
    assert all(day.weekday() == date(2026, 3, 9).weekday() for day in slots[-2:])


async def test_no_check_in_is_offered_right_before_the_next(world: World) -> None:
    anna = await _away(world, 0.9)
    await anna.phone.says("hello")
    welcome = next(one for one in anna.phone.messages if "The next check-in is on" in one.text)
    assert welcome.labels == []


async def test_after_more_than_six_weeks_the_goal_is_asked_about(world: World) -> None:
    anna = await _away(world, 4)
    await anna.phone.says("/menu")
    question = next(one for one in anna.phone.messages if "A while ago" in one.text)
    assert question.text == "Hello again. A while ago you wrote: “drive for an hour”.\n\nIs that still what you want?"
    await anna.phone.taps("Yes", question)
    assert anna.phone.last.text.startswith("OK. We start from today, and there is nothing to catch up on.")


async def test_a_goal_that_changed_meanwhile_is_named_anew(world: World) -> None:
    anna = await _away(world, 4)
    await anna.phone.says("hello")
    await anna.phone.taps("Change it")
    assert anna.phone.last.text.startswith("What would you like to do again")


async def test_a_goal_reached_meanwhile_is_said_so_once(world: World) -> None:
    anna = await _away(world, 4)
    await anna.phone.says("hello")
    question = next(one for one in anna.phone.messages if "A while ago" in one.text)
    for _ in range(2):
        await anna.phone.taps("I'm there already", question)
    assert [text.startswith("Good to know.") for text in anna.phone.heard].count(True) == 1
    await anna.phone.taps("Keep an eye on it")
    assert anna.phone.last.text.startswith("OK. We start from today")


async def test_a_greeting_is_answered_once(world: World) -> None:
    anna = await _away(world, 4)
    heard = len(anna.phone.messages)
    await anna.phone.says("hello")
    assert len(anna.phone.messages) == heard + 1
    await world.passes(hours=1)
    await anna.phone.says("hello")
    assert anna.phone.last.text.startswith("What would you like to do?")
