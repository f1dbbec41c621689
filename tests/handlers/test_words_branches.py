"""What is typed or read, and then left: the ways out that the other conversations do not take."""

import pytest

from tests.checkin import notes_of
from tests.factories import joined, practised
from tests.homecare import agreed as home
from tests.joining import agreed, plan_of
from tests.world import World


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("the new chair arrived", "Thanks. I'm a program and read only buttons"),
        ("what causes this?", "That is a good question for a person."),
        ("are you a robot?", "I'm a program."),
        ("how much does a visit cost?", "I don't handle"),
        ("could you work on my calf too?", ""),
    ],
)
async def test_what_was_typed_is_passed_on_only_with_a_tap(world: World, text: str, opens: str) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says(text)
    assert opens in anna.phone.last.text
    await anna.phone.taps("OK" if "OK" in anna.phone.last.labels else "No")
    assert await notes_of(world, anna) == []
    assert "pass" not in anna.phone.last.text or "not passing" in anna.phone.last.text


async def test_a_wish_that_was_typed_can_become_a_request(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("I would like to change the plan")
    await anna.phone.taps("Ask for a change")
    assert anna.phone.last.text == "What would you like to change?"
    await anna.phone.taps("The home plan")
    assert anna.phone.last.labels == ["Skip"]


async def test_who_runs_the_bot_can_be_asked_while_reading_again(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/privacy")
    for label in ("Read it again", "Next", "Who runs this bot"):
        await anna.phone.taps(label)
    assert "Oak Clinic" in anna.phone.last.text
    await anna.phone.taps("Next", anna.phone.last)
    assert len(anna.phone.heard) == 5


async def test_reminders_are_welcome_again(world: World) -> None:
    both = await home(world)
    await both.anna.phone.says("/privacy")
    card = both.anna.phone.last
    await both.anna.phone.taps("No more reminders", card)
    await both.anna.phone.taps("Reminders are welcome", card)
    assert both.anna.phone.last.text == "Noted. To pick the hour, send /plan."


@pytest.mark.parametrize(
    ("day", "weekday", "hour", "clock"),
    [("Mon", 0, "Midday", "12:00"), ("Wed", 2, "Evening", "18:00"), ("Sun", 6, "Afternoon", "15:00")],
)
async def test_any_day_and_hour_can_be_had_for_the_first_check_in(
    world: World, day: str, weekday: int, hour: str, clock: str
) -> None:
    vera, sam = await agreed(world, "Change it", "The day", day)
    for label in ("Change it", "The time", hour):
        await sam.taps(label)
    assert clock in sam.last.text
    await sam.taps("OK")
    cadence = (await plan_of(world, vera)).cadence
    assert cadence is not None
    assert (f"{cadence.at:%H:%M}", cadence.anchor.weekday()) == (clock, weekday)
