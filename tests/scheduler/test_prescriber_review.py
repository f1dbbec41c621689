"""Half a year with a plan that somebody else set: a note at each look, an answer each time, every version kept."""

from storage import clients
from storage.tables import client as client_row
from tests.asked import prescribes, versions
from tests.homecare import Pair, pair
from tests.telegram import Message
from tests.world import World


def drafts(both: Pair) -> list[Message]:
    """The notes that were drafted because the day had come."""
    return [one for one in both.vera.phone.messages if "Send to prescriber" in one.labels]


async def comes_back(both: Pair, answer: str, *words: str) -> None:
    """The client's yes, the note on its way, and the answer, from today on."""
    await both.anna.phone.taps("Yes", next(one for one in reversed(both.anna.phone.messages) if "Yes" in one.labels))
    await both.vera.phone.taps("Send to prescriber", drafts(both)[-1])
    for label in ("I have sent it", "Enter the answer", answer):
        await both.vera.phone.taps(label)
    for typed in words:
        await both.vera.phone.says(typed)
    await both.vera.phone.taps(both.vera.phone.last.labels[0])


async def test_a_note_is_drafted_again_at_each_review_and_both_versions_are_listed(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await world.passes(weeks=8, days=1)
    assert len(drafts(both)) == 1
    await comes_back(both, "Keeps the plan", "it needs its time")
    assert "The plan is looked at again on 23 June." in both.vera.phone.last.text
    assert "The plan will be looked at again on 23 June." in both.anna.phone.last.text
    await world.passes(weeks=7, days=5)
    assert len(drafts(both)) == 0
    await world.passes(days=4)
    assert len(drafts(both)) == 1
    await comes_back(both, "Agreed to a change", "40 minutes, once a week", "it went well")
    assert [one.changed for one in await versions(world, both)] == ["", "40 minutes, once a week"]
    await both.vera.phone.says("/prescribed Anna")
    listed = both.vera.phone.last.text
    assert (
        "“40 minutes, once a week”, before that “neck, 30 minutes, twice a week”. The reason: “it went well”" in listed
    )
    assert "The goal then: “drive for an hour”" in listed
    await both.anna.phone.says("/change")
    await both.anna.phone.taps("Why this plan")
    assert "before that “neck, 30 minutes, twice a week”" in both.anna.phone.last.text
    await world.passes(weeks=8, days=2)
    assert len(drafts(both)) == 1


async def test_a_look_that_is_dropped_comes_again(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await world.passes(weeks=8, days=1)
    await both.vera.phone.taps("Drop it", drafts(both)[0])
    await world.passes(weeks=8, days=1)
    assert len(drafts(both)) == 1


async def test_a_look_at_the_plan_of_somebody_who_left_waits_for_them(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    async with world.database.write() as session:
        await session.change(client_row, both.anna.scope.subject, state=clients.Standing.STOPPED)
    await world.passes(weeks=9)
    assert drafts(both) == []
    async with world.database.write() as session:
        await session.change(client_row, both.anna.scope.subject, state=clients.Standing.ACTIVE)
    await world.passes(weeks=3, days=1)
    assert len(drafts(both)) == 1
