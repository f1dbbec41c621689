"""Every way in which asking Telegram can fail, over real sockets, sorted into what left and what did not."""

import asyncio
import traceback

import pytest

from bot.messenger import TelegramMessenger, sort
from bot.transport import Transport
from scheduler.messenger import NotSent, Reason, Unknown, Upload
from tests.bot.wire import SILENCE, TOKEN, http, no, ok, wire

HELLO = {"chat_id": 7, "text": "Ça va? שלום"}

UNKNOWN = {
    "no answer in time": SILENCE,
    "disconnected in the head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "disconnected before the body": http(200, "", length=50),
    "cut body": http(200, '{"ok": true, "resu', length=50),
    "not HTTP": b"\x16\x03\x01\x02\x00 what?\r\n\r\n",
    "500": http(500, '{"ok": false}'),
    "502": http(502, "<html>Bad Gateway</html>"),
    "200 without JSON": http(200, "<html>Sign in to the hotel</html>"),
    "200 without a result": http(200, '{"ok": true}'),
    "200 of another shape": http(200, "[1]"),
    "redirect": http(302, ""),
    "403 of a proxy": http(403, "<html>Forbidden</html>"),
}

REFUSALS = [
    (403, "Forbidden: bot was blocked by the user", Reason.UNREACHABLE),
    (403, "Forbidden: user is deactivated", Reason.UNREACHABLE),
    (403, "Forbidden: bot can't initiate conversation with a user", Reason.UNREACHABLE),
    (400, "Bad Request: chat not found", Reason.UNREACHABLE),
    (400, "Bad Request: message is not modified: specified new message content and …", Reason.NOT_MODIFIED),
    (400, "Bad Request: message to edit not found", Reason.NOT_EDITABLE),
    (400, "Bad Request: message can't be edited", Reason.NOT_EDITABLE),
    (400, "Bad Request: message text is empty", Reason.REFUSED),
    (403, "Forbidden: something new", Reason.REFUSED),
    (404, "Not Found: method not found", Reason.REFUSED),
    (404, "Not Found", Reason.UNAUTHORISED),
    (401, "Unauthorized", Reason.UNAUTHORISED),
    (409, "Conflict: terminated by other getUpdates request", Reason.REFUSED),
    (429, "Too Many Requests: retry later", Reason.LATER),
]


async def post(base_url: str, connect_seconds: float = 5) -> object:
    """Post once over a transport of its own."""
    async with Transport(connect_seconds=connect_seconds) as transport:
        messenger = TelegramMessenger(transport, base_url, TOKEN)
        async with asyncio.timeout(5):
            await messenger.ask("sendMessage", HELLO, total=0.3)
            return await messenger.post("sendMessage", HELLO)


def tells_no_token(error: BaseException) -> bool:
    """Look through everything that could be shown of an error, and of all it came from."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None:
        chain.append(link)
        link = link.__cause__ or link.__context__
    shown = "".join(f"{link!s}{link!r}{link.args}{vars(link)}" for link in chain)
    return TOKEN[10:] not in shown + "".join(traceback.format_exception(error))


async def test_a_result_comes_back_as_plain_json() -> None:
    async with wire(ok({"message_id": 3})) as telegram:
        assert await post(telegram.base_url) == {"message_id": 3}
    head, body = telegram.heard[0]
    assert head.startswith(f"POST /bot{TOKEN}/sendMessage HTTP/1.1")
    assert "Content-Type: application/json" in head
    assert "שלום".encode("unicode-escape") in body


@pytest.mark.parametrize("name", UNKNOWN)
async def test_when_the_answer_is_lost_the_effect_is_unknown(name: str) -> None:
    async with wire(UNKNOWN[name]) as telegram:
        with pytest.raises(Unknown) as caught:
            await post(telegram.base_url)
    assert tells_no_token(caught.value)


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:1/bot", "http://nowhere.invalid/bot"])
async def test_without_a_connection_nothing_was_sent(base_url: str) -> None:
    with pytest.raises(NotSent) as caught:
        await post(base_url, connect_seconds=0.2)
    assert caught.value.reason is Reason.LATER
    assert tells_no_token(caught.value)


async def test_tls_that_never_ends_sent_nothing() -> None:
    async with wire(b"plain text\r\n\r\n") as telegram:
        with pytest.raises(NotSent) as caught:
            await post(telegram.base_url.replace("http:", "https:"), connect_seconds=0.2)
    assert caught.value.reason is Reason.LATER
    assert tells_no_token(caught.value)


@pytest.mark.parametrize(("code", "description", "reason"), REFUSALS)
async def test_a_refusal_is_sorted_by_telegrams_words(code: int, description: str, reason: Reason) -> None:
    async with wire(no(code, description)) as telegram:
        with pytest.raises(NotSent) as caught:
            await post(telegram.base_url)
    assert (caught.value.reason, caught.value.code) == (reason, code)
    assert caught.value.retry_after is None
    assert tells_no_token(caught.value)


async def test_telegram_says_how_long_to_wait() -> None:
    async with wire(no(429, "Too Many Requests: retry after 7", retry_after=7)) as telegram:
        with pytest.raises(NotSent) as caught:
            await post(telegram.base_url)
    assert (caught.value.reason, caught.value.retry_after) == (Reason.LATER, 7.0)


def test_words_that_telegram_quotes_are_not_kept() -> None:
    error = sort(400, {"description": 'Bad Request: can\'t parse: Unsupported start tag "my knee" at 3'})
    assert error.detail == "Bad Request: can't parse: Unsupported start tag … at 3"


@pytest.mark.parametrize("parameters", [None, 3, {}, {"retry_after": "x"}, {"retry_after": -1}])
def test_a_strange_wait_is_no_wait(parameters: object) -> None:
    assert sort(429, {"parameters": parameters}).retry_after is None


async def test_waiting_in_vain_for_a_free_connection_sent_nothing() -> None:
    async with wire(SILENCE) as telegram, Transport(connect_seconds=0.1, connections=1) as transport:
        messenger = TelegramMessenger(transport, telegram.base_url, TOKEN)
        outcomes = await asyncio.gather(
            messenger.ask("sendMessage", HELLO, total=0.3), messenger.post("getMe", {}), return_exceptions=True
        )
    assert isinstance(outcomes[0], Unknown)
    assert isinstance(outcomes[1], NotSent)
    assert len(telegram.heard) == 1


async def test_a_closed_transport_sends_nothing() -> None:
    transport = Transport()
    await transport.shutdown()
    with pytest.raises(NotSent):
        await TelegramMessenger(transport, "http://127.0.0.1:1/bot", TOKEN).post("getMe", {})


async def test_a_file_leaves_as_a_form_with_its_name_and_bytes() -> None:
    payload = {"chat_id": 7, "caption": "Ça va? שלום", "document": Upload("kopie-ä.txt", b"\x00\xff")}
    async with wire(ok({"message_id": 5})) as telegram, Transport() as transport:
        answer = await TelegramMessenger(transport, telegram.base_url, TOKEN).post("sendDocument", payload)
    head, body = telegram.heard[0]
    assert "multipart/form-data" in head
    assert 'filename="kopie-ä.txt"'.encode() in body
    assert b"\x00\xff" in body
    assert "שלום".encode() in body
    assert answer == {"message_id": 5}
