"""Persons with phones, for tests: a small client of the sandbox's control API."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import aiohttp

from tests.nursery import start

JSON = dict[str, Any]
TOKEN = "424242:SANDBOX-TOKEN"


class SandboxError(Exception):
    """The sandbox said no; the text is its own sentence."""


@dataclass(frozen=True, slots=True)
class Phone:
    """One person. Texts and taps return once the bot has heard them and has nothing left to do."""

    sandbox: "Sandbox"
    id: int
    name: str

    async def says(self, text: str, *, settle: bool = True) -> JSON:
        """Type a text."""
        return await self._does("say", {"text": text}, settle=settle)

    async def starts(self, link_or_payload: str = "", *, settle: bool = True) -> JSON:
        """Press Start, or open an invite link."""
        return await self._does("start", {"payload": link_or_payload}, settle=settle)

    async def taps(self, label: str, *, message: int | None = None, settle: bool = True) -> JSON:
        """Tap the button whose label is, or begins with, this; by default in the newest message that has it."""
        target = message if message is not None else await self._with_button(label)
        return await self._does("tap", {"message_id": target, "label": label}, settle=settle)

    async def sends(self, kind: str, *, settle: bool = True, **content: Any) -> JSON:
        """Send a sticker, voice, location, photo, document, contact, edited text, …"""
        return await self._does("send", {"kind": kind, **content}, settle=settle)

    async def forges(self, update: Mapping[str, Any], *, settle: bool = True) -> JSON:
        """Deliver a made-up update; `update_id` may repeat an old one."""
        return await self._does("update", dict(update), settle=settle)

    async def blocks(self) -> None:
        """Block the bot."""
        await self._does("block", {}, settle=True)

    async def unblocks(self) -> None:
        """Let the bot write again."""
        await self._does("unblock", {}, settle=True)

    async def chat(self, since: int = 0) -> list[JSON]:
        """All messages with ids above `since`, oldest first."""
        return list(await self.sandbox.get(f"/control/persons/{self.id}/chat?since={since}"))

    async def heard(self, since: int = 0) -> list[str]:
        """The texts of the bot, oldest first."""
        return [one["text"] for one in await self.chat(since) if one["from"] == "bot"]

    async def last(self) -> JSON:
        """The newest message of the bot. Raises SandboxError when there is none."""
        said = [one for one in await self.chat() if one["from"] == "bot"]
        if not said:
            raise SandboxError(f"{self.name} has heard nothing yet")
        return said[-1]

    async def _with_button(self, label: str) -> int:
        for one in reversed(await self.chat()):
            if any(button["text"].startswith(label) for row in one["buttons"] for button in row):
                return int(one["id"])
        raise SandboxError(f"no message of {self.name} has a button that begins with {label!r}")

    async def _does(self, what: str, body: JSON, *, settle: bool) -> JSON:
        answer: JSON = await self.sandbox.post(f"/control/persons/{self.id}/{what}", body)
        if settle:
            await self.sandbox.settle()
        return answer


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A running sandbox at `url`, such as http://127.0.0.1:8081; `pid` is its process, 0 when that is not ours."""

    url: str
    http: aiohttp.ClientSession
    pid: int = 0

    async def person(self, name: str, language_code: str = "en") -> Phone:
        """Somebody new, who has not opened the bot yet."""
        made = await self.post("/control/persons", {"name": name, "language_code": language_code})
        return Phone(self, made["id"], name)

    async def advance(self, *, wall_seconds: float = 60, **passes: float) -> JSON:
        """Let time pass: `weeks`, `days`, `hours`, `minutes`, `seconds`."""
        seconds = timedelta(**passes).total_seconds()
        asked = {"seconds": seconds, "wall_seconds": wall_seconds}
        return dict(await self.post("/control/clock/advance", asked))

    async def settle(self, wall_seconds: float = 60) -> JSON:
        """Wait until the bot has heard everything and is idle."""
        return dict(await self.post("/control/clock/settle", {"wall_seconds": wall_seconds}))

    async def now(self) -> datetime:
        """The sandbox's time."""
        return datetime.fromisoformat((await self.get("/control/clock"))["now"])

    async def log(self, since: int = 0) -> list[JSON]:
        """The bot's calls."""
        return list(await self.get(f"/control/log?since={since}"))

    async def faults(self, kind: str, count: int = 1, **more: Any) -> None:
        """The next calls fail; `method`, `retry_after` and `seconds` say which and how."""
        await self.post("/control/faults", {"kind": kind, "count": count, **more})

    async def get(self, path: str) -> Any:
        async with self.http.get(self.url + path) as response:
            return await _answer(response)

    async def post(self, path: str, body: JSON) -> Any:
        async with self.http.post(self.url + path, json=body) as response:
            return await _answer(response)


async def _answer(response: aiohttp.ClientResponse) -> Any:
    answer = await response.json()
    if response.status >= 400:
        raise SandboxError(f"{response.status}: {answer}")
    return answer


@asynccontextmanager
async def start_sandbox(*arguments: str) -> AsyncIterator[Sandbox]:
    """`python -m sandbox` as a process of its own on a free port, ended afterwards."""
    process = await start("sandbox", "--port", "0", *arguments)
    try:
        line = (await process.stdout.readline()).decode()
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=300)) as http:
            yield Sandbox(line.removeprefix("listening ").strip(), http, process.pid)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
