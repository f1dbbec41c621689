"""Invites and dialogues: one of each in force, over in time, and used by the first who comes."""

from domain.scope import Role
from storage import dialogues, invites
from storage.database import Session
from storage.dialogues import Dialogue, Expects
from tests.storage.rows import HOUR, T0, Rows, therapist


async def test_a_new_invite_ends_the_one_before(session: Session, rows: Rows) -> None:
    first = await invites.issue(session, rows.vera.practice, Role.CLIENT, rows.anna.subject, now=T0)
    second = await invites.issue(session, rows.vera.practice, Role.CLIENT, rows.anna.subject, now=T0)
    assert await invites.load(session, first, now=T0) is None
    assert await invites.find(session, invites.payload(session, first), now=T0) is None
    found = await invites.load(session, second, now=T0)
    assert found is not None
    assert (found.role, found.subject, found.used, found.over) == (Role.CLIENT, rows.anna.subject, False, False)


async def test_an_invite_is_over_after_three_days_to_the_second(session: Session, rows: Rows) -> None:
    made = await invites.issue(session, rows.vera.practice, Role.CLIENT, rows.anna.subject, now=T0)
    found = await invites.load(session, made, now=T0 + 72 * HOUR)
    assert found is not None
    assert (found.expires_at, found.over) == (T0 + 72 * HOUR, True)
    assert not await invites.use(session, made, now=T0 + 72 * HOUR)
    assert await invites.use(session, made, now=T0 + 71 * HOUR)


async def test_a_used_invite_is_still_found_as_used(session: Session, rows: Rows) -> None:
    made = await invites.issue(session, rows.vera.practice, Role.CLIENT, rows.anna.subject, now=T0)
    assert await invites.use(session, made, now=T0)
    found = await invites.find(session, invites.payload(session, made), now=T0)
    assert found is not None
    assert found.used


async def test_withdrawing_reaches_one_practice_alone(session: Session, rows: Rows) -> None:
    otto = await therapist(session, "Otto", chat=9)
    mine = await invites.issue(session, rows.vera.practice, Role.CLIENT, rows.anna.subject, now=T0)
    await invites.withdraw(session, otto.practice, rows.anna.subject)
    assert await invites.load(session, mine, now=T0) is not None
    await invites.withdraw(session, rows.vera.practice, rows.anna.subject)
    assert await invites.load(session, mine, now=T0) is None


async def test_odd_words_find_no_invite(session: Session) -> None:
    for typed in ("", " ", "\x00", "'; DROP TABLE invite", "abcde-fghjk", "😀" * 40):
        assert await invites.find(session, typed, now=T0) is None


async def test_one_dialogue_is_open_at_a_time(session: Session, rows: Rows) -> None:
    assert await dialogues.current(session, rows.anna, now=T0) is None
    await dialogues.expect(session, rows.anna, Expects.GOAL, 1, now=T0)
    await dialogues.expect(session, rows.anna, Expects.NOTE, 2, now=T0 + HOUR)
    assert await dialogues.current(session, rows.anna, now=T0 + HOUR) == Dialogue(Expects.NOTE, 2)
    assert await dialogues.current(session, rows.vera, now=T0) is None
    await dialogues.end(session, rows.anna)
    assert await dialogues.current(session, rows.anna, now=T0 + HOUR) is None


async def test_a_dialogue_is_over_after_a_day(session: Session, rows: Rows) -> None:
    await dialogues.expect(session, rows.anna, Expects.GOAL, 1, now=T0)
    assert await dialogues.current(session, rows.anna, now=T0 + dialogues.LASTS) is None
    assert await dialogues.current(session, rows.anna, now=T0 + 23 * HOUR) is not None
    await dialogues.end(session, rows.vera)
