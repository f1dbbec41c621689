"""Plans and what hangs on them: measures, answers, approaches, notes, visits. Sealed going in, opened coming out."""

from datetime import timedelta

from domain.measures import NOT_TRIED, Measure
from domain.progress import Alert, Duration, MeasureMemory, Memory, Purpose, Source
from domain.timetable import Cadence
from storage import answers, approaches, measures, notes, plans, visits
from storage.answers import Told
from storage.database import Session
from tests.storage.rows import DAY, HOUR, T0, TODAY, WEEK, Rows, joined


async def test_a_plan_keeps_what_it_was_told(session: Session, rows: Rows) -> None:
    cadence = Cadence.on_weekdays(frozenset({0, 3}), T0.time(), TODAY)
    await plans.set_duration(session, rows.plan_id, Duration.OVER_A_YEAR)
    await plans.set_purpose(session, rows.plan_id, Purpose.KEEP_STEADY)
    await plans.set_cadence(session, rows.plan_id, cadence)
    await plans.used_slot(session, rows.plan_id, TODAY)
    await plans.ask_from(session, rows.plan_id, at=T0 + HOUR)
    found = await rows.plan(session)
    assert (found.label, found.duration, found.purpose) == ("neck", Duration.OVER_A_YEAR, Purpose.KEEP_STEADY)
    assert (found.cadence, found.last_slot, found.asked_from) == (cadence, TODAY, T0 + HOUR)


async def test_a_new_plan_has_no_dates_but_its_beginning(session: Session, rows: Rows) -> None:
    made = await plans.add(session, rows.vera.practice, rows.anna.subject, "knee", now=T0 + DAY)
    found = await plans.load(session, made)
    assert found is not None
    dates = (found.cadence, found.last_slot, found.asked_from, found.review_at, found.summary_at, found.ended_at)
    assert set(dates) == {None}
    assert (found.started_at, found.phase_at, found.duration) == (T0 + DAY, T0 + DAY, Duration.NOT_SURE)


async def test_moments_keep_their_microseconds_and_come_back_in_utc(session: Session, rows: Rows) -> None:
    odd = T0 + timedelta(microseconds=123_457)
    await plans.new_phase(session, rows.plan_id, now=odd)
    await plans.set_review(session, rows.plan_id, odd + WEEK)
    await plans.summarised(session, rows.plan_id, at=odd)
    found = await rows.plan(session)
    assert (found.phase_at, found.review_at, found.summary_at) == (odd, odd + WEEK, odd)
    assert found.phase_at.utcoffset() == timedelta(0)
    await plans.set_review(session, rows.plan_id, None)
    assert (await rows.plan(session)).review_at is None


async def test_the_plan_of_now_is_the_latest_that_has_not_ended(session: Session, rows: Rows) -> None:
    second = await plans.add(session, rows.vera.practice, rows.anna.subject, "knee", now=T0 + DAY)
    current = await plans.of_client(session, rows.anna.subject)
    assert current is not None
    assert current.id == second
    await plans.end(session, second, now=T0 + WEEK)
    back = await plans.of_client(session, rows.anna.subject)
    assert back is not None
    assert back.id == rows.plan_id
    await plans.end(session, rows.plan_id, now=T0 + WEEK)
    assert await plans.of_client(session, rows.anna.subject) is None


async def test_what_the_detector_remembers_is_kept(session: Session, rows: Rows) -> None:
    plan = await rows.plan(session)
    assert await plans.memory_of(session, plan) == Memory()
    memory = Memory(7, (MeasureMemory("goal", flat=True),), raised=(Alert.NO_CHANGE,))
    await plans.remember(session, plan, memory)
    assert await plans.memory_of(session, plan) == memory


async def test_what_is_measured_comes_in_order_until_it_ends(session: Session, rows: Rows) -> None:
    plan = await rows.plan(session)
    side = await measures.add(session, plan, Measure.SIDE, "numb “fingers”", now=T0 + HOUR)
    await measures.set_good_enough(session, plan, rows.goal, 8)
    listed = await measures.of_plan(session, plan)
    assert {(one.kind, one.words, one.good_enough) for one in listed[:2]} == {
        (Measure.GOAL, "walk the dog", 8),
        (Measure.SYMPTOM, "", None),
    }
    assert (listed[2].id, listed[2].words) == (side, "numb “fingers”")
    await measures.end(session, rows.goal, now=T0 + DAY)
    assert await measures.the(session, plan, Measure.GOAL) is None
    assert await measures.the(session, plan, Measure.SYMPTOM) is not None


async def test_a_replaced_answer_stays_and_counts_no_more(session: Session, rows: Rows) -> None:
    plan = await rows.plan(session)
    first = await answers.store(session, plan, Told(Measure.GOAL, "3", question=7), now=T0)
    second = await answers.store(session, plan, Told(Measure.GOAL, "10", question=7, late=True), now=T0 + HOUR)
    assert [(one.id, one.score, one.late) for one in await answers.of_plan(session, plan)] == [(second, 10, True)]
    kept = await answers.load(session, plan, first)
    assert kept is not None
    assert kept.value == "3"


async def test_answers_without_a_question_replace_nothing(session: Session, rows: Rows) -> None:
    for score in ("3", "4"):
        await rows.tells(session, Measure.GOAL, score, at=T0)
    assert len(await answers.of_plan(session, await rows.plan(session))) == 2


async def test_the_baseline_is_what_belongs_to_no_check_in(session: Session, rows: Rows) -> None:
    plan, checkin = await rows.plan(session), await rows.checkin(session)
    await rows.tells(session, Measure.SYMPTOM, "4", at=T0 + WEEK, checkin=checkin.id)
    await rows.tells(session, Measure.SYMPTOM, "6", at=T0)
    assert [one.value for one in await answers.of_plan(session, plan)] == ["6", "4"]
    assert [one.value for one in await answers.baseline(session, plan)] == ["6"]
    assert [one.value for one in await answers.of_checkin(session, plan, checkin.id)] == ["4"]


async def test_an_answer_says_how_it_came(session: Session, rows: Rows) -> None:
    plan = await rows.plan(session)
    for source in Source:
        await answers.store(session, plan, Told(Measure.GOAL, NOT_TRIED, source), now=T0)
    found = await answers.of_plan(session, plan)
    assert {one.source for one in found} == set(Source)
    assert {(one.question, one.checkin, one.measure_id, one.value) for one in found} == {(0, 0, 0, NOT_TRIED)}


async def test_a_withdrawn_answer_is_another_plan_s_business(session: Session, rows: Rows) -> None:
    ben = await joined(session, rows.vera, "Ben", chat=3)
    plan, other = await rows.plan(session), await ben.plan(session)
    made = await answers.store(session, plan, Told(Measure.GOAL, "3", question=7), now=T0)
    await answers.withdraw(session, other, 7, now=T0)
    assert await answers.load(session, other, made) is None
    assert len(await answers.of_plan(session, plan)) == 1
    await answers.withdraw(session, plan, 7, now=T0)
    assert await answers.of_plan(session, plan) == ()


async def test_approaches_come_oldest_first(session: Session, rows: Rows) -> None:
    plan = await rows.plan(session)
    assert await approaches.of_plan(session, plan) == ()
    for hours, text in ((2, "dry needling"), (1, "rest")):
        await approaches.add(session, plan, text, now=T0 + hours * HOUR)
    assert [one.text for one in await approaches.of_plan(session, plan)] == ["rest", "dry needling"]


async def test_only_notes_that_were_passed_on_are_shown(session: Session, rows: Rows) -> None:
    client = await rows.client(session)
    made = [await notes.add(session, client, f"note {n}", checkin=n, now=T0 + n * HOUR) for n in range(8)]
    for note in made[:-1]:
        await notes.pass_on(session, note, now=T0 + DAY)
    await notes.drop(session, made[6])
    shown = await notes.of_client(session, client)
    assert [one.text for one in shown] == [f"note {n}" for n in (5, 4, 3, 2, 1)]
    assert [(one.checkin, one.at) for one in await notes.of_client(session, client, latest=1)] == [(5, T0 + 5 * HOUR)]


async def test_a_day_is_one_visit(session: Session, rows: Rows) -> None:
    client = await rows.client(session)
    assert await visits.note(session, client, TODAY, now=T0)
    assert not await visits.note(session, client, TODAY, now=T0 + HOUR)
    assert await visits.note(session, client, TODAY + WEEK, now=T0)
    assert await visits.was_on(session, client, TODAY)
    assert await visits.count_since(session, client.id, TODAY) == 2
    assert await visits.count_since(session, client.id, TODAY + DAY) == 1
    assert await visits.drop(session, client, TODAY)
    assert not await visits.drop(session, client, TODAY)
    assert not await visits.was_on(session, client, TODAY)


async def test_the_same_day_is_another_visit_for_another_client(session: Session, rows: Rows) -> None:
    ben = await joined(session, rows.vera, "Ben", chat=3)
    for who in (rows, ben):
        assert await visits.note(session, await who.client(session), TODAY, now=T0)
