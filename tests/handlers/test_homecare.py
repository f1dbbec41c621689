"""The home plan as conversations: an item is described, offered, agreed to, changed and stopped."""

import pytest

from domain.duties import Duty
from domain.homecare import Agreed
from storage import clients, due, homecare
from storage.clients import Standing
from tests.asked import asks
from tests.homecare import agreed, describes, offered, pair
from tests.telegram import Message
from tests.world import World


async def _state(world: World, client: int) -> list[Agreed]:
    async with world.database.read() as session:
        return [item.state for item in await homecare.of_client(session, client)]


async def test_an_item_is_described_and_offered(world: World) -> None:
    both = await offered(world)
    assert both.vera.phone.last.text == (
        "I am passing “Wall slides” on to Anna, who can say yes, ask for less or leave it.\n\n"
        "After 4 weeks I ask whether to go on. Tap another time if it suits better."
    )
    assert both.anna.phone.last.text == (
        "From Vera, for your home plan.\n\nThe idea is “Wall slides”, 10 times, for 4 weeks at first. "
        "Would you like to try it?"
    )
    assert both.anna.phone.last.labels == ["Yes", "A smaller version", "Not now", "Why this"]


async def test_an_item_without_a_reason_is_marked(world: World) -> None:
    both = await offered(world, why="")
    assert "There is no reason with it." in both.vera.phone.last.text
    await both.anna.phone.taps("Why this")
    assert both.anna.phone.last.text.startswith("Vera has not written down a reason.")


async def test_the_reason_is_one_tap_away(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Why this")
    assert both.anna.phone.last.text == "Vera says: “it keeps the shoulder moving”"
    await both.anna.phone.taps("Try it")
    assert await _state(world, both.anna.scope.subject) == [Agreed.AGREED]


async def test_the_first_yes_asks_for_the_hour_and_no_later_one_does(world: World) -> None:
    both = await agreed(world)
    assert both.anna.phone.heard[-2].startswith("I will remind you at 12:30")
    await describes(both, "A walk", "", "")
    await both.anna.phone.taps("Yes")
    assert "“A walk” is in your home plan." in both.anna.phone.heard[-2]
    assert len([text for text in both.anna.phone.heard if text.startswith("I can remind you")]) == 1


async def test_a_double_tap_agrees_once(world: World) -> None:
    both = await offered(world)
    offer = both.anna.phone.last
    await both.anna.phone.taps("Yes", offer)
    data = f"{_data(offer)}y"
    await both.anna.phone.taps_data(data, offer)
    assert len([text for text in both.anna.phone.heard if text.startswith("I can remind you")]) == 1


def _data(message: Message) -> str:
    return message.buttons[0][0]["callback_data"][:-1]


async def test_a_smaller_version_is_passed_on_once_and_offered_anew(world: World) -> None:
    both = await offered(world)
    offer = both.anna.phone.last
    for _ in range(2):
        await both.anna.phone.taps_data(f"{_data(offer)}s", offer)
    assert "I am passing on to Vera" in offer.text
    told = [text for text in both.vera.phone.heard if "would like a smaller version of “Wall slides”" in text]
    assert len(told) == 1
    await both.vera.phone.taps("Change it")
    await both.vera.phone.says("5 times")
    assert "“Wall slides”, 5 times" in both.anna.phone.last.text
    assert await _state(world, both.anna.scope.subject) == [Agreed.OFFERED]


async def test_not_now_is_accepted_and_can_be_taken_back(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Not now")
    assert "OK, not now." in both.anna.phone.last.text
    await both.anna.phone.taps("Try it after all")
    assert await _state(world, both.anna.scope.subject) == [Agreed.AGREED]


async def test_the_therapist_sees_that_an_item_has_stopped(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.says("/plan")
    await both.anna.phone.taps("Wall slides")
    await both.anna.phone.taps("Stop it")
    assert "Vera sees that it has stopped." in both.anna.phone.last.text
    await both.vera.phone.says("/clients")
    await both.vera.phone.taps("Anna")
    await both.vera.phone.taps("More")
    assert "“I have stopped “Wall slides”.”" in both.vera.phone.last.text


async def test_the_plan_shows_open_requests_with_their_dates(world: World) -> None:
    both = await agreed(world)
    await asks(both, words="a bit softer", news="No")
    await both.anna.phone.says("/plan")
    assert "• Asked on 2 March: the pressure. An answer is due by 4 March" in both.anna.phone.last.text
    await both.anna.phone.taps("My requests")
    assert both.anna.phone.last.text.startswith("Your open requests.")


async def test_an_item_can_be_stopped_from_the_plan(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.says("/plan")
    plan = both.anna.phone.last
    assert "• Wall slides, 10 times\nWhy: “it keeps the shoulder moving”" in plan.text
    assert "I remind you at 12:30." in plan.text
    await both.anna.phone.taps("Wall slides", plan)
    await both.anna.phone.taps("Stop it")
    assert "is no longer in your plan" in both.anna.phone.last.text
    assert "There is nothing in it now." in plan.text
    async with world.database.read() as session:
        assert await due.when(session, Duty.REMIND, both.anna.scope.subject) is None


async def test_the_menu_leads_to_the_plan(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.says("/menu")
    await both.anna.phone.taps("Home plan")
    assert both.anna.phone.last.text.startswith("Your home plan with Vera.")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("soon", "I could not read that as a time."),
        ("23:00", "I write to nobody that early or that late."),
        ("7:59", "I write to nobody that early or that late."),
        ("6.15 pm", "I will remind you at 18:15"),
    ],
)
async def test_an_hour_can_be_typed(world: World, typed: str, answer: str) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Yes")
    await both.anna.phone.says(typed)
    assert [text for text in both.anna.phone.heard if text.startswith(answer)]


async def test_an_unreadable_hour_is_asked_again(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Yes")
    await both.anna.phone.says("soon")
    await both.anna.phone.says("9")
    assert both.anna.phone.heard[-2].startswith("I will remind you at 09:00")


async def test_the_hour_is_changed_and_reminders_are_stopped_in_the_plan(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.says("/plan")
    plan = both.anna.phone.last
    await both.anna.phone.taps("Change the time", plan)
    await both.anna.phone.taps("18:00")
    assert "I remind you at 18:00." in plan.text
    await both.anna.phone.taps("No reminders", plan)
    assert both.anna.phone.last.text.startswith("OK, no reminders.")
    assert "Remind me" in plan.labels
    assert "I remind you" not in plan.text


async def test_an_offer_at_night_waits_for_the_morning(world: World) -> None:
    both = await pair(world)
    await world.passes(hours=13)
    await describes(both, "Wall slides", "", "")
    assert both.anna.phone.heard == []
    await world.passes(hours=11)
    assert len(both.anna.phone.heard) == 1


async def test_an_offer_to_somebody_who_blocked_us_waits_in_the_plan(world: World) -> None:
    both = await pair(world)
    await both.anna.phone.blocks()
    await describes(both, "Wall slides", "", "")
    assert "Anna gets no messages from me now. “Wall slides” waits in the home plan." in both.vera.phone.last.text
    await both.anna.phone.unblocks()
    await both.anna.phone.says("/plan")
    assert "• Wall slides (waits for your answer)" in both.anna.phone.last.text
    await both.anna.phone.taps("Wall slides")
    await both.anna.phone.taps("Yes")
    assert await _state(world, both.anna.scope.subject) == [Agreed.AGREED]


async def test_an_offer_to_somebody_left_in_peace_waits_in_the_plan(world: World) -> None:
    both = await pair(world)
    async with world.database.write() as session:
        await clients.set_state(session, both.anna.scope.subject, Standing.RESTING)
    await describes(both, "Wall slides", "", "")
    await world.passes(days=1)
    assert both.anna.phone.heard == []
    assert "waits in the home plan" in both.vera.phone.last.text


async def test_somebody_who_left_is_offered_nothing(world: World) -> None:
    both = await offered(world)
    offer = both.anna.phone.last
    async with world.database.write() as session:
        await clients.set_state(session, both.anna.scope.subject, Standing.STOPPED)
    await both.anna.phone.taps("Yes", offer)
    assert world.telegram.toasts[-1] != ""
    await both.vera.phone.says("/exercise Anna")
    assert both.vera.phone.last.text.startswith("Nobody has joined yet.")
    await both.anna.phone.says("/plan")
    assert both.anna.phone.last.text.startswith("I'm a program")


@pytest.mark.parametrize("value", ["", "q", "zzzzzzzz", "x"])
async def test_a_forged_value_changes_nothing(world: World, value: str) -> None:
    both = await offered(world)
    offer = both.anna.phone.last
    await both.anna.phone.taps_data(f"{_data(offer)}{value}", offer)
    assert await _state(world, both.anna.scope.subject) == [Agreed.OFFERED]


@pytest.mark.parametrize("value", ["", "c", "2359", "0759", "9999", "t"])
async def test_a_forged_hour_changes_nothing(world: World, value: str) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Yes")
    question = both.anna.phone.last
    await both.anna.phone.taps_data(f"{_data(question)[:-3]}{value}", question)
    assert world.telegram.toasts[-1] != ""
    async with world.database.read() as session:
        found = await clients.load(session, both.anna.scope.subject)
    assert found is not None
    assert found.reminder_time == ""


async def test_a_smaller_version_of_what_is_in_the_plan_is_wished_for_once(world: World) -> None:
    both = await agreed(world)
    card = next(one for one in both.anna.phone.messages if "A smaller version" in one.labels)
    for _ in range(2):
        await both.anna.phone.taps("A smaller version", card)
    assert both.anna.phone.last.text.startswith("I am passing on to Vera that you would like a smaller version")
    assert len([text for text in both.vera.phone.heard if "smaller version of “Wall slides”" in text]) == 1
    assert await _state(world, both.anna.scope.subject) == [Agreed.AGREED]


async def test_a_question_about_the_reason_reaches_the_therapist(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Why this")
    why = both.anna.phone.last
    await both.anna.phone.taps("I have a question")
    await both.anna.phone.says("Does it matter when?")
    assert "Does it matter when?" in both.vera.phone.last.text
    assert why.text.startswith("Vera says:")
