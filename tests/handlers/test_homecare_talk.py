"""Talking over the home plan: each reason leads to another offer, and nothing is promised before it is done."""

from datetime import date

import pytest

from domain.homecare import Agreed
from domain.homecare_talk import Hurdle
from storage import homecare, homecare_rhythm, homecare_talk
from tests.homecare import Pair, agreed, describes, in_the_way, reminded, until
from tests.telegram import Message
from tests.world import World


async def _states(world: World, both: Pair) -> list[Agreed]:
    async with world.database.read() as session:
        return [item.state for item in await homecare.of_client(session, both.anna.scope.subject)]


async def _reasons(world: World, both: Pair) -> list[tuple[Hurdle, int]]:
    async with world.database.read() as session:
        return list(await homecare_talk.reasons(session, both.anna.scope.subject, date.min))


async def test_what_got_in_the_way_is_optional_and_skipped_with_a_tap(world: World) -> None:
    both = await in_the_way(world, "Skip")
    assert both.anna.phone.last.text == "OK. That's fine."
    assert both.anna.phone.last.labels == []
    assert await _reasons(world, both) == []


async def test_no_time_asks_for_a_shorter_version(world: World) -> None:
    both = await in_the_way(world, "No time")
    assert both.anna.phone.last.labels == ["Yes, ask Vera", "No, keep it", "Skip"]
    await both.anna.phone.taps("Yes, ask Vera")
    assert both.anna.phone.last.text.startswith("I am passing on to Vera that you would like a smaller version.")
    assert both.vera.phone.last.text.endswith("It stays in the plan as it is until you change it.")
    await both.vera.phone.taps("Change it")
    await both.vera.phone.says("5 times")
    assert "“Wall slides” is in your home plan: 5 times." in both.anna.phone.last.text
    assert await _reasons(world, both) == [(Hurdle.TIME, 1)]


async def test_forgot_offers_another_time(world: World) -> None:
    both = await in_the_way(world, "Forgot")
    await both.anna.phone.taps("Change the time", both.anna.phone.last)
    await both.anna.phone.taps("18:00")
    assert both.anna.phone.last.text.startswith("I will remind you at 18:00")


async def test_it_hurt_reaches_the_therapist_on_the_same_day(world: World) -> None:
    both = await in_the_way(world, "It hurt")
    asked = both.anna.phone.last
    assert "I am passing this on to Vera, who reads notes within a couple of days." in asked.text
    assert asked.labels == ["Leave it out for now", "Ask for a call", "Is this urgent?", "OK"]
    assert both.vera.phone.last.text.startswith("Anna marked “It hurt” for “Wall slides” on 3 March.")
    await both.anna.phone.taps("Leave it out")
    assert await _states(world, both) == [Agreed.PAUSED]
    await both.anna.phone.says("/plan")
    assert "• Wall slides, 10 times (left out for now)" in both.anna.phone.last.text


async def test_what_is_left_out_is_not_reminded_of_and_can_be_taken_up_again(world: World) -> None:
    both = await in_the_way(world, "It hurt")
    await both.anna.phone.taps("Leave it out")
    heard = len(both.anna.phone.heard)
    await until(world, "2026-03-05", "13:00")
    assert len(both.anna.phone.heard) == heard
    await both.anna.phone.taps("Take it up again")
    assert await _states(world, both) == [Agreed.AGREED]


async def test_the_therapist_can_pause_what_hurt_and_the_client_sees_it(world: World) -> None:
    both = await in_the_way(world, "It hurt")
    note = both.vera.phone.last
    pause = note.buttons[0][0]["callback_data"]
    for _ in range(2):
        await both.vera.phone.taps_data(pause, note)
    assert note.labels == []
    assert await _states(world, both) == [Agreed.PAUSED]
    assert both.anna.phone.last.text.startswith("From Vera, for your home plan.\n\n“Wall slides” is left out for now.")


async def test_the_therapist_can_say_that_they_talk_about_it(world: World) -> None:
    both = await in_the_way(world, "It hurt")
    await both.vera.phone.taps("I'll talk with them")
    assert world.telegram.toasts[-1] == "Noted."
    assert await _states(world, both) == [Agreed.AGREED]


async def test_with_several_items_it_is_asked_which_one(world: World) -> None:
    both = await agreed(world)
    await describes(both, "A walk", "", "")
    await both.anna.phone.taps("Yes")
    await both.anna.phone.taps("Not today", await reminded(world, both))
    await both.anna.phone.taps("What got in the way")
    await both.anna.phone.taps("It hurt")
    assert both.anna.phone.last.labels == ["Wall slides", "A walk", "Not sure, or all of them"]
    assert "It hurt" not in both.vera.phone.last.text
    await both.anna.phone.taps("A walk", both.anna.phone.last)
    assert both.vera.phone.last.text.startswith("Anna marked “It hurt” for “A walk”")
    await both.anna.phone.taps("Leave it out")
    assert await _states(world, both) == [Agreed.AGREED, Agreed.PAUSED]


async def test_not_sure_how_shows_the_therapists_words_and_notes_it(world: World) -> None:
    both = await agreed(world)
    await both.vera.phone.taps("Add how it is done")
    await both.vera.phone.says("slowly, arms up the wall")
    assert both.vera.phone.last.text.startswith("Kept.")
    await both.anna.phone.taps("Not today", await reminded(world, both))
    await both.anna.phone.taps("What got in the way")
    await both.anna.phone.taps("Not sure how")
    assert "Here is how Vera described “Wall slides”: “slowly, arms up the wall”" in both.anna.phone.last.text
    await both.vera.phone.says("/clients")
    await both.vera.phone.taps("Anna")
    await both.vera.phone.taps("More")
    assert "I'd like to go over “Wall slides” at the next visit." in both.vera.phone.last.text


async def test_without_a_description_that_is_said(world: World) -> None:
    both = await in_the_way(world, "Not sure how")
    assert both.anna.phone.last.text.startswith("Vera has not written down how “Wall slides” is done.")
    await both.anna.phone.taps("Send a question")
    await both.anna.phone.says("Arms bent or straight?")
    assert "Arms bent or straight?" in both.vera.phone.last.text


async def test_not_in_the_mood_offers_fewer_reminders(world: World) -> None:
    both = await in_the_way(world, "Not in the mood")
    await both.anna.phone.taps("Fewer reminders")
    assert both.anna.phone.last.text.startswith("OK. At most 3 reminders a week from now on.")


async def test_ill_or_away_pauses_reminders_and_they_start_again(world: World) -> None:
    both = await in_the_way(world, "Ill or away")
    await both.anna.phone.taps("3 days")
    assert both.anna.phone.last.text == "OK. No reminders until 6 March. Nothing is counted in that time."
    heard = len(both.anna.phone.heard)
    await until(world, "2026-03-06", "12:00")
    assert len(both.anna.phone.heard) == heard
    await until(world, "2026-03-06", "12:30")
    assert len(both.anna.phone.heard) == heard + 1


async def test_a_pause_of_reminders_can_be_taken_back(world: World) -> None:
    both = await in_the_way(world, "Ill or away")
    await both.anna.phone.taps("2 weeks")
    await both.anna.phone.says("/plan")
    assert "They pause until 17 March." in both.anna.phone.last.text
    await both.anna.phone.taps("Start reminders again", both.anna.phone.last)
    heard = len(both.anna.phone.heard)
    await until(world, "2026-03-04", "12:30")
    assert len(both.anna.phone.heard) == heard + 1


async def test_no_help_is_passed_on(world: World) -> None:
    both = await in_the_way(world, "Doesn't seem to help")
    assert "I am passing it on, so Vera can rethink that part with you." in both.anna.phone.last.text
    assert both.vera.phone.last.text.startswith("Anna marked “Doesn't seem to help” for “Wall slides” on 3 March.")
    await both.anna.phone.taps("OK")
    assert both.anna.phone.last.labels == ["Say more"]


async def test_the_question_is_asked_at_most_twice_in_seven_days(world: World) -> None:
    both = await in_the_way(world, "No time")
    for day in (2, 3):
        await both.anna.phone.taps("Not today", await reminded(world, both, day))
        may_say = "What got in the way" in both.anna.phone.last.labels
        assert may_say == (day == 2)
        if may_say:
            await both.anna.phone.taps("What got in the way")
            await both.anna.phone.taps("No time")
    card = both.anna.phone.last
    await both.anna.phone.taps_data(f"{card.buttons[0][0]['callback_data'][:-1]}w", card)
    assert world.telegram.toasts[-1] != ""
    assert await _reasons(world, both) == [(Hurdle.TIME, 2)]


async def test_asking_twice_about_a_day_is_one_question(world: World) -> None:
    both = await agreed(world)
    card = await reminded(world, both)
    await both.anna.phone.taps("Some", card)
    for _ in range(2):
        await both.anna.phone.taps("What got in the way", card)
    first, second = (one for one in both.anna.phone.messages if one.text.startswith("What got in the way?"))
    await both.anna.phone.taps("Forgot", first)
    assert first.text == second.text
    assert await _reasons(world, both) == [(Hurdle.FORGOT, 1)]


@pytest.mark.parametrize("value", ["", "y", "lv", "i0", "zzzzzzzz"])
async def test_a_forged_tap_changes_nothing(world: World, value: str) -> None:
    both = await agreed(world)
    await both.anna.phone.taps("Not today", await reminded(world, both))
    await both.anna.phone.taps("What got in the way")
    asked = both.anna.phone.last
    await both.anna.phone.taps_data(f"{_data(asked)}{value}", asked)
    assert world.telegram.toasts[-1] != ""
    assert asked.text == "What got in the way? You can skip this."
    assert await _states(world, both) == [Agreed.AGREED]


def _data(message: Message) -> str:
    return message.buttons[0][0]["callback_data"][:-2]


async def test_a_second_tap_passes_nothing_on_again(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.taps("Not today", await reminded(world, both))
    await both.anna.phone.taps("What got in the way")
    asked = both.anna.phone.last
    for _ in range(2):
        await both.anna.phone.taps_data(f"{_data(asked)}hu", asked)
    assert len([text for text in both.vera.phone.heard if "“It hurt”" in text]) == 1
    assert await _reasons(world, both) == [(Hurdle.HURT, 1)]


async def test_another_clients_exchange_reads_as_one_that_never_was(world: World) -> None:
    both = await in_the_way(world, "It hurt")
    await both.vera.phone.taps_data(f"{_data(both.anna.phone.last)}lv", both.anna.phone.last)
    assert world.telegram.toasts[-1] != ""
    assert await _states(world, both) == [Agreed.AGREED]


async def test_remind_me_less_and_more_is_a_tap_in_the_plan(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.says("/plan")
    plan = both.anna.phone.last
    for most in (3, 1):
        await both.anna.phone.taps("Remind me less", plan)
        async with world.database.read() as session:
            assert await homecare_rhythm.most(session, both.anna.scope.subject) == most
    assert "One reminder a week." in plan.text
    assert "Remind me less" not in plan.labels
    await both.anna.phone.taps("Remind me more", plan)
    assert both.anna.phone.last.text.startswith("OK. At most 3 reminders a week from now on.")
