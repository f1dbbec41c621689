"""The home plan beside the weekly check-in: what reminders told, and one question after a week without."""

from tests.checkin import answers_to
from tests.homecare import agreed, reminded, until
from tests.world import World


async def test_the_check_in_says_what_reminders_told_of_the_week(world: World) -> None:
    both = await agreed(world)
    for day, label in ((1, "All"), (2, "All"), (3, "Some"), (4, "Not today")):
        await both.anna.phone.taps(label, await reminded(world, both, day))
    await until(world, "2026-03-09", "18:05")
    card = await answers_to(both.anna, "5", "5", "Not this week")
    assert "Home plan this week: 2 done, 1 partly." in card.text


async def test_a_week_without_asks_what_got_in_the_way_once_and_then_for_another_fit(world: World) -> None:
    both = await agreed(world, hour="No reminders")
    await until(world, "2026-03-09", "18:05")
    await answers_to(both.anna, "5", "5", "Not this week", "Not this week")
    assert both.anna.phone.last.text == "What got in the way? You can skip this."
    await both.anna.phone.taps("Forgot")
    assert "Would you like a reminder" in both.anna.phone.last.text
    await both.anna.phone.taps("Skip", both.anna.phone.last)
    await until(world, "2026-03-16", "18:05")
    await answers_to(both.anna, "6", "4", "Not this week", "Skip")
    assert "It may not fit your days right now." in both.anna.phone.last.text
    assert "Another time" not in both.anna.phone.last.labels


async def test_a_week_with_some_of_it_asks_nothing(world: World) -> None:
    both = await agreed(world, hour="No reminders")
    await until(world, "2026-03-09", "18:05")
    await answers_to(both.anna, "5", "5", "Some days", "Not this week")
    assert "What got in the way? You can skip this." not in both.anna.phone.heard
