"""A sandbox served inside the test, and a plain Bot API client."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from sandbox.app import build_app
from sandbox.serving import listen, runner_of
from sandbox.world import World, new_world
from tests.phone import TOKEN, Phone, Sandbox

T0 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Api:
    """Calls methods as a bot would, without any library."""

    sandbox: Sandbox

    async def __call__(self, method: str, **params: Any) -> Any:
        """The result, or the whole answer when it is a refusal."""
        status, answer = await self.raw(method, json=params)
        return answer["result"] if answer["ok"] else {"status": status, **answer}

    async def raw(self, method: str, **request: Any) -> tuple[int, Any]:
        """HTTP status and answer of any POST."""
        url = f"{self.sandbox.url}/bot{TOKEN}/{method}"
        async with self.sandbox.http.post(url, **request) as response:
            return response.status, await response.json()

    async def refusal(self, method: str, **params: Any) -> str:
        """The description with which a call is refused."""
        return str((await self(method, **params))["description"])


@pytest.fixture
def world() -> World:
    return new_world(token=TOKEN, now=T0)


@pytest.fixture
async def sandbox(world: World) -> AsyncIterator[Sandbox]:
    async with served(world) as made:
        yield made


@asynccontextmanager
async def served(world: World) -> AsyncIterator[Sandbox]:
    """A sandbox with this world, over HTTP."""
    runner = runner_of(build_app(world))
    await runner.setup()
    port = await listen(runner, 0)
    async with aiohttp.ClientSession() as http:
        yield Sandbox(f"http://127.0.0.1:{port}", http)
    await runner.cleanup()


@pytest.fixture
def api(sandbox: Sandbox) -> Api:
    return Api(sandbox)


@pytest.fixture
async def anna(sandbox: Sandbox) -> Phone:
    """Somebody who has started the bot; the update is still unconfirmed."""
    phone = await sandbox.person("Anna Berg")
    await phone.starts(settle=False)
    return phone


async def moved(sandbox: Sandbox, anna: Phone) -> tuple[int, int]:
    """A group that became a supergroup: its old id and its new one."""
    group = await sandbox.post("/control/groups", {"person": anna.id})
    return group["id"], (await sandbox.post(f"/control/groups/{group['id']}/migrate", {}))["id"]
