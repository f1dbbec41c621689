"""Hostile messages: not kept, counted, and from the second on a person may close the chat and open it again."""

from storage.tables import note
from tests.checkin import standing_of
from tests.factories import Joined, Practised, joined, practised
from tests.world import World


async def _twice(world: World) -> tuple[Practised, Joined]:
    vera = await practised(world)
    anna = await joined(vera)
    for text in ("fuck off", "you stupid idiot"):
        await anna.phone.says(text)
    return vera, anna


async def test_the_first_time_is_between_the_client_and_the_bot(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("fuck off")
    assert anna.phone.last.text.startswith("I can't take messages like that.")
    assert vera.phone.heard == []


async def test_the_second_time_the_therapist_is_told_without_the_words(world: World) -> None:
    vera, anna = await _twice(world)
    await anna.phone.says("fuck you")
    (told,) = vera.phone.heard
    assert told.startswith("Anna has sent 3 messages of a kind that I do not take.")
    assert "idiot" not in told
    async with world.database.read() as session:
        assert await session.find_all(note, client_id=anna.scope.subject) == []


async def test_a_closed_chat_still_says_whom_to_call(world: World) -> None:
    vera, anna = await _twice(world)
    await vera.phone.taps("Close this chat")
    assert anna.phone.last.text.startswith("Vera has closed this chat")
    for text in ("hello", "/menu", "/start"):
        await anna.phone.says(text)
        assert anna.phone.last.text.startswith("Vera has closed this chat")
    await anna.phone.says("/urgent")
    await anna.phone.taps("Yes")
    assert "112" in anna.phone.last.text
    await anna.phone.says("I want to die")
    assert anna.phone.last.text.startswith("Thank you for writing that.")


async def test_nothing_is_asked_in_a_closed_chat_until_it_is_opened_again(world: World) -> None:
    vera, anna = await _twice(world)
    await vera.phone.taps("Close this chat")
    heard = len(anna.phone.heard)
    await world.passes(weeks=2)
    assert (len(anna.phone.heard), await standing_of(world, anna)) == (heard, "stopped")
    await vera.phone.taps("Open it again")
    assert anna.phone.last.text.startswith("Hello. Vera has opened this chat again.")
    await world.passes(weeks=1)
    assert any("how easy was" in text for text in anna.phone.heard)


async def test_closing_twice_changes_nothing_more(world: World) -> None:
    vera, anna = await _twice(world)
    card = vera.phone.last
    data = card.buttons[0][0]["callback_data"]
    for _ in range(2):
        await vera.phone.taps_data(data, card)
    assert [text.startswith("Vera has closed") for text in anna.phone.heard].count(True) == 1
