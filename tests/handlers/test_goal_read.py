"""A therapist reads a goal: on board, or other words; the client hears it once, and only they change it."""

from domain.measures import Measure
from storage import measures, plans
from storage.measures import Measure as Measured
from tests.factories import Joined, Practised, Start, joined, practised
from tests.world import World


async def _read(world: World, goal: str | None = "end my apnoea") -> tuple[Practised, Joined]:
    """Vera opened Anna's card, and the goal if there is one."""
    vera = await practised(world)
    anna = await joined(vera, start=Start(goal=goal))
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    if goal:
        await vera.phone.taps("More")
        await vera.phone.taps("The goal")
    return vera, anna


async def _goal(world: World, anna: Joined) -> Measured:
    async with world.database.read() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        found = await measures.the(session, plan, Measure.GOAL)
    assert found is not None
    return found


async def test_on_board_is_told_to_the_client_once(world: World) -> None:
    vera, anna = await _read(world, "drive for an hour")
    card = vera.phone.last
    assert card.text.startswith("Anna has this goal: “drive for an hour”\nAt the start: 3 of 10.")
    await vera.phone.taps("I'm on board")
    await vera.phone.taps_data((await _tokens(card))[0], card)
    assert anna.phone.heard == ["A note from Vera.\n\nVera has read your goal, “drive for an hour”, and is on board."]
    assert "You have been on board since 2 March, and Anna knows." in card.text
    assert card.labels == ["Suggest other words"]


async def _tokens(card: object) -> list[str]:
    return [button["callback_data"] for row in card.buttons for button in row]  # type: ignore[attr-defined]


async def test_other_words_are_the_clients_to_pick_and_then_agreed_by_both(world: World) -> None:
    vera, anna = await _read(world)
    await vera.phone.taps("Suggest other words")
    await vera.phone.says("sleep through more nights")
    assert "I am putting it to Anna: “sleep through more nights”." in vera.phone.last.text
    assert (await _goal(world, anna)).words == "end my apnoea"
    assert "You wrote: “end my apnoea”. Vera suggests: “sleep through more nights”." in anna.phone.last.text
    await anna.phone.taps("The new one")
    taken = await _goal(world, anna)
    assert taken.words == "sleep through more nights"
    assert taken.agreed_at is not None


async def test_a_goal_that_changed_meanwhile_is_not_agreed_to(world: World) -> None:
    vera, anna = await _read(world)
    card = vera.phone.last
    await anna.phone.says("/goal")
    await anna.phone.says("lift my child")
    await vera.phone.taps("I'm on board", card)
    assert world.telegram.toasts[-1] != ""
    assert (await _goal(world, anna)).agreed_at is None


async def test_without_a_goal_there_is_nothing_to_read_and_others_read_nothing(world: World) -> None:
    vera, _ = await _read(world, None)
    await vera.phone.taps("More")
    assert "The goal" not in vera.phone.last.labels
    vera, anna = await _read(world)
    olga = await practised(world, "Olga")
    await olga.phone.taps_data((await _tokens(vera.phone.last))[0], vera.phone.last)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert (await _goal(world, anna)).agreed_at is None
