"""Typed words, as conversations: shown back with one tap to accept and one to correct, and never lost."""

import pytest

from tests.checkin import answers_of, first_week, notes_of
from tests.factories import Joined, Practised, joined, practised
from tests.world import World
from wording.standing import LOCALES

CRISIS = (LOCALES / "en" / "crisis.txt").read_text(encoding="utf-8").splitlines()


async def _both(world: World) -> tuple[Practised, Joined]:
    vera = await practised(world)
    return vera, await joined(vera)


async def test_a_number_typed_instead_of_tapped_is_shown_back_and_then_saved(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("about six")
    assert anna.phone.last.text == "I read this as “6” for “drive for an hour”. Is that right?"
    assert await answers_of(world, anna) == []
    await anna.phone.taps("Yes")
    assert await answers_of(world, anna) == [("goal", "6")]
    assert "how much did your neck bother you?" in anna.phone.last.text


async def test_a_whole_check_in_can_be_typed(world: World) -> None:
    _, anna = await first_week(world)
    for text in ("7/10", "cuatro", "skip", "a bit better"):
        await anna.phone.says(text)
        await anna.phone.taps("Yes")
    assert {("goal", "7"), ("symptom", "4")} <= set(await answers_of(world, anna))


async def test_a_wrong_reading_is_corrected_with_one_tap(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("6")
    await anna.phone.taps("No")
    assert anna.phone.last.text.startswith("OK. Nothing was saved.")
    assert await answers_of(world, anna) == []


async def test_two_numbers_are_two_buttons(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("6 or 7")
    assert anna.phone.last.labels == ["6", "7", "Something else"]
    both = anna.phone.last
    await anna.phone.taps("7", both)
    assert await answers_of(world, anna) == [("goal", "7")]
    await anna.phone.taps("6", both)
    assert world.telegram.toasts[-1] == "That button is no longer in use. Send /menu to go on."


async def test_words_beside_a_number_are_offered_as_a_note(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("6, but the stairs were hard")
    await anna.phone.taps("Yes")
    assert await answers_of(world, anna) == [("goal", "6")]
    await anna.phone.taps("Yes", next(one for one in anna.phone.messages if "Shall I pass this" in one.text))
    assert await notes_of(world, anna) == ["6, but the stairs were hard"]


async def test_a_number_off_the_scale_is_told_its_ends(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("12")
    assert anna.phone.last.text.startswith("I can take a number from 0 to 10 here.")


async def test_a_newer_reading_takes_the_place_of_an_older_one(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.says("6")
    older = anna.phone.last
    await anna.phone.says("8")
    await anna.phone.taps("Yes", older)
    assert await answers_of(world, anna) == []
    await anna.phone.taps("Yes")
    assert await answers_of(world, anna) == [("goal", "8")]


async def test_an_answer_tapped_meanwhile_is_not_changed_by_an_old_reading(world: World) -> None:
    _, anna = await first_week(world)
    card = anna.phone.last
    await anna.phone.says("6")
    reading = anna.phone.last
    await anna.phone.taps("3", card)
    await anna.phone.taps("Yes", reading)
    assert ("goal", "3") in await answers_of(world, anna)
    assert world.telegram.toasts[-1] != ""


@pytest.mark.parametrize("yes", ["yes", "Ja", "sí"])
async def test_yes_is_understood_in_three_languages(world: World, yes: str) -> None:
    _, anna = await _both(world)
    await anna.phone.says("/pause")
    await anna.phone.says("one week")
    await anna.phone.says("/stop")
    await anna.phone.says(yes)
    assert anna.phone.last.text.startswith("I read this as “Yes, stop”.")


async def test_a_number_when_nothing_was_asked_can_be_passed_on(world: World) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("7")
    await anna.phone.taps("Yes")
    assert "“7”" in vera.phone.last.text


async def test_a_bare_yes_when_nothing_was_asked_is_answered(world: World) -> None:
    _, anna = await _both(world)
    await anna.phone.says("ok")
    assert anna.phone.last.text.startswith("I was not waiting for an answer")


SAID = {
    "thank you": ("You're welcome.", None),
    "are you a robot?": ("I'm a program.", "Pass on what I wrote"),
    "what is causing this?": ("That is a good question for a person.", "Note it"),
    "Can I move my appointment to Friday?": (
        "I don't handle bookings or money. Please contact Oak Clinic, or ask Vera.",
        "Pass on",
    ),
    "could you work on my legs instead": ("I read this as a wish", "Pass it on"),
    "the stairs again": ("Thanks. I'm a program", "Yes"),
}


@pytest.mark.parametrize("text", sorted(SAID))
async def test_what_people_write_to_a_program_is_answered_and_can_be_passed_on(world: World, text: str) -> None:
    vera, anna = await _both(world)
    await anna.phone.says(text)
    said, button = SAID[text]
    assert anna.phone.last.text.startswith(said)
    if button is not None:
        await anna.phone.taps(button)
        assert f"“{text}”" in vera.phone.last.text


async def test_what_may_be_an_urgent_sign_brings_the_list_and_the_words_are_kept(world: World) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("my leg gave way and it feels numb between my legs")
    offered, signs = anna.phone.messages
    assert signs.text.startswith("Do any of these fit you right now?")
    await anna.phone.taps("Yes", offered)
    assert "gave way" in vera.phone.last.text


async def test_a_note_that_names_an_urgent_sign_is_kept_and_asked_about(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.taps("Skip this check-in")
    await anna.phone.taps("Answer after all")
    await anna.phone.says("/progress")
    await anna.phone.says("/menu")
    await anna.phone.taps("This isn't working for me")
    await anna.phone.says("since yesterday I have chest pain")
    assert anna.phone.last.text.startswith("Do any of these fit you right now?")
    assert await notes_of(world, anna) == ["since yesterday I have chest pain"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("stop", "Shall I stop?"),
        ("Pause", "How long shall I pause?"),
        ("it is much worse", "First, one safety question."),
    ],
)
async def test_words_that_start_something_ask_before_anything_is_done(world: World, text: str, said: str) -> None:
    _, anna = await _both(world)
    await anna.phone.says(text)
    assert said in anna.phone.last.text


@pytest.mark.parametrize("text", [line for line in CRISIS if line and not line.startswith("#")][:3])
async def test_words_of_crisis_are_never_taken_for_hostile(world: World, text: str) -> None:
    _, anna = await _both(world)
    await anna.phone.says(f"you idiot, {text}")
    assert anna.phone.last.text.startswith("Thank you for writing that.")


async def test_a_forged_or_foreign_reading_is_not_taken(world: World) -> None:
    vera, anna = await _both(world)
    cleo = await joined(vera, "Cleo")
    await anna.phone.says("/stop")
    await anna.phone.says("yes")
    reading = anna.phone.last
    data = reading.buttons[0][0]["callback_data"]
    await cleo.phone.taps_data(data, reading)
    await anna.phone.taps_data(data[:-1] + "x", reading)
    assert world.telegram.toasts[-2:] == ["That button is no longer in use. Send /menu to go on."] * 2
