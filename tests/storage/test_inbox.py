"""What people sent: stored once, kept until it is handled, emptied when it is, set aside at the third failure."""

import json
from typing import Any

import pytest

from storage import inbox
from storage.database import Session
from storage.tables import inbox as inbox_table
from tests.storage.rows import DAY, HOUR, T0


def _message(update_id: int, message_id: int = 1, **more: Any) -> str:
    content = {"message_id": message_id, "chat": {"id": 5}, "text": "ein Wort \x00 \ud83d", **more}
    return json.dumps({"update_id": update_id, "message": content})


async def test_an_update_comes_back_to_the_letter(session: Session) -> None:
    raw = _message(2**40)
    stored = await inbox.store(session, raw, now=T0)
    assert stored is not None
    assert (stored.update_id, stored.chat, stored.body) == (2**40, 5, raw)
    assert await inbox.load(session, stored.row) == stored


@pytest.mark.parametrize(
    ("raw", "known"),
    [
        (_message(1, 9), True),
        (_message(2, 1), True),
        (_message(2, 1, edit_date=7), False),
        (_message(2, 2), False),
        (json.dumps({"update_id": 2, "callback_query": {"id": "1", "from": {"id": 5}}}), False),
        (json.dumps({"update_id": 3, "poll": {}}), False),
        (json.dumps({"update_id": 1}), True),
    ],
)
async def test_the_same_update_is_stored_once(session: Session, raw: str, *, known: bool) -> None:
    assert await inbox.store(session, _message(1), now=T0) is not None
    assert (await inbox.store(session, raw, now=T0 + HOUR) is None) is known


async def test_numbers_are_told_apart_for_two_days(session: Session) -> None:
    assert await inbox.store(session, _message(1), now=T0) is not None
    assert await inbox.store(session, _message(1), now=T0 + 2 * DAY) is not None


async def test_what_waits_comes_in_telegram_s_order(session: Session) -> None:
    for number in (3, 1, 2):
        await inbox.store(session, _message(number, number), now=T0)
    waiting = await inbox.waiting(session)
    assert [one.update_id for one in waiting] == [1, 2, 3]
    assert await inbox.mark_done(session, waiting[0].row)
    assert not await inbox.mark_done(session, waiting[0].row)
    assert [one.update_id for one in await inbox.waiting(session)] == [2, 3]


async def test_a_handled_update_keeps_no_words(session: Session) -> None:
    stored = await inbox.store(session, _message(1), now=T0)
    assert stored is not None
    await inbox.mark_done(session, stored.row)
    row = await session.row(inbox_table.select())
    assert row is not None
    assert (row.body_sealed, row.state) == (None, "done")
    assert await inbox.load(session, stored.row) is None


async def test_the_third_failure_sets_aside(session: Session) -> None:
    stored = await inbox.store(session, _message(1), now=T0)
    assert stored is not None
    assert [await inbox.mark_failed(session, stored.row) for _ in range(3)] == [False, False, True]
    assert await inbox.quarantined(session) == 1
    assert await inbox.waiting(session) == ()
    assert not await inbox.mark_done(session, stored.row)


async def test_old_updates_are_forgotten(session: Session) -> None:
    done, aside, waits = [await inbox.store(session, _message(n, n), now=T0) for n in (1, 2, 3)]
    assert done is not None
    assert aside is not None
    assert waits is not None
    await inbox.mark_done(session, done.row)
    for _ in range(3):
        await inbox.mark_failed(session, aside.row)
    await inbox.tidy(session, now=T0 + 3 * DAY)
    assert len(await session.rows(inbox_table.select())) == 2
    assert await inbox.quarantined(session) == 1
    await inbox.tidy(session, now=T0 + 15 * DAY)
    assert await inbox.quarantined(session) == 0
    assert await inbox.waiting(session) == (waits,)
