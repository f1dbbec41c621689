"""Judging plans as weeks go by: what the client hears, what the therapist hears, and when."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from domain.duties import Duty
from domain.progress import Duration, Purpose, State
from storage import alerts, clients, due, plans, summaries
from storage.clients import Standing
from storage.plans import Plan
from storage.summaries import Summary
from tests.factories import Joined, Practised, Start, joined, practised
from tests.weeks import quiet, week, weeks
from tests.world import World

EASED = {"goal": [3, 4, 5, 6, 6, 7, 7, 8], "symptom": [6, 6, 5, 4, 4, 3, 3, 2]}


async def met(world: World, start: Start | None = None) -> tuple[Practised, Joined]:
    vera = await practised(world)
    anna = await joined(vera, "Anna", start)
    await quiet(world, anna)
    return vera, anna


async def plan_of(world: World, who: Joined) -> Plan:
    async with world.database.read() as session:
        found = await plans.load(session, who.plan)
    assert found is not None
    return found


async def kept(world: World, who: Joined) -> Sequence[Summary]:
    plan = await plan_of(world, who)
    async with world.database.read() as session:
        return await summaries.of_plan(session, plan)


async def rules(world: World, who: Joined) -> list[str]:
    async with world.database.read() as session:
        return [one.rule.value for one in await alerts.of_client(session, who.scope.subject)]


async def test_nothing_is_said_before_the_fourth_week_and_one_look_back_in_it(world: World) -> None:
    _, anna = await met(world)
    await weeks(world, anna, goal=[3, 4, 3], symptom=[6, 5, 6])
    assert anna.phone.heard == []
    await week(world, anna, goal=4, symptom=5)
    assert len(anna.phone.heard) == 1
    assert "4 of your own check-ins in 4 weeks" in anna.phone.last.text


async def test_the_words_that_are_kept_are_the_words_that_were_sent(world: World) -> None:
    _, anna = await met(world)
    await weeks(world, anna, **EASED)
    looks_back = [text.partition("\n\nThe picture")[0] for text in anna.phone.heard if "check-ins in" in text]
    assert [one.text for one in await kept(world, anna)] == looks_back
    assert len(looks_back) == 2


async def test_a_client_who_does_better_hears_so_in_numbers(world: World) -> None:
    _, anna = await met(world)
    await weeks(world, anna, **EASED)
    assert (await kept(world, anna))[-1].state is State.IMPROVING
    assert "8 of 10" in anna.phone.last.text or "7 of 10" in anna.phone.last.text
    assert "8 of your own check-ins in 8 weeks" in anna.phone.last.text


async def test_a_look_back_comes_every_four_weeks_and_none_twice(world: World) -> None:
    _, anna = await met(world, Start(purpose=Purpose.KEEP_STEADY))
    await weeks(world, anna, symptom=[6, 5] * 6)
    async with world.database.write() as session:
        await due.put(session, Duty.ASSESS, anna.plan, at=world.now)
    await world.settles()
    assert len(anna.phone.heard) == 3
    assert await rules(world, anna) == []


async def test_holding_steady_is_said_where_that_was_the_purpose(world: World) -> None:
    _, anna = await met(world, Start(purpose=Purpose.KEEP_STEADY))
    await weeks(world, anna, goal=[3] * 8, symptom=[6] * 8, since_start=[2] * 8)
    assert "teady" in anna.phone.last.text
    assert await rules(world, anna) == []


async def test_no_change_is_an_alert_and_its_own_notice_tells_the_client(world: World) -> None:
    vera, anna = await met(world)
    await weeks(world, anna, goal=[3] * 9, symptom=[6] * 9, since_start=[2] * 9)
    assert sorted(await rules(world, anna)) == ["no_change", "review"]
    assert any("steady" in text for text in vera.phone.heard)
    assert State.NO_CHANGE not in {one.state for one in await kept(world, anna)}


async def test_a_no_change_alert_that_was_decided_opens_again_only_at_its_date(world: World) -> None:
    vera, anna = await met(world, Start(duration=Duration.WEEKS_6_TO_12))
    await weeks(world, anna, goal=[3] * 6, symptom=[6] * 6, since_start=[2] * 6)
    await vera.phone.taps("Give it time")
    await vera.phone.taps("4 weeks")
    await weeks(world, anna, goal=[3] * 3, symptom=[6] * 3)
    assert (await rules(world, anna)).count("no_change") == 1
    await weeks(world, anna, goal=[3] * 2, symptom=[6] * 2)
    assert (await rules(world, anna)).count("no_change") == 2


async def test_worse_is_told_once_and_not_again_as_a_look_back(world: World) -> None:
    vera, anna = await met(world, Start(goal=None, symptom=4))
    await weeks(world, anna, symptom=[4, 6, 8, 9, 10])
    assert await rules(world, anna) == ["worsening"]
    assert not any("steady" in text for text in vera.phone.heard)
    assert len([text for text in anna.phone.heard if "passing this on" in text]) == 1
    assert await kept(world, anna) == ()


async def test_a_silent_client_hears_no_look_back_and_the_therapist_is_told(world: World) -> None:
    _, anna = await met(world)
    await week(world, anna, symptom=6)
    for _ in range(4):
        await week(world, anna)
    assert await kept(world, anna) == ()
    assert await rules(world, anna) == ["silent"]


async def test_a_look_back_waits_for_the_morning(world: World) -> None:
    _, anna = await met(world)
    await world.passes(hours=13)
    await weeks(world, anna, symptom=[6, 5, 6, 5])
    assert anna.phone.heard == []
    await world.passes(hours=11)
    assert len(anna.phone.heard) == 1


async def test_a_look_back_comes_with_the_answers_of_the_day(world: World) -> None:
    _, anna = await met(world)
    await weeks(world, anna, goal=[3, 4, 3], symptom=[6, 5, 6])
    await world.passes(weeks=1)
    async with world.database.write() as session:
        await due.put(session, Duty.OPEN_CHECKIN, anna.plan, at=world.now + timedelta(hours=6))
        await due.put(session, Duty.ASSESS, anna.plan, at=world.now)
    await world.settles()
    assert anna.phone.heard == []
    async with world.database.write() as session:
        await due.drop(session, Duty.OPEN_CHECKIN, anna.plan)
        await due.put(session, Duty.ASSESS, anna.plan, at=world.now)
    await world.settles()
    assert len(anna.phone.heard) == 1


async def test_one_measure_alone_is_enough(world: World) -> None:
    _, anna = await met(world, Start(goal=None))
    await weeks(world, anna, symptom=[6, 5, 4, 4, 3, 3, 3, 2])
    assert "Neck" in anna.phone.last.text
    assert "goal" not in anna.phone.last.text


@pytest.mark.parametrize(("duration", "first"), [(Duration.UNDER_6_WEEKS, 4), (Duration.OVER_A_YEAR, 8)])
async def test_the_first_review_comes_by_how_long_it_has_lasted(world: World, duration: Duration, first: int) -> None:
    _, anna = await met(world, Start(duration=duration))
    await week(world, anna, symptom=5)
    plan = await plan_of(world, anna)
    assert plan.review_at == plan.started_at + timedelta(weeks=first)
    await weeks(world, anna, symptom=[6, 4, 7, 5, 3, 6, 4, 7][: first - 1])
    await world.passes(days=1)
    assert await rules(world, anna) == ["review"]


async def test_a_review_without_a_decision_comes_again_after_eight_weeks(world: World) -> None:
    _, anna = await met(world, Start(duration=Duration.UNDER_6_WEEKS))
    await weeks(world, anna, symptom=[6, 4, 7, 5])
    await world.passes(days=1)
    plan = await plan_of(world, anna)
    assert plan.review_at == plan.started_at + timedelta(weeks=12)


async def test_a_decision_puts_the_next_review_off(world: World) -> None:
    vera, anna = await met(world, Start(duration=Duration.UNDER_6_WEEKS))
    await weeks(world, anna, symptom=[6, 4, 7, 5])
    await world.passes(days=1)
    await vera.phone.taps("Review")
    await vera.phone.taps("In a week")
    decided = world.now
    await weeks(world, anna, symptom=[6, 4, 7, 5, 6, 4, 7, 5])
    assert (await rules(world, anna)).count("review") == 1
    plan = await plan_of(world, anna)
    assert plan.review_at is not None
    assert plan.review_at - decided >= timedelta(weeks=7)


async def test_a_plan_that_is_to_hold_steady_has_no_review(world: World) -> None:
    _, anna = await met(world, Start(purpose=Purpose.REST))
    await weeks(world, anna, symptom=[5, 6] * 5)
    assert (await plan_of(world, anna)).review_at is None
    assert await rules(world, anna) == []


async def test_a_plan_that_ended_is_not_judged(world: World) -> None:
    _, anna = await met(world)
    async with world.database.write() as session:
        await plans.end(session, anna.plan, now=world.now)
        for duty in (Duty.ASSESS, Duty.REVIEW, Duty.LOOK_BACK):
            await due.put(session, duty, anna.plan, at=world.now)
            await due.put(session, duty, 1, at=world.now)
    await world.settles()
    assert anna.phone.heard == []


async def test_a_review_waits_for_a_client_who_fell_silent(world: World) -> None:
    _, anna = await met(world, Start(duration=Duration.UNDER_6_WEEKS))
    await weeks(world, anna, goal=[3, 4, 3], symptom=[6, 5, 6])
    async with world.database.write() as session:
        await clients.set_state(session, anna.scope.subject, Standing.RESTING)
    await world.passes(weeks=6)
    assert "review" not in await rules(world, anna)
    await anna.phone.says("/menu")
    await world.passes(weeks=1)
    assert "review" in await rules(world, anna)
