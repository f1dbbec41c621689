"""Having everything removed: asked twice, then gone from every row, and the key with it."""

import pytest

from domain.scope import Role
from storage import people
from storage.database import Session
from storage.tables import client, due, erasure, metadata, outbox
from tests.checkin import first_week
from tests.factories import Joined, Practised, joined, practised
from tests.world import World


async def lived(world: World) -> tuple[Practised, Joined]:
    """A client with answers, a note passed on, an urgent note, and a therapist who looked and got a weekly list."""
    vera, anna = await first_week(world)
    await anna.phone.taps("5")
    await anna.phone.says("the stairs again")
    await anna.phone.taps("Yes")
    await anna.phone.says("/urgent")
    await anna.phone.taps("Not sure")
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    await world.passes(weeks=5)
    return vera, anna


async def erases(anna: Joined) -> None:
    """Ask for it, and confirm twice."""
    await anna.phone.says("/erase")
    await anna.phone.taps("Yes, erase")
    await anna.phone.taps("Erase now")


async def mentions(session: Session, ids: set[int]) -> list[str]:
    """The tables in which a row still names one of these ids."""
    found = []
    for name, table in metadata.tables.items():
        for row in await session.rows(table.select()):
            found += [name for value in row if isinstance(value, int) and value in ids]
    return found


async def test_nothing_of_the_client_is_left_in_any_row(world: World) -> None:
    _, anna = await lived(world)
    ids = {anna.scope.subject, anna.scope.person, anna.plan}
    async with world.database.read() as session:
        assert await mentions(session, ids)
    await erases(anna)
    assert anna.phone.last.text.startswith("Done. Your data here is gone.")
    async with world.database.read() as session:
        assert await mentions(session, ids) == []
        assert (await people.scope_of(session, anna.phone.chat)).role is Role.STRANGER


async def test_the_key_is_gone_and_no_weekly_list_names_the_client(world: World) -> None:
    _, anna = await lived(world)
    await erases(anna)
    assert not world.database.vault.knows(anna.scope.subject)
    async with world.database.read() as session:
        assert await session.rows(client.select()) == []
        lists = [row for row in await session.rows(outbox.select()) if row.message == "caseload.digest"]
        assert lists
        assert {row.text_sealed for row in lists} == {None}


async def test_the_therapist_hears_that_and_nothing_more(world: World) -> None:
    vera, anna = await lived(world)
    heard = len(vera.phone.heard)
    await erases(anna)
    (told,) = vera.phone.heard[heard:]
    assert told.startswith("Anna has had everything removed that was kept here.")
    await vera.phone.says("/clients")
    assert "no clients here yet" in vera.phone.last.text
    await world.passes(weeks=6)
    assert not [text for text in vera.phone.heard[heard + 2 :] if "Anna" in text]


async def test_after_two_weeks_the_name_is_forgotten_too(world: World) -> None:
    _, anna = await lived(world)
    await erases(anna)
    await world.passes(days=15)
    async with world.database.read() as session:
        (row,) = await session.rows(erasure.select())
        assert row.alias_sealed is None
        assert [one.message for one in await session.rows(outbox.select()) if "erased" in one.message] == []


async def test_old_buttons_of_both_lead_nowhere_and_the_chat_is_a_strangers(world: World) -> None:
    vera, anna = await lived(world)
    card = next(one for one in vera.phone.messages if "Visit today" in one.labels)
    await erases(anna)
    await vera.phone.taps("Visit today", card)
    assert world.telegram.toasts[-1]
    await anna.phone.taps("Erase now")
    assert world.telegram.toasts[-1]
    await anna.phone.says("hello")
    assert "by invitation" in anna.phone.last.text
    heard = len(anna.phone.heard)
    await world.passes(weeks=8)
    assert len(anna.phone.heard) == heard


@pytest.mark.parametrize("label", ["Get a copy first", "No"])
async def test_before_the_second_yes_nothing_is_removed(world: World, label: str) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/erase")
    question = anna.phone.last
    await anna.phone.taps(label)
    assert anna.phone.last.text != question.text
    await anna.phone.says("/erase")
    await anna.phone.taps("Yes, erase")
    await anna.phone.taps("No")
    assert anna.phone.last.text == "OK. Nothing has changed."
    async with world.database.read() as session:
        assert len(await session.rows(client.select())) == 1
        assert await session.rows(due.select())
