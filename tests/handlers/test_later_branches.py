"""What joining puts off: what is told once, and the question it may bring."""

import pytest

from tests.checkin import answers_to, first_week, notes_of
from tests.handlers.test_later import contact, measured, without_nudges
from tests.world import World


@pytest.mark.parametrize(
    ("words", "label"), [("go up and down", "OK"), ("Who does what", "OK"), ("You can stop, pause or erase", "OK")]
)
async def test_what_is_told_once_is_acknowledged(world: World, words: str, label: str) -> None:
    anna = await without_nudges(world)
    while words not in await contact(world, anna):
        pass
    await anna.phone.taps(label)
    assert (anna.phone.last.text, anna.phone.last.labels) == ("Noted, thank you.", [])


async def test_a_question_about_who_does_what_reaches_the_therapist(world: World) -> None:
    anna = await without_nudges(world)
    while "Who does what" not in await contact(world, anna):
        pass
    await anna.phone.taps("I have a question")
    assert anna.phone.last.text == "Please type it. I then ask you whether to pass it on to Vera."
    await anna.phone.says("May I try the stairs already")
    await anna.phone.taps("Yes")
    assert await notes_of(world, anna) == ["May I try the stairs already"]


@pytest.mark.parametrize(("label", "sign"), [("Moving freely", "moving less freely"), ("Work", "trouble at work")])
async def test_each_side_sign_has_words_that_can_bother(world: World, label: str, sign: str) -> None:
    anna = await without_nudges(world)
    while "keep an eye on" not in await contact(world, anna):
        pass
    await anna.phone.taps(label)
    assert f"This week, how much did “{sign}” bother you?" in anna.phone.last.text
    assert sign in {one.words for one in await measured(world, anna)}


async def test_a_question_that_was_put_off_follows_the_check_in(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5", "5", "Not this week")
    await world.passes(hours=0.1)
    assert "What number would be good enough for you?" in anna.phone.last.text
