"""What an alert rests on, and who reaches it: on the record as it is stored."""

from datetime import timedelta

from domain.alerts import NextStep, Rule, State
from domain.evidence import Reading, Tap
from domain.homecare import Outcome
from domain.measures import Measure
from domain.messages.measures import Easier
from domain.progress import Moved, Source
from storage import alerts, answers, decisions, evidence, homecare, measures, plans
from storage.answers import Told
from storage.database import Session
from storage.decisions import Chosen
from storage.plans import Plan
from storage.tables import alert as alert_table
from tests.alerted import Alerted, alerted, opened
from tests.factories import Joined, joined, practised
from tests.weeks import week
from tests.world import World


async def _plan(session: Session, anna: Joined) -> Plan:
    plan = await plans.load(session, anna.plan)
    assert plan is not None
    return plan


async def _tells(world: World, anna: Joined, *told: Told) -> None:
    world.now += timedelta(minutes=1)
    async with world.database.write() as session:
        plan = await _plan(session, anna)
        for one in told:
            measure = await measures.the(session, plan, one.measure)
            whole = Told(one.measure, one.value, one.source, measure_id=measure.id if measure else 0)
            await answers.store(session, plan, whole, now=world.now)


async def test_readings_are_the_answers_as_given_goal_first(world: World) -> None:
    anna = await joined(await practised(world))
    for score in (5, 4, 4, 3, 4):
        await _tells(world, anna, Told(Measure.SYMPTOM, str(score)), Told(Measure.GOAL, str(score + 2)))
    async with world.database.read() as session:
        plan = await _plan(session, anna)
        read = await evidence.readings(session, plan, await answers.of_plan(session, plan), Moved(("goal",), ("side",)))
    goal = Reading(Measure.GOAL, "drive for an hour", 3, (6, 6, 5, 6), gained=True)
    assert read == (goal, Reading(Measure.SYMPTOM, "", 6, (4, 4, 3, 4), gained=True))
    assert read[0].now == 6


async def test_a_new_phase_compares_with_what_was_before_it(world: World) -> None:
    anna = await joined(await practised(world))
    await _tells(world, anna, Told(Measure.SYMPTOM, "4"))
    async with world.database.write() as session:
        await plans.new_phase(session, anna.plan, now=world.now)
    await _tells(world, anna, Told(Measure.SYMPTOM, "3"))
    async with world.database.read() as session:
        plan = await _plan(session, anna)
        given = await answers.of_plan(session, plan)
        read = await evidence.readings(session, plan, given)
        whole = await evidence.whole(session, plan, given)
    assert [(one.then, one.recent) for one in read if one.kind is Measure.SYMPTOM] == [(4, (3,))]
    assert [(one.then, one.recent) for one in whole if one.kind is Measure.SYMPTOM] == [(6, (4, 3))]


async def test_what_came_to_be_watched_later_starts_with_its_own_starting_point(world: World) -> None:
    anna = await joined(await practised(world))
    world.now += timedelta(weeks=3)
    async with world.database.write() as session:
        plan = await _plan(session, anna)
        sign = await measures.add(session, plan, Measure.SIDE, "poor sleep", now=world.now)
        for days, (checkin, value) in enumerate([(0, "7"), (1, "4"), (2, "3")]):
            told = Told(Measure.SIDE, value, Source.TAPPED, checkin=checkin, measure_id=sign)
            await answers.store(session, plan, told, now=world.now + timedelta(days=days))
        read = await evidence.readings(session, plan, await answers.of_plan(session, plan))
    assert read[-1] == Reading(Measure.SIDE, "poor sleep", 7, (4, 3), gained=True)


async def test_taps_and_home_plan_are_counted_from_rows(world: World) -> None:
    anna = await joined(await practised(world))
    for value in ("sl", "sl", "no", "mo", "forged"):
        await _tells(world, anna, Told(Measure.EASIER, value))
    async with world.database.write() as session:
        plan, today = await _plan(session, anna), world.now.date()
        for day, outcome in ((0, Outcome.ALL), (1, Outcome.NONE), (2, Outcome.SOME)):
            made = await homecare.remind(
                session, plan.practice, plan.client, today + timedelta(days=day), now=world.now
            )
            assert made is not None
            await homecare.tell(session, made, outcome, now=world.now)
    made_id = await opened(world, anna, Rule.REVIEW)
    assert made_id is not None
    async with world.database.read() as session:
        found = await alerts.load(session, made_id)
    assert found is not None
    assert found.evidence.easier == (Tap(Easier.SLEEP, 2), Tap(Easier.MOVING, 1))
    assert found.evidence.homecare is not None
    assert (found.evidence.homecare.done, found.evidence.homecare.told) == (2, 3)


async def test_what_an_alert_rests_on_stays_as_it_was(world: World) -> None:
    found = await alerted(world)
    before = (await found.alert()).evidence
    await _tells(world, found.anna, Told(Measure.SYMPTOM, "1", Source.TYPED))
    assert (await found.alert()).evidence == before


async def test_nothing_of_it_is_readable_on_disk(world: World) -> None:
    await alerted(world)
    async with world.database.read() as session:
        row = await session.row(alert_table.select())
    assert row is not None
    assert b"symptom" not in row.facts_sealed


async def test_an_alert_is_reached_by_the_client_s_own_therapist_alone(world: World) -> None:
    found = await alerted(world)
    otto = await practised(world, "Otto")
    async with world.database.read() as session:
        assert await alerts.reach(session, found.vera.scope, found.id) is not None
        assert await alerts.reach(session, otto.scope, found.id) is None
        assert await alerts.reach(session, found.anna.scope, found.id) is None


async def test_a_decision_stands_and_the_one_before_it_is_kept(world: World) -> None:
    found = await alerted(world)
    for step in (NextStep.WAIT, NextStep.REVIEW):
        await _decides(found, step)
    async with world.database.read() as session:
        last = await decisions.latest(session, await found.alert())
    assert last is not None
    assert (last.step, last.note) == (NextStep.REVIEW, "A reason")
    assert len(await found.decisions()) == 2


async def _decides(found: Alerted, step: NextStep) -> None:
    found.world.now += timedelta(minutes=1)
    chosen = Chosen(found.vera.scope.subject, step, found.world.now.date())
    async with found.world.database.write() as session:
        made = await decisions.add(session, await found.alert(), chosen, now=found.world.now)
        stored = await decisions.load(session, made)
        assert stored is not None
        await decisions.explain(session, stored, "A reason")


async def test_a_silence_is_over_with_the_next_answer(world: World) -> None:
    found = await alerted(world, Rule.SILENT)
    async with world.database.read() as session:
        assert len(await alerts.standing(session, found.anna.scope.subject)) == 1
    await week(world, found.anna, symptom=5)
    async with world.database.read() as session:
        assert await alerts.standing(session, found.anna.scope.subject) == ()
    await world.passes(weeks=1)
    assert (await found.alert()).state is State.RESOLVED
    assert found.card.text == "Anna has answered again. Nothing is left to decide here."
