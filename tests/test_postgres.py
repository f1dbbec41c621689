"""The bot on PostgreSQL: ten weeks of three clients, a real process, one process at a time, a server that goes away."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.keyfile import write_key
from domain.alerts import Rule, State
from domain.delivery import Kind, Sending
from storage import alerts, inbox, outbox
from storage.database import Database, Unavailable
from storage.migrate import newest, version
from storage.outbox import Letter
from storage.sealing import Vault
from tests.factories import Joined, Practised, Start, joined, practised
from tests.homecare import Pair, describes, reminders
from tests.house import START, House, open_house
from tests.phone import start_sandbox
from tests.postgres import KEY, Postgres
from tests.weeks import quiet, weeks
from tests.world import World, world_on


@pytest.fixture
async def empty(postgres: Postgres) -> AsyncIterator[str]:
    """The URL of a database nobody has migrated yet."""
    url = await postgres.empty()
    yield url
    await postgres.drop(url)


@pytest.fixture
async def url(postgres: Postgres) -> AsyncIterator[str]:
    """The URL of a migrated database."""
    made = await postgres.migrated()
    yield made
    await postgres.drop(made)


@pytest.fixture
async def world(url: str) -> AsyncIterator[World]:
    """A practice and its people around the real bot."""
    async with world_on(url) as made:
        yield made


async def test_ten_weeks_of_three_clients(world: World) -> None:
    vera = await practised(world)
    anna, ben, cleo = [await joined(vera, name, Start(nudges=False)) for name in ("Anna", "Ben", "Cleo")]
    await _exercises(vera, anna)
    await quiet(world, ben)
    await weeks(world, ben, goal=[3] * 6, symptom=[6] * 6, since_start=[2] * 6)
    await _decides(vera, ben)
    await world.passes(weeks=4)
    assert await _rules(world, cleo) == [(Rule.SILENT, State.OPEN)]
    assert any("leave you in peace" in text for text in cleo.phone.heard)
    assert len(reminders(Pair(vera, anna))) > 10


async def _exercises(vera: Practised, anna: Joined) -> None:
    await describes(Pair(vera, anna), "Wall slides", "10 times", "it keeps the shoulder moving")
    await anna.phone.taps("Yes")
    await anna.phone.taps("12:30")


async def _decides(vera: Practised, ben: Joined) -> None:
    assert (Rule.NO_CHANGE, State.OPEN) in await _rules(vera.world, ben)
    await vera.phone.taps("Give it time")
    await vera.phone.taps("2 weeks")
    assert (Rule.NO_CHANGE, State.DECIDED) in await _rules(vera.world, ben)
    assert "Vera has seen this and suggests more time" in ben.phone.last.text


async def _rules(world: World, who: Joined) -> list[tuple[Rule, State]]:
    async with world.database.read() as session:
        return [(one.rule, one.state) for one in await alerts.of_client(session, who.scope.subject)]


async def test_what_was_stored_is_handled_once_the_server_is_back(world: World, postgres: Postgres, url: str) -> None:
    anna, update = world.phone("Anna"), {"update_id": 10**6, "message": _hello(5001)}
    async with world.database.write() as session:
        received = await inbox.store(session, json.dumps(update), now=world.now)
    assert received is not None
    async with postgres.away(url):
        world.router.hear(received)
        await asyncio.sleep(0.5)
    await world.settles()
    assert len(anna.heard) == 1
    assert all("not currently accepting" in line for line in world.faults.lines)
    world.faults.lines.clear()


def _hello(chat: int) -> dict[str, object]:
    who = {"id": chat, "is_bot": False, "first_name": "Anna"}
    return {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "private"}, "from": who, "text": "hello"}


async def test_what_left_is_settled_once_the_server_is_back(world: World, postgres: Postgres, url: str) -> None:
    anna = await joined(await practised(world))
    letter = Letter(anna.scope.person, "everywhere.staying", Kind.DIALOGUE, {}, anna.scope.subject)
    async with world.database.write() as session:
        row = await outbox.put(session, anna.scope.practice, letter, now=world.now)
    assert row is not None
    await world.steps()
    await world.delivery.landed()
    async with postgres.away(url):
        with pytest.raises(Unavailable):
            await world.steps()
    await world.settles()
    async with world.database.read() as session:
        sent = await outbox.load(session, row)
    assert sent is not None
    assert (sent.state, len(anna.phone.heard)) == (Sending.SENT, 1)


async def test_a_duty_is_done_once_the_server_is_back(world: World, postgres: Postgres, url: str) -> None:
    anna = await joined(await practised(world))
    await world.passes(days=7)
    world.now += timedelta(hours=10)
    async with postgres.away(url):
        with pytest.raises(Unavailable):
            await world.steps()
    await world.settles()
    assert len(anna.phone.heard) == 1


async def test_a_process_sets_an_empty_database_up_answers_and_stops(tmp_path: Path, empty: str) -> None:
    async with open_house(tmp_path, url=empty) as house:
        anna = await house.sandbox.person("Anna")
        await anna.says("hello")
        assert await house.stop() == 0
        await house.start()
        await anna.says("hello again")
        assert len(await anna.heard()) == 2
        assert await _version(house.database()) == newest()


async def _version(database: Database) -> str | None:
    found = await version(database)
    await database.close()
    return found


async def test_a_second_process_names_the_first(tmp_path: Path, empty: str) -> None:
    async with open_house(tmp_path, url=empty) as house:
        await house.sandbox.settle()
        second = House(house.sandbox, tmp_path, empty)
        second.log = tmp_path / "second.log"
        await second.start()
        assert second.process is not None
        assert house.process is not None
        assert await asyncio.wait_for(second.process.wait(), 30) == 2
        assert f"already running on this database (process {house.process.pid} on " in second.log.read_text()


async def test_after_a_kill_the_next_process_may_start_at_once(tmp_path: Path, empty: str) -> None:
    async with open_house(tmp_path, url=empty) as house:
        anna = await house.sandbox.person("Anna")
        await house.sandbox.settle()
        await house.kill()
        await anna.says("hello", settle=False)
        await house.start()
        await house.sandbox.settle()
        assert len(await anna.heard()) == 1


async def test_a_process_that_was_cut_off_makes_way(tmp_path: Path, postgres: Postgres, empty: str) -> None:
    async with start_sandbox("--now", START) as sandbox:
        house = House(sandbox, tmp_path, empty)
        write_key(tmp_path / "bot.key")
        await house.start()
        await sandbox.settle()
        other = Database(empty, Vault(KEY), alone="process 7 on elsewhere")
        assert house.process is not None
        claiming = asyncio.create_task(other.claim())
        await postgres.cut_off(empty, f"Interlude, process {house.process.pid} ")
        await claiming
        await (await sandbox.person("Anna")).says("hello", settle=False)
        assert await asyncio.wait_for(house.process.wait(), 20) == 2
        await other.close()
        assert "already running on this database" in house.log.read_text().splitlines()[-1]
