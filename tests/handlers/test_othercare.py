"""Earlier and other care as conversations: optional, in own words, asked once, shown where an alert has its context."""

from domain.duties import Duty
from storage import due, othercare
from storage.tables import other_care
from tests.alerted import alerted
from tests.factories import joined, practised
from tests.homecare import Pair, pair
from tests.world import World


async def told(world: World, both: Pair) -> list[str]:
    """What is on Anna's list."""
    async with world.database.read() as session:
        return [one.text for one in await othercare.of_client(session, both.anna.scope.subject)]


async def adds(both: Pair, words: str) -> None:
    await both.anna.phone.says("/care")
    await both.anna.phone.taps("Add to the list")
    await both.anna.phone.says(words)


async def test_an_entry_is_kept_in_own_words_and_sealed(world: World) -> None:
    both = await pair(world)
    await adds(both, "needling with Dr Ruiz since May")
    assert both.anna.phone.last.text.startswith("Kept: “needling with Dr Ruiz since May”.")
    assert await told(world, both) == ["needling with Dr Ruiz since May"]
    async with world.database.read() as session:
        (row,) = await session.find_all(other_care)
    assert b"needling" not in row.text_sealed


async def test_an_entry_can_be_changed_and_taken_off(world: World) -> None:
    both = await pair(world)
    await adds(both, "needling")
    await both.anna.phone.says("/care")
    await both.anna.phone.taps("needling")
    entry = both.anna.phone.last
    await both.anna.phone.taps("Change it")
    await both.anna.phone.says("needling until June")
    assert await told(world, both) == ["needling until June"]
    for _ in range(2):
        await both.anna.phone.taps("Take it off", entry)
    assert await told(world, both) == []
    assert world.telegram.toasts[-1] != ""


async def test_the_list_has_an_end(world: World) -> None:
    both = await pair(world)
    for number in range(othercare.MOST):
        await adds(both, f"care {number}")
    await both.anna.phone.says("/care")
    assert "Add to the list" not in both.anna.phone.last.labels


async def test_nothing_typed_is_asked_for_again(world: World) -> None:
    both = await pair(world)
    await adds(both, "\u200b")
    assert both.anna.phone.last.text.startswith("Who or what is it")
    assert await told(world, both) == []


async def test_it_is_asked_once_after_a_contact(world: World) -> None:
    both = await pair(world)
    for _ in range(9):
        async with world.database.write() as session:
            await due.put(session, Duty.LATER_QUESTION, both.anna.scope.subject, at=world.now)
        await world.passes(hours=0.1)
    asked = [one for one in both.anna.phone.messages if one.text.startswith("Do you have other care")]
    assert len(asked) == 1
    await both.anna.phone.taps("I'd like to type it", asked[0])
    await both.anna.phone.says("a swimming class")
    assert await told(world, both) == ["a swimming class"]


async def test_it_is_not_asked_when_it_was_told(world: World) -> None:
    both = await pair(world)
    await adds(both, "needling")
    for _ in range(9):
        async with world.database.write() as session:
            await due.put(session, Duty.LATER_QUESTION, both.anna.scope.subject, at=world.now)
        await world.passes(hours=0.1)
    assert not any(text.startswith("Do you have other care") for text in both.anna.phone.heard)


async def test_nobody_reads_the_list_of_somebody_else(world: World) -> None:
    both = await pair(world)
    await adds(both, "needling")
    otto = await practised(world, "Otto")
    cleo = await joined(both.vera, "Cleo")
    async with world.database.read() as session:
        (entry,) = await othercare.of_client(session, both.anna.scope.subject)
        assert await othercare.reach(session, otto.scope, entry.id) is None
        assert await othercare.reach(session, cleo.scope, entry.id) is None
        assert await othercare.reach(session, both.vera.scope, entry.id) == entry


async def test_an_alert_shows_it_with_its_context(world: World) -> None:
    found = await alerted(world)
    await found.anna.phone.says("/care")
    await found.anna.phone.taps("Add to the list")
    await found.anna.phone.says("needling")
    await found.vera.phone.taps("More")
    assert "• Other care, as told: “needling”" in found.card.text
