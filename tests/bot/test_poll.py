"""Hearing: stored before acknowledged, to the letter, whatever Telegram or the network does."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.messenger import TelegramMessenger
from bot.poll import Pace, Poll, PollStuck, RawUpdate, Store, TokenRefused, split
from bot.transport import Transport
from scheduler.messenger import Unknown
from tests.bot.wire import SILENCE, TOKEN, Wire, http, no, ok, until, wire

QUICK = Pace(long_poll=0, margin=0.3, attempt=2.0, first_wait=0.01, longest_wait=0.02)
ONE = {"update_id": 11, "message": {"text": "It\u2019s better"}}
TWO = {"update_id": 12, "message": {"text": "\ud83d"}}


class Inbox:
    """Keeps what was stored; `trouble` is raised once, after or instead of storing."""

    def __init__(self, trouble: BaseException | None = None) -> None:
        self.rows: list[RawUpdate] = []
        self.trouble = trouble

    async def store(self, updates: list[RawUpdate]) -> None:
        self.rows += updates
        trouble, self.trouble = self.trouble, None
        if trouble:
            raise trouble


@asynccontextmanager
async def polling(
    telegram: Wire, store: Store, *, polled: Callable[[], None] = lambda: None, pace: Pace = QUICK
) -> AsyncIterator[asyncio.Task[None]]:
    async with Transport() as transport:
        source = TelegramMessenger(transport, telegram.base_url, TOKEN)
        task = asyncio.create_task(Poll(source, store, polled=polled, pace=pace).run())
        try:
            async with asyncio.timeout(5):
                yield task
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def questions(telegram: Wire) -> list[dict[str, Any]]:
    """Return the bodies of the requests that came in."""
    return [json.loads(body) for _, body in telegram.heard]


async def test_the_offset_moves_only_behind_what_is_stored() -> None:
    inbox = Inbox()
    async with wire(ok([ONE, TWO]), ok([])) as telegram, polling(telegram, inbox.store):
        await until(lambda: len(telegram.heard) >= 2)
    first, second = questions(telegram)[:2]
    assert first == {
        "timeout": 0,
        "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
    }
    assert second["offset"] == 13
    assert [row.update_id for row in inbox.rows] == [11, 12]


async def test_a_kill_between_storing_and_acknowledging_brings_the_update_again() -> None:
    inbox = Inbox(trouble=asyncio.CancelledError())
    async with wire(ok([ONE])) as telegram:
        async with polling(telegram, inbox.store) as task:
            await asyncio.wait([task])
        assert "offset" not in questions(telegram)[-1]
        async with polling(telegram, inbox.store):
            await until(lambda: len(inbox.rows) >= 2)
    assert "offset" not in questions(telegram)[1]
    assert inbox.rows[0] == inbox.rows[1]


async def test_what_could_not_be_stored_comes_again(caplog: pytest.LogCaptureFixture) -> None:
    inbox = Inbox(trouble=OSError("disk full"))
    async with wire(ok([ONE]), ok([ONE]), ok([])) as telegram, polling(telegram, inbox.store):
        await until(lambda: len(telegram.heard) >= 3)
    assert [question.get("offset") for question in questions(telegram)[:3]] == [None, None, 12]
    assert "could not be stored" in caplog.text


async def test_an_odd_update_does_not_block_the_ones_behind_it() -> None:
    inbox = Inbox()
    odd = [{"update_id": 9, "message": [3]}, {"no": "id"}, 5, None, {"update_id": "x"}, {"update_id": True}]
    async with wire(ok([*odd, ONE]), ok([])) as telegram, polling(telegram, inbox.store):
        await until(lambda: len(telegram.heard) >= 2)
    assert [row.update_id for row in inbox.rows] == [9, 11]
    assert questions(telegram)[1]["offset"] == 12


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (http(502, "<html>"), "Telegram cannot be reached"),
        (http(200, "<html>"), "Telegram cannot be reached"),
        (SILENCE, "Telegram cannot be reached"),
        (no(429, "Too Many Requests", retry_after=500), "Telegram asks for patience"),
        (no(409, "Conflict: terminated by other getUpdates request"), "Another running copy of this bot"),
        (no(400, "Bad Request: strange"), "Telegram does not answer getUpdates (400)"),
    ],
)
async def test_passing_trouble_is_told_once_and_outlived(
    answer: bytes, says: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="bot.poll")
    inbox, rounds = Inbox(), list[None]()
    polled = lambda: rounds.append(None)  # noqa: E731 - a hook
    async with wire(answer, answer, ok([ONE])) as telegram, polling(telegram, inbox.store, polled=polled):
        await until(lambda: len(rounds) >= 3)
    first, second = [record.message for record in caplog.records if record.name == "bot.poll"]
    assert first.startswith(says)
    assert second == "Telegram is heard again."
    assert inbox.rows[0].update_id == 11


async def test_without_a_network_the_wait_grows_to_its_limit() -> None:
    poll = Poll(Transport, Inbox().store)  # type: ignore[arg-type]
    waits = [poll._unheard(None) for _ in range(9)]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.parametrize("answer", [no(401, "Unauthorized"), no(404, "Not Found")])
async def test_a_refused_token_ends_the_process_with_one_clear_line(
    answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async with wire(answer) as telegram, polling(telegram, Inbox().store) as task:
        with pytest.raises(TokenRefused, match=r"^Telegram refused the token\. Check telegram\.token"):
            await task
    assert [record for record in caplog.records if record.name.startswith("bot")] == []
    assert len(telegram.heard) == 3


async def test_a_single_refusal_is_not_the_end() -> None:
    inbox, bad = Inbox(), no(401, "Unauthorized")
    async with wire(bad, bad, ok([ONE]), bad, bad, ok([TWO])) as telegram, polling(telegram, inbox.store):
        await until(lambda: len(inbox.rows) >= 2)


async def test_an_attempt_that_never_ends_ends_the_process() -> None:
    async def stuck(_updates: list[RawUpdate]) -> None:
        await asyncio.Event().wait()

    pace = Pace(long_poll=0, margin=0.1, attempt=0.2)
    async with wire(ok([ONE])) as telegram, polling(telegram, stuck, pace=pace) as task:
        with pytest.raises(PollStuck):
            await task


async def test_stopping_does_not_wait_for_the_long_poll() -> None:
    pace = Pace(long_poll=30)
    async with wire(SILENCE) as telegram, polling(telegram, Inbox().store, pace=pace) as task:
        await until(lambda: bool(telegram.heard))
        task.cancel()
        async with asyncio.timeout(0.5):
            await asyncio.wait([task])
        assert task.cancelled()


def test_updates_are_kept_to_the_letter() -> None:
    one = '{"update_id" : 1,  "x": 1.50, "x": 2, "t": "\\ud83d\\u0000", "n": 12345678901234567890}'
    body = f' {{"ok": true, "more": [{{"result": []}}], "result" : [\n{one} , {{"update_id":2}} ]}}'
    assert split(body.encode()) == [RawUpdate(1, one), RawUpdate(2, '{"update_id":2}')]


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b'{"result": {}}', b'{"result": [{"update_id": 1}', b"\xff", b"{1"]
)
def test_what_is_no_list_of_updates_is_unknown(body: bytes) -> None:
    with pytest.raises(Unknown):
        split(body)
