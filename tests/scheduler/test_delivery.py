"""What leaves: once when all is well, held or parked when nobody knows, never to somebody who left."""

from datetime import timedelta

import pytest

from domain.delivery import RULES, Kind, Sending
from domain.messages import everywhere, name_of
from scheduler.delivery import Delivery
from scheduler.messenger import NotSent, Reason, Unknown
from storage import clients, due, outbox
from storage.clients import Standing
from storage.outbox import Letter
from tests.factories import Joined, joined, practised
from tests.telegram import Maker
from tests.world import World


async def _queue(world: World, to: Joined, kind: Kind = Kind.DIALOGUE, once: str | None = None) -> int:
    letter = Letter(to.scope.person, name_of(everywhere.Staying), kind, {}, to.scope.subject, once=once)
    async with world.database.write() as session:
        row = await outbox.put(session, to.scope.practice, letter, now=world.now)
    assert row is not None
    return row


async def _state(world: World, row: int) -> Sending:
    async with world.database.read() as session:
        letter = await outbox.load(session, row)
    assert letter is not None
    return letter.state


@pytest.fixture
async def anna(world: World) -> Joined:
    return await joined(await practised(world))


async def test_a_message_leaves_once(world: World, anna: Joined) -> None:
    row = await _queue(world, anna)
    await world.settles()
    assert len(anna.phone.heard) == 1
    assert await _state(world, row) is Sending.SENT


async def test_the_same_key_is_queued_once(world: World, anna: Joined) -> None:
    await _queue(world, anna, once="x")
    letter = Letter(anna.scope.person, name_of(everywhere.Staying), Kind.DIALOGUE, {}, anna.scope.subject, once="x")
    async with world.database.write() as session:
        assert await outbox.put(session, anna.scope.practice, letter, now=world.now) is None


@pytest.mark.parametrize("kind", [Kind.DIALOGUE, Kind.ALERT, Kind.CHECK_IN])
async def test_an_uncertain_message_is_held_then_sent_once_more_then_parked(
    world: World, anna: Joined, kind: Kind
) -> None:
    world.telegram.lost_answers = 9
    row = await _queue(world, anna, kind)
    await world.steps()
    await world.delivery.landed()
    await world.steps()
    assert await _state(world, row) is Sending.UNCONFIRMED
    world.now += RULES[kind].hold
    await world.settles()
    assert len(anna.phone.heard) == 2
    assert await _state(world, row) is Sending.PARKED


async def test_an_uncertain_reminder_is_skipped_rather_than_doubled(world: World, anna: Joined) -> None:
    world.telegram.lost_answers = 1
    row = await _queue(world, anna, Kind.REMINDER)
    await world.passes(hours=2)
    assert len(anna.phone.heard) == 1
    assert await _state(world, row) is Sending.PARKED


async def test_what_certainly_did_not_leave_is_sent_later(world: World, anna: Joined) -> None:
    world.telegram.trouble = [NotSent(Reason.LATER), NotSent(Reason.LATER, 30.0), Unknown("lost")]
    row = await _queue(world, anna)
    await world.passes(hours=1)
    assert len(anna.phone.heard) == 1
    assert await _state(world, row) is Sending.SENT


async def test_a_wait_asked_for_holds_everybody(world: World, anna: Joined) -> None:
    ben = await joined(await practised(world, "Otto"), "Ben")
    world.telegram.trouble = [NotSent(Reason.LATER, 30.0)]
    await _queue(world, anna)
    await world.settles()
    await _queue(world, ben)
    await world.settles()
    assert ben.phone.heard == []
    await world.passes(hours=0.01)
    assert (len(anna.phone.heard), len(ben.phone.heard)) == (1, 1)


async def test_too_late_is_not_sent(world: World, anna: Joined) -> None:
    row = await _queue(world, anna)
    world.now += timedelta(minutes=11)
    await world.settles()
    assert await _state(world, row) is Sending.EXPIRED
    assert anna.phone.heard == []


async def test_consent_is_checked_again_at_sending(world: World, anna: Joined) -> None:
    letter = Letter(anna.scope.person, "reach.unreachable", Kind.CHECK_IN, {}, anna.scope.subject)
    async with world.database.write() as session:
        row = await outbox.put(session, anna.scope.practice, letter, now=world.now)
        await clients.set_state(session, anna.scope.subject, Standing.STOPPED)
    await world.settles()
    assert row is not None
    assert await _state(world, row) is Sending.CANCELLED


async def test_who_blocked_the_bot_is_left_alone_and_the_therapist_told_once(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    world.telegram.blocked.add(anna.phone.chat)
    for _ in range(3):
        await _queue(world, anna)
        await world.settles()
    assert len(vera.phone.heard) == 1
    calls = len([call for call in world.telegram.calls if call[1].get("chat_id") == anna.phone.chat])
    assert calls == 1
    await anna.phone.unblocks()
    await _queue(world, anna)
    await world.settles()
    assert len(anna.phone.heard) == 1


async def test_the_therapist_is_told_of_a_block_in_the_morning(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(hours=13)
    await anna.phone.blocks()
    await world.passes(hours=9)
    assert vera.phone.heard == []
    await world.passes(hours=2)
    assert "do not arrive" in vera.phone.last.text


async def test_after_a_kill_what_was_leaving_is_uncertain(world: World, anna: Joined) -> None:
    row = await _queue(world, anna)
    await world.steps()
    await world.delivery.landed()
    world.delivery = Delivery(world.database, world.telegram, Maker(), lambda: None)
    assert await world.delivery.recover(world.now) == 1
    assert await _state(world, row) is Sending.UNCONFIRMED
    await world.passes(hours=1)
    assert len(anna.phone.heard) == 2


async def test_a_message_that_cannot_be_worded_waits_and_stops_nobody(world: World, anna: Joined) -> None:
    broken = Letter(anna.scope.person, "no.such_message", Kind.ALERT, {}, anna.scope.subject)
    async with world.database.write() as session:
        row = await outbox.put(session, anna.scope.practice, broken, now=world.now)
    await _queue(world, anna)
    await world.settles()
    assert len(anna.phone.heard) == 1
    assert row is not None
    async with world.database.read() as session:
        assert await due.when(session, due.SEND, row) == world.now + timedelta(hours=1)
    world.faults.lines.clear()


async def test_a_chat_hears_four_at_once_and_then_one_a_second(world: World, anna: Joined) -> None:
    for _ in range(6):
        await _queue(world, anna)
    start = world.now
    await world.settles()
    assert len(anna.phone.heard) == 6
    assert timedelta(seconds=2) <= world.now - start < timedelta(seconds=3)


async def _leaves(world: World, times: int) -> None:
    for _ in range(times):
        await world.steps()
        await world.delivery.landed()


async def test_what_waits_keeps_its_order_when_something_urgent_takes_the_turn(world: World, anna: Joined) -> None:
    world.now += timedelta(microseconds=4)
    rows = [await _queue(world, anna) for _ in range(6)]
    await _leaves(world, 20)
    for moment in range(2):
        async with world.database.read() as session:
            world.now = max(world.now, await due.when(session, due.SEND, rows[4 + moment]) or world.now)
        if not moment:
            await _queue(world, anna, Kind.URGENT)
        await _leaves(world, 4)
    async with world.database.read() as session:
        fifth, sixth = [await due.when(session, due.SEND, row) for row in rows[4:]]
    assert sixth is not None
    assert fifth is None or fifth < sixth
