"""When check-ins come: the choices that the other conversations do not make."""

import pytest

from tests.checkin import all_of, standing_of
from tests.handlers.test_returning import _away as away
from tests.handlers.test_rhythm import _offered as offered
from tests.world import World


async def test_the_offer_leads_to_a_pause(world: World) -> None:
    _, anna = await offered(world)
    await anna.phone.taps("Pause")
    await anna.phone.taps("1 week")
    assert anna.phone.last.text.startswith("Paused until Thursday 26 March.")
    assert await standing_of(world, anna) == "paused"


@pytest.mark.parametrize(
    ("day", "clock", "told"),
    [("Monday", "Morning", "Monday 23 March at 09:00"), ("Sunday", "Evening", "Sunday 22 March at 18:00"),
     ("Wednesday", "Midday", "Wednesday 25 March at 12:30")],
)  # fmt: skip
async def test_each_day_and_time_is_the_one_that_comes(world: World, day: str, clock: str, told: str) -> None:
    _, anna = await offered(world)
    for label in ("Another day or time", day, clock):
        await anna.phone.taps(label)
    assert anna.phone.last.text == f"Done.\nThe next check-in is on {told}."
    await world.passes(weeks=1)
    newest = (await all_of(world, anna))[-1]
    assert f"{newest.slot:%A} {newest.slot.day} March" in told


async def test_who_is_not_sure_of_the_old_goal_goes_on_with_it(world: World) -> None:
    anna = await away(world, 4)
    await anna.phone.says("hello")
    question = next(one for one in anna.phone.messages if "A while ago" in one.text)
    await anna.phone.taps("Not sure", question)
    assert anna.phone.last.text.startswith("OK. We start from today, and there is nothing to catch up on.")
    await world.passes(weeks=1)
    assert any("how easy was “drive for an hour”" in text for text in anna.phone.heard)
