"""A number for urgent notes: left by the client, seen below such a note alone, and on record each time."""

from storage import backup
from storage.tables import client as client_table
from tests.handlers.test_mydata import copied
from tests.handlers.test_reaching import urgent
from tests.world import World


async def test_a_number_is_asked_for_left_and_seen_by_both_who_may_and_each_look_is_on_record(world: World) -> None:
    vera, anna, olga = await urgent(world)
    note = vera.phone.last
    await vera.phone.taps("Show the number", note)
    assert "Anna has left no phone number here." in vera.phone.last.text
    for _ in range(2):
        await vera.phone.taps("Ask for a number")
    assert sum("would like to call you and has no number" in text for text in anna.phone.heard) == 1
    await anna.phone.taps("Leave a number")
    for words in ("at home", "+49 30  1234567"):
        await anna.phone.says(words)
    assert anna.phone.heard[-2].startswith("I could not read a number there.")
    assert anna.phone.last.text.startswith(
        "You left this number: +49 30 1234567\n\nVera and Olga, who steps in, see it"
    )
    assert vera.phone.last.text == "Anna has left a phone number."
    await vera.phone.taps("Show the number")
    assert vera.phone.last.text.startswith("The number of Anna: +49 30 1234567\nThey left it on 2 March.")
    for label in ("Could not reach", "Ask my back-up"):
        await vera.phone.taps(label, note)
    await olga.phone.taps("Show the number")
    assert "+49 30 1234567" in olga.phone.last.text
    text, data = await copied(anna)
    assert "Vera opened your phone number, for an urgent note" in text
    assert "Your phone number here: +49 30 1234567" in text
    assert sorted(one[1:] for one in data["opened_by"]) == [["Olga", "number"], ["Vera", "number"]]


async def test_once_reached_or_taken_back_the_number_is_not_shown(world: World) -> None:
    vera, anna, olga = await urgent(world)
    await anna.phone.says("/phone")
    assert "You don't have to." in anna.phone.last.text
    await anna.phone.taps("Leave a number")
    await anna.phone.says("030 1234567")
    show = vera.phone.messages[0].buttons[1][0]["callback_data"]
    await anna.phone.taps("Remove it")
    assert anna.phone.last.labels == ["Leave a number"]
    async with world.database.read() as session:
        row = await session.find(client_table, id=anna.scope.subject)
    assert row is not None
    assert (row.phone_sealed, row.phone_at) == (None, None)
    await vera.phone.taps("Reached them", vera.phone.messages[0])
    heard = len(vera.phone.heard)
    await vera.phone.taps_data(show, vera.phone.messages[0])
    await olga.phone.taps_data(show, vera.phone.messages[0])
    assert (len(vera.phone.heard), olga.phone.heard) == (heard, [])
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    async with world.database.write() as session:
        assert await backup.of(session, vera.scope.subject) is not None
