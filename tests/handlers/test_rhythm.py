"""When check-ins come, as conversations: another day, every two weeks, a break, and no wrong turn from a second tap."""

from datetime import date, timedelta

from tests.checkin import all_of, first_week, standing_of, states_of
from tests.factories import Joined, Practised
from tests.world import World


async def _offered(world: World) -> tuple[Practised, Joined]:
    """A client who has left two check-ins unanswered and is offered another rhythm."""
    vera, anna = await first_week(world)
    await world.passes(weeks=1, days=3)
    assert "What would suit you best?" in anna.phone.last.text
    return vera, anna


async def test_another_day_and_time(world: World) -> None:
    _, anna = await _offered(world)
    await anna.phone.taps("Another day or time")
    await anna.phone.taps("Saturday")
    await anna.phone.taps("Midday")
    assert anna.phone.last.text == "Done.\nThe next check-in is on Saturday 21 March at 12:30."
    await world.passes(weeks=1)
    assert [one.slot for one in await all_of(world, anna)][-1] == date(2026, 3, 21)


async def test_every_two_weeks(world: World) -> None:
    _, anna = await _offered(world)
    await anna.phone.taps("Every 2 weeks")
    assert "Monday 23 March at 18:00" in anna.phone.last.text
    await world.passes(weeks=3)
    slots = [one.slot for one in await all_of(world, anna)]
    assert slots[-2:] == [date(2026, 3, 23), date(2026, 4, 6)]


async def test_a_choice_counts_as_a_sign_of_life(world: World) -> None:
    _, anna = await _offered(world)
    await anna.phone.taps("Keep as is")
    assert anna.phone.last.text == "OK. Nothing changes."
    await world.passes(weeks=1)
    assert await standing_of(world, anna) == "active"


async def test_a_second_tap_changes_nothing(world: World) -> None:
    _, anna = await _offered(world)
    offer = anna.phone.last
    await anna.phone.taps("Every 2 weeks", offer)
    heard = len(anna.phone.messages)
    await anna.phone.taps("Another day or time", offer)
    assert len(anna.phone.messages) == heard
    assert world.telegram.toasts[-1] != ""


async def test_a_break_is_quiet_and_counts_for_nothing(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("/pause")
    await anna.phone.taps("2 weeks")
    assert "Paused until Monday 23 March" in anna.phone.last.text
    heard = len(anna.phone.messages)
    await world.passes(days=13)
    assert len(anna.phone.messages) == heard
    await world.passes(days=2)
    assert "Your break ends today." in "".join(anna.phone.heard)
    assert "missed" not in await states_of(world, anna)
    assert (await states_of(world, anna))[0] == "paused"


async def test_a_break_may_be_made_longer(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("/pause")
    await anna.phone.taps("1 week")
    await world.passes(days=7, hours=1)
    await anna.phone.taps("One more week")
    await world.passes(days=6)
    assert await standing_of(world, anna) == "paused"
    await world.passes(days=2)
    assert await standing_of(world, anna) == "active"


async def test_a_break_may_end_early(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("/pause")
    await anna.phone.taps("4 weeks")
    await world.passes(days=3)
    await anna.phone.says("/checkin")
    assert "You are on a break until Monday 6 April" in anna.phone.last.text
    await anna.phone.taps("Start again now")
    assert "Monday 16 March at 18:00" in anna.phone.last.text
    await world.passes(weeks=5)
    assert "Your break ends today." not in "".join(anna.phone.heard)


async def test_a_button_of_a_break_that_is_over_says_when_the_next_check_in_comes(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("/pause")
    await anna.phone.taps("2 weeks")
    over = anna.phone.last
    await anna.phone.taps("Undo", over)
    await anna.phone.taps("Undo", over)
    assert world.telegram.toasts[-1] == "Done.\nThe next check-in is on Monday 16 March at 18:00."


async def test_a_return_closes_the_note_about_silence_and_counts_no_answer(world: World) -> None:
    vera, anna = await first_week(world)
    await world.passes(days=17)
    note = next(one for one in vera.phone.messages if "I'll ask" in one.labels)
    await anna.phone.says("I am back")
    assert "Anna has answered again" in note.text
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    await vera.phone.taps("More")
    assert "Answered: 0 of 3 check-ins." in vera.phone.last.text


async def test_an_answer_in_an_older_card_is_a_sign_of_life(world: World) -> None:
    _, anna = await first_week(world)
    old = anna.phone.last
    await world.passes(days=15)
    await anna.phone.taps("5", old)
    await world.passes(days=3)
    assert sum("I can change how I work" in text for text in anna.phone.heard) == 1


async def test_a_break_until_a_typed_day(world: World) -> None:
    vera, anna = await first_week(world)
    await anna.phone.says("/pause")
    await anna.phone.taps("Pick a date")
    await anna.phone.says("when I feel like it")
    assert "could not read a day" in anna.phone.last.text
    await anna.phone.says("1 March 2026")
    assert "could not read a day" in anna.phone.last.text
    await anna.phone.says("4 April")
    assert "Paused until Saturday 4 April." in anna.phone.last.text
    assert "Vera can see that you are on a break." in anna.phone.last.text
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    assert "Break until 4 April." in vera.phone.last.text
    heard = len(anna.phone.heard)
    await world.passes(days=25)
    assert len(anna.phone.heard) == heard


async def test_a_break_can_be_undone(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("/pause")
    await anna.phone.taps("1 week")
    paused = anna.phone.last
    await anna.phone.taps("Undo")
    assert "Monday 16 March at 18:00" in anna.phone.last.text
    heard = len(anna.phone.heard)
    await anna.phone.taps("Undo", paused)
    assert len(anna.phone.heard) == heard
    assert await standing_of(world, anna) == "active"


async def test_a_break_without_an_end_lasts_until_the_client_says_so(world: World) -> None:
    vera, anna = await first_week(world)
    await anna.phone.says("/pause")
    await anna.phone.taps("Until I say")
    heard = len(anna.phone.heard)
    await world.passes(weeks=30)
    assert len(anna.phone.heard) == heard
    assert not any("has not answered" in text for text in vera.phone.heard)
    await anna.phone.says("/checkin")
    assert "You are on a break until you say so." in anna.phone.last.text
    await anna.phone.taps("Start again now")
    assert await standing_of(world, anna) == "active"


async def test_at_the_end_of_a_break_one_tap_says_yes(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("/pause")
    await anna.phone.taps("1 week")
    await world.passes(days=7, hours=1)
    assert "Shall I start again?" in anna.phone.last.text
    await anna.phone.taps("Yes")
    assert anna.phone.last.text.startswith("Done.")
    assert await standing_of(world, anna) == "active"


async def test_the_time_can_be_changed_at_any_time_and_stays_as_often(world: World) -> None:
    _, anna = await _offered(world)
    await anna.phone.taps("Every 2 weeks")
    await anna.phone.says("/time")
    for label in ("The time", "Morning", "Change it", "The day", "Thu"):
        await anna.phone.taps(label)
    assert anna.phone.last.text.startswith("Thanks. Next check-in: Thursday")
    await anna.phone.taps("OK")
    await world.passes(weeks=5)
    slots = [one.slot for one in await all_of(world, anna)]
    assert slots[-1] - slots[-2] == timedelta(days=14)
