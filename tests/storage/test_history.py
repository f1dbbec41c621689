"""From rows to the detector's history: what counts, what never counts, and when an answer counts for."""

from datetime import timedelta

from domain.measures import Measure
from domain.progress import CheckIns, Direction, History, Source
from domain.timetable import Cadence, Slot
from storage import checkins, clients, history, measures, plans
from storage.checkins import State
from storage.clients import Standing
from storage.database import Session
from tests.checkin import plan_of
from tests.factories import Joined, Start, joined, practised
from tests.weeks import quiet, week
from tests.world import MONDAY, World


async def met(world: World, start: Start | None = None) -> Joined:
    anna = await joined(await practised(world), start=start)
    await quiet(world, anna)
    return anna


async def read(world: World, who: Joined) -> History:
    plan = await plan_of(world, who)
    async with world.database.read() as session:
        return await history.load(session, plan, now=world.now)


async def _missed(session: Session, who: Joined, world: World, state: State) -> None:
    plan = await plans.load(session, who.plan)
    assert plan is not None
    at = world.now - timedelta(days=3)
    made = await checkins.open_slot(session, plan, Slot(at.isoformat(), at), closes_at=at, now=at)
    assert made is not None
    await checkins.set_state(session, made.id, state)


async def test_the_baseline_and_each_answer_are_there_on_their_own_scale(world: World) -> None:
    anna = await met(world)
    await week(world, anna, goal=4, symptom=5, since_start=1)
    found = await read(world, anna)
    assert [(one.measure, one.direction) for one in found.series] == [
        ("goal", Direction.HIGHER),
        ("symptom", Direction.LOWER),
    ]
    assert [[reply.score for reply in one.replies] for one in found.series] == [[3, 4], [6, 5]]
    assert [answer.level for answer in found.since_start] == [1]
    assert found.first_day == MONDAY.toordinal()


async def test_answered_sent_and_carried_are_counted(world: World) -> None:
    anna = await met(world)
    await week(world, anna, symptom=5)
    await week(world, anna, Source.CARRIED, symptom=5)
    await week(world, anna)
    assert (await read(world, anna)).check_ins == CheckIns(3, 2, 1, 1)


async def test_what_we_missed_and_what_fell_in_a_pause_never_count(world: World) -> None:
    anna = await met(world)
    await week(world, anna)
    async with world.database.write() as session:
        await _missed(session, anna, world, State.MISSED)
    await world.passes(days=7)
    async with world.database.write() as session:
        await _missed(session, anna, world, State.PAUSED)
    assert (await read(world, anna)).check_ins == CheckIns(1, 0, 0, 1)


async def test_only_the_last_twelve_weeks_are_counted(world: World) -> None:
    anna = await met(world)
    await week(world, anna, symptom=5)
    await world.passes(weeks=13)
    await week(world, anna, symptom=5)
    counted = (await read(world, anna)).check_ins
    assert counted is not None
    assert (counted.sent, counted.answered) == (1, 1)


async def test_a_pause_rests_and_silence_does_not(world: World) -> None:
    anna = await met(world)
    for state, resting in ((Standing.ACTIVE, False), (Standing.PAUSED, True), (Standing.RESTING, False)):
        async with world.database.write() as session:
            await clients.set_state(session, anna.scope.subject, state)
        assert (await read(world, anna)).resting is resting


async def test_another_approach_begins_a_phase_and_earlier_answers_stay(world: World) -> None:
    anna = await met(world)
    await week(world, anna, symptom=5)
    async with world.database.write() as session:
        await plans.new_phase(session, anna.plan, now=world.now + timedelta(days=2))
    found = await read(world, anna)
    assert found.first_day == (world.now + timedelta(days=2)).toordinal()
    assert len(found.series[1].replies) == 2


async def test_a_goal_that_was_given_up_is_left_out(world: World) -> None:
    anna = await met(world)
    plan = await plan_of(world, anna)
    async with world.database.write() as session:
        goal = await measures.the(session, plan, Measure.GOAL)
        assert goal is not None
        await measures.set_good_enough(session, plan, goal.id, 7)
        assert (await history.load(session, plan, now=world.now)).series[0].goal == 7
        await measures.end(session, goal.id, now=world.now)
    assert [one.measure for one in (await read(world, anna)).series] == ["symptom"]


async def test_nothing_is_counted_of_another_client(world: World) -> None:
    vera = await practised(world)
    anna, ben = await joined(vera), await joined(vera, "Ben", Start(symptom=1))
    await quiet(world, anna)
    await quiet(world, ben)
    await week(world, ben, symptom=0)
    assert [reply.score for reply in (await read(world, anna)).series[1].replies] == [6]


def test_how_often_a_cadence_asks_in_a_week() -> None:
    day, at = MONDAY.date(), MONDAY.time()
    assert history.per_week(None) == 1
    assert history.per_week(Cadence.weekly(at, day)) == 1
    assert history.per_week(Cadence.every_weeks(2, at, day)) == 0.5
    assert history.per_week(Cadence.every_days(2, at, day)) == 3.5
    assert history.per_week(Cadence.on_weekdays(frozenset({0, 3}), at, day)) == 2
