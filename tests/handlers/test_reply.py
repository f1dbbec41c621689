"""A note that is answered in one line, as client and therapist meet it."""

from domain.duties import Duty
from domain.messages.caseload import Closing
from domain.progress import State
from storage import due, plans, summaries
from tests.factories import Joined, Practised, joined, practised
from tests.world import World

NOTE = "Stairs were easy on Sunday"


async def noted(world: World) -> tuple[Practised, Joined]:
    """Anna has passed a note on, and Vera has it."""
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says(NOTE)
    await anna.phone.taps("Yes")
    return vera, anna


async def test_a_line_reaches_the_client_word_for_word(world: World) -> None:
    vera, anna = await noted(world)
    card = vera.phone.last
    assert card.labels == ["Reply", "I told them in person"]
    await vera.phone.taps("Reply")
    await vera.phone.says("Good to read, let's build on that.")
    assert anna.phone.last.text == (
        "Vera has read your note from Monday 2 March and says something to it.\n\n“Good to read, let's build on that.”"
    )
    assert "You replied: “Good to read, let's build on that.”" in card.text
    assert card.labels == []


async def test_the_client_thanks_or_replies(world: World) -> None:
    vera, anna = await noted(world)
    await vera.phone.taps("Reply")
    await vera.phone.says("Good to read.")
    await anna.phone.taps("Thanks")
    assert world.telegram.toasts[-1] == "Noted."
    await anna.phone.taps("Reply")
    await anna.phone.says("See you on Friday")
    assert "“See you on Friday”" in vera.phone.last.text


async def test_told_in_person_asks_no_more(world: World) -> None:
    vera, anna = await noted(world)
    heard = len(anna.phone.messages)
    card = vera.phone.last
    data = card.buttons[0][1]["callback_data"]
    await vera.phone.taps_data(data, card)
    assert "You have talked about it." in card.text
    await vera.phone.taps_data(data, card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert len(anna.phone.messages) == heard


async def test_a_line_can_be_left_and_words_typed_later_answer_nothing(world: World) -> None:
    vera, anna = await noted(world)
    heard = len(anna.phone.messages)
    await vera.phone.taps("Reply")
    await vera.phone.taps("Leave it")
    await vera.phone.says("Too late for this")
    assert vera.phone.last.text.startswith("I was not waiting for an answer")
    assert len(anna.phone.messages) == heard


async def test_at_night_the_line_waits_for_the_morning(world: World) -> None:
    vera, anna = await noted(world)
    await world.passes(hours=13)
    heard = len(anna.phone.messages)
    await vera.phone.taps("Reply")
    await vera.phone.says("Good to read.")
    assert len(anna.phone.messages) == heard
    await world.passes(hours=11)
    assert any("“Good to read.”" in text for text in anna.phone.heard)


async def test_a_goal_that_was_reached_stands_in_the_list_and_a_line_can_follow(world: World) -> None:
    vera, anna = await noted(world)
    async with world.database.write() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        await summaries.keep(session, plan, State.AT_GOAL, Closing(), now=world.now)
        await due.drop(session, Duty.OPEN_CHECKIN, anna.plan)
        await due.put(session, Duty.DIGEST, vera.scope.subject, at=world.now)
    await world.settles()
    assert vera.phone.last.text.endswith("Goal reached: Anna, “drive for an hour”")
    await vera.phone.taps("Anna")
    await vera.phone.taps("Write a line")
    await vera.phone.says("You walked all the way. I was glad to read it.")
    assert anna.phone.last.text == ("Vera has written you a line.\n\n“You walked all the way. I was glad to read it.”")
    await anna.phone.taps("Thanks")
    assert world.telegram.toasts[-1] == "Noted."
    await vera.phone.taps("Write a line")
    await vera.phone.taps("Leave it")
    await vera.phone.says("Nothing of this")
    assert not any("Nothing of this" in text for text in anna.phone.heard)
