"""The schedule: one row a kind and subject, moved rather than doubled, taken in a lasting order."""

import asyncio
from datetime import timedelta

from domain.delivery import Lane
from storage import due
from storage.database import Database, Session
from tests.storage.rows import HOUR, T0


async def test_a_row_moves_to_another_time_and_lane(session: Session) -> None:
    await due.put(session, "a", 1, at=T0)
    await due.put(session, "a", 1, at=T0 + HOUR, lane=Lane.ALERT)
    assert await due.when(session, "a", 1) == T0 + HOUR
    assert await due.lanes(session, now=T0 + HOUR) == {Lane.ALERT}
    await due.drop(session, "a", 1)
    await due.drop(session, "a", 1)
    assert await due.when(session, "a", 1) is None
    assert await due.lanes(session, now=T0 + HOUR) == frozenset()


async def test_what_is_due_at_once_has_a_lasting_order(session: Session) -> None:
    for kind, subject in (("b", 1), ("a", 2), ("a", 1)):
        await due.put(session, kind, subject, at=T0)
    await due.put(session, "z", 1, at=T0 - timedelta(microseconds=1))
    found = await due.ready(session, Lane.DECIDE, now=T0, limit=9)
    assert [(one.kind, one.subject) for one in found] == [("z", 1), ("a", 1), ("a", 2), ("b", 1)]
    assert len(await due.ready(session, Lane.DECIDE, now=T0)) == 1
    assert await due.ready(session, Lane.DECIDE, now=T0 - HOUR) == ()


async def test_the_soonest_of_each_side(session: Session) -> None:
    assert (await due.soonest(session))[0] is None
    await due.put(session, "a", 1, at=T0)
    await due.put(session, due.SEND, 1, at=T0 + HOUR, lane=Lane.REMINDER)
    assert await due.soonest(session) == (T0, T0 + HOUR)
    assert await due.lanes(session, now=T0 + HOUR) == {Lane.DECIDE, Lane.REMINDER}


async def test_ids_use_all_63_bits(session: Session) -> None:
    await due.put(session, "a", 2**63 - 1, at=T0)
    claimed = await due.claim_one(session, now=T0)
    assert claimed is not None
    assert claimed.subject == 2**63 - 1


async def test_two_at_once_claim_a_duty_once(database: Database) -> None:
    async with database.write() as session:
        for subject in range(3):
            await due.put(session, "a", subject, at=T0)

    async def claim() -> int | None:
        async with database.write() as session:
            item = await due.claim_one(session, now=T0)
            return item.subject if item else None

    claimed = await asyncio.gather(*(claim() for _ in range(5)))
    assert sorted(one for one in claimed if one is not None) == [0, 1, 2]
