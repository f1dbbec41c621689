"""The weekly check-in as a conversation: one card, at most four taps, whatever is tapped twice, late or forged."""

import random

import pytest

from domain.checkin import MOST_TAPS
from domain.homecare import Agreed
from domain.measures import Measure
from storage import answers, homecare, measures
from tests.checkin import answers_of, answers_to, card_of, first_week, plan_of, sources_of, states_of, weeks_of
from tests.factories import Joined, Start, joined
from tests.telegram import Message
from tests.world import World


def _data(message: Message, label: str) -> str:
    return next(one["callback_data"] for row in message.buttons for one in row if one["text"].startswith(label))


async def test_the_first_check_in_is_one_message_and_is_saved(world: World) -> None:
    _, anna = await first_week(world)
    card = card_of(anna)
    assert "how easy was “drive for an hour”" in card.text
    await answers_to(anna, "5")
    assert "Saved for “drive for an hour”: 5 of 10" in card.text
    await answers_to(anna, "6")
    assert "Did anything get easier" in card.text
    await answers_to(anna, "Sleep")
    assert "check-in number 1" in card.text
    assert await answers_of(world, anna) == [("easier", "sl"), ("goal", "5"), ("symptom", "6")]
    assert await states_of(world, anna) == ["answered"]


async def test_a_double_tap_answers_one_question(world: World) -> None:
    _, anna = await first_week(world)
    card = card_of(anna)
    five = _data(card, "5")
    await anna.phone.taps_data(five, card)
    await anna.phone.taps_data(five, card)
    assert await answers_of(world, anna) == [("goal", "5")]
    assert world.telegram.toasts[-1].startswith("That answer is saved")
    assert "how much did your neck bother you" in card.text


async def test_a_button_of_an_answered_question_changes_nothing(world: World) -> None:
    _, anna = await first_week(world)
    card = card_of(anna)
    old = _data(card, "3")
    await answers_to(anna, "5", "6", "Mood")
    await anna.phone.taps_data(old, card)
    assert ("goal", "5") in await answers_of(world, anna)


async def test_a_duplicate_update_counts_once(world: World) -> None:
    _, anna = await first_week(world)
    card = card_of(anna)
    query = {
        "id": "twice",
        "from": {"id": anna.phone.chat, "is_bot": False, "first_name": "Anna"},
        "chat_instance": "1",
        "message": {"message_id": card.id, "date": 1, "chat": {"id": anna.phone.chat, "type": "private"}, "text": "…"},
        "data": _data(card, "5"),
    }
    await world.hears({"callback_query": query}, update_id=77)
    toasts = len(world.telegram.toasts)
    await world.hears({"callback_query": query}, update_id=77)
    assert len(world.telegram.toasts) == toasts
    assert await answers_of(world, anna) == [("goal", "5")]


@pytest.mark.parametrize(
    ("verb", "value"), [("an", "11"), ("an", "05"), ("an", "y"), ("an", ""), ("sa", "y"), ("ch", "x"), ("ch", "")]
)
async def test_a_forged_value_is_answered_and_does_nothing(world: World, verb: str, value: str) -> None:
    _, anna = await first_week(world)
    card = card_of(anna)
    token = _data(card, "5")[3:19]
    await anna.phone.taps_data(f"1{verb}{token}{value}", card)
    assert world.telegram.toasts[-1] != ""
    assert await answers_of(world, anna) == []
    assert await states_of(world, anna) == ["open"]


async def test_nobody_answers_for_somebody_else(world: World) -> None:
    vera, anna = await first_week(world)
    ben = await joined(vera, "Ben")
    for phone in (ben.phone, vera.phone):
        await phone.taps_data(_data(card_of(anna), "5"), card_of(anna))
        assert world.telegram.toasts[-1] != ""
    assert await answers_of(world, anna) == []


async def test_a_late_answer_is_kept_and_marked(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5")
    await world.passes(days=3)
    await answers_to(anna, "6", "Sleep")
    assert await sources_of(world, anna) == [
        ("easier", "tapped", True),
        ("goal", "tapped", False),
        ("symptom", "tapped", True),
    ]
    assert "check-in number 1" in card_of(anna).text


async def test_an_unanswered_check_in_becomes_answered_when_it_is_late(world: World) -> None:
    _, anna = await first_week(world)
    await world.passes(days=3)
    assert await states_of(world, anna) == ["unanswered"]
    await answers_to(anna, "5")
    assert await states_of(world, anna) == ["answered"]


async def test_each_question_may_be_skipped(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "Didn't try", "Skip", "Not this week")
    assert await answers_of(world, anna) == [("easier", "no"), ("goal", "dt")]
    assert await states_of(world, anna) == ["answered"]


async def test_what_was_not_tried_is_kept_as_that_and_is_no_number(world: World) -> None:
    _, anna = await first_week(world)
    card = await answers_to(anna, "Didn't try")
    assert "Saved for “drive for an hour”: not tried." in card.text
    await answers_to(anna, "6", "Not this week")
    await anna.phone.says("/progress")
    await anna.phone.taps("See my answers")
    assert "9 March, goal not tried, neck 6 of 10" in anna.phone.last.text


async def test_what_was_not_tried_is_not_carried(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, ("5", "6", "Mood"), ("Didn't try", "6", "Skip", "Not this week"))
    card = await answers_to(anna, "Same as last week")
    assert ("goal", "carried", False) not in await sources_of(world, anna)
    assert ("symptom", "carried", False) in await sources_of(world, anna)
    assert "how easy was" in card.text


async def test_a_whole_check_in_may_be_skipped_and_answered_after_all(world: World) -> None:
    _, anna = await first_week(world)
    card = await answers_to(anna, "Skip this check-in")
    assert card.text == "Skipped. See you next time."
    assert await states_of(world, anna) == ["skipped"]
    await answers_to(anna, "Answer after all")
    await answers_to(anna, "5", "6", "Mood")
    assert await states_of(world, anna) == ["answered"]


async def test_an_answer_is_changed_and_the_first_one_kept(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5", "6", "Mood", "Change an answer")
    assert "Which answer" in card_of(anna).text
    await answers_to(anna, "The goal")
    await answers_to(anna, "8")
    assert "Changed from 5 of 10 to 8 of 10. The first answer is marked as a slip." in anna.phone.heard
    assert ("goal", "8") in await answers_of(world, anna)
    plan = await plan_of(world, anna)
    async with world.database.read() as session:
        assert len(await answers.of_plan(session, plan)) == 5


async def test_an_answer_is_taken_back(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5", "6", "Mood")
    await world.passes(days=3)
    await answers_to(anna, "Change an answer", "Your neck", "Skip")
    assert await answers_of(world, anna) == [("easier", "md"), ("goal", "5")]


async def test_changing_may_be_left(world: World) -> None:
    _, anna = await first_week(world)
    card = await answers_to(anna, "5", "6", "Mood", "Change an answer")
    await anna.phone.taps("Leave as is", card)
    assert card.text == "Saved."
    assert "Change an answer" in card.labels
    assert len(await answers_of(world, anna)) == 3


MOVING = [("5", "6", "Mood"), ("6", "5", "About the same")]


async def test_same_as_last_week_copies_all_but_since_start(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, *MOVING)
    assert "Same as last week?\n\nNeck: 5 of 10\n“drive for an hour”: 6 of 10" in card_of(anna).text
    await answers_to(anna, "Same as last week")
    assert "Compared with when you started" in card_of(anna).text
    await answers_to(anna, "A bit better")
    assert await sources_of(world, anna) == [
        ("goal", "carried", False),
        ("since_start", "tapped", False),
        ("symptom", "carried", False),
    ]


async def test_same_as_last_week_is_not_offered_twice_running(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, *MOVING, ("Same as last week", "Better"))
    assert "Same as last week?" not in card_of(anna).text


async def test_something_moved_leaves_room_for_three_questions(world: World) -> None:
    _, anna = await first_week(world)
    await _agree_to_an_item(world, anna)
    await weeks_of(world, anna, ("5", "6", "Some days", "Mood"), ("6", "5", "Most days", "About the same"))
    card = await answers_to(anna, "Something moved", "8", "3")
    assert "home plan" not in card.text
    await anna.phone.taps(card.labels[0], card)
    assert "Add a note" in card.labels


async def _agree_to_an_item(world: World, who: Joined) -> None:
    plan = await plan_of(world, who)
    async with world.database.write() as session:
        item = await homecare.add_item(session, plan, "chin tucks", now=world.now)
        await homecare.decide(session, item, Agreed.AGREED, now=world.now)


async def test_the_home_plan_is_asked_of_when_there_is_one(world: World) -> None:
    _, anna = await first_week(world)
    await _agree_to_an_item(world, anna)
    card = await answers_to(anna, "5", "6")
    assert "And your home plan this week?" in card.text
    await answers_to(anna, "Some days", "Mood")
    assert ("homecare", "1") in await answers_of(world, anna)


async def test_a_side_sign_has_its_turn(world: World) -> None:
    _, anna = await first_week(world)
    plan = await plan_of(world, anna)
    async with world.database.write() as session:
        await measures.add(session, plan, Measure.SIDE, "poor sleep", now=world.now)
    card = await answers_to(anna, "5", "6")
    assert "how much did “poor sleep” bother you" in card.text
    await answers_to(anna, "4")
    assert ("side", "4") in await answers_of(world, anna)


async def test_without_a_goal_the_symptom_comes_first(world: World) -> None:
    _, anna = await first_week(world, Start(goal=None))
    assert "your neck bother you" in card_of(anna).text
    await answers_to(anna, "6", "Mood")
    assert await answers_of(world, anna) == [("easier", "md"), ("symptom", "6")]


async def test_later_today_asks_once_more_and_only_if_nothing_was_answered(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "Later today")
    assert world.telegram.toasts[-1] == "OK. I will ask again today at 20:00."
    assert "Later today" not in card_of(anna).labels
    await world.passes(hours=3)
    assert len(anna.phone.messages) == 2
    await answers_to(anna, "5")
    assert anna.phone.messages[0].text == anna.phone.messages[1].text


async def test_later_today_is_not_needed_after_an_answer(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "Later today", "5")
    await world.passes(hours=5)
    assert len(anna.phone.messages) == 1


async def test_both_copies_of_a_card_go_together(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("/checkin")
    assert len(anna.phone.messages) == 2
    await answers_to(anna, "5")
    assert anna.phone.messages[0].text == anna.phone.messages[1].text


async def test_between_check_ins_the_next_date_is_said(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5", "6", "Mood")
    await anna.phone.says("/menu")
    await anna.phone.taps("Check in now")
    assert anna.phone.last.text.endswith("The next one is on Monday 16 March at 18:00.")


@pytest.mark.parametrize("seed", range(3))
async def test_taps_in_any_order_on_any_button_ever_seen_are_answered(world: World, seed: int) -> None:
    _, anna = await first_week(world)
    chance, seen = random.Random(seed), set[tuple[int, str]]()
    tapped = len(world.telegram.toasts)
    for _ in range(25):
        for one in anna.phone.messages:
            seen |= {(one.id, button["callback_data"]) for row in one.buttons for button in row}
        where, data = chance.choice(sorted(seen))
        await anna.phone.taps_data(data, Message(where, "…"))
        tapped += 1
        assert len(world.telegram.toasts) == tapped
    assert len({measure for measure, _ in await answers_of(world, anna)}) <= MOST_TAPS
    assert len(await answers_of(world, anna)) <= MOST_TAPS
