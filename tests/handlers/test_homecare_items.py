"""Adding to the home plan as conversations: a therapist describes items, one text each, and what can be added later."""

from domain.duties import Duty
from domain.homecare import Agreed
from storage import due, homecare
from tests.factories import joined, practised
from tests.homecare import agreed, describes, pair
from tests.world import World


async def _state(world: World, client: int) -> list[Agreed]:
    async with world.database.read() as session:
        return [item.state for item in await homecare.of_client(session, client)]


async def test_the_fourth_item_is_warned_about(world: World) -> None:
    both = await pair(world)
    for name in ("One", "Two", "Three"):
        await describes(both, name, "", "")
    await both.vera.phone.says("/exercise")
    await both.vera.phone.taps("Anna")
    assert "Anna has 3 already. Up to three are easier to keep." in both.vera.phone.last.text


async def test_a_list_is_shown_when_no_name_is_given_and_a_double_tap_asks_once(world: World) -> None:
    both = await pair(world)
    await joined(both.vera, "Cleo")
    await both.vera.phone.says("/exercise")
    assert both.vera.phone.last.labels == ["Anna", "Cleo"]
    choice = both.vera.phone.last
    for _ in range(2):
        await both.vera.phone.taps("Cleo", choice)
    assert [text for text in both.vera.phone.heard if "try at home" in text] == [both.vera.phone.last.text]


async def test_an_item_is_added_from_the_clients_card(world: World) -> None:
    both = await pair(world)
    await both.vera.phone.says("/clients")
    for label in ("Anna", "More", "Add to the home plan"):
        await both.vera.phone.taps(label)
    assert "What shall Anna try at home?" in both.vera.phone.last.text


async def test_skipping_twice_skips_one_step(world: World) -> None:
    both = await pair(world)
    await both.vera.phone.says("/exercise anna")
    await both.vera.phone.says("Wall slides")
    dose = both.vera.phone.last
    for _ in range(2):
        await both.vera.phone.taps("Skip", dose)
    assert "What is “Wall slides” for?" in both.vera.phone.last.text
    assert await _state(world, both.anna.scope.subject) == []


async def test_a_draft_that_was_left_is_forgotten(world: World) -> None:
    both = await pair(world)
    await both.vera.phone.says("/exercise anna")
    await both.vera.phone.says("Half an idea")
    left = both.vera.phone.last
    await describes(both, "Wall slides", "", "")
    await both.vera.phone.taps("Skip", left)
    assert world.telegram.toasts[-1] != ""
    assert await _state(world, both.anna.scope.subject) == [Agreed.OFFERED]


async def test_words_that_are_too_long_are_cut_and_that_is_said(world: World) -> None:
    both = await pair(world)
    await describes(both, "x" * 1000, "", "")
    assert "That was long, so I kept the first 300 characters.\nTo add the rest, send it as a second message." in (
        both.vera.phone.heard
    )


async def test_without_clients_there_is_nobody_to_offer_to(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/exercise")
    assert vera.phone.last.text.startswith("Nobody has joined yet.")


async def test_what_is_agreed_to_has_a_date_and_the_therapist_can_pick_another(world: World) -> None:
    both = await agreed(world)
    card = next(one for one in both.anna.phone.messages if "Stop it" in one.labels)
    assert "On 30 March I ask you whether to go on." in card.text
    await both.vera.phone.taps("After 8 weeks")
    assert "After 8 weeks I ask whether to go on." in both.vera.phone.last.text
    assert "On 27 April I ask you whether to go on." in card.text
    await both.anna.phone.taps("Stop it", card)
    async with world.database.read() as session:
        (item,) = await homecare.of_client(session, both.anna.scope.subject)
        assert await due.when(session, Duty.LOOK_AT_ITEM, item.id) is None
