"""Practices and the people of a chat: kept apart by practice, found by a fingerprint, forgotten when asked."""

import pytest
from sqlalchemy.exc import IntegrityError

from domain.delivery import Kind, Sending
from domain.duties import Duty
from domain.scope import STRANGER, Role
from domain.therapist import ReplyTime
from storage import clients, due, installation, outbox, people, practices, reach
from storage.database import Database, Session
from storage.outbox import Letter
from tests.storage.rows import T0, WEEK, Rows, person, therapist, vera_and_anna


async def test_a_practice_is_opened_again(session: Session, rows: Rows) -> None:
    found = await practices.practice_of(session, rows.vera.practice)
    assert (found.name, found.zone, found.country) == ("Practice of Vera", "Europe/Berlin", "de")
    with pytest.raises(LookupError):
        await practices.practice_of(session, 1)


async def test_practices_are_listed(session: Session) -> None:
    first, second = await therapist(session), await therapist(session, "Otto", chat=9)
    assert set(await practices.practice_ids(session)) == {first.practice, second.practice}


async def test_a_therapist_sets_up_step_by_step(session: Session) -> None:
    vera = await therapist(session)
    before = await practices.therapist_of(session, vera.subject)
    assert (before.name, before.reads, before.joined) == ("Vera", ReplyTime.VISIT, False)
    await practices.set_reply_time(session, vera, ReplyTime.TWO_DAYS)
    await practices.accept_sheet(session, vera, "f" * 64, now=T0)
    after = await practices.therapist_of(session, vera.subject)
    assert (after.reads, after.sheet_hash, after.joined) == (ReplyTime.TWO_DAYS, "f" * 64, True)


async def test_a_therapist_is_named_before_anybody_came(session: Session) -> None:
    practice = (await therapist(session)).practice
    found = await practices.therapist_of(session, await practices.add_therapist(session, practice))
    assert (found.person, found.name, found.sheet_hash, found.joined) == (0, "", "", False)


async def test_a_chat_says_who_is_speaking(session: Session, rows: Rows) -> None:
    assert await people.scope_of(session, 1) == rows.vera
    assert await people.scope_of(session, 2) == rows.anna
    assert await people.scope_of(session, 3) == STRANGER
    found = await people.load(session, rows.anna.person)
    assert found is not None
    assert (found.name, found.zone, found.reachable, found.role) == ("Ann", "Europe/Berlin", True, Role.CLIENT)


async def test_a_chat_is_one_person_in_a_practice(database: Database) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
    with pytest.raises(IntegrityError):
        async with database.write() as session:
            await person(session, rows.vera.practice, Role.CLIENT, rows.anna.subject, chat=2)
    async with database.write() as session:
        other = await therapist(session, "Otto", chat=2)
    assert other.practice != rows.vera.practice


async def test_a_person_becomes_somebody_else(session: Session, rows: Rows) -> None:
    await people.become(session, rows.anna.person, Role.STRANGER, 0)
    await people.set_zone(session, rows.anna.person, "Asia/Tokyo")
    found = await people.load(session, rows.anna.person)
    assert found is not None
    assert (found.role, found.zone) == (Role.STRANGER, "Asia/Tokyo")


async def test_a_forgotten_person_is_gone_with_their_messages(session: Session, rows: Rows) -> None:
    letter = Letter(rows.anna.person, "everywhere.staying", Kind.DIALOGUE, {})
    queued = await outbox.put(session, rows.vera.practice, letter, now=T0)
    assert queued is not None
    await people.forget(session, rows.anna.person)
    assert await people.load(session, rows.anna.person) is None
    assert await outbox.load(session, queued) is None
    with pytest.raises(LookupError):
        await outbox.chat_of(session, rows.anna.person)


async def test_blocking_is_news_once_and_withdraws_what_waits(session: Session, rows: Rows) -> None:
    letter = Letter(rows.anna.person, "everywhere.staying", Kind.DIALOGUE, {})
    queued = await outbox.put(session, rows.vera.practice, letter, now=T0)
    assert queued is not None
    for now in (T0, T0 + WEEK):
        await reach.lost(session, rows.anna.person, now=now)
    assert await due.when(session, Duty.TELL_UNREACHABLE, rows.anna.subject) == T0
    withdrawn = await outbox.load(session, queued)
    assert withdrawn is not None
    assert withdrawn.state is Sending.CANCELLED


async def test_being_back_is_news_once(session: Session, rows: Rows) -> None:
    await reach.lost(session, rows.anna.person, now=T0)
    await clients.told_unreachable(session, rows.anna.subject, at=T0)
    assert await reach.found(session, rows.anna.person)
    assert not await reach.found(session, rows.anna.person)
    assert (await rows.client(session)).unreachable_told_at is None


async def test_a_therapist_who_blocks_alarms_nobody(session: Session, rows: Rows) -> None:
    await reach.lost(session, rows.vera.person, now=T0)
    assert await due.when(session, Duty.TELL_UNREACHABLE, rows.vera.subject) is None
    assert await reach.found(session, rows.vera.person)


async def test_the_bot_has_one_name(session: Session) -> None:
    assert await installation.bot_name(session) == ""
    for name in ("first_bot", "second_bot"):
        await installation.name_bot(session, name)
    assert await installation.bot_name(session) == "second_bot"


async def test_two_practices_reach_nothing_of_each_other(session: Session) -> None:
    one = await vera_and_anna(session)
    otto = await therapist(session, "Otto", chat=9)
    assert await clients.reach(session, otto, one.anna.subject) is None
    assert await clients.of_therapist(session, otto) == ()
