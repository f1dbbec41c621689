"""A therapist's words for a client, looked at once more: a word is named, the choice stays theirs."""

from datetime import timedelta

from scheduler.tidy import tidy
from storage.tables import held_words
from tests.alerted import alerted
from tests.factories import practised
from tests.handlers.test_reply import noted
from tests.world import World

FLAGGED = "“guarantee” may sound like a promise. Nothing was sent yet; it is your call."


async def test_a_word_is_named_and_the_words_leave_as_they_are_if_wanted(world: World) -> None:
    vera, anna = await noted(world)
    heard = len(anna.phone.messages)
    await vera.phone.taps("Reply")
    await vera.phone.says("I guarantee that it gets easier.")
    asked = vera.phone.last
    assert (asked.text, asked.labels) == (FLAGGED, ["Send anyway", "Change"])
    assert len(anna.phone.messages) == heard
    await vera.phone.taps("Send anyway", asked)
    assert "“I guarantee that it gets easier.”" in anna.phone.last.text
    await vera.phone.taps("Send anyway", asked)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    async with world.database.read() as session:
        assert await session.rows(held_words.select()) == []


async def test_the_words_can_be_changed_by_tap_or_typed_at_once(world: World) -> None:
    vera, anna = await noted(world)
    await vera.phone.taps("Reply")
    await vera.phone.says("You failed to do it.")
    await vera.phone.taps("Change")
    assert vera.phone.last.text == "Type it the way you like it now."
    await vera.phone.says("You should have, you failed.")
    await vera.phone.says("Shall we look at it on Thursday?")
    assert "“Shall we look at it on Thursday?”" in anna.phone.last.text
    assert not any("failed" in text for text in anna.phone.heard)


async def test_a_goal_s_other_words_are_looked_at_and_nobody_else_s_button_works(world: World) -> None:
    found = await alerted(world)
    for label in ("Adjust the goal", "Tuesday"):
        await found.vera.phone.taps(label)
    await found.vera.phone.says("walk pain-free")
    assert found.vera.phone.last.text.startswith("“pain-free” may sound like a promise.")
    otto = await practised(world, "Otto")
    await otto.phone.taps_data(found.vera.phone.last.buttons[0][0]["callback_data"], found.vera.phone.last)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert found.anna.phone.last.labels != ["Mine", "The new one", "Let's talk"]
    await found.vera.phone.taps("Send anyway")
    assert found.anna.phone.last.labels == ["Mine", "The new one", "Let's talk"]


async def test_words_nobody_came_back_to_are_forgotten(world: World) -> None:
    vera, _ = await noted(world)
    await vera.phone.taps("Reply")
    await vera.phone.says("I guarantee it.")
    async with world.database.write() as session:
        await tidy(session, 0, world.now + timedelta(days=3))
        assert await session.rows(held_words.select()) == []
    await vera.phone.taps("Send anyway")
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
