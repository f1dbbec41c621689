"""Telegram's published limits, once switched on, by the sandbox's clock."""

from datetime import timedelta
from typing import Any

import pytest

from sandbox.limits import Limits
from sandbox.refusals import Refusal
from sandbox.world import World
from tests.phone import Phone, Sandbox
from tests.sandbox.conftest import T0, Api


async def sends(api: Api, chat_id: int, count: int) -> list[Any]:
    answers = [await api("sendMessage", chat_id=chat_id, text="x") for _ in range(count)]
    return [answer.get("parameters", {}).get("retry_after", "sent") for answer in answers]


async def test_they_are_off_at_first(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    assert (await sandbox.get("/control/limits"))["on"] is False
    assert set(await sends(api, anna.id, 60)) == {"sent"}


async def test_a_chat_takes_a_burst_then_one_a_second(api: Api, anna: Phone, sandbox: Sandbox, world: World) -> None:
    await sandbox.post("/control/limits", {"on": True})
    assert await sends(api, anna.id, 7) == ["sent"] * 5 + [1, 1]
    world.clock.move(world.clock.now + timedelta(seconds=1))
    assert await sends(api, anna.id, 2) == ["sent", 1]
    assert (await sandbox.log())[-1]["rule_broken"] == "1 message a second to a chat"
    assert (await sandbox.post("/control/limits", {"on": False}))["on"] is False
    assert await sends(api, anna.id, 9) == ["sent"] * 9


async def test_a_group_takes_twenty_a_minute(api: Api, anna: Phone, sandbox: Sandbox, world: World) -> None:
    group = await sandbox.post("/control/groups", {"person": anna.id})
    await sandbox.post("/control/limits", {"on": True})
    sent = 0
    for _ in range(60):
        sent += (await sends(api, group["id"], 1)).count("sent")
        world.clock.move(world.clock.now + timedelta(seconds=1))
    assert 20 <= sent <= 40  # The bucket of twenty, and what it gained in a minute.
    assert (await sandbox.log())[-1]["rule_broken"] == "20 messages a minute to a group"
    assert await sends(api, anna.id, 1) == ["sent"]


def test_thirty_a_second_overall() -> None:
    limits = Limits(on=True)
    for chat_id in range(30):
        limits.take(chat_id, T0)
    with pytest.raises(Refusal) as refusal:
        limits.take(99, T0)
    assert (refusal.value.parameters, refusal.value.rule) == ({"retry_after": 1}, "30 messages a second")
    limits.take(99, T0 + timedelta(seconds=1))


def test_an_album_counts_each_of_its_parts() -> None:
    limits = Limits(on=True)
    limits.take(1, T0, 10)
    with pytest.raises(Refusal) as refusal:
        limits.take(1, T0)
    assert refusal.value.parameters == {"retry_after": 6}


async def test_refused_and_edited_messages_cost_nothing(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    await sandbox.post("/control/limits", {"on": True})
    for _ in range(9):
        await api("sendMessage", chat_id=anna.id, text="")
    sent = await api("sendMessage", chat_id=anna.id, text="0")
    for number in range(1, 9):
        edited = await api("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text=str(number))
        assert edited["text"] == str(number)
    assert await sends(api, anna.id, 5) == ["sent"] * 4 + [1]
