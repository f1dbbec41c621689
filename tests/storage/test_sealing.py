"""Sealed words: unreadable on disk, bound to their place, gone with their key."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.scope import Role, Scope
from storage import clients, inbox, invites, notes, people, practices
from storage.database import Database, Session
from storage.practices import Practice
from storage.sealing import Place, SealBroken, Vault
from storage.tables import metadata

T0 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
WORDS = "my very own secret words"


async def _client(session: Session) -> tuple[Scope, clients.Client]:
    practice = await practices.add_practice(session, Practice(0, WORDS, "Europe/Berlin", "de", "en"), now=T0)
    scope = Scope(practice, 1, Role.THERAPIST, await practices.add_therapist(session, practice))
    await practices.name_therapist(session, scope, WORDS)
    found = await clients.load(session, await clients.add(session, scope, WORDS, now=T0))
    assert found is not None
    return scope, found


@given(st.text())
def test_what_was_sealed_opens_in_its_place(words: str) -> None:
    vault, place = Vault(b"k" * 32), Place("note", "text_sealed", 7, 3)
    assert vault.open(vault.seal(words, place), place) == words


@pytest.mark.parametrize(
    "elsewhere",
    [
        Place("answer", "text_sealed", 7, 3),
        Place("note", "other", 7, 3),
        Place("note", "text_sealed", 8, 3),
        Place("note", "text_sealed", 7, 4),
    ],
)
def test_a_value_that_was_moved_does_not_open(elsewhere: Place) -> None:
    vault = Vault(b"k" * 32)
    with pytest.raises(SealBroken):
        vault.open(vault.seal(WORDS, Place("note", "text_sealed", 7, 3)), elsewhere)


def test_another_key_opens_nothing() -> None:
    place = Place("note", "text_sealed", 7, 3)
    with pytest.raises(SealBroken):
        Vault(b"x" * 32).open(Vault(b"k" * 32).seal(WORDS, place), place)


async def test_nothing_people_say_is_readable_in_any_column(database: Database) -> None:
    async with database.write() as session:
        _, client = await _client(session)
        await notes.add(session, client, WORDS, now=T0)
        raw = f'{{"update_id": 1, "message": {{"message_id": 1, "chat": {{"id": 5}}, "text": "{WORDS}"}}}}'
        await inbox.store(session, raw, now=T0)
        for table in metadata.sorted_tables:
            for row in await session.rows(table.select()):
                assert not [value for value in row if WORDS.encode() in (value if isinstance(value, bytes) else b"")]
                assert not [value for value in row if WORDS in str(value)]


async def test_an_invite_is_found_by_link_or_code_and_is_used_once(database: Database) -> None:
    async with database.write() as session:
        scope, client = await _client(session)
        made = await invites.issue(session, scope.practice, Role.CLIENT, client.id, now=T0)
        code = invites.code(session, made)
        found = await invites.find(session, f" {code.upper()} ".replace("-", " "), now=T0)
        assert found is not None
        assert found == await invites.find(session, invites.payload(session, made), now=T0)
        assert await invites.use(session, made, now=T0)
        assert not await invites.use(session, made, now=T0)
        assert len(invites.payload(session, made)) == 43


async def test_a_telegram_id_is_found_and_never_stored_plainly(database: Database) -> None:
    async with database.write() as session:
        scope, _ = await _client(session)
        new = people.Person(0, scope.practice, Role.THERAPIST, scope.subject, "en", "informal", "UTC", reachable=True)
        made = await people.add(session, new, chat=987654321, now=T0)
        assert (await people.scope_of(session, 987654321)).person == made
        assert (await people.scope_of(session, 987654322)).role is Role.STRANGER
