"""What sending one message costs: our messenger against python-telegram-bot's stock transport, in the same run.

Both post the same text to the same small server, which another process runs; CPU time is of this process alone.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from statistics import median

from aiohttp import web
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.messenger import TelegramMessenger
from bot.transport import Transport

MESSAGES = 600
TOKEN = "424242:" + "A" * 35
ROUNDS = 3


async def serve() -> None:
    """The server: answers every message at once."""
    answer = {"ok": True, "result": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}}
    body = json.dumps(answer).encode()

    async def reply(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(body=body, content_type="application/json")

    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", reply)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


async def _cost(send: Callable[[], Awaitable[object]], at_once: int) -> float:
    """CPU microseconds of this process for one message, with so many in flight."""

    async def worker() -> None:
        for _ in range(MESSAGES // at_once):
            await send()

    began = time.process_time()
    await asyncio.gather(*(worker() for _ in range(at_once)))
    return (time.process_time() - began) / MESSAGES * 1e6


async def _pair(port: int, at_once: int) -> tuple[float, float]:
    base = f"http://127.0.0.1:{port}/bot"
    transport = Transport()
    await transport.initialize()
    messenger = TelegramMessenger(transport, base, TOKEN)
    stock = HTTPXRequest(connection_pool_size=256)
    await stock.initialize()
    bot = Bot(TOKEN, base_url=base, request=stock)
    try:
        ours = await _cost(lambda: messenger.post("sendMessage", {"chat_id": 1, "text": "x"}), at_once)
        theirs = await _cost(lambda: bot.send_message(1, "x"), at_once)
    finally:
        await transport.shutdown()
        await stock.shutdown()
    return ours, theirs


async def run() -> str:
    """A table: messages in flight, our cost, the peer's, the ratio; each the median of three rounds."""
    server = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "import asyncio; from bench import sending; asyncio.run(sending.serve())",
        stdout=asyncio.subprocess.PIPE,
    )
    assert server.stdout is not None
    port = int(await server.stdout.readline())
    lines = [f"Sending, {MESSAGES} messages, CPU µs each", "in flight   ours   stock   stock/ours"]
    try:
        for at_once in (1, 8, 60):
            pairs = [await _pair(port, at_once) for _ in range(ROUNDS)]
            ours, theirs = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
            lines.append(f"{at_once:9d} {ours:6.0f} {theirs:7.0f} {theirs / ours:12.2f}")
    finally:
        server.terminate()
        await server.wait()
    return "\n".join(lines)
