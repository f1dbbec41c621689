"""Whoever drives the sandbox wrongly is told so: none of its own doors breaks, whatever came before."""

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox import control, control_groups, control_phone
from sandbox.app import build_app
from sandbox.serving import listen, runner_of
from sandbox.state import dump, restore
from sandbox.world import World, new_world
from tests.phone import TOKEN
from tests.sandbox.conftest import T0

LIKELY = [1001, 1, 2, -1001, "1001", "👍", "text", "photo", "edited", "group", "429", "Europe/Berlin", "/start", "eA=="]
VALUES = st.recursive(
    st.sampled_from(LIKELY) | st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
NAMES = [
    *("name", "language_code", "zone", "text", "reply_to", "payload", "message_id", "data", "label", "kind", "base64"),
    *("caption", "update_id", "message", "callback_query", "chat", "emoji", "person", "title", "on", "method", "count"),
    *("retry_after", "seconds", "latitude"),
]
BODIES = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6)
PATHS = [(route.method, route.path) for door in (control, control_groups, control_phone) for route in door.ROUTES]
IDS = st.sampled_from(["1001", "1002", "-1001", "-1002", "1", "9" * 18])
STEPS = st.lists(st.tuples(st.sampled_from(PATHS), IDS, BODIES, st.text(max_size=4)), max_size=12)


@asynccontextmanager
async def served(world: World) -> AsyncIterator[str]:
    runner = runner_of(build_app(world))
    await runner.setup()
    yield f"http://127.0.0.1:{await listen(runner, 0)}"
    await runner.cleanup()


@settings(max_examples=60, deadline=None)
@given(steps=STEPS)
async def test_odd_orders_are_refused_or_taken(steps: list[tuple[tuple[str, str], str, dict[str, Any], str]]) -> None:
    world = new_world(token=TOKEN, now=T0)
    world.chats.add_person("Anna", "en")
    async with served(world) as url, aiohttp.ClientSession(url) as http:
        for (verb, path), number, body, since in steps:
            address = re.sub(r"\{[^}]*\}+", number, path)
            query, data = {"since": since, "last": since}, json.dumps(body)
            async with http.request(verb, address, params=query, data=data) as response:
                assert response.status in {200, 400, 404, 409}, (address, await response.text())
                assert response.status == 200 or "error" in await response.json()
        await still_works(world, http)


async def still_works(world: World, http: aiohttp.ClientSession) -> None:
    """Everything can be looked at, kept and read again, and updates reach the bot."""
    world.faults.waiting.clear()
    doors = ["persons", "persons/1001/chat", "groups", "log", "faults", "bot", "limits", "clock"]
    for door in doors:
        async with http.get(f"/control/{door}") as response:
            assert response.status == 200, door
    for method in ("getUpdates", "getWebhookInfo", "getChat?chat_id=1001"):
        async with http.get(f"/bot{TOKEN}/{method}") as response:
            assert (await response.json())["ok"] is True
    kept = json.loads(json.dumps(dump(world)))
    fresh = new_world(token=TOKEN, now=T0)
    restore(fresh, kept)
    assert {**dump(fresh), "next": 0} == {**kept, "next": 0}
