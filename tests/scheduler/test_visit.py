"""When a visit is asked about: at its own time, with a check-in, or not at all."""

from datetime import UTC, datetime, timedelta

from domain.duties import Duty
from storage import clients, due, visits
from storage.clients import Standing
from tests.checkin import answers_to
from tests.factories import Joined, joined, practised
from tests.visited import ASKED, goes_on, seen, tells, visited
from tests.world import World

HOUR = timedelta(hours=1)


def asked(who: Joined) -> int:
    """How many cards about visits somebody got."""
    return sum(ASKED in one.text or "Change my answer" in one.labels for one in who.phone.messages)


async def test_it_is_asked_on_the_evening_after(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(days=2)
    await seen(vera)
    await world.passes(days=1, hours=10.9)
    assert anna.phone.heard == []
    await world.passes(hours=0.1)
    assert asked(anna) == 1
    assert world.now == datetime(2026, 3, 5, 19, 0, tzinfo=UTC)


async def test_a_check_in_that_comes_in_time_takes_it_along(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(days=6)
    await seen(vera)
    await world.passes(days=1, hours=9)
    await answers_to(anna, "3", "6", "Not this week")
    assert not any(ASKED in text for text in anna.phone.heard)
    await world.passes(hours=0.1)
    assert ASKED in anna.phone.last.text
    await world.passes(days=2)
    assert asked(anna) == 1


async def test_an_unanswered_check_in_lets_it_be_asked_at_the_last_chance(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(days=6)
    await seen(vera)
    await world.passes(days=1, hours=22)
    assert asked(anna) == 0
    await world.passes(hours=1)
    assert asked(anna) == 1
    await world.passes(days=1)
    # No nudge that day.
    assert len(anna.phone.heard) == 2


async def test_a_check_in_later_that_day_comes_first(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(days=5, hours=7)
    await seen(vera)
    await world.passes(days=1, hours=4)
    assert asked(anna) == 1
    assert world.now == datetime(2026, 3, 8, 19, 0, tzinfo=UTC)


async def test_one_visit_a_week_is_asked_about(world: World) -> None:
    vera, anna = await visited(world)
    await tells(anna, "About the same")
    await world.passes(days=3, hours=13)
    await seen(vera)
    await world.passes(days=3)
    assert asked(anna) == 1


async def test_on_a_day_with_another_topic_it_waits_for_the_next_morning(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(days=2)
    await seen(vera)
    await world.passes(days=1, hours=1)
    await vera.phone.says("/exercise Anna")
    for words in ("Wall slides", "10 times", "it keeps the shoulder moving"):
        await vera.phone.says(words)
    await vera.phone.taps("Skip")
    await world.passes(hours=12)
    assert "Wall slides" in anna.phone.last.text
    assert asked(anna) == 0
    await world.passes(hours=10)
    assert asked(anna) == 1


async def test_nobody_is_asked_during_a_break(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(days=2)
    await seen(vera)
    async with world.database.write() as session:
        await clients.set_state(session, anna.scope.subject, Standing.PAUSED)
    await world.passes(days=3)
    assert asked(anna) == 0


async def test_a_visit_taken_back_leaves_nothing_on_the_schedule(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await seen(vera)
    async with world.database.read() as session:
        client = await clients.load(session, anna.scope.subject)
        assert client is not None
        found = await visits.on(session, client, world.now.date())
        assert found is not None
        assert await due.when(session, Duty.AFTER_VISIT, found.id) is not None
    await vera.phone.taps("Undo")
    async with world.database.read() as session:
        assert await due.when(session, Duty.AFTER_VISIT, found.id) is None


async def test_after_an_outage_of_two_days_it_is_too_late(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(days=2)
    await seen(vera)
    world.now += timedelta(days=2, hours=1)
    await world.settles()
    assert asked(anna) == 0


async def test_three_visits_a_week_apart_are_three_questions(world: World) -> None:
    vera, anna = await visited(world)
    await tells(anna, "About the same")
    await world.passes(days=5, hours=13)
    for _ in range(2):
        await goes_on(world, vera, anna, "About the same")
    assert asked(anna) == 3
