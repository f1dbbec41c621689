"""What is to leave and the cards it belongs to: keys used once, claimed once, edits that coalesce."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.delivery import Kind, Lane, Sending
from domain.duties import Duty
from storage import cards, checkins, due, outbox, topics, variants
from storage.database import Database, Session
from storage.outbox import Letter, Outgoing
from tests.storage.rows import BERLIN, DAY, HOUR, T0, WEEK, Rows, vera_and_anna

NAME = "everywhere.staying"


async def _put(session: Session, rows: Rows, kind: Kind = Kind.DIALOGUE, **more: object) -> Outgoing:
    args = {"question": 5, "late": True, "how": "x"}
    letter = Letter(rows.anna.person, NAME, kind, args, rows.anna.subject, **more)  # type: ignore[arg-type]
    row = await outbox.put(session, rows.vera.practice, letter, now=T0)
    assert row is not None
    return await _load(session, row)


async def _load(session: Session, row: int) -> Outgoing:
    found = await outbox.load(session, row)
    assert found is not None
    return found


async def test_a_letter_comes_back_as_it_was_put(session: Session, rows: Rows) -> None:
    found = await _put(session, rows)
    assert (found.args, found.kind, found.state) == ({"question": 5, "late": True, "how": "x"}, Kind.DIALOGUE, "queued")
    assert (found.card, found.variant, found.text, found.attempts) == (0, None, None, 0)
    assert found.expires_at == T0 + timedelta(minutes=10)
    assert await outbox.load(session, 1) is None


async def test_a_key_is_used_once_in_a_practice(session: Session, rows: Rows) -> None:
    first = await _put(session, rows, once="x")
    letter = Letter(rows.anna.person, NAME, Kind.DIALOGUE, {}, once="x")
    assert await outbox.put(session, rows.vera.practice, letter, now=T0) is None
    assert not await outbox.was_sent(session, "x")
    await outbox.mark(session, first.id, Sending.SENT, now=T0, message_id=8)
    assert await outbox.was_sent(session, "x")


async def test_what_is_written_in_one_moment_leaves_in_that_order(session: Session, rows: Rows) -> None:
    put = [(await _put(session, rows)).id for _ in range(12)]
    ready = await due.ready(session, Lane.INTERACTIVE, now=T0, limit=99)
    assert [one.subject for one in ready] == put
    assert await outbox.addressees(session, put) == dict.fromkeys(put, rows.anna.person)
    assert await outbox.addressees(session, []) == {}


async def test_a_message_is_claimed_once(session: Session, rows: Rows) -> None:
    made = await _put(session, rows)
    claimed = await outbox.claim(session, made.id)
    assert claimed is not None
    assert (claimed.state, claimed.attempts) == (Sending.SENDING, 1)
    assert await outbox.claim(session, made.id) is None
    assert await outbox.interrupted(session) == (claimed,)
    await outbox.put_back(session, claimed, at=T0 + HOUR)
    assert await due.when(session, due.SEND, made.id) == T0 + HOUR
    assert (await _load(session, made.id)).state is Sending.QUEUED


async def test_two_at_once_claim_a_message_once(database: Database) -> None:
    async with database.write() as session:
        made = await _put(session, await vera_and_anna(session))

    async def claim() -> Outgoing | None:
        async with database.write() as session:
            return await outbox.claim(session, made.id)

    claimed = await asyncio.gather(*(claim() for _ in range(5)))
    assert sum(one is not None for one in claimed) == 1


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        (Kind.DIALOGUE, [Sending.UNCONFIRMED, Sending.PARKED]),
        (Kind.REMINDER, [Sending.PARKED]),
        (Kind.REFRESH, [Sending.UNCONFIRMED] * 3),
    ],
)
async def test_nobody_knows_whether_it_left(session: Session, rows: Rows, kind: Kind, states: list[Sending]) -> None:
    row = (await _put(session, rows, kind)).id
    for state in states:
        await outbox.claim(session, row)
        assert await outbox.hold(session, await _load(session, row), now=T0) is state
    assert (await _load(session, row)).uncertain == len(states)
    assert (await due.when(session, due.SEND, row) is None) is (states[-1] is Sending.PARKED)


async def test_words_of_a_record_are_frozen_and_sealed(session: Session, rows: Rows) -> None:
    made = await _put(session, rows, Kind.ALERT)
    await outbox.freeze(session, made, variant="c6a-2", text="No change “so far”. 🙂")
    found = await _load(session, made.id)
    assert (found.variant, found.text) == ("c6a-2", "No change “so far”. 🙂")
    await outbox.freeze(session, made, variant=None, text=None)
    assert (await _load(session, made.id)).text is None


async def test_a_pressed_button_proves_its_message(session: Session, rows: Rows) -> None:
    held, other = await _put(session, rows), await _put(session, rows, card=77)
    for letter in (held, other):
        await outbox.claim(session, letter.id)
        await outbox.hold(session, letter, now=T0)
    await outbox.proven(session, rows.anna.person, 6, 77, at=(9, T0))
    assert [(await _load(session, one.id)).state for one in (held, other)] == [Sending.UNCONFIRMED, Sending.SENT]
    await outbox.proven(session, rows.anna.person, 5, 0, at=(8, T0))
    assert (await _load(session, held.id)).state is Sending.SENT


async def test_what_waits_can_be_withdrawn_for_one_client(session: Session, rows: Rows) -> None:
    about_anna = await _put(session, rows)
    letter = Letter(rows.anna.person, NAME, Kind.DIALOGUE, {})
    general = await outbox.put(session, rows.vera.practice, letter, now=T0)
    assert await outbox.cancel_for(session, rows.anna.person, now=T0, about=rows.anna.subject) == 1
    assert (await _load(session, about_anna.id)).state is Sending.CANCELLED
    assert await outbox.cancel_for(session, rows.anna.person, now=T0) == 1
    assert await outbox.cancel_for(session, rows.anna.person, now=T0) == 0
    assert general is not None
    assert await due.when(session, due.SEND, general) is None


async def test_one_card_a_subject_and_every_copy_of_it(session: Session, rows: Rows) -> None:
    letter = Letter(rows.anna.person, NAME, Kind.CHECK_IN, {"n": 1}, rows.anna.subject)
    first = await cards.post(session, rows.vera.practice, letter, subject="x:1", now=T0)
    newer = Letter(rows.anna.person, "everywhere.menu_client", Kind.CHECK_IN, {"n": 2}, rows.anna.subject)
    assert await cards.post(session, rows.vera.practice, newer, subject="x:1", now=T0) == first
    found = await cards.find(session, rows.vera.practice, rows.anna.person, "x:1")
    assert found is not None
    assert (found.message, found.args, found.variant) == ("everywhere.menu_client", {"n": 2}, None)
    assert await cards.posted(session, rows.vera.practice, first, 12, now=T0 + HOUR)
    assert await cards.posted(session, rows.vera.practice, first, 11, now=T0)
    assert not await cards.posted(session, rows.vera.practice, first, 11, now=T0)
    assert await cards.copies(session, first) == (11, 12)
    await cards.forget_copy(session, first, 11)
    assert await cards.copies(session, first) == (12,)


async def test_quick_taps_queue_one_edit(session: Session, rows: Rows) -> None:
    letter = Letter(rows.anna.person, NAME, Kind.CHECK_IN, {}, rows.anna.subject)
    made = await cards.post(session, rows.vera.practice, letter, subject="x:1", now=T0)
    await cards.keep_variant(session, made, "c1a-3")
    kept = await cards.load(session, made)
    assert kept is not None
    assert kept.variant == "c1a-3"
    for _ in range(3):
        assert await cards.refresh_about(session, rows.vera.practice, rows.anna.person, "x:1", now=T0)
    await cards.make(session, rows.vera.practice, replace(letter, message="x.more", args={"page": 2}), subject="x:1")
    assert await cards.refresh_about(session, rows.vera.practice, rows.anna.person, "x:1", now=T0)
    queued = await due.ready(session, Lane.INTERACTIVE, now=T0, limit=9)
    waiting = [await outbox.load(session, one.subject) for one in queued]
    assert [(one.message, one.args) for one in waiting if one] == [("x.more", {"page": 2})]
    assert not await cards.refresh_about(session, rows.vera.practice, rows.anna.person, "x:2", now=T0)


async def test_variants_are_counted_by_person_and_pool(session: Session, rows: Rows) -> None:
    for variant in ("a", "b", "a"):
        await variants.used(session, rows.vera.practice, rows.anna.person, "c6", variant)
    await variants.used(session, rows.vera.practice, rows.anna.person, "c7", "a")
    assert await variants.last_uses(session, rows.anna.person, "c6") == {"a": 3, "b": 2}
    assert await variants.last_uses(session, rows.vera.person, "c6") == {}


async def test_topics_are_what_the_bot_began_and_did_not_withdraw(session: Session, rows: Rows) -> None:
    sent, queued = await _put(session, rows, Kind.REMINDER), await _put(session, rows, Kind.CHECK_IN)
    dropped = await _put(session, rows, Kind.SUMMARY)
    await _put(session, rows, Kind.DIALOGUE)
    await outbox.mark(session, sent.id, Sending.SENT, now=T0 + HOUR)
    await outbox.mark(session, dropped.id, Sending.EXPIRED, now=T0 + HOUR)
    assert sorted(await topics.times(session, rows.anna.person, since=T0)) == [T0, T0 + HOUR]
    assert await topics.times(session, rows.anna.person, since=T0 + DAY) == ()
    assert queued.state is Sending.QUEUED


async def test_a_check_in_or_its_nudge_is_seen_coming(session: Session, rows: Rows) -> None:
    assert not await topics.checkin_ahead(session, rows.anna.subject, until=T0 + 9 * WEEK)
    slot = await checkins.plan_next(session, await rows.plan(session), BERLIN, now=T0)
    assert slot is not None
    assert await topics.checkin_ahead(session, rows.anna.subject, until=slot.at + HOUR)
    assert not await topics.checkin_ahead(session, rows.anna.subject, until=slot.at)
    made = await rows.checkin(session)
    await due.put(session, Duty.NUDGE, made.id, at=T0 + HOUR)
    assert await topics.checkin_ahead(session, rows.anna.subject, until=T0 + 2 * HOUR)
