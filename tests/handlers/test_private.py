"""A question to the therapist alone: off until turned on, asked every three months, and no answer is kept."""

from sqlalchemy import select

from domain.duties import Duty
from scheduler.private import ask
from storage import due, people
from storage.questions import Asked
from storage.tables import metadata
from tests.factories import Practised, practised
from tests.world import World

ASKED = "A private question, seen by no one else. How heavy do open cases feel at the moment?"


async def turned_on(world: World) -> Practised:
    vera = await practised(world)
    await vera.phone.says("/alerts")
    await vera.phone.taps("A question for you")
    assert vera.phone.last.text.endswith("It is off.")
    await vera.phone.taps("Turn on")
    assert vera.phone.last.text.endswith("Next on Monday 1 June.")
    return vera


async def test_it_comes_every_three_months_and_a_tap_leaves_nothing_behind(world: World) -> None:
    vera = await turned_on(world)
    await world.passes(weeks=13)
    card = vera.phone.last
    assert card.text == ASKED
    before = await _kept(world)
    heavy = next(one["callback_data"] for row in card.buttons for one in row if one["text"] == "Heavy")
    await vera.phone.taps_data(heavy, card)
    assert card.text == "Thank you. Nothing of it was kept."
    assert "says little about your skill" in vera.phone.last.text
    await vera.phone.taps("Mute for 2 weeks")
    assert vera.phone.last.text.startswith("No notes of no change before")
    after = await _kept(world)
    assert {name: rows for name, rows in after.items() if before[name] != rows}.keys() <= {"question", "therapist"}
    async with world.database.read() as session:
        states = [row for row in await session.rows(metadata.tables["question"].select()) if row.about == "private"]
    assert [(row.state, row.measure, row.position) for row in states] == [(Asked.ANSWERED, None, 0)]
    await world.passes(weeks=13)
    assert vera.phone.last.text == ASKED


async def _kept(world: World) -> dict[str, int]:
    """How many rows each table holds, but for what passes through and is emptied."""
    passing = {"inbox", "outbox", "card", "posting", "due"}
    async with world.database.read() as session:
        return {
            name: len(await session.rows(select(table)))
            for name, table in metadata.tables.items()
            if name not in passing
        }


async def test_it_can_be_turned_off_and_answered_once(world: World) -> None:
    vera = await turned_on(world)
    async with world.database.write() as session:
        await ask(session, vera.scope.subject, world.now)
    await world.settles()
    card = vera.phone.last
    light = card.buttons[0][0]["callback_data"]
    await vera.phone.taps_data(light, card)
    await vera.phone.taps_data(light, card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    await vera.phone.taps("Turn off")
    assert vera.phone.last is card
    async with world.database.read() as session:
        assert await due.when(session, Duty.PRIVATE_QUESTION, vera.scope.subject) is None


async def test_whoever_reads_no_more_is_not_asked(world: World) -> None:
    vera = await turned_on(world)
    async with world.database.write() as session:
        await due.drop(session, Duty.PRIVATE_QUESTION, vera.scope.subject)
        await session.change(metadata.tables["therapist"], vera.scope.subject, person_id=None)
        await ask(session, vera.scope.subject, world.now)
        assert await due.when(session, Duty.PRIVATE_QUESTION, vera.scope.subject) is None
        assert await people.load(session, vera.scope.person) is not None
