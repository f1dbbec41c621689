"""What a transaction remembers of its own reads, and when it forgets."""

from storage import joining, plans, practices
from storage.database import Database, Session
from storage.practices import Practice
from storage.tables import practice
from tests.storage.rows import T0, Rows


async def test_a_row_is_read_once_and_anew_after_a_change(database: Database) -> None:
    async with database.write() as session:
        made = await practices.add_practice(session, Practice(0, "Oak", "Europe/Berlin", "de", "en"), now=T0)
        first = await practices.practice_of(session, made)
        assert await practices.practice_of(session, made) is first
        await session.execute(practice.update().where(practice.c.id == made).values(country="at"))
        assert (await practices.practice_of(session, made)).country == "at"


async def test_nothing_is_remembered_between_transactions(database: Database) -> None:
    async with database.write() as session:
        made = await practices.add_practice(session, Practice(0, "Oak", "Europe/Berlin", "de", "en"), now=T0)
        first = await practices.practice_of(session, made)
    async with database.read() as session:
        assert await practices.practice_of(session, made) is not first


async def test_what_is_deleted_along_is_forgotten_too(session: Session, rows: Rows) -> None:
    assert (await rows.plan(session)).label == "neck"
    await joining.drop_client(session, rows.anna.subject)
    assert await plans.load(session, rows.plan_id) is None
