"""Closing honestly: five items first, a word on what is open, something to take along, and a way back with a yes."""

import pytest

from domain.alerts import Rule, State
from domain.duties import Duty
from storage import checkins, closings, directory, due, plans
from tests.alerted import TICKED, Alerted, alerted, opened
from tests.handed import RUIZ, knows
from tests.homecare import Pair
from tests.world import World


async def closed(world: World, note: str = "I wish you well") -> Alerted:
    """Everything was done, and Vera closed with a note."""
    found = await alerted(world)
    for label in ("Close honestly", "We have talked", *TICKED):
        await found.vera.phone.taps(label)
    await found.vera.phone.says(note)
    return found


async def test_the_five_items_are_ticked_one_by_one(world: World) -> None:
    found = await alerted(world)
    for label in ("Close honestly", "We have talked", "Goal within"):
        await found.vera.phone.taps(label)
    assert found.card.text == (
        "Before closing with Anna, tick what has been done:\n"
        "[x] Goal checked and within reach\n[  ] More than one approach tried\n"
        "[  ] Enough time for how long it had lasted\n[  ] Other care offered\n[x] Talked in person\n\n"
        "Open items are fine if you note why."
    )
    await found.vera.phone.taps("Goal within")
    assert "[  ] Goal checked" in found.card.text
    await found.vera.phone.taps("Back")
    assert "Next step by" in found.card.text
    assert found.anna.phone.heard == []


async def test_what_is_left_open_needs_a_word_which_stays_with_the_therapist(world: World) -> None:
    found = await alerted(world)
    for label in ("Close honestly", "We have talked", "Goal within", "Write the closing note"):
        await found.vera.phone.taps(label)
    assert "Anna: what is left open, and why?" in found.card.text
    await found.vera.phone.says("Anna moves abroad")
    await found.vera.phone.says("I wish you well")
    assert "• Left open: other care offered" in found.vera.phone.last.text
    assert "Why: “Anna moves abroad”" in found.vera.phone.last.text
    assert "abroad" not in "".join(found.anna.phone.heard)


async def test_after_closing_nothing_more_is_asked_or_alerted(world: World) -> None:
    found = await closed(world)
    assert found.vera.phone.last.text.startswith("Anna: closed with care on 6 March.")
    assert found.anna.phone.last.labels == ["Get my summary", "Ideas for next steps", "Finish"]
    assert await opened(world, found.anna, Rule.WORSENING) is None
    heard = len(found.anna.phone.heard)
    await world.passes(weeks=8)
    assert len(found.anna.phone.heard) == heard


async def test_the_client_takes_then_and_now_along(world: World) -> None:
    found = await closed(world)
    await found.anna.phone.taps("Get my summary")
    assert found.anna.phone.last.text == (
        "You began on 2 March with Vera.\nHow much it bothered was 6 of 10 then, and is 6 of 10 now.\n\n"
        "What you told stays yours."
    )


async def test_ideas_are_the_therapists_list_or_an_honest_word(world: World) -> None:
    found = await closed(world)
    await found.anna.phone.taps("Ideas for next steps")
    assert found.anna.phone.last.text.startswith("Vera has no names on file here; you can ask.")
    await knows(Pair(found.vera, found.anna), *RUIZ)
    async with world.database.read() as session:
        assert await directory.listed(session, found.anna.scope.practice)
    await found.anna.phone.taps("Ideas for next steps")
    assert "• Dr Ruiz, sports doctor: “030 1234”" in found.anna.phone.last.text


async def test_finishing_from_there_ends_it_well(world: World) -> None:
    found = await closed(world)
    await found.anna.phone.taps("Finish")
    assert "May I ask once, in three months, how things are?" in found.anna.phone.last.text
    await found.vera.phone.taps("Reopen")
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")


@pytest.mark.parametrize("going_on", [True, False])
async def test_the_way_back_needs_the_clients_yes(world: World, *, going_on: bool) -> None:
    found = await closed(world)
    await found.vera.phone.taps("Reopen")
    assert "Anna is asked whether to go on." in found.vera.phone.last.text
    async with world.database.read() as session:
        assert await plans.of_client(session, found.anna.scope.subject) is None
    question = found.anna.phone.last
    await found.anna.phone.taps("Yes, go on" if going_on else "No", question)
    async with world.database.read() as session:
        plan = await plans.of_client(session, found.anna.scope.subject)
        when = await due.when(session, Duty.OPEN_CHECKIN, found.anna.plan)
        assert (plan is not None, when is not None) == (going_on, going_on)
    assert ("said yes" in found.vera.phone.last.text) is going_on
    await found.anna.phone.taps("No" if going_on else "Yes", question)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")


async def test_after_reopening_it_counts_anew(world: World) -> None:
    found = await closed(world)
    await found.vera.phone.taps("Reopen")
    await found.anna.phone.taps("Yes, go on")
    assert "Open again since 6 March, with their yes." in "".join(found.vera.phone.heard)
    assert (await found.alert()).state is State.DECIDED
    assert await opened(world, found.anna, Rule.NO_CHANGE) is not None
    async with world.database.read() as session:
        of = await closings.of_alert(session, found.id)
        assert of is not None
        assert of.reopened_at is not None
        assert await checkins.next_at(session, found.anna.plan) is not None
