"""Calls the bot's webhook: one update after the other in each chat, again and again until it is taken.

Only this computer is ever called; what is set elsewhere stays set, and its last error says so.
"""

import asyncio
import ipaddress
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Any
from urllib.parse import SplitResult, parse_qsl, urlsplit

import aiohttp

from sandbox.checking import parse_json
from sandbox.updates import Pending, Webhook
from sandbox.world import World

JSON = dict[str, Any]
Perform = Callable[[World, str, JSON], Awaitable[object]]

# Real seconds between attempts, as Telegram's own server has them; then a minute each.
WAITS = (0.0, 2.0, 4.0, 8.0, 16.0, 32.0)
LONGEST_WAIT, LONGEST_ORDERED = 60.0, 3600.0
ANSWER_SECONDS = 60.0
LARGEST_ANSWER = 4 * 1024 * 1024
# An answer may be a call, but not one of these, nor one that asks for something.
NEVER_ANSWERED = frozenset({"deletewebhook", "setwebhook", "close", "logout"})


class Undelivered(Exception):
    """The webhook did not take an update; the text is Telegram's. `retry_after` is the webhook's wish in seconds."""

    def __init__(self, words: str, retry_after: float = 0.0) -> None:
        super().__init__(words)
        self.retry_after = retry_after


@dataclass(slots=True)
class Courier:
    """Runs as long as the sandbox. `perform` carries out the call that an answer may hold."""

    world: World
    perform: Perform
    waits: tuple[float, ...] = WAITS
    answer_seconds: float = ANSWER_SECONDS
    _lines: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    _free: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(40))

    async def run(self) -> None:
        """Deliver until cancelled."""
        listener = self.world.topics.listen()
        timeout = aiohttp.ClientTimeout(total=self.answer_seconds)
        async with aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as http:
            try:
                self._begin()
                while True:
                    self._open_lines(http)
                    if "webhook" in await listener.take():
                        await self._close_lines()
                        self._begin()
            finally:
                self.world.topics.leave(listener)
                await self._close_lines()

    def _begin(self) -> None:
        self._free = asyncio.Semaphore(self.world.updates.webhook.max_connections)

    def _open_lines(self, http: aiohttp.ClientSession) -> None:
        url = self.world.updates.webhook.url
        if not url or not is_here(urlsplit(url)):
            return
        for entry in self.world.updates.pending:
            key = line_of(entry.update)
            if key not in self._lines:
                self._lines[key] = asyncio.create_task(self._line(key, http))

    async def _close_lines(self) -> None:
        tasks, self._lines = list(self._lines.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _line(self, key: int, http: aiohttp.ClientSession) -> None:
        """Deliver what waits for one chat, in order."""
        pending = self.world.updates
        while entry := next((one for one in pending.pending if line_of(one.update) == key), None):
            await self._deliver(entry, http)
        del self._lines[key]

    async def _deliver(self, entry: Pending, http: aiohttp.ClientSession) -> None:
        for wait in chain(self.waits, repeat(LONGEST_WAIT)):
            try:
                async with self._free:
                    await self._attempt(entry, http)
                return
            except Undelivered as failure:
                fail(self.world, str(failure))
                await asyncio.sleep(failure.retry_after or wait)

    async def _attempt(self, entry: Pending, http: aiohttp.ClientSession) -> None:
        answer = await _post(http, self.world.updates.webhook, entry.update)
        entry.delivered = True
        if call := _call_in(answer):
            await self.perform(self.world, call.pop("method"), call)
        self.world.updates.settle(entry)


def fail(world: World, words: str) -> None:
    """Remember the last error for getWebhookInfo."""
    webhook = world.updates.webhook
    webhook.last_error_date, webhook.last_error_message = int(world.clock.now.timestamp()), words
    world.topics.tell("webhook:error")


def is_here(url: SplitResult) -> bool:
    """Whether an address leads to this computer."""
    host = url.hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def line_of(update: JSON) -> int:
    """The chat an update is about, whose updates must stay in order; else a number of its own."""
    content: Any = next((value for name, value in update.items() if name != "update_id"), None)
    if not isinstance(content, dict):
        return int(update["update_id"])
    for part in (content.get("message"), content):
        chat = part.get("chat") if isinstance(part, dict) else None
        if isinstance(chat, dict) and isinstance(chat.get("id"), int):
            return int(chat["id"])
    return int(update["update_id"])


async def _post(http: aiohttp.ClientSession, webhook: Webhook, update: JSON) -> tuple[str, bytes]:
    """Type and body of a good answer. Raises Undelivered."""
    headers = {"Content-Type": "application/json"}
    if webhook.secret_token:
        headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret_token
    sent = json.dumps(update).encode()
    try:
        async with http.post(webhook.url, data=sent, headers=headers, allow_redirects=False, ssl=False) as response:
            if not 200 <= response.status <= 299:
                words = f"Wrong response from the webhook: {response.status} {response.reason}"
                raise Undelivered(words, _retry_after(response))
            return response.content_type, await response.content.read(LARGEST_ANSWER)
    except TimeoutError:
        raise Undelivered("Read timeout expired") from None
    except aiohttp.ClientConnectorError:
        raise Undelivered("Connection refused") from None
    except (aiohttp.ClientError, OSError):
        raise Undelivered("Webhook connection closed") from None


def _retry_after(response: aiohttp.ClientResponse) -> float:
    wish = response.headers.get("Retry-After", "")
    return min(float(wish), LONGEST_ORDERED) if wish.isascii() and wish.isdecimal() and len(wish) < 10 else 0.0


def _call_in(answer: tuple[str, bytes]) -> JSON | None:
    """The method call in an answer, if it is one that may be there."""
    kind, body = answer
    try:
        found = parse_json(body) if kind == "application/json" else dict(parse_qsl(body.decode()))
    except (ValueError, RecursionError):
        return None
    method = found.get("method") if isinstance(found, dict) else None
    if not isinstance(method, str) or not method or method.lower() in NEVER_ANSWERED:
        return None
    return None if method.lower().startswith("get") else found
