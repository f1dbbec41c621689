"""`python -m sandbox` as people start it: its line, its ports, its end, and its memory."""

import asyncio
import json
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from pathlib import Path

import aiohttp
import pytest

from sandbox.page import document
from tests.phone import TOKEN, Sandbox, SandboxError, start_sandbox
from tests.sandbox.conftest import Api


async def spawn(*arguments: str) -> Process:
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "sandbox", *arguments, stdout=PIPE, stderr=PIPE)


async def test_it_starts_where_it_was_left(tmp_path: Path) -> None:
    state = str(tmp_path / "state.json")
    async with start_sandbox("--state", state, "--now", "2026-03-02T08:00:00+01:00") as sandbox:
        anna = await sandbox.person("Anna Berg")
        await anna.starts(settle=False)
        api = Api(sandbox)
        sent = await api("sendMessage", chat_id=anna.id, text="hello")
        await anna.sends("document", settle=False)
        chat, now = await anna.chat(), await sandbox.now()
    async with start_sandbox("--state", state) as sandbox:
        assert await sandbox.get(f"/control/persons/{anna.id}/chat") == chat
        assert await sandbox.now() == now
        api = Api(sandbox)
        assert len(await api("getUpdates")) == 2
        later = await api("sendMessage", chat_id=anna.id, text="again")
        assert later["message_id"] > sent["message_id"] + 1
        async with sandbox.http.get(f"{sandbox.url}/file/bot{TOKEN}/documents/file_1.txt") as response:
            assert await response.read() == b"made in the sandbox\n"


async def test_changes_are_kept_even_when_it_is_killed(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    process = await spawn("--port", "0", "--state", str(state))
    assert process.stdout
    url = (await process.stdout.readline()).decode().removeprefix("listening ").strip()
    await add_person(url)
    await asyncio.sleep(0.6)
    process.kill()
    await process.wait()
    assert [one["name"] for one in json.loads(state.read_text())["persons"]] == ["Anna"]


async def add_person(url: str) -> None:
    async with aiohttp.ClientSession() as http:
        await Sandbox(url, http).person("Anna")


async def test_a_port_in_use_is_passed_over() -> None:
    async with start_sandbox() as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
        process = await spawn("--port", str(port))
        assert process.stdout
        line = (await process.stdout.readline()).decode()
        assert port < int(line.rpartition(":")[2]) < port + 20
        process.terminate()
        await process.wait()


def listening() -> list[str]:
    """Address and port, in hexadecimal, of all sockets of this computer that listen."""
    lines = [line.split() for name in ("tcp", "tcp6") for line in Path(f"/proc/net/{name}").read_text().splitlines()]
    return [line[1] for line in lines if line[3] == "0A"]


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux lists its sockets there")
async def test_it_listens_on_loopback_alone() -> None:
    async with start_sandbox() as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
        assert [one for one in listening() if one.endswith(f":{port:04X}")] == [f"0100007F:{port:04X}"]


async def test_broken_http_leaves_no_trace_in_its_output() -> None:
    process = await spawn("--port", "0")
    assert process.stdout
    assert process.stderr
    port = int((await process.stdout.readline()).decode().rpartition(":")[2])
    for sent in (b"\x16\x03\x01", b"GET http://[ HTTP/1.1\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n"):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent)
        assert (await reader.readline()).split()[1] == b"400"
        writer.close()
    process.terminate()
    assert await process.wait() == 0
    assert await process.stderr.read() == b""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_ends_within_a_second(number: signal.Signals) -> None:
    process = await spawn("--port", "0", "--live")
    assert process.stdout
    assert process.stderr
    url = (await process.stdout.readline()).decode().removeprefix("listening ").strip()
    reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
    writer.write(b"GET /control/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    await reader.readline()
    began = time.monotonic()
    process.send_signal(number)
    assert await process.wait() == 0
    assert time.monotonic() - began < 1
    assert (await process.stdout.read(), await process.stderr.read()) == (b"", b"")
    writer.close()


@pytest.mark.parametrize(
    ("content", "arguments", "words"),
    [
        ("{", [], "not a state this sandbox can read"),
        ('{"version": 99}', [], "not a state this sandbox can read"),
        ("", ["--now", "yesterday"], "--now must be a time"),
    ],
)
async def test_what_it_cannot_use_is_said_in_a_line(
    tmp_path: Path, content: str, arguments: list[str], words: str
) -> None:
    state = tmp_path / "state.json"
    if content:
        state.write_text(content)
    process = await spawn("--port", "0", "--state", str(state), *arguments)
    _, complaint = await process.communicate()
    assert process.returncode == 1
    assert words in complaint.decode()
    assert complaint.count(b"\n") == 1


async def test_the_page_needs_no_network(sandbox: Sandbox) -> None:
    async with sandbox.http.get(sandbox.url) as response:
        page = await response.text()
        assert response.headers["Content-Type"].startswith("text/html")
    assert page == document()
    assert "/* style */" not in page
    for outside in ("http://", "src=", "@import", "url(", "import(", 'href="/', 'href="h'):
        assert outside not in page


async def test_the_page_hears_of_changes(sandbox: Sandbox) -> None:
    async with sandbox.http.get(f"{sandbox.url}/control/events") as response:
        first = json.loads((await response.content.readline()).removeprefix(b"data: "))
        assert first["topics"] == ["log", "persons"]
        await response.content.readline()
        anna = await sandbox.person("Anna")
        await anna.says("hello", settle=False)
        second = json.loads((await response.content.readline()).removeprefix(b"data: "))
        assert {"persons", f"chat:{anna.id}", "updates"} & set(second["topics"])
        assert second["clock"]["connected"] is False


async def test_a_blocked_bot_hears_nothing_more(sandbox: Sandbox) -> None:
    anna = await sandbox.person("Anna")
    await anna._does("block", {}, settle=False)
    with pytest.raises(SandboxError, match="has blocked the bot"):
        await anna.says("hello", settle=False)
    await anna.starts(f"https://t.me/interlude_sandbox_bot?start={'x' * 64}", settle=False)
    assert [one["text"] for one in await anna.chat()] == [f"/start {'x' * 64}"]
