"""Faults on order, and input nobody should send."""

import asyncio
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from tests.phone import TOKEN, Phone, Sandbox, SandboxError
from tests.sandbox.conftest import Api


async def test_too_many_requests(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    await sandbox.faults("429", method="sendMessage", retry_after=7)
    refused = await api("sendMessage", chat_id=anna.id, text="a")
    assert (refused["status"], refused["parameters"]) == (429, {"retry_after": 7})
    assert refused["description"] == "Too Many Requests: retry after 7"
    assert (await api("sendMessage", chat_id=anna.id, text="b"))["text"] == "b"
    assert await anna.heard() == ["b"]


@pytest.mark.parametrize(("kind", "status"), [("502", 502), ("refused", 400)])
async def test_other_refusals_on_order(api: Api, anna: Phone, sandbox: Sandbox, kind: str, status: int) -> None:
    await sandbox.faults(kind, count=2)
    assert await api("getUpdates", offset=100) == []
    for _ in range(2):
        assert (await api("sendMessage", chat_id=anna.id, text="a"))["status"] == status
    assert (await api("sendMessage", chat_id=anna.id, text="b"))["text"] == "b"


@pytest.mark.parametrize(("kind", "heard"), [("dropped_answer", ["a"]), ("closed", [])])
async def test_lost_connections(api: Api, anna: Phone, sandbox: Sandbox, kind: str, heard: list[str]) -> None:
    await sandbox.faults(kind, method="sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await api("sendMessage", chat_id=anna.id, text="a")
    assert await anna.heard() == heard


async def test_a_slow_answer(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    await sandbox.faults("slow", seconds=0.3)
    sending = asyncio.create_task(api("sendMessage", chat_id=anna.id, text="a"))
    await asyncio.sleep(0.1)
    assert (await anna.heard(), sending.done()) == (["a"], False)
    assert (await sending)["text"] == "a"


async def test_faults_end(api: Api, sandbox: Sandbox) -> None:
    await sandbox.faults("502", count=100)
    async with sandbox.http.delete(f"{sandbox.url}/control/faults") as response:
        assert await response.json() == {"waiting": 0}
    assert (await api("getMe"))["is_bot"] is True


RAW: list[tuple[dict[str, Any], int, str]] = [
    ({"data": b"{", "headers": {"Content-Type": "application/json"}}, 400, "can't parse the request body"),
    ({"data": b"[1]", "headers": {"Content-Type": "application/json"}}, 400, "can't parse the request body"),
    ({"data": b"[" * 9999, "headers": {"Content-Type": "application/json"}}, 400, "can't parse the request body"),
    ({"data": b'{"a":"\\ud800"}', "headers": {"Content-Type": "application/json"}}, 400, "strings must be encoded"),
    ({"data": b"\xff", "headers": {"Content-Type": "application/json"}}, 400, "strings must be encoded"),
    ({"data": b"x", "headers": {"Content-Type": "multipart/form-data"}}, 400, "can't parse the request body"),
    ({"data": b"x", "headers": {"Content-Type": "multipart/form-data; boundary=y"}}, 400, "can't parse the request"),
    ({"data": b"text=%ff", "headers": {"Content-Type": "application/x-www-form-urlencoded"}}, 400, "chat_id is empty"),
    ({"json": {"chat_id": {"a": [None]}, "text": 5}}, 400, "chat not found"),
    ({"json": {"chat_id": 10**400, "text": "a"}}, 400, "chat not found"),
    ({"json": {"chat_id": True, "text": "a"}}, 400, "chat not found"),
    ({"json": {"chat_id": 1, "text": "a", "entities": [{"offset": "x"}]}}, 400, "can't parse MessageEntity"),
]  # fmt: skip


@pytest.mark.parametrize(("request_", "status", "words"), RAW)
async def test_bad_requests_are_answered(api: Api, request_: dict[str, Any], status: int, words: str) -> None:
    found, answer = await api.raw("sendMessage", **request_)
    assert (found, answer["ok"]) == (status, False)
    assert words in answer["description"]


async def test_a_huge_body_is_refused(api: Api) -> None:
    status, answer = await api.raw("sendDocument", data=BytesIO(b"x" * (52 * 1024 * 1024)))
    assert (status, answer["description"]) == (413, "Request Entity Too Large")


async def test_a_connection_that_ends_in_the_middle(api: Api, sandbox: Sandbox) -> None:
    host, port = sandbox.url.removeprefix("http://").split(":")
    for sent in (b"POST /bot", f"POST /bot{TOKEN}/sendMessage HTTP/1.1\r\nContent-Length: 99\r\n\r\nab".encode()):
        _, writer = await asyncio.open_connection(host, int(port))
        writer.write(sent)
        await writer.drain()
        writer.close()
    assert (await api("getMe"))["is_bot"] is True


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/control/persons", {"name": ""}, 400),
        ("/control/persons", {"name": 5}, 400),
        ("/control/persons/77/say", {"text": "x"}, 404),
        ("/control/persons/1001/say", {}, 400),
        ("/control/persons/1001/say", {"text": "x", "reply_to": 99}, 404),
        ("/control/persons/1001/start", {"payload": "no spaces"}, 400),
        ("/control/persons/1001/start", {"payload": "https://t.me/another_bot?start=x"}, 400),
        ("/control/persons/1001/tap", {"message_id": "1", "data": "x"}, 400),
        ("/control/persons/1001/tap", {"message_id": 1, "label": "OK"}, 404),
        ("/control/persons/1001/send", {"kind": "love"}, 400),
        ("/control/persons/1001/send", {"kind": "document", "base64": "?"}, 400),
        ("/control/persons/1001/send", {"kind": "photo", "base64": "eA=="}, 400),
        ("/control/persons/1001/send", {"kind": "edited", "message_id": 99, "text": "x"}, 404),
        ("/control/persons/1001/update", {"update_id": "x"}, 400),
        ("/control/faults", {"kind": "fire"}, 400),
        ("/control/faults", {"kind": "429", "method": "sendLove"}, 400),
        ("/control/nothing", {}, 404),
    ],
)
async def test_wrong_orders_are_explained(sandbox: Sandbox, anna: Phone, path: str, body: Any, status: int) -> None:
    with pytest.raises(SandboxError, match=f"^{status}: {{'error': "):
        await sandbox.post(path, body)


async def test_other_pages_of_the_browser_are_kept_out(sandbox: Sandbox) -> None:
    for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}, {"Origin": "null"}):
        async with sandbox.http.post(f"{sandbox.url}/control/persons", json={"name": "x"}, headers=headers) as response:
            assert response.status == 403


async def test_odd_texts_arrive_as_they_are(api: Api, anna: Phone) -> None:
    odd = ["nul\x00", "half \ud83d", "\u202eright to left", "x" * 10_000]
    for text in odd:
        await anna.says(text, settle=False)
    updates = await api("getUpdates", offset=2)
    assert [update["message"]["text"] for update in updates] == odd
