"""The home plan: the taps that the other conversations do not make."""

from datetime import date

from domain.homecare import Agreed
from domain.homecare_talk import Hurdle
from storage import homecare, homecare_talk
from tests.homecare import agreed, describes, in_the_way, offered, reminded, until
from tests.world import World


async def test_what_was_agreed_can_be_left_out_from_the_plan(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.says("/plan")
    item = next(label for label in both.anna.phone.last.labels if label.startswith("Wall slides"))
    await both.anna.phone.taps(item)
    await both.anna.phone.taps("Leave it out for now")
    async with world.database.read() as session:
        (found,) = await homecare.of_client(session, both.anna.scope.subject)
    assert found.state is Agreed.PAUSED


async def test_a_week_away_pauses_the_reminders_for_a_week(world: World) -> None:
    both = await in_the_way(world, "Ill or away")
    await both.anna.phone.taps("1 week")
    assert both.anna.phone.last.text.startswith("OK. No reminders until 10 March.")
    heard = len(both.anna.phone.heard)
    await until(world, "2026-03-09", "13:00")
    assert len(both.anna.phone.heard) - heard <= 1


async def test_it_may_be_all_of_them_that_hurt(world: World) -> None:
    both = await agreed(world)
    await describes(both, "A walk", "", "")
    await both.anna.phone.taps("Yes")
    await both.anna.phone.taps("Not today", await reminded(world, both))
    for label in ("What got in the way", "It hurt", "Not sure, or all of them"):
        await both.anna.phone.taps(label)
    assert "I am passing this on to Vera" in both.anna.phone.last.text
    assert both.vera.phone.last.text.startswith("Anna marked “It hurt”")
    async with world.database.read() as session:
        told = await homecare_talk.reasons(session, both.anna.scope.subject, date.min)
    assert [hurdle for hurdle, _ in told] == [Hurdle.HURT]


async def test_an_item_follows_waking_up(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Yes")
    await both.anna.phone.taps("12:30")
    await both.anna.phone.taps("Waking up")
    assert both.anna.phone.last.text.startswith("Your plan: after waking up, “Wall slides”.")
