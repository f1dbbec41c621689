"""Hearing: the inbox row is the judge; duplicates are one; what fails three times is set aside and answered."""

import asyncio
import json

import pytest

from domain.event import Event
from handlers import everywhere, table
from handlers.answer import ANYONE, Answer, Route
from storage import inbox
from storage.tables import inbox as inbox_table
from tests.factories import joined, practised
from tests.world import World


def _says(chat: int, text: str, message_id: int = 1) -> dict[str, object]:
    chat_of = {"id": chat, "type": "private"}
    sender = {"id": chat, "is_bot": False, "first_name": "Anna"}
    return {"message": {"message_id": message_id, "date": 1, "chat": chat_of, "from": sender, "text": text}}


async def _states(world: World) -> list[tuple[str, bool]]:
    async with world.database.read() as session:
        rows = await session.rows(inbox_table.select())
    return [(row.state, row.body_sealed is None) for row in rows]


async def test_a_handled_update_is_done_and_its_body_emptied(world: World) -> None:
    await world.hears(_says(77, "hello"))
    assert await _states(world) == [("done", True)]


async def test_the_same_update_twice_is_one(world: World) -> None:
    await world.hears(_says(77, "hello"), update_id=9001)
    await world.hears(_says(77, "hello"), update_id=9001)
    await world.hears(_says(77, "hello"), update_id=9002)
    assert len(world.telegram.chats[77]) == 1


async def test_what_was_stored_and_not_handled_is_handled_at_the_next_start(world: World) -> None:
    async with world.database.write() as session:
        await inbox.store(session, json.dumps({"update_id": 5, **_says(77, "hello")}), now=world.now)
    assert await world.router.replay() == 1
    await world.settles()
    assert len(world.telegram.chats[77]) == 1


async def test_an_update_nobody_can_read_is_set_aside_and_blocks_nobody(world: World) -> None:
    await world.hears({"message": {"message_id": 1, "chat": {"id": 77, "type": "private"}, "date": "not a date"}})
    await world.hears(_says(77, "hello", 2))
    assert sorted(await _states(world)) == [("done", True), ("quarantined", True)]
    assert "I have not kept your message" in world.telegram.chats[77][0].text
    assert len(world.telegram.chats[77]) == 2
    world.faults.lines.clear()


async def test_a_handler_that_fails_leaves_nothing_and_the_person_is_answered(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await joined(await practised(world))

    async def fails(session: object, scope: object, event: Event, now: object) -> Answer | None:
        await everywhere.menu(session, scope, event, now)  # type: ignore[arg-type]
        raise RuntimeError("a bug")

    monkeypatch.setitem(table.COMMANDS, "help", Route("help", ANYONE, fails))
    await anna.phone.says("/help")
    assert len(anna.phone.heard) == 1
    assert "went wrong" in anna.phone.last.text
    assert [state for state, _ in await _states(world)] == ["quarantined"]
    assert len(world.faults.lines) >= 1
    world.faults.lines.clear()


async def test_messages_of_one_chat_are_handled_in_order(world: World) -> None:
    anna = await joined(await practised(world))
    received = []
    async with world.database.write() as session:
        for number, text in enumerate(("/urgent", "/who", "/help")):
            update = {"update_id": 100 + number, **_says(anna.phone.chat, text, number)}
            received.append(await inbox.store(session, json.dumps(update), now=world.now))
    for one in received:
        assert one is not None
        world.router.hear(one)
    await asyncio.sleep(0)
    await world.settles()
    assert len(anna.phone.heard) == 3
    assert "urine" in anna.phone.heard[0]


async def test_quarantined_bodies_go_after_two_weeks(world: World) -> None:
    anna = await joined(await practised(world))
    chat = {"id": anna.phone.chat, "type": "private"}
    await world.hears({"message": {"message_id": 1, "chat": chat, "date": "not a date"}})
    assert await _states(world) == [("quarantined", False)]
    await world.passes(days=15)
    assert await _states(world) == [("quarantined", True)]
    world.faults.lines.clear()
