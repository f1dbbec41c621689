"""Updates reach a bot as Telegram delivers them: offsets, long polls, one listener."""

import asyncio
from typing import Any

import pytest

from tests.phone import Phone, Sandbox
from tests.sandbox.conftest import Api


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def say(anna: Phone, *words: str) -> None:
    for word in words:
        await anna.says(word, settle=False)


async def test_an_update_comes_again_until_it_is_confirmed(api: Api, anna: Phone) -> None:
    first = await api("getUpdates")
    assert texts(first) == ["/start"]
    assert await api("getUpdates") == first
    assert await api("getUpdates", offset=first[0]["update_id"] + 1) == []
    assert await api("getUpdates") == []


async def test_an_offset_confirms_everything_before_it(api: Api, anna: Phone) -> None:
    await say(anna, "one", "two", "three")
    updates = await api("getUpdates")
    assert texts(await api("getUpdates", offset=updates[2]["update_id"])) == ["two", "three"]


async def test_a_negative_offset_keeps_the_newest(api: Api, anna: Phone) -> None:
    await say(anna, "one", "two", "three")
    assert texts(await api("getUpdates", offset=-2)) == ["two", "three"]
    assert texts(await api("getUpdates")) == ["two", "three"]


@pytest.mark.parametrize(("limit", "count"), [(1, 1), (0, 1), (3, 3), (1000, 4)])
async def test_the_limit_lies_between_1_and_100(api: Api, anna: Phone, limit: int, count: int) -> None:
    await say(anna, "one", "two", "three")
    assert len(await api("getUpdates", limit=limit)) == count


async def test_a_long_poll_is_answered_by_the_next_update(api: Api, sandbox: Sandbox) -> None:
    waiting = asyncio.create_task(api("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    ben = await sandbox.person("Ben")
    await ben.says("hello", settle=False)
    assert texts(await asyncio.wait_for(waiting, 1)) == ["hello"]


async def test_a_long_poll_ends_by_itself(api: Api) -> None:
    assert await asyncio.wait_for(api("getUpdates", timeout=1), 2) == []


async def test_the_older_of_two_polls_is_refused(api: Api) -> None:
    older = asyncio.create_task(api("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    newer = asyncio.create_task(api("getUpdates", timeout=1))
    answer = await asyncio.wait_for(older, 1)
    assert answer["status"] == 409
    assert answer["description"].startswith("Conflict: terminated by other getUpdates request")
    assert await newer == []


async def test_only_the_kinds_asked_for_are_kept(api: Api, anna: Phone) -> None:
    await api("getUpdates", allowed_updates=["callback_query"], offset=100)
    await anna.says("unheard", settle=False)
    await anna._does("tap", {"message_id": 1, "data": "x"}, settle=False)
    [update] = await api("getUpdates")
    assert update["callback_query"]["data"] == "x"


async def test_a_webhook_and_polling_exclude_each_other(api: Api) -> None:
    assert await api("setWebhook", url="https://example.org/hook") is True
    assert (await api("getWebhookInfo"))["url"] == "https://example.org/hook"
    assert "can't use getUpdates method while webhook is active" in await api.refusal("getUpdates")
    assert await api("deleteWebhook", drop_pending_updates=True) is True
    assert await api("getUpdates") == []


async def test_a_repeated_update_id_is_delivered_once_more(api: Api, anna: Phone) -> None:
    [first] = await api("getUpdates")
    await api("getUpdates", offset=first["update_id"] + 1)
    await anna.forges(first, settle=False)
    assert await api("getUpdates", offset=first["update_id"] + 1) == [first]
    assert await api("getUpdates", offset=first["update_id"] + 1) == []


async def test_blocking_and_unblocking_are_told(api: Api, anna: Phone) -> None:
    await anna._does("block", {}, settle=False)
    assert await api.refusal("sendMessage", chat_id=anna.id, text="hi") == ("Forbidden: bot was blocked by the user")
    await anna._does("unblock", {}, settle=False)
    changes = [update["my_chat_member"] for update in await api("getUpdates", offset=2)]
    statuses = [change["new_chat_member"]["status"] for change in changes]
    assert statuses == ["kicked", "member"]
