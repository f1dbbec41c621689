"""What follows a check-in's answers: the reply that fits, a note, a call, a review."""

from tests.checkin import answers_of, answers_to, card_of, first_week, notes_of, weeks_of
from tests.world import World


async def test_a_clear_rise_is_asked_about_and_a_call_can_be_asked_for(world: World) -> None:
    vera, anna = await first_week(world)
    await weeks_of(world, anna, ("5", "4", "Mood"))
    card = await answers_to(anna, "4", "7")
    assert "Did anything make this week harder?" in card.text
    await answers_to(anna, "Travel")
    assert ("harder", "tr") in await answers_of(world, anna)
    await anna.phone.taps("Ask for a call", card)
    await anna.phone.taps("Ask for a call", card)
    assert "I am passing it on to Vera" in anna.phone.last.text
    await world.passes(hours=14)
    assert len([text for text in vera.phone.heard if "asks you for a call" in text]) == 1
    assert await notes_of(world, anna) == ["Asked for a call."]


async def test_urgent_signs_are_one_tap_from_a_harder_week(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, ("5", "4", "Mood"))
    card = await answers_to(anna, "4", "7", "Travel")
    await anna.phone.taps("Is this urgent?", card)
    assert "Do any of these fit you right now?" in anna.phone.last.text


async def test_a_clearly_easier_week_is_told_with_its_numbers_or_plainly(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, ("3", "6", "Mood"))
    card = await answers_to(anna, "6", "4", "Better")
    assert "Ask for a call" not in card.labels
    assert any(word in card.text for word in ("last time", "easier", "lighter", "Down", "down", "up to"))


async def test_the_reply_follows_a_changed_answer(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, ("3", "6", "Mood"))
    card = await answers_to(anna, "3", "8", "Travel")
    assert "Ask for a call" in card.labels
    await answers_to(anna, "Change an answer", "Your neck")
    await anna.phone.taps("6", card_of(anna))
    assert "Ask for a call" not in card.labels


async def test_a_note_is_kept_with_the_check_in_and_passed_on(world: World) -> None:
    _, anna = await first_week(world)
    card = await answers_to(anna, "5", "6", "Mood")
    await anna.phone.taps("Add a note", card)
    await anna.phone.says("slept on the wrong side")
    assert "passing this on to Vera" in anna.phone.last.text
    assert await notes_of(world, anna) == ["slept on the wrong side"]


async def test_a_note_may_be_left(world: World) -> None:
    _, anna = await first_week(world)
    card = await answers_to(anna, "5", "6", "Mood")
    await anna.phone.taps("Add a note", card)
    await anna.phone.taps("Leave it")
    assert anna.phone.last.text == "OK. Nothing was added."
    assert await notes_of(world, anna) == []


async def test_what_got_easier_may_be_typed(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5", "6", "Type it")
    await anna.phone.says("tying my shoes")
    assert await notes_of(world, anna) == ["tying my shoes"]
    assert ("easier", "ty") in await answers_of(world, anna)


async def test_when_it_does_not_go_as_hoped_the_plan_is_reviewed(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, ("5", "6", "Mood"), ("6", "5", "Better"), ("Something moved", "5", "6", "5"))
    card = await answers_to(anna, "6", "5")
    assert "Is this going the way you had hoped?" in card.text
    heard = len(anna.phone.heard)
    await answers_to(anna, "No")
    assert "Thank you for saying so." in card.text
    assert any("Vera" in text for text in anna.phone.heard[heard:])


async def test_whoever_has_left_is_answered_and_nothing_more_is_kept(world: World) -> None:
    _, anna = await first_week(world)
    card = card_of(anna)
    await anna.phone.says("/goal")
    goal = anna.phone.last
    await anna.phone.says("/stop")
    await anna.phone.taps("Yes, stop")
    for label, message in (("5", card), ("Skip this check-in", card), ("Skip for now", goal)):
        await anna.phone.taps(label, message)
        assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert await answers_of(world, anna) == []
    await anna.phone.says("/checkin")
    assert anna.phone.last.text.startswith("I'm a program")
