"""What an item comes after, in conversation: tapped, typed, changed, skipped; the plan leaves days free."""

import pytest

from tests.homecare import Pair, agreed, describes, pair, until
from tests.world import World


async def _asked(world: World, dose: str = "10 times, 3 days a week") -> Pair:
    both = await pair(world)
    await describes(both, "Wall slides", dose, "")
    await both.anna.phone.taps("Yes")
    await both.anna.phone.taps("12:30")
    return both


async def test_a_habit_makes_a_plan_that_leaves_days_free(world: World) -> None:
    both = await _asked(world)
    asked = both.anna.phone.last
    assert asked.text.startswith("What do you already do each day that “Wall slides” could come after?")
    assert asked.labels == ["Waking up", "Lunch", "Getting home", "Brushing teeth", "Pick a time", "Skip"]
    await both.anna.phone.taps("Lunch", asked)
    assert asked.text == "Your plan: after lunch, “Wall slides”.\n3 days a week, so 4 days are yours to skip."
    await both.anna.phone.taps("Good", asked)
    assert asked.labels == ["Change it"]


@pytest.mark.parametrize(
    ("dose", "line"),
    [
        ("6 days a week", "6 days a week, so one day is yours to skip."),
        ("once a week", "One day a week, so 6 days are yours to skip."),
        ("daily", "Any day is yours to skip."),
        ("10 times", "Any day is yours to skip."),
    ],
)
async def test_free_days_are_said_as_far_as_the_dose_says(world: World, dose: str, line: str) -> None:
    both = await _asked(world, dose)
    await both.anna.phone.taps("Getting home")
    assert both.anna.phone.last.text.endswith(line)


async def test_a_habit_can_be_typed_and_changed(world: World) -> None:
    both = await _asked(world)
    await both.anna.phone.says("I walk the dog")
    plan = both.anna.phone.last
    assert "Your plan: after “I walk the dog”, “Wall slides”" in plan.text
    await both.anna.phone.taps("Change it", plan)
    await both.anna.phone.taps("Brushing teeth", plan)
    assert "after brushing teeth" in plan.text
    await both.anna.phone.says("/plan")
    assert "• Wall slides, 10 times, 3 days a week, after brushing teeth" in both.anna.phone.last.text


async def test_a_number_typed_for_the_check_in_is_no_habit(world: World) -> None:
    both = await _asked(world)
    await both.anna.phone.taps("Lunch")
    plan = both.anna.phone.last
    await world.passes(days=7, hours=10)
    await both.anna.phone.taps("Change it", plan)
    await both.anna.phone.says("2")
    assert "I read this as “2” for" in both.anna.phone.last.text
    await both.anna.phone.says("I walk the dog")
    assert "after “I walk the dog”" in both.anna.phone.last.text


async def test_skipping_is_fine_and_words_typed_later_are_a_note(world: World) -> None:
    both = await _asked(world)
    await both.anna.phone.taps("Skip")
    assert both.anna.phone.last.text == "OK. Any time of the day is fine."
    await both.anna.phone.says("My neck was stiff")
    assert "after “My neck" not in "".join(both.anna.phone.heard)


async def test_a_time_can_be_picked_instead(world: World) -> None:
    both = await _asked(world)
    await both.anna.phone.taps("Pick a time")
    await both.anna.phone.taps("18:00")
    assert both.anna.phone.last.text.startswith("I will remind you at 18:00, on 3 days a week at most.")


async def test_reminders_name_the_habit_and_keep_to_the_days_of_the_plan(world: World) -> None:
    both = await _asked(world)
    await both.anna.phone.taps("Lunch")
    await until(world, "2026-03-08", "20:00")
    line = "• Wall slides, 10 times, 3 days a week, after lunch"
    assert len([text for text in both.anna.phone.heard if line in text]) == 3


async def test_a_forged_or_late_habit_changes_nothing(world: World) -> None:
    both = await _asked(world)
    asked = both.anna.phone.last
    token = asked.buttons[0][0]["callback_data"][:-2]
    await both.anna.phone.taps("Lunch", asked)
    for value in ("te", "sk", "", "zzzz"):
        await both.anna.phone.taps_data(f"{token}{value}", asked)
        assert world.telegram.toasts[-1] != ""
    assert "after lunch" in asked.text


async def test_the_first_habit_is_asked_after_the_hour_and_the_next_with_the_yes(world: World) -> None:
    both = await agreed(world, hour="No reminders")
    assert both.anna.phone.last.labels[:1] == ["Waking up"]
    assert "Pick a time" not in both.anna.phone.last.labels
    await describes(both, "A walk", "", "")
    await both.anna.phone.taps("Yes")
    assert "“A walk” could come after" in both.anna.phone.last.text
