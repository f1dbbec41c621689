"""Questions about working together, as client and therapist meet them."""

from storage import clients, relation
from tests.factories import Joined, Practised
from tests.telegram import Message
from tests.visited import goes_on, tells, visited
from tests.world import World

R1 = "At your last visit, how clear were Vera's explanations?"
INTRO = "Now and then I ask one question about how it is to work with Vera."


async def asked(world: World, *, on: bool = True) -> tuple[Practised, Joined]:
    """Anna has told of her second visit; Vera had turned the questions on."""
    vera, anna = await visited(world)
    if on:
        await vera.phone.says("/relationship")
        await vera.phone.taps("Ask them")
    await tells(anna, "About the same")
    await world.passes(days=5, hours=13)
    await goes_on(world, vera, anna, "About the same", weeks=0.3)
    return vera, anna


def card_of(who: Joined) -> Message:
    """The newest card about working together."""
    known = {"Never ask me this", "Very clear", "Very easy", "A lot", "Tell Vera", "Keep it private after all"}
    return next(one for one in reversed(who.phone.messages) if known & set(one.labels))


async def kept(world: World, who: Joined) -> list[tuple[str, str | None, str | None, bool]]:
    """What is kept: theme, answer, what is to happen with it, whether the therapist may see it."""
    async with world.database.read() as session:
        found = await relation.of_client(session, who.scope.subject)
    return [(one.theme, one.level, one.fate, one.is_shown) for one in found]


async def test_it_is_off_until_the_therapist_turns_it_on(world: World) -> None:
    vera, anna = await asked(world, on=False)
    assert not any(INTRO in text for text in anna.phone.heard)
    await vera.phone.says("/relationship")
    assert vera.phone.last.labels == ["Ask them"]
    await vera.phone.taps("Ask them")
    assert vera.phone.last.labels == ["Don't ask"]


async def test_what_it_is_comes_first_then_one_question_in_a_visit(world: World) -> None:
    vera, anna = await asked(world)
    card = card_of(anna)
    assert card.text.startswith(INTRO)
    await anna.phone.taps("OK", card)
    assert card.text == R1
    await anna.phone.taps("Very clear", card)
    assert card.labels == ["Never ask me this"]
    assert await kept(world, anna) == [("r1", "l3", "s", True)]
    await vera.phone.says("/visit Anna")
    await vera.phone.taps("Open the card")
    await vera.phone.taps("More")
    assert "On working together:\n• How clear explanations are: “Very clear”" in vera.phone.last.text


async def test_the_next_comes_after_three_weeks_and_without_the_words_before(world: World) -> None:
    vera, anna = await asked(world)
    for label in ("OK", "Mostly clear"):
        await anna.phone.taps(label, card_of(anna))
    await world.passes(days=6)
    for labels in (("About the same", "No"), ("About the same",)):
        await goes_on(world, vera, anna, *labels)
    assert len(await kept(world, anna)) == 1
    await goes_on(world, vera, anna, "About the same", weeks=0.3)
    assert card_of(anna).text == "How much of a say do you have in the plan?"


async def test_a_low_answer_goes_nowhere_without_a_tap(world: World) -> None:
    vera, anna = await asked(world)
    card = card_of(anna)
    for label in ("OK", "Not clear"):
        await anna.phone.taps(label, card)
    assert card.labels == [
        "Tell Vera", "I'll say it myself", "Keep it private", "Something didn't sit right", "Never ask me this"
    ]  # fmt: skip
    heard = len(vera.phone.messages)
    await world.passes(weeks=3)
    assert await kept(world, anna) == [("r1", "l0", None, False)]
    assert not any("explanations" in text for text in vera.phone.heard[heard:])


async def test_private_is_private(world: World) -> None:
    vera, anna = await asked(world)
    card = card_of(anna)
    for label in ("OK", "Not clear", "Keep it private"):
        await anna.phone.taps(label, card)
    assert card.text == "OK. It stays with you, and Vera does not see it."
    await world.passes(weeks=2)
    await vera.phone.says("/visit Anna")
    await vera.phone.taps("Open the card")
    await vera.phone.taps("More")
    assert "On working together" not in vera.phone.last.text
    assert await kept(world, anna) == [("r1", "l0", "p", False)]


async def test_tell_waits_for_the_weekly_list(world: World) -> None:
    vera, anna = await asked(world)
    card, heard = card_of(anna), len(vera.phone.messages)
    for label in ("OK", "Not clear", "Tell Vera"):
        await anna.phone.taps(label, card)
    assert "Nothing goes out today." in card.text
    await world.passes(days=1)
    assert len(vera.phone.messages) == heard
    await world.passes(days=5)
    told = next(one for one in vera.phone.messages if "A line you could try" in one.text)
    assert told.text.startswith("On the question about how clear explanations are, Anna picked “Not clear”.")
    await vera.phone.taps("I'll raise it", told)
    assert told.labels == []
    assert await kept(world, anna) == [("r1", "l0", "t", True)]


async def test_telling_can_be_thought_better_of(world: World) -> None:
    vera, anna = await asked(world)
    card = card_of(anna)
    for label in ("OK", "Not clear", "Tell Vera", "Keep it private after all"):
        await anna.phone.taps(label, card)
    await world.passes(weeks=2)
    assert not any("A line you could try" in text for text in vera.phone.heard)
    assert await kept(world, anna) == [("r1", "l0", "p", False)]


async def test_never_is_never(world: World) -> None:
    vera, anna = await asked(world)
    card = card_of(anna)
    await anna.phone.taps("Never ask me this", card)
    assert card.text == "OK. I will not ask this again."
    await world.passes(days=5)
    for _ in range(3):
        await goes_on(world, vera, anna, "About the same")
    assert sum(INTRO in text or R1 in text for text in anna.phone.heard) == 0
    assert await kept(world, anna) == []


async def test_a_hard_visit_asks_how_easy_it_is_to_speak_up(world: World) -> None:
    vera, anna = await visited(world)
    await vera.phone.says("/relationship")
    await vera.phone.taps("Ask them")
    await tells(anna, "About the same")
    await world.passes(days=5, hours=13)
    await goes_on(world, vera, anna, "Worse", "Easing off", weeks=0.3)
    await anna.phone.taps("OK", card_of(anna))
    assert card_of(anna).text == "How easy is it to tell Vera what you really think?"


async def test_taps_twice_and_forged_change_nothing(world: World) -> None:
    vera, anna = await asked(world)
    card = card_of(anna)
    ok = card.buttons[0][0]["callback_data"]
    for data in (ok, ok, ok[:19] + "l3", ok[:19] + "t", ok[:19] + "zz"):
        await anna.phone.taps_data(data, card)
    assert await kept(world, anna) == [("r1", None, None, False)]
    await vera.phone.taps_data(ok, card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    async with world.database.read() as session:
        assert await clients.load(session, anna.scope.subject) is not None
