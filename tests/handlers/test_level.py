"""A therapist's private look at what was tried where the answers stayed level."""

from domain.messages.caseload import Closing
from domain.progress import State
from storage import plans, summaries
from tests.alerted import alerted
from tests.factories import joined, practised
from tests.world import World


async def test_cases_stand_with_what_was_tried_and_leave_once_something_moved(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Another approach")
    await found.vera.phone.says("longer holds, less pressure")
    await found.vera.phone.taps("2 weeks")
    await found.vera.phone.says("/tried")
    text = found.vera.phone.last.text
    assert "Anna, no change first named on 6 March\n• Tried since 6 March: “longer holds, less pressure”" in text
    async with world.database.write() as session:
        plan = await plans.load(session, found.anna.plan)
        assert plan is not None
        await summaries.keep(session, plan, State.IMPROVING, Closing(), now=world.now)
    await found.vera.phone.says("/tried")
    assert "There is no such case at the moment." in found.vera.phone.last.text


async def test_it_shows_nobody_else_s_clients_and_leads_to_a_peer(world: World) -> None:
    found = await alerted(world)
    other = await practised(world, "Omar")
    await joined(other, "Bela")
    await other.phone.says("/tried")
    assert "There is no such case at the moment." in other.phone.last.text
    await found.vera.phone.says("/tried")
    assert "Anna, no change first named on 6 March\n• Nothing is noted as tried." in found.vera.phone.last.text
    await found.vera.phone.taps("Pick a case")
    assert found.vera.phone.last.labels == ["Anna"]
