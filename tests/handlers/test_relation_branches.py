"""Working together, the ways that are taken less often."""

from domain.relation import Theme
from tests.handlers.test_relation import asked, card_of, kept
from tests.world import World


async def test_a_question_can_be_skipped(world: World) -> None:
    _, anna = await asked(world)
    card = card_of(anna)
    for label in ("OK", "Skip"):
        await anna.phone.taps(label, card)
    assert card.text == "Skipped. That is fine."
    assert [level for _, level, _, _ in await kept(world, anna)] == [None]


async def test_a_bit_unclear_is_not_low_the_first_time(world: World) -> None:
    _, anna = await asked(world)
    card = card_of(anna)
    for label in ("OK", "A bit unclear"):
        await anna.phone.taps(label, card)
    assert card.labels == ["Never ask me this"]
    assert await kept(world, anna) == [(Theme.COMMUNICATION, "l1", "s", True)]


async def test_a_low_answer_can_be_said_in_person(world: World) -> None:
    vera, anna = await asked(world)
    card = card_of(anna)
    for label in ("OK", "Not clear", "I'll say it myself"):
        await anna.phone.taps(label, card)
    assert card.text == "OK. I leave it to you, and nothing is passed on."
    await world.passes(weeks=2)
    assert not any("A line you could try" in text for text in vera.phone.heard)


async def test_a_therapist_who_has_talked_says_so(world: World) -> None:
    vera, anna = await asked(world)
    card = card_of(anna)
    for label in ("OK", "Not clear", "Tell Vera"):
        await anna.phone.taps(label, card)
    await world.passes(days=7)
    told = next(one for one in vera.phone.messages if "A line you could try" in one.text)
    await vera.phone.taps("Already talked", told)
    assert told.text.endswith("Noted.")
    assert told.labels == []


async def test_the_questions_are_turned_off_again(world: World) -> None:
    vera, _ = await asked(world, on=False)
    await vera.phone.says("/relationship")
    await vera.phone.taps("Ask them")
    await vera.phone.taps("Don't ask")
    assert vera.phone.last.text.startswith("Clients are asked about working together: no.")
    assert vera.phone.last.labels == ["Ask them"]
