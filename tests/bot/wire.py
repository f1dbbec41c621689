"""A server made of bytes: it reads a request and answers with whatever it was told, however broken."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"
SILENCE = b""


@dataclass
class Wire:
    """`heard` is each request's head and body; answers are given in order, the last one for ever."""

    answers: Sequence[bytes]
    base_url: str = ""
    heard: list[tuple[str, bytes]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            self.heard.append((head, await _body(reader, head)))
            answer = self.answers[min(len(self.heard), len(self.answers)) - 1]
            if answer == SILENCE:
                await reader.read()
            writer.write(answer)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def _body(reader: asyncio.StreamReader, head: str) -> bytes:
    headers = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:] if line)
    if headers.get("transfer-encoding") != "chunked":
        return await reader.readexactly(int(headers.get("content-length", "0")))
    body = b""
    while size := int(await reader.readline(), 16):
        body += (await reader.readexactly(size + 2))[:-2]
    await reader.readline()
    return body


@asynccontextmanager
async def wire(*answers: bytes) -> AsyncIterator[Wire]:
    """Serve `answers` on loopback; every connection is closed after one."""
    served = Wire(answers)
    server = await asyncio.start_server(served.serve, "127.0.0.1", 0)
    served.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot"
    try:
        yield served
    finally:
        server.close()


async def until(happened: Callable[[], bool]) -> None:
    """Wait, for as long as the test's time-out lets one."""
    while not happened():  # noqa: ASYNC110 - what is awaited has no event
        await asyncio.sleep(0.005)


def http(status: int, body: str, *, length: int | None = None) -> bytes:
    """Write an answer; `length` may promise more than there is."""
    promised = len(body.encode()) if length is None else length
    head = f"HTTP/1.1 {status} So\r\nContent-Type: application/json\r\nContent-Length: {promised}"
    return f"{head}\r\nConnection: close\r\n\r\n{body}".encode()


def ok(result: object) -> bytes:
    """Answer as Telegram does when all is well."""
    return http(200, json.dumps({"ok": True, "result": result}))


def no(code: int, description: str, **parameters: object) -> bytes:
    """Answer as Telegram does when it refuses."""
    refusal: dict[str, object] = {"ok": False, "error_code": code, "description": description}
    return http(code, json.dumps(refusal | ({"parameters": parameters} if parameters else {})))
