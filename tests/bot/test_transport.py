"""The transport under python-telegram-bot's own `Bot`: files, errors, time-outs, reuse."""

import logging
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, RetryAfter

from bot.transport import AnswerLost, NeverLeft, Transport
from tests.bot.wire import SILENCE, TOKEN, http, no, ok, wire

SENT = {"message_id": 3, "date": 0, "chat": {"id": 7, "type": "private"}}


def bot(base_url: str) -> Bot:
    """Make a bot on a transport of its own, used for everything."""
    transport = Transport(connect_seconds=0.3)
    return Bot(TOKEN, base_url=base_url, request=transport, get_updates_request=transport)


async def send(base_url: str, answer_seconds: float = 5) -> None:
    """Send a message through the library."""
    speaker = bot(base_url)
    await speaker.request.initialize()
    try:
        await speaker.send_message(7, "Hello", read_timeout=answer_seconds, write_timeout=0)
    finally:
        await speaker.request.shutdown()


async def test_a_file_is_sent_with_its_name_in_any_alphabet() -> None:
    async with wire(ok(SENT)) as telegram:
        speaker = bot(telegram.base_url)
        await speaker.request.initialize()
        await speaker.send_document(7, b"\x00\xff", filename="отчёт.pdf", caption="Für dich")
        await speaker.request.shutdown()
    head, body = telegram.heard[0]
    assert "multipart/form-data" in head
    assert 'filename="отчёт.pdf"'.encode() in body
    assert b"\x00\xff" in body
    assert "Für dich".encode() in body


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (no(400, "Bad Request: message text is empty"), BadRequest),
        (no(401, "Unauthorized"), InvalidToken),
        (no(429, "Too Many Requests: retry after 3", retry_after=3), RetryAfter),
        (http(502, "<html>"), AnswerLost),
        (http(200, "<html>"), AnswerLost),
        (SILENCE, AnswerLost),
    ],
)
async def test_the_library_hears_what_happened(
    answer: bytes,
    kind: type[Exception],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.INFO)
    # The library warns of a change to come unless one opts in.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    async with wire(answer) as telegram:
        with pytest.raises(kind) as caught:
            await send(telegram.base_url, answer_seconds=0.2 if answer == SILENCE else 5)
    assert type(caught.value) is kind
    assert TOKEN[10:] not in "".join(traceback.format_exception(caught.value)) + repr(caught.value) + caplog.text


async def test_the_library_hears_that_nothing_left() -> None:
    with pytest.raises(NeverLeft) as caught:
        await send("http://127.0.0.1:1/bot")
    assert caught.value.__context__ is None


@asynccontextmanager
async def keeping_server() -> AsyncIterator[tuple[str, list[int]]]:
    """Serve on kept connections, noting their ports; the third request is cut off unanswered."""
    ports: list[int] = []

    async def answer(request: web.Request) -> web.Response:
        assert request.transport is not None
        ports.append(request.transport.get_extra_info("peername")[1])
        if len(ports) == 3:
            request.transport.close()
        return web.json_response({"ok": True, "result": SENT})

    app = web.Application()
    app.router.add_post("/{anything:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/bot", ports
    await runner.cleanup()


async def test_a_connection_is_used_again_and_its_loss_leaves_the_effect_unknown() -> None:
    async with keeping_server() as (base_url, ports):
        speaker = bot(base_url)
        await speaker.request.initialize()
        await speaker.send_message(7, "One")
        await speaker.send_message(7, "Two")
        with pytest.raises(AnswerLost):
            await speaker.send_message(7, "Three")
        await speaker.request.shutdown()
    assert len(ports) == 3
    assert len(set(ports)) == 1


async def test_opening_and_closing_twice_does_no_harm() -> None:
    transport = Transport(answer_seconds=3)
    for _ in range(2):
        await transport.initialize()
        await transport.initialize()
        await transport.shutdown()
        await transport.shutdown()
    assert transport.read_timeout == 3
