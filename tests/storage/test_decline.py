"""A no leaves no row of the person, and the words they had sent are emptied, on both databases."""

from domain.delivery import Sending
from storage import people
from storage.database import Database
from storage.tables import metadata
from tests.factories import practised
from tests.joining import invite
from tests.world import World

PASSING = ("due", "inbox", "invite", "outbox")


async def _rows(database: Database) -> dict[str, list[tuple[object, ...]]]:
    async with database.read() as session:
        found = {name: await session.rows(table.select()) for name, table in metadata.tables.items()}
    return {name: sorted(tuple(row) for row in rows) for name, rows in found.items()}


async def test_a_no_leaves_no_row(world: World) -> None:
    vera, sam = await practised(world), world.phone("Sam")
    payload = await invite(vera)
    before = await _rows(world.database)
    await sam.starts(payload)
    await sam.taps("No")
    after = await _rows(world.database)
    assert {name for name in after if len(after[name]) > len(before[name])} <= {"inbox", "outbox"}
    assert {len(after[name]) - len(before[name]) for name in after if name not in PASSING} == {0}
    async with world.database.read() as session:
        assert (await people.scope_of(session, sam.chat)).person == 0
        bodies = await session.rows(metadata.tables["inbox"].select())
        letters = await session.rows(metadata.tables["outbox"].select())
    assert {row.body_sealed for row in bodies} == {None}
    assert {row.person_id for row in letters} == {vera.scope.person}
    assert {row.state for row in letters} == {Sending.SENT}
