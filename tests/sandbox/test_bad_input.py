"""Whatever arrives, and however a connection ends, the sandbox answers, logs no error of its own and goes on."""

import asyncio
import logging
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import pytest

from sandbox.reading import Upload
from sandbox.world import World
from tests.phone import TOKEN, Phone, Sandbox
from tests.sandbox.conftest import Api

SEND = f"/bot{TOKEN}/sendMessage"
SAY = "/control/persons/1001/say"
FORM = "Content-Type: multipart/form-data; boundary=b\r\n"
JSON = "Content-Type: application/json\r\n"


@pytest.fixture(autouse=True)
async def quiet(api: Api, anna: Phone, caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    """After each test the sandbox still works and has complained of nothing."""
    yield
    assert (await api("getMe"))["is_bot"] is True
    assert (await api("sendMessage", chat_id=anna.id, text="still here"))["text"] == "still here"
    records = [*caplog.get_records("call"), *caplog.get_records("teardown")]
    complaints = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert complaints == []


async def connect(sandbox: Sandbox) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    host, port = sandbox.url.removeprefix("http://").split(":")
    return await asyncio.open_connection(host, int(port))


async def hang_up(writer: asyncio.StreamWriter, *, hard: bool) -> None:
    """End a connection: politely, or as a dying process does."""
    if hard:
        writer.transport.abort()
    else:
        writer.close()
    await asyncio.sleep(0.02)


def head(path: str, more: str = "", verb: str = "POST") -> bytes:
    return f"{verb} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{more}\r\n".encode()


UNFINISHED = [
    b"",
    b"POST /bot",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"\x00" * 100,
    head(SEND, "Content-Length: 99\r\n") + b"chat_id=1",
    head(SEND, "Content-Length: 99\r\n" + JSON) + b'{"chat_id":',
    head(SEND, "Content-Length: 999\r\n" + FORM) + b'--b\r\nContent-Disposition: form-data; name="photo"\r\n\r\nab',
    head(SEND, "Transfer-Encoding: chunked\r\n" + JSON) + b'5\r\n{"a":',
    head(SEND, "Transfer-Encoding: chunked\r\n" + JSON) + b"zz\r\n",
    head(SAY, "Content-Length: 99\r\n" + JSON) + b'{"text":',
    head(SAY, "Transfer-Encoding: chunked\r\n") + b"5\r\nab",
    head("/clock", "Content-Length: 9\r\n") + b"{",
    head("/control/persons", "Content-Length: -5\r\n"),
    head("/control/persons", "Content-Length: many\r\n"),
    head("/" + "x" * 20_000),
    head("/control/persons", "X: " + "y" * 20_000 + "\r\n", verb="GET"),
    head("/%ff%00/../..", verb="GET"),
    head("/control/files/%F0%9F%98%80", verb="GET"),
    head("http://[", verb="GET"),
]


@pytest.mark.parametrize("sent", UNFINISHED)
@pytest.mark.parametrize("hard", [False, True])
async def test_requests_that_end_in_the_middle(sandbox: Sandbox, sent: bytes, *, hard: bool) -> None:
    _, writer = await connect(sandbox)
    writer.write(sent)
    await writer.drain()
    await asyncio.sleep(0.02)
    await hang_up(writer, hard=hard)


HELD = [
    head(f"/bot{TOKEN}/getUpdates?offset=9&timeout=20", verb="GET"),
    head("/clock", "Content-Length: 37\r\n") + b'{"seen":1,"idle":true,"next_due":null}',
    head("/control/events", verb="GET"),
    head("/control/clock/advance", "Content-Length: 14\r\n") + b'{"seconds":60}',
    head("/control/clock/settle", "Content-Length: 2\r\n") + b"{}",
    head(f"/file/bot{TOKEN}/documents/file_1", verb="GET"),
    head(SEND, "Content-Length: 22\r\n") + b"chat_id=1001&text=late",
]


@pytest.mark.parametrize("sent", HELD)
@pytest.mark.parametrize("hard", [False, True])
async def test_answers_that_nobody_waits_for(sandbox: Sandbox, world: World, sent: bytes, *, hard: bool) -> None:
    world.files.add("documents", Upload("big", "text/plain", b"x" * 5_000_000))
    _, writer = await connect(sandbox)
    writer.write(sent)
    await writer.drain()
    await asyncio.sleep(0.05)
    await hang_up(writer, hard=hard)
    world.topics.tell("persons")
    await asyncio.sleep(0.1)


DEEP = b"[" * 100_000
BODIES: list[dict[str, Any]] = [
    {"data": b"{"}, {"data": b"[]"}, {"data": b"null"}, {"data": b"\xff\xfe"}, {"data": DEEP}, {"data": b'{"a":NaN}'},
    {"data": b'{"seconds":1e999}'}, {"data": b'{"text":' + b"9" * 5000 + b"}"}, {"data": b'{"text":"\\ud800"}'},
    {"data": b"x", "headers": {"Content-Encoding": "gzip"}}, {"data": b"x", "headers": {"Content-Type": "charset=?"}},
    {"data": b"x", "headers": {"Content-Type": "application/json; charset=klingon"}},
    {"data": b"x=1", "headers": {"Content-Type": "application/x-www-form-urlencoded; charset=klingon"}},
    {"data": b"--b\r\n\r\n--b--", "headers": {"Content-Type": "multipart/form-data; boundary=b"}},
    {"data": b"--b", "headers": {"Content-Type": "multipart/form-data; boundary=" + "b" * 71}},
]  # fmt: skip
DOORS = [
    SEND, f"/bot{TOKEN}/sendPhoto", f"/bot{TOKEN}/setWebhook", "/clock", "/control/persons", SAY,
    "/control/persons/1001/send", "/control/persons/1001/update", "/control/faults", "/control/limits",
    "/control/groups", "/control/clock/advance",
]  # fmt: skip


@pytest.mark.parametrize("path", DOORS)
async def test_unreadable_bodies_are_refused_in_json(sandbox: Sandbox, path: str) -> None:
    for body in BODIES:
        async with sandbox.http.post(sandbox.url + path, **body) as response:
            answer = await response.json()
            assert 200 <= response.status < 500, body
            assert response.status == 200 or {"error", "description"} & answer.keys(), body


@pytest.mark.parametrize("path", [SAY, "/clock", "/control/persons/1001/send", "/control/faults"])
async def test_huge_bodies_are_refused(sandbox: Sandbox, path: str) -> None:
    async with sandbox.http.post(sandbox.url + path, data=BytesIO(b"x" * (52 * 1024 * 1024))) as response:
        assert response.status == 413
        assert "error" in await response.json()


@pytest.mark.parametrize("verb", ["GET", "PUT", "DELETE", "OPTIONS", "HEAD", "LOVE"])
@pytest.mark.parametrize("path", ["/control/persons/1/say", "/clock", "/", "/nothing", "/bot", "/file/botx/y"])
async def test_doors_used_the_wrong_way(sandbox: Sandbox, verb: str, path: str) -> None:
    async with sandbox.http.request(verb, sandbox.url + path) as response:
        assert response.status in {200, 400, 404, 405}


@pytest.mark.parametrize("path", ["/control/log?since=x", "/control/log?since=9" + "9" * 30, "/control/groups/-9/chat"])
async def test_numbers_in_addresses(sandbox: Sandbox, path: str) -> None:
    async with sandbox.http.get(sandbox.url + path) as response:
        assert response.status in {400, 404}
        assert "error" in await response.json()


async def test_a_flood_of_half_open_connections(sandbox: Sandbox, api: Api) -> None:
    writers = [(await connect(sandbox))[1] for _ in range(100)]
    for writer in writers:
        writer.write(head(SEND, "Content-Length: 99\r\n"))
    assert (await api("getMe"))["is_bot"] is True
    for writer in writers:
        await hang_up(writer, hard=True)
