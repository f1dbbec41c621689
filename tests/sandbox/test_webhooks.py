"""Updates are carried to a webhook as Telegram carries them: with the secret, in order, until they are taken."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import pytest
from aiohttp import web
from telegram import Update

from sandbox.api import perform
from sandbox.webhooks import Courier, line_of
from sandbox.world import World
from tests.phone import Phone, Sandbox
from tests.sandbox.conftest import Api

Answer = Callable[[dict[str, Any]], web.Response]


@dataclass(slots=True)
class Hook:
    """A bot's web server. It answers as `answers` say, one after the other, and the last one ever after."""

    url: str = ""
    updates: list[dict[str, Any]] = field(default_factory=list)
    headers: list[Any] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=lambda: [lambda _: web.Response()])
    at: list[float] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    slow: float = 0
    most: int = 0
    now: int = 0

    async def take(self, request: web.Request) -> web.Response:
        self.now += 1
        self.most = max(self.most, self.now)
        self.at.append(time.monotonic())
        self.updates.append(await request.json())
        self.headers.append(request.headers)
        self.arrived.set()
        await asyncio.sleep(self.slow)
        self.now -= 1
        answer = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        return answer(self.updates[-1])

    async def hears(self, count: int) -> list[dict[str, Any]]:
        """Wait for so many deliveries."""
        async with asyncio.timeout(5):
            while len(self.updates) < count:
                await self.arrived.wait()
                self.arrived.clear()
        return self.updates


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def unconfirmed(sandbox: Sandbox, count: int) -> None:
    async with asyncio.timeout(5):
        while (await sandbox.get("/control/clock"))["unconfirmed"] != count:  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.01)


async def test_updates_are_posted_with_the_secret(api: Api, anna: Phone, hook: Hook, sandbox: Sandbox) -> None:
    await api("setWebhook", url=hook.url, secret_token="s-3_C", max_connections=7)
    await anna.says("hello", settle=False)
    first, second = await hook.hears(2)
    assert (first["message"]["text"], second["message"]["text"]) == ("/start", "hello")
    assert hook.headers[0]["X-Telegram-Bot-Api-Secret-Token"] == "s-3_C"
    assert hook.headers[0]["Content-Type"] == "application/json"
    await unconfirmed(sandbox, 0)
    info = await api("getWebhookInfo")
    assert (info["pending_update_count"], info["max_connections"], "last_error_message" in info) == (0, 7, False)


async def test_both_libraries_read_what_arrives(api: Api, anna: Phone, hook: Hook) -> None:
    await api("setWebhook", url=hook.url)
    await anna._does("tap", {"message_id": 1, "data": "x"}, settle=False)
    await anna.sends("photo", settle=False)
    read = import_module("tests.sandbox.aiogram_client").read
    for raw in await hook.hears(3):
        ptb, aiogram = Update.de_json(raw, None), read(raw)
        assert ptb.update_id == aiogram.update_id == raw["update_id"]
    assert ptb.message
    assert aiogram.message
    assert ptb.message.photo[0].file_id == (aiogram.message.photo or [])[0].file_id


async def test_a_refused_update_comes_again(api: Api, anna: Phone, hook: Hook, sandbox: Sandbox) -> None:
    hook.answers = [lambda _: web.Response(status=500), lambda _: web.Response(status=204)]
    await api("setWebhook", url=hook.url)
    first, again = await hook.hears(2)
    assert first == again
    await unconfirmed(sandbox, 0)
    info = await api("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert info["last_error_date"] == 1772438400


@asynccontextmanager
async def delivering(world: World, hook: Hook, **settings: Any) -> AsyncIterator[None]:
    """A courier of its own, with other waits than Telegram's, and one update for it."""
    world.updates.webhook.url = hook.url
    world.deliver("poll", {})
    running = asyncio.create_task(Courier(world, perform, **settings).run())
    yield
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_waits_grow_and_may_be_asked_for(world: World, hook: Hook) -> None:
    patient = {"Retry-After": "1"}
    hook.answers = [lambda _: web.Response(status=502)] * 3 + [lambda _: web.Response(status=429, headers=patient)]
    hook.answers.append(lambda _: web.Response())
    async with delivering(world, hook, waits=(0, 0.1, 0.3)):
        await hook.hears(5)
    gaps = [later - earlier for earlier, later in zip(hook.at, hook.at[1:], strict=False)]
    assert gaps[0] < 0.1 <= gaps[1] < 0.3 <= gaps[2] < 1 <= gaps[3] < 1.5


async def test_a_webhook_that_does_not_answer(world: World, hook: Hook) -> None:
    hook.slow = 5
    async with delivering(world, hook, answer_seconds=0.1):
        await hook.hears(2)
    assert world.updates.webhook.last_error_message == "Read timeout expired"
    assert len(world.updates.pending) == 1


@pytest.mark.parametrize("kind", ["refused", "closed"])
async def test_a_webhook_that_is_not_there(api: Api, anna: Phone, sandbox: Sandbox, kind: str) -> None:
    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    if kind == "refused":
        server.close()
    await api("setWebhook", url=f"http://127.0.0.1:{port}/")
    await asyncio.sleep(0.2)
    info = await api("getWebhookInfo")
    words = {"refused": "Connection refused", "closed": "Webhook connection closed"}[kind]
    assert (info["last_error_message"], info["pending_update_count"]) == (words, 1)
    assert (await sandbox.get("/control/clock"))["unconfirmed"] == 1
    server.close()


async def test_nothing_leaves_this_computer(api: Api, anna: Phone) -> None:
    assert await api("setWebhook", url="https://example.org/hook") is True
    info = await api("getWebhookInfo")
    words = "Connection refused: the sandbox calls this computer only, not https://example.org/hook"
    assert (info["url"], info["last_error_message"]) == ("https://example.org/hook", words)
    assert info["pending_update_count"] == 1


@pytest.mark.parametrize("url", ["https://127.0.0.1.example.org", "https://localhost.example.org", "https://10.0.0.1"])
async def test_addresses_that_only_look_local(api: Api, url: str) -> None:
    await api("setWebhook", url=url)
    assert "this computer only" in (await api("getWebhookInfo"))["last_error_message"]


def called(**call: Any) -> list[Answer]:
    return [lambda update: web.json_response({**call, "chat_id": update["message"]["chat"]["id"]})]


async def test_an_answer_may_be_a_call(api: Api, anna: Phone, hook: Hook, sandbox: Sandbox) -> None:
    hook.answers = called(method="sendMessage", text="hello back")
    await api("setWebhook", url=hook.url)
    await unconfirmed(sandbox, 0)
    assert await anna.heard() == ["hello back"]
    assert (await sandbox.log())[-1]["method"] == "sendMessage"


@pytest.mark.parametrize("method", ["deleteWebhook", "getMe", "logOut", "sendLove", "\ud800"])
async def test_calls_that_an_answer_may_not_be(
    api: Api, anna: Phone, hook: Hook, sandbox: Sandbox, method: str
) -> None:
    hook.answers = called(method=method, text="x")
    await api("setWebhook", url=hook.url)
    await unconfirmed(sandbox, 0)
    assert (await api("getWebhookInfo"))["url"] == hook.url
    assert await anna.heard() == []


@pytest.mark.parametrize("body", [b"{", b"[1]", b"\xff", b'{"method":5}', b"[" * 9999, b"method=sendMessage&text=%ff"])
async def test_odd_answers_are_taken_as_no_call(
    api: Api, anna: Phone, hook: Hook, sandbox: Sandbox, body: bytes
) -> None:
    kind = "application/json" if b"=" not in body else "application/x-www-form-urlencoded"
    hook.answers = [lambda _: web.Response(body=body, content_type=kind)]
    await api("setWebhook", url=hook.url)
    await unconfirmed(sandbox, 0)
    assert "last_error_message" not in await api("getWebhookInfo")


async def test_one_chat_waits_for_itself_only(api: Api, anna: Phone, hook: Hook, sandbox: Sandbox) -> None:
    ben = await sandbox.person("Ben")
    hook.slow = 0.1
    for phone in (anna, ben, anna, ben):
        await phone.says("x", settle=False)
    await api("setWebhook", url=hook.url)
    heard = [update["message"]["from"]["id"] for update in await hook.hears(5)]
    assert hook.most == 2
    assert sorted(heard) == [anna.id] * 3 + [ben.id] * 2


async def test_connections_are_limited(api: Api, hook: Hook, sandbox: Sandbox) -> None:
    hook.slow = 0.05
    for name in ("Anna", "Ben", "Cleo", "Dora"):
        await (await sandbox.person(name)).says("x", settle=False)
    await api("setWebhook", url=hook.url, max_connections=2)
    await hook.hears(4)
    assert hook.most == 2


async def test_pending_updates_may_be_dropped_and_kinds_chosen(api: Api, anna: Phone, hook: Hook) -> None:
    await api("setWebhook", url=hook.url, drop_pending_updates=True, allowed_updates=["callback_query"])
    await anna.says("unheard", settle=False)
    await anna._does("tap", {"message_id": 1, "data": "x"}, settle=False)
    [update] = await hook.hears(1)
    assert "callback_query" in update
    assert (await api("getWebhookInfo"))["allowed_updates"] == ["callback_query"]


async def test_polling_goes_on_once_the_webhook_is_gone(api: Api, anna: Phone, hook: Hook) -> None:
    hook.answers = [lambda _: web.Response(status=500)]
    await api("setWebhook", url=hook.url)
    await hook.hears(2)
    assert await api("setWebhook", url="") is True
    assert [update["message"]["text"] for update in await api("getUpdates")] == ["/start"]
    assert "url" in await api("getWebhookInfo")


@pytest.mark.parametrize(
    ("update", "line"),
    [
        ({"update_id": 1, "message": {"chat": {"id": 5}}}, 5),
        ({"update_id": 1, "callback_query": {"message": {"chat": {"id": 5}}}}, 5),
        ({"update_id": 1, "message": {"chat": {"id": "x"}}}, 1),
        ({"update_id": 1, "poll": 7}, 1),
        ({"update_id": 1}, 1),
    ],
)
def test_updates_of_one_chat_are_one_line(update: dict[str, Any], line: int) -> None:
    assert line_of(update) == line
    assert json.dumps(update)
