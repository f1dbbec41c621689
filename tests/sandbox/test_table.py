"""The manual's tables of methods and refusals, walked: nothing is missing there, and every refusal happens."""

import asyncio
import json
import re
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from sandbox.methods import SUPPORTED
from sandbox.oddments import PIXEL
from sandbox.reading import Upload
from sandbox.schema import load
from sandbox.world import World
from tests.phone import TOKEN, Sandbox
from tests.sandbox.conftest import Api
from tests.sandbox.provoked import AFTERWARDS, ANNA, DOORS, KEYS, MEANWHILE, OWN, PICTURE, SHARED

STATUS = {"Forbidden": 403, "Conflict": 409, "Too Many Requests": 429, "Unauthorized": 401, "Not Found": 404}
Table = dict[tuple[str, ...], list[str]]


def table(head: str) -> Table:
    """A table of the manual: names in its first column, refusals in its last. A field's name is no refusal."""
    manual = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text(encoding="utf-8")
    lines = manual.partition(f"| {head} |")[2].partition("\n\n")[0].splitlines()[2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    quoted = {tuple(re.findall(r"\w+", one[0])): re.findall(r"`([^`]+)`", one[-1]) for one in cells}
    return {names: [word for word in words if " " in word or word != word.lower()] for names, words in quoted.items()}


def differences(listed: Table, happening: dict[str, list[str]]) -> list[str]:
    """Refusals that are listed and never happen, or happen and are not listed; `…` stands for anything."""
    wrong = []
    for names, words in listed.items():
        patterns = {word: re.escape(word).replace("…", ".*") for word in words}
        found = [word for name in names for word in happening.get(name, [])]
        wrong += [
            f"{names} lists {word}"
            for word, shape in patterns.items()
            if not any(re.fullmatch(shape, one) for one in found)
        ]
        wrong += [
            f"{names} lacks {one}" for one in found if not any(re.fullmatch(shape, one) for shape in patterns.values())
        ]
    return wrong


def by_name(entries: list[tuple[str, str]]) -> dict[str, list[str]]:
    return {name: [words for other, words in entries if other == name] for name, _ in entries}


def test_every_supported_method_has_a_row() -> None:
    listed = [name for names in table("method") for name in names]
    assert sorted(listed) == sorted(SUPPORTED)
    assert {name.lower() for name in listed} <= load().methods.keys()


def test_what_is_listed_and_what_happens_agree() -> None:
    own = [(method, words) for method, _, words in OWN] + [(one[0], one[-1]) for one in (*MEANWHILE, *AFTERWARDS)]
    assert differences(table("method"), by_name(own)) == []
    shared = [(group, words) for group, entries in SHARED.items() for _, _, words in entries]
    assert differences(table("shared"), by_name(shared) | {"everything": [door[-1] for door in DOORS]}) == []


TOO_BIG = b"x" * 20_971_521
"""To be fetched; one for all tests, whose worlds are let go late."""


@pytest.fixture
async def practice(api: Api, sandbox: Sandbox, world: World) -> Api:
    """People, groups, files and messages as `provoked` describes them."""
    for name in ("Anna", "Ben", "Cleo", "Dora"):
        await sandbox.person(name)
    anna, _, cleo, dora = world.chats.persons.values()
    anna.started = cleo.started = cleo.blocked = dora.started = dora.deleted = True
    for folder, kind, data in (
        ("documents", "text/plain", b"x"),
        ("photos", "image/png", PIXEL),
        ("documents", "x/y", TOO_BIG),
    ):
        world.files.add(folder, Upload("a", kind, data))
    await fill(api, world)
    for title in ("moved", "left", "group"):
        await sandbox.post("/control/groups", {"person": 1001, "title": title})
    await sandbox.post("/control/groups/-1001/migrate", {})
    await sandbox.post("/control/groups/-1002/remove", {})
    return api


async def fill(api: Api, world: World) -> None:
    """Anna's chat, with messages 1 to 8, and a tap of hers."""
    chats, now = world.chats, world.clock.now
    chats.post(1001, {"text": "/start"}, now, from_bot=False)
    await api("sendMessage", **ANNA, text="two", reply_markup=KEYS)
    await api("sendPhoto", **ANNA, photo=PICTURE["media"], caption="three")
    chats.post(1001, {"document": {}}, now, from_bot=False)
    await api("sendMessage", **ANNA, text="five")
    chats.messages[1001][5].date -= 48 * 3600 + 1
    await api("sendMessage", **ANNA, text="six", protect_content=True)
    await api("sendMediaGroup", **ANNA, media=[PICTURE] * 2)
    world.callbacks.add(1001, 2, "a", at=now, real_ms=0)


ALL = [*OWN, *(entry for entries in SHARED.values() for entry in entries)]


@pytest.mark.parametrize(("method", "params", "words"), ALL)
async def test_it_is_refused(practice: Api, sandbox: Sandbox, method: str, params: dict[str, Any], words: str) -> None:
    if words.startswith("Too Many Requests"):
        await sandbox.post("/control/limits", {"on": True})
        await practice(method, **params)
    if words == "message can't be deleted":
        await sandbox.post("/control/groups/-1003/say", {"person": 1001, "text": "mine"})
        params = params | {"message_id": max(await ids(sandbox))}
    status, answer = await practice.raw(method, **body(params))
    expected = words if words.partition(":")[0] in STATUS else f"Bad Request: {words}"
    assert answer["description"] == expected
    assert status == answer["error_code"] == STATUS.get(words.partition(":")[0], 400)


async def ids(sandbox: Sandbox) -> list[int]:
    return [one["id"] for one in await sandbox.get("/control/groups/-1003/chat")]


def body(params: dict[str, Any]) -> dict[str, Any]:
    """JSON, or a form when there is a file in it."""
    if not any(isinstance(value, bytes) for value in params.values()):
        return {"json": params}
    form = aiohttp.FormData()
    for name, value in params.items():
        if isinstance(value, bytes):
            form.add_field(name, BytesIO(value), filename="file")
        else:
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    return {"data": form}


@pytest.mark.parametrize(("waiting", "other", "params", "words"), MEANWHILE)
async def test_a_waiting_call_is_refused(api: Api, waiting: str, other: str, params: Any, words: str) -> None:
    older = asyncio.create_task(api(waiting, timeout=20))
    await asyncio.sleep(0.05)
    await api(other, **params)
    answer = await asyncio.wait_for(older, 1)
    assert (answer["status"], answer["description"]) == (409, words)


@pytest.mark.parametrize(("refused", "first", "params", "words"), AFTERWARDS)
async def test_a_later_call_is_refused(api: Api, refused: str, first: str, params: Any, words: str) -> None:
    await api(first, **params)
    assert await api.refusal(refused) == words


@pytest.mark.parametrize(("path", "request_", "status", "words"), DOORS)
async def test_doors_that_stay_shut(sandbox: Sandbox, path: str, request_: Any, status: int, words: str) -> None:
    url = sandbox.url + path.replace("TOKEN", TOKEN)
    async with sandbox.http.post(url, **request_) as response:
        found = (await response.json())["description"].removeprefix("Bad Request: ")
        assert (response.status, found) == (status, words)
