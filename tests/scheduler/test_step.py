"""The bell and its one loop: nothing is done twice, nothing is written for nothing, no bug stops the rest."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from scheduler import bell as bells
from scheduler.clock import start_ticking
from scheduler.duties import decide_one
from storage import due
from storage.database import Session
from tests.factories import joined, practised
from tests.world import World

T0 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


async def test_an_idle_step_opens_no_write_transaction(world: World) -> None:
    await joined(await practised(world))
    await world.settles()
    commits: list[int] = []
    world.database.on_commit = lambda: commits.append(1)
    assert await world.steps() is False
    assert commits == []


async def test_a_duty_that_fails_waits_an_hour_and_the_next_gets_its_turn(world: World) -> None:
    done: list[int] = []

    async def duty(_session: Session, subject: int, _now: datetime) -> None:
        if subject == 1:
            raise RuntimeError("a bug")
        done.append(subject)

    async with world.database.write() as session:
        for subject in (1, 2):
            await due.put(session, "try", subject, at=world.now - timedelta(minutes=3 - subject))
    while await decide_one(world.database, {"try": duty, "tidy": duty}, world.now):
        pass
    assert 2 in done
    async with world.database.read() as session:
        assert await due.when(session, "try", 1) == world.now + timedelta(hours=1)
    world.faults.lines.clear()


async def test_the_loop_steps_until_there_is_no_more_and_then_rests() -> None:
    bell, steps = bells.Bell(), iter((True, True, False, False))
    taken: list[datetime] = []

    async def step(now: datetime) -> bool:
        taken.append(now)
        return next(steps)

    loop = asyncio.create_task(bells.run(bell, step, lambda: T0))
    await bell.rest()
    assert taken == [T0] * 3
    bell.ring()
    assert not bell.at_rest
    await bell.rest()
    assert len(taken) == 4
    loop.cancel()
    with pytest.raises(asyncio.CancelledError):
        await loop


async def test_a_step_that_fails_is_taken_again_a_second_later(caplog: pytest.LogCaptureFixture) -> None:
    bell, tries = bells.Bell(), 0
    again = asyncio.Event()

    async def step(_now: datetime) -> bool:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise RuntimeError("a bug")
        again.set()
        return False

    loop = asyncio.create_task(bells.run(bell, step, lambda: T0))
    await asyncio.wait_for(again.wait(), 3)
    loop.cancel()
    assert "a step failed" in caplog.text


async def test_the_clock_rings_every_second() -> None:
    rings = asyncio.Event()
    stop = start_ticking(rings.set)
    await asyncio.wait_for(rings.wait(), 3)
    stop()
