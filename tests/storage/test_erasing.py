"""Removing a client on both databases: every table about clients goes along, and so does the key."""

import pytest

from domain.delivery import Kind
from domain.duties import Duty
from domain.measures import Measure
from domain.rights import Looked
from storage import audit, cards, clients, copying, due, erasing, notes, outbox, questions
from storage.database import Database
from storage.outbox import Letter
from storage.questions import Ask
from storage.sealing import Place
from storage.tables import client, metadata, posting
from storage.tables import outbox as outbox_table
from tests.storage.rows import DAY, T0, joined, vera_and_anna

ABOUT_CLIENTS = sorted(name for name, table in metadata.tables.items() if "client_id" in table.c)


@pytest.mark.parametrize("name", ABOUT_CLIENTS)
def test_what_is_about_a_client_goes_with_the_client(name: str) -> None:
    (key,) = metadata.tables[name].c.client_id.foreign_keys
    assert (key.column.table.name, key.ondelete) == ("client", "CASCADE")


async def test_one_client_is_removed_and_the_other_stays(database: Database) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
        ben = await joined(session, rows.vera, "Ben", 3)
        for one in (rows, ben):
            await one.tells(session, Measure.GOAL, "7", at=T0)
            await notes.add(session, await one.client(session), "hello", now=T0)
            await audit.looked(session, await one.client(session), rows.vera.subject, Looked.CARD, now=T0)
            await due.put(session, Duty.OPEN_CHECKIN, one.plan_id, at=T0 + DAY)
        await erasing.erase(session, await rows.client(session), now=T0)
        assert [row.id for row in await session.rows(client.select())] == [ben.anna.subject]
        assert await due.when(session, Duty.OPEN_CHECKIN, rows.plan_id) is None
        assert await due.when(session, Duty.OPEN_CHECKIN, ben.plan_id) == T0 + DAY
        kept = await copying.records(session, await ben.client(session))
        assert [one.words for one in kept["note"]] == [("hello",)]


async def test_messages_buttons_and_copies_go_and_what_waits_for_others_stays(database: Database) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
        anna = await rows.client(session)
        question = await questions.ask(session, Ask(anna.practice, rows.anna.person, "x", 1, anna.id), now=T0)
        letter = Letter(rows.anna.person, "rhythm.kept", Kind.DIALOGUE, {"question": question.id}, anna.id)
        card = await cards.post(session, anna.practice, letter, subject="x:1", now=T0)
        await cards.posted(session, anna.practice, card, 77, now=T0)
        other = Letter(rows.vera.person, "everywhere.help_therapist", Kind.DIALOGUE, {})
        await outbox.put(session, anna.practice, other, now=T0)
        made = await erasing.erase(session, anna, now=T0)
        assert await session.rows(posting.select()) == []
        assert [row.message for row in await session.rows(outbox_table.select())] == ["everywhere.help_therapist"]
        assert await erasing.alias(session, made) == "Anna"
        await erasing.forget(session, made)
        assert await erasing.alias(session, made) is None


async def test_a_removed_client_cannot_be_opened_from_memory_either(database: Database) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
        sealed = (await session.rows(client.select()))[0].alias_sealed
        anna = await rows.client(session)
        await erasing.erase(session, anna, now=T0)
        assert await clients.load(session, anna.id) is None
        with pytest.raises(LookupError):
            await session.open(sealed, Place("client", "alias_sealed", anna.id, anna.practice, anna.id))
