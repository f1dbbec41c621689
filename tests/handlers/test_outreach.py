"""After an urgent note or the wish for a call: the therapist says what came of it, and the record keeps it."""

from storage import backup
from storage.tables import client as client_table
from tests.factories import Joined, Practised, joined, practised
from tests.handlers.test_mydata import copied
from tests.handlers.test_takeover import beside
from tests.world import World


async def _urgent(world: World) -> tuple[Practised, Joined]:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/urgent")
    await anna.phone.taps("Yes")
    return vera, anna


async def _came_of(anna: Joined) -> list[tuple[str, str]]:
    """What the client's own copy says came of it, and when."""
    _, data = await copied(anna)
    return [(one["outcome"], one["at"][:16]) for one in data["kept"].get("outreach", [])]


async def test_could_not_reach_says_what_next_and_reached_closes_it(world: World) -> None:
    vera, anna = await _urgent(world)
    olga, note = await beside(world, vera, "Olga"), vera.phone.last
    async with world.database.write() as session:
        await backup.name(session, vera.scope, olga.scope.subject)
    reach, miss = (row["callback_data"] for row in note.buttons[0])
    for _ in range(2):
        await vera.phone.taps_data(miss, note)
    assert "You could not reach them on Monday 2 March at 09:00. If they may be in danger, call 112." in note.text
    assert "Olga is your back-up. I can ask Olga to help." in note.text
    assert note.labels == [
        "Reached them",
        "Show the number",
        "Ask my back-up",
        "Again in 30 minutes",
        "Again in 2 hours",
    ]
    await world.passes(hours=9)
    assert olga.phone.heard == []
    assert not any("has not opened" in text for text in anna.phone.heard)
    await vera.phone.taps_data(reach, note)
    assert note.text.endswith("You reached them on Monday 2 March at 18:00.")
    assert note.labels == []
    assert await _came_of(anna) == [("missed", "2026-03-02T08:00"), ("reached", "2026-03-02T17:00")]


async def test_late_and_forged_taps_on_an_urgent_note_change_nothing(world: World) -> None:
    vera, anna = await _urgent(world)
    note = vera.phone.last
    reach, miss = (row["callback_data"] for row in note.buttons[0])
    await vera.phone.taps_data(f"{reach}x", note)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    for _ in range(2):
        await vera.phone.taps_data(reach, note)
        assert world.telegram.toasts[-1] == "Noted. I do not send it again."
    await vera.phone.taps_data(miss, note)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    assert [outcome for outcome, _ in await _came_of(anna)] == ["reached"]


async def test_a_note_from_before_these_buttons_can_still_be_marked_as_seen(world: World) -> None:
    vera, anna = await _urgent(world)
    note = vera.phone.last
    await vera.phone.taps_data(note.buttons[0][0]["callback_data"][:-1], note)
    assert "This was marked as seen" in note.text
    assert note.labels == ["Reached them", "Could not reach", "Show the number"]
    assert await _came_of(anna) == []


async def test_after_a_takeover_the_buttons_of_the_first_therapist_are_dead(world: World) -> None:
    vera, anna = await _urgent(world)
    note, kim = vera.phone.last, await beside(world, vera, "Kim")
    async with world.database.write() as session:
        await session.change(client_table, anna.scope.subject, therapist_id=kim.scope.subject)
    await vera.phone.taps("Reached them", note)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    assert await _came_of(anna) == []


async def test_a_wish_for_a_call_is_closed_by_calling(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    offer = anna.phone.last
    await anna.phone.taps("Ask for a call", offer)
    wish = vera.phone.last
    assert wish.labels == ["I called"]
    called = wish.buttons[0][0]["callback_data"]
    for _ in range(2):
        await vera.phone.taps_data(called, wish)
    assert wish.text == "Anna asks you for a call.\nYou called on Monday 2 March at 09:00."
    assert wish.labels == []
    assert await _came_of(anna) == [("called", "2026-03-02T08:00")]
    await anna.phone.taps("Ask for a call", offer)
    assert vera.phone.last.labels == ["I called"]
