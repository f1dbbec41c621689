"""Looks back in the record: sealed, frozen, read again as they were; and reviews on their date."""

import json
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.duties import Duty
from domain.messages import progress as say
from domain.progress import Purpose, State
from storage import due, frozen, reviews, summaries
from storage.tables import summary
from tests.checkin import plan_of
from tests.factories import Start, joined, practised
from tests.wording.samples_progress import SAMPLES
from tests.world import World


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_facts_are_read_as_they_were_written(name: str) -> None:
    for facts in SAMPLES[name]:
        assert frozen.thaw(frozen.freeze(facts)) == facts


def test_facts_from_before_a_slot_came_are_read_too() -> None:
    facts = SAMPLES["progress.holding"][0]
    older = json.loads(frozen.freeze(facts))
    del older["slots"]["pictured"]
    assert frozen.thaw(json.dumps(older)) == facts


def test_facts_of_no_message_are_refused() -> None:
    with pytest.raises(KeyError):
        frozen.thaw('{"message":"progress.never","slots":{}}')
    with pytest.raises(ValueError, match="Expecting"):
        frozen.thaw("nonsense")


async def test_a_look_back_is_kept_sealed_with_its_words(world: World) -> None:
    anna = await joined(await practised(world))
    plan, facts = await plan_of(world, anna), SAMPLES["progress.holding"][0]
    async with world.database.write() as session:
        made = await summaries.keep(session, plan, State.PLATEAU, facts, now=world.now)
        await summaries.say(session, plan, made, "Things are holding.")
        found = await summaries.load(session, made)
        rows = await session.rows(summary.select())
    assert found is not None
    assert (found.state, found.facts, found.text) == (State.PLATEAU, facts, "Things are holding.")
    assert isinstance(found.facts, say.Holding)
    assert b"holding" not in rows[0].facts_sealed + rows[0].text_sealed


async def test_the_first_review_is_set_once_and_only_where_change_is_meant(world: World) -> None:
    vera = await practised(world)
    anna, ben = await joined(vera), await joined(vera, "Ben", Start(purpose=Purpose.REST))
    for who, weeks in ((anna, 6), (ben, None)):
        plan = await plan_of(world, who)
        expected = None if weeks is None else plan.started_at + timedelta(weeks=weeks)
        async with world.database.write() as session:
            assert await reviews.ensure(session, plan) == expected
            assert await due.when(session, Duty.REVIEW, plan.id) == expected


async def test_asking_for_a_review_makes_it_due_at_once(world: World) -> None:
    anna = await joined(await practised(world))
    plan = await plan_of(world, anna)
    async with world.database.write() as session:
        await reviews.ensure(session, plan)
        await reviews.ask(session, plan, now=world.now)
        assert await due.when(session, Duty.REVIEW, plan.id) == world.now
        assert await reviews.settled_until(session, plan.client, ZoneInfo("UTC")) is None
        assert await reviews.date_picked(session, plan.client, world.now.date()) is None
