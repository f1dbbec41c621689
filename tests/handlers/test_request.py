"""Asking for another plan as conversations: three ways, the plan stands, every step can be seen and taken back."""

import pytest

from domain.request import Outcome, State
from storage import plans
from tests.asked import PARTS, asks, only, prescribes, versions
from tests.factories import joined, practised
from tests.homecare import agreed, pair
from tests.world import World


def has(phone_heard: list[str], words: str) -> int:
    return sum(words in text for text in phone_heard)


async def test_a_wish_on_the_own_plan_is_passed_on_with_a_date(world: World) -> None:
    both = await pair(world)
    await asks(both)
    assert both.anna.phone.last.text == (
        "Thank you. It makes sense to ask. I am passing it to Vera, who will answer by 4 March.\n\n"
        "Your wish: the pressure. The plan stays as it is till then."
    )
    told = both.vera.phone.last
    assert "Anna asks for a change: the pressure." in told.text
    assert "An answer is promised by Wednesday 4 March." in told.text
    assert told.labels == ["Agree", "Explain and keep", "Discuss at visit"]


async def test_an_open_wish_can_be_found_again_on_the_client_s_card(world: World) -> None:
    both = await pair(world)
    await asks(both)
    told, heard = both.vera.phone.last, len(both.vera.phone.heard)
    await both.vera.phone.says("/clients")
    assert "• Anna: asks for a change" in both.vera.phone.last.text
    await both.vera.phone.taps("Anna")
    card = both.vera.phone.last
    assert "Asks for a change." in card.text
    await both.vera.phone.taps("Open: a wish for a change", card)
    assert both.vera.phone.last.text == told.text
    assert len(both.vera.phone.heard) == heard + 3


async def test_own_words_are_kept_and_asked_whether_they_are_new(world: World) -> None:
    both = await pair(world)
    await asks(both, words="a bit softer", news="No, had it before")
    assert "“a bit softer”" in both.anna.phone.last.text
    assert "“a bit softer”" in both.vera.phone.last.text
    assert "urgent signs" not in both.vera.phone.last.text


@pytest.mark.parametrize("news", ["Yes, new", "Not sure"])
async def test_a_new_problem_leads_to_the_urgent_signs(world: World, news: str) -> None:
    both = await pair(world)
    await asks(both, "The area", news=news)
    assert both.anna.phone.heard[-2].startswith("Do any of these fit you right now?")
    assert "I send the list of urgent signs too." in both.anna.phone.last.text
    assert "They say it is, or may be, a new problem." in both.vera.phone.last.text
    await both.anna.phone.taps("Yes")
    assert "URGENT" in both.vera.phone.last.text


async def test_a_wish_on_another_plan_keeps_to_it_and_asks_for_permission(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await asks(both)
    assert "Your plan was set by Dr Ruiz. Vera will keep to it for now" in both.anna.phone.heard[-2]
    assert "You can always say no to any part of a visit." in both.anna.phone.heard[-2]
    assert both.anna.phone.last.text == "May Vera send your wish and a short summary to Dr Ruiz?"
    told = both.vera.phone.last.text
    assert all(f"“{part}”" in told for part in PARTS[1:])
    assert "Permission to contact Dr Ruiz: not answered yet." in told


async def test_the_reason_of_another_plan_comes_with_its_date(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await asks(both)
    await both.anna.phone.taps("Why this plan")
    assert both.anna.phone.last.text == (
        "The reason for the plan as it is: “it was set after the scan”\n\nIt will be looked at again on 27 April."
    )


async def test_nothing_leaves_without_a_yes(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await asks(both)
    await both.vera.phone.taps("Send to prescriber")
    assert "Anna has not said yes" in both.vera.phone.last.text
    await both.anna.phone.taps("No")
    assert both.anna.phone.last.text.startswith("OK. Nothing leaves.")
    await both.vera.phone.taps("Send to prescriber")
    assert "Anna said no to writing to Dr Ruiz" in both.vera.phone.last.text
    assert has(both.vera.phone.heard, "Dear Dr Ruiz") == 0


async def test_what_would_be_sent_is_shown_first(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await asks(both, words="ten minutes more", news="No")
    await both.anna.phone.taps("Show me first")
    shown = both.anna.phone.heard[-3]
    assert shown.startswith("Dear Dr Ruiz,")
    assert "“ten minutes more”" in shown
    await both.anna.phone.taps("Yes")
    await both.vera.phone.taps("Send to prescriber")
    assert shown in both.vera.phone.heard


async def test_where_a_request_stands_can_be_seen_at_any_time(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await both.anna.phone.says("/change")
    assert "• Asked on 2 March: the pressure. An answer is due by 4 March" in both.anna.phone.last.text
    await both.anna.phone.taps("The pressure")
    assert both.anna.phone.last.text.startswith("Thank you. It makes sense to ask.")


async def test_a_wish_can_be_taken_back(world: World) -> None:
    both = await pair(world)
    await asks(both)
    card, told = both.anna.phone.last, both.vera.phone.last
    await both.anna.phone.taps("Take it back")
    assert card.text.startswith("OK, I have taken it back: the pressure.")
    assert told.text == "Anna has taken a request back: the pressure. Nothing changes."
    heard = len(both.vera.phone.heard)
    await world.passes(days=5)
    assert len(both.vera.phone.heard) == heard


async def test_pressed_twice_a_wish_is_asked_once(world: World) -> None:
    both = await pair(world)
    await both.anna.phone.says("/change")
    what = both.anna.phone.last
    for _ in range(2):
        await both.anna.phone.taps("Something else", what)
    assert has(both.anna.phone.heard, "in your own words") == 1
    await both.anna.phone.taps_data(what.buttons[0][0]["callback_data"][:-2] + "zz", what)
    assert world.telegram.toasts[-1] != ""


async def test_there_are_at_most_three_open_wishes(world: World) -> None:
    both = await pair(world)
    for what in ("The pressure", "The length", "How often"):
        await asks(both, what)
    await both.anna.phone.says("/change")
    assert both.anna.phone.last.labels[:3] == ["The pressure", "The length", "How often"]
    await both.anna.phone.taps("Ask for a change")
    assert both.anna.phone.last.text.startswith("You have a few open requests.")


async def test_nobody_else_answers_a_request(world: World) -> None:
    both = await pair(world)
    await asks(both)
    told = both.vera.phone.last
    otto = await practised(world, "Otto")
    await otto.phone.taps_data(told.buttons[0][0]["callback_data"], told)
    assert (await only(world, both)).answer is None
    assert has(otto.phone.heard, "Anna") == 0


async def test_a_client_can_say_no_to_an_item_and_take_it_up_again(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.says("/change")
    await asks(both)
    await both.anna.phone.says("/change")
    await both.anna.phone.taps("No to a part")
    await both.anna.phone.taps("Wall slides")
    await both.anna.phone.taps("No to this part")
    assert "“Wall slides” is out of your plan." in both.anna.phone.last.text
    assert "Anna said no to “Wall slides”" in both.vera.phone.last.text
    await both.anna.phone.taps("Take it up again")
    assert "Anna has taken up “Wall slides” again." in both.vera.phone.last.text


async def test_a_client_can_say_no_to_a_plan_somebody_set(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await asks(both)
    await both.anna.phone.says("/change")
    await both.anna.phone.taps("No to a part")
    await both.anna.phone.taps("neck")
    await both.anna.phone.taps("No to this part")
    (plan,) = await versions(world, both)
    assert plan.refused_at is not None
    assert "Anna said no to “neck”" in both.vera.phone.last.text


async def test_a_plan_with_nothing_to_refuse_says_so(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await both.anna.phone.says("/change")
    await both.anna.phone.taps("No to a part")
    assert both.anna.phone.last.text.startswith("There is no part on file here.")


async def test_the_plan_of_another_cannot_be_edited_without_an_answer(world: World) -> None:
    both = await pair(world)
    await prescribes(both, "Dr Ruiz", "neck", "", "", "", "")
    assert "There is no reason with it." in both.vera.phone.last.text
    await both.vera.phone.says("/prescribed Anna")
    assert both.vera.phone.last.text.startswith("The plan for Anna, set by Dr Ruiz:")
    assert both.vera.phone.last.labels == ["It no longer holds"]
    await both.vera.phone.taps("It no longer holds")
    (ended,) = await versions(world, both)
    assert ended.ended_at is not None


async def test_before_an_answer_the_plan_row_is_untouched(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    async with world.database.read() as session:
        before = await plans.load(session, both.anna.plan), await versions(world, both)
    await asks(both)
    await both.vera.phone.taps("Already settled")
    await both.vera.phone.taps("Agreed to a change")
    await both.vera.phone.says("ten minutes more")
    async with world.database.read() as session:
        assert (await plans.load(session, both.anna.plan), await versions(world, both)) == before
    found = await only(world, both)
    assert (found.state, found.answer, found.answer_on) == (State.OPEN, Outcome.AGREED, None)


async def test_somebody_who_has_not_joined_gets_help(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/prescribed Nobody")
    assert vera.phone.last.text.startswith("Whose plan did somebody else set?")
    anna = await joined(vera)
    await anna.phone.says("/stop")
    await anna.phone.taps("Yes, stop")
    await anna.phone.says("/change")
    assert "You have ended the questions." in anna.phone.last.text
