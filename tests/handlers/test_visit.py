"""After a visit, as client and therapist meet it."""

import json

from storage import approaches, clients, feedback, plans
from tests.checkin import answers_to
from tests.factories import Joined, joined, practised
from tests.visited import ASKED, card_of, goes_on, seen, tells, visited
from tests.world import World


async def told_of(world: World, who: Joined) -> list[tuple[str | None, str | None, str | None]]:
    """What is kept of each visit: feel, how long it lasted, how it went on."""
    async with world.database.read() as session:
        found = await feedback.of_client(session, who.scope.subject)
    return [(one.feel, one.lasted, one.course) for one in found]


async def approach(world: World, who: Joined, text: str) -> None:
    """Something is tried from now on."""
    async with world.database.write() as session:
        plan = await plans.load(session, who.plan)
        assert plan is not None
        await approaches.add(session, plan, text, now=world.now)


async def test_a_better_visit_asks_how_long_it_lasted(world: World) -> None:
    vera, anna = await visited(world)
    assert anna.phone.last.text == f"A short note about your visit on Wednesday.\n\n{ASKED}"
    assert anna.phone.last.labels == ["Better", "About the same", "Worse", "Too soon to say", "Skip"]
    card = await tells(anna, "Better", "1–2 days")
    assert card.labels == ["Add a note", "Change my answer", "Something didn't sit right"]
    assert await told_of(world, anna) == [("b", "d1", None)]
    assert len(vera.phone.messages) == 1


async def test_no_change_and_too_soon_get_a_plain_reply(world: World) -> None:
    _, anna = await visited(world)
    card = await tells(anna, "About the same")
    assert card.text.startswith(("Thanks.", "Noted.", "Saved.", "Got it."))
    await tells(anna, "Change my answer", "Too soon")
    assert "No change" not in card.text
    assert await told_of(world, anna) == [("t", None, None)]


async def test_worse_and_easing_off_is_passed_on(world: World) -> None:
    vera, anna = await visited(world)
    card = await tells(anna, "Worse")
    assert card.text == "Thank you for telling me. Vera wants to know this.\n\nHow is it now?"
    await tells(anna, "Easing off")
    assert card.text.startswith("Thanks. I am passing this on to Vera")
    assert vera.phone.last.text.startswith(
        "Anna told me how it was after the visit on Wednesday 4 March: worse.\nNow: ea"
    )
    await tells(anna, "It changed", "Still building")
    assert "I am passing this on to Vera now." in card.text
    assert "Ask for a call" in card.labels
    assert "Is this urgent?" in card.labels
    assert "Now: still building." in vera.phone.last.text


async def test_no_call_is_offered_where_none_are_taken(world: World) -> None:
    vera, anna = await visited(world)
    await vera.phone.says("/flare")
    await vera.phone.taps("I take no calls")
    card = await tells(anna, "Worse")
    await tells(anna, "Still building")
    assert "I am passing this on to Vera now." in card.text
    assert "Ask for a call" not in card.labels


async def test_worse_without_a_word_more_reaches_the_therapist_and_the_client_knows(world: World) -> None:
    vera, anna = await visited(world)
    card = await tells(anna, "Worse")
    await world.passes(hours=0.4)
    assert len(vera.phone.messages) == 1
    await world.passes(hours=12)
    assert "worse" in vera.phone.last.text
    assert "I am passing on to Vera that you felt worse" in card.text
    await tells(anna, "How it is now", "No different")
    assert "Now: no different." in vera.phone.last.text


async def test_something_new_opens_the_urgent_signs(world: World) -> None:
    vera, anna = await visited(world)
    await tells(anna, "Worse", "Something new")
    assert anna.phone.last.labels == ["Yes", "Not sure", "No"]
    await anna.phone.taps("Yes")
    assert "URGENT" in vera.phone.last.text


async def test_a_slip_of_the_finger_is_put_right_for_both(world: World) -> None:
    vera, anna = await visited(world)
    await tells(anna, "Worse", "Easing off")
    await tells(anna, "Change my answer", "Better", "Still there")
    assert await told_of(world, anna) == [("b", "st", None)]
    assert "They have corrected this since." in vera.phone.last.text
    await tells(anna, "Change my answer", "Skip")
    assert await told_of(world, anna) == [("b", "st", None)]


async def test_a_slip_put_right_before_it_was_passed_on_tells_nobody(world: World) -> None:
    vera, anna = await visited(world)
    await world.passes(hours=0.75)
    await tells(anna, "Worse", "Skip")
    heard = len(vera.phone.messages)
    await tells(anna, "Change my answer", "About the same")
    await world.passes(days=1)
    assert len(vera.phone.messages) == heard


async def test_taps_twice_late_and_forged_change_nothing(world: World) -> None:
    _, anna = await visited(world)
    card = card_of(anna)
    better = card.buttons[0][0]["callback_data"]
    await anna.phone.taps_data(better, card)
    await anna.phone.taps_data(better, card)
    assert world.telegram.toasts[-1] == "That answer is saved already."
    for value in ("zz", "", "it", "d3"):
        await anna.phone.taps_data(card.buttons[0][0]["callback_data"][:19] + value, card)
        assert world.telegram.toasts[-1]
    assert await told_of(world, anna) == [("b", None, None)]


async def test_another_client_s_card_is_none(world: World) -> None:
    vera, anna = await visited(world)
    cleo = await joined(vera, "Cleo")
    await cleo.phone.taps_data(card_of(anna).buttons[0][0]["callback_data"], card_of(anna))
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert await told_of(world, anna) == [(None, None, None)]


async def test_a_client_says_when_the_visit_was_and_can_take_it_back(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/visit")
    await anna.phone.taps("Yesterday")
    assert anna.phone.last.text == "Noted: your visit on Sunday 1 March.\nI will ask you how you feel after it."
    await anna.phone.says("/visit")
    await anna.phone.taps("Yesterday")
    assert anna.phone.last.text.startswith("Your visit on Sunday 1 March is noted already.")
    await anna.phone.taps("That is not right")
    assert anna.phone.last.text == "OK. That visit is no longer noted."
    await world.passes(days=3)
    assert not any(ASKED in text for text in anna.phone.heard)


async def test_an_older_visit_is_noted_and_not_asked_about(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/menu")
    await anna.phone.taps("I had a visit")
    await anna.phone.taps("Another day")
    assert anna.phone.last.labels[:2] == ["Saturday 28 February", "Friday 27 February"]
    await anna.phone.taps("Friday")
    assert anna.phone.last.text == "Noted: your visit on Friday 27 February."
    await anna.phone.taps("Saturday")
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")


async def test_a_therapist_notes_a_visit_by_name_in_a_line_and_can_undo_it(world: World) -> None:
    vera = await practised(world)
    await joined(vera)
    await seen(vera, "anna")
    line = vera.phone.last
    assert line.text == "Anna: a visit is noted for Monday 2 March."
    await world.passes(days=1)
    await vera.phone.taps("Undo", line)
    assert line.text == "Anna: no visit is noted for Monday 2 March."
    await vera.phone.taps("Note the visit", line)
    assert line.labels == ["Undo", "Open the card"]
    await vera.phone.taps("Open the card", line)
    assert "Visit noted for today." not in vera.phone.last.text
    await seen(vera, "Nobody")
    assert vera.phone.last.text.startswith("Send /visit with a name from your list")


async def test_the_third_visit_asks_what_could_be_otherwise(world: World) -> None:
    vera, anna = await visited(world)
    await tells(anna, "About the same")
    await world.passes(days=5, hours=13)
    await goes_on(world, vera, anna, "About the same")
    card = await goes_on(world, vera, anna, "About the same", weeks=0.3)
    assert card.text.endswith("Is there something Vera could do more of, less of, or leave out?")
    await tells(anna, "Less of")
    await anna.phone.says("the deep work on my neck")
    assert anna.phone.last.text.startswith("I am passing this on to Vera as you wrote it.")
    assert "“Less of: the deep work on my neck”" in vera.phone.last.text


async def test_a_feeling_that_was_still_there_is_asked_about_in_the_next_check_in(world: World) -> None:
    _, anna = await visited(world)
    await tells(anna, "Better", "Still there")
    await world.passes(days=4)
    card = await answers_to(anna, "4", "5")
    assert "After your visit on Wednesday 4 March, how long did the better feeling last?" in card.text
    await anna.phone.taps("3–6 days", card)
    assert await told_of(world, anna) == [("b", "d3", None)]
    for label in ("Change an answer", "The last one", "A week or more"):
        await anna.phone.taps(label, card)
    assert await told_of(world, anna) == [("b", "w1", None)]
    await world.passes(weeks=1)
    assert "better feeling" not in (await answers_to(anna, "5", "4")).text


async def test_the_client_s_card_shows_what_was_told_of_visits_and_what_was_tried(world: World) -> None:
    vera, anna = await visited(world)
    await tells(anna, "Worse", "Easing off")
    await world.passes(days=5, hours=13)
    await approach(world, anna, "slow stretching")
    await goes_on(world, vera, anna, "Worse", "Easing off", weeks=0.3)
    await seen(vera)
    await vera.phone.taps("Open the card")
    await vera.phone.taps("More")
    lines = "• 4 March: worse\n• 11 March: worse (tried: “slow stretching”)\nWorse after 2 of the last 2."
    assert f"After visits:\n{lines}" in vera.phone.last.text


async def test_what_did_not_sit_right_has_a_way_of_its_own(world: World) -> None:
    vera, anna = await visited(world)
    await tells(anna, "About the same")
    heard = len(vera.phone.messages)
    await anna.phone.taps("Something didn't sit right")
    assert anna.phone.last.text.startswith("Thank you for raising it. Nothing has been sent to anyone.")
    await world.passes(days=2)
    assert len(vera.phone.messages) == heard


async def test_nothing_is_kept_of_a_client_who_has_left(world: World) -> None:
    _, anna = await visited(world)
    await anna.phone.says("/stop")
    await anna.phone.taps("Yes, stop")
    await tells(anna, "Worse")
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    async with world.database.read() as session:
        client = await clients.load(session, anna.scope.subject)
    assert client is not None
    assert await told_of(world, anna) == [(None, None, None)]


async def test_a_copy_of_one_s_data_holds_what_was_told_of_visits(world: World) -> None:
    _, anna = await visited(world)
    await tells(anna, "Worse", "Easing off")
    await anna.phone.says("/mydata")
    copy = anna.phone.last.file
    assert copy is not None
    (told,) = json.loads(copy.content)["kept"]["visit_feedback"]
    assert (told["feel"], told["course"]) == ("w", "ea")
