"""A changed answer and its Undo: the first answer counts again, and every slip stays beside it."""

from tests.checkin import answers_of, answers_to, first_week
from tests.factories import Joined
from tests.world import World


async def _changed(world: World) -> Joined:
    _, anna = await first_week(world)
    await answers_to(anna, "5", "6", "Mood", "Change an answer")
    await answers_to(anna, "The goal")
    await answers_to(anna, "8")
    return anna


async def test_a_change_is_undone_with_one_tap(world: World) -> None:
    anna = await _changed(world)
    await anna.phone.taps("Undo")
    assert "Changed from 8 of 10 to 5 of 10. The first answer is marked as a slip." in anna.phone.heard
    assert ("goal", "5") in await answers_of(world, anna)


async def test_an_undo_can_be_undone_and_counts_once(world: World) -> None:
    anna = await _changed(world)
    first = next(one for one in anna.phone.messages if "Undo" in one.labels)
    for _ in range(2):
        await anna.phone.taps("Undo", first)
    assert ("goal", "5") in await answers_of(world, anna)
    assert world.telegram.toasts[-1] != ""
    await anna.phone.taps("Undo")
    assert ("goal", "8") in await answers_of(world, anna)


async def test_an_answer_taken_back_comes_back(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5", "6", "Mood", "Change an answer")
    await answers_to(anna, "The goal")
    await answers_to(anna, "Skip")
    assert "goal" not in dict(await answers_of(world, anna))
    await anna.phone.taps("Undo")
    assert ("goal", "5") in await answers_of(world, anna)
