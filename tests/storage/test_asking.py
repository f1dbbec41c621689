"""Check-ins, the questions on them and what belongs to each: one slot once, one open question once."""

from dataclasses import replace

from domain.duties import Duty
from domain.measures import Measure
from domain.silence import Outcome
from domain.timetable import Slot
from storage import answers, asking, checkins, clients, due, questions, rhythm
from storage.answers import Told
from storage.checkins import ABOUT, State
from storage.clients import Standing
from storage.database import Session
from storage.questions import Ask, Asked
from tests.storage.rows import BERLIN, DAY, HOUR, T0, TODAY, WEEK, Rows, joined


async def test_a_check_in_opens_once_a_slot_and_is_numbered(session: Session, rows: Rows) -> None:
    plan, first = await rows.plan(session), await rows.checkin(session)
    again = Slot((TODAY + WEEK).isoformat(), T0 + WEEK)
    assert await checkins.open_slot(session, plan, again, closes_at=T0 + WEEK, now=T0) is None
    await checkins.store_missed(session, plan, again)
    await checkins.store_missed(session, plan, Slot((TODAY + 2 * WEEK).isoformat(), T0 + 2 * WEEK))
    third = await rows.checkin(session, weeks=3)
    assert [(one.number, one.state) for one in await checkins.of_plan(session, plan.id)] == [
        (2, State.OPEN),
        (0, State.MISSED),
        (1, State.OPEN),
    ]
    assert await checkins.latest(session, plan.id) == third
    assert (first.slot, first.slot_at, first.opened_at) == (TODAY + WEEK, T0 + WEEK, T0 + WEEK)


async def test_what_became_of_a_check_in(session: Session, rows: Rows) -> None:
    made = await rows.checkin(session)
    await checkins.offered_same(session, made.id)
    await checkins.nudged(session, made.id, now=T0 + WEEK + DAY)
    await checkins.put_off(session, made.id, now=T0 + WEEK + HOUR)
    await checkins.set_changing(session, made.id, changing=True)
    await checkins.watch_side(session, made.id, rows.symptom)
    for hours in (1, 2):
        await checkins.showed_life(session, made.id, now=T0 + WEEK + hours * HOUR)
    found = await checkins.load(session, made.id)
    assert found is not None
    assert (found.same_offered, found.changing, found.side) == (True, True, rows.symptom)
    assert (found.nudged_at, found.put_off_at) == (T0 + WEEK + DAY, T0 + WEEK + HOUR)
    assert found.answered_at == T0 + WEEK + HOUR
    assert not found.is_late(T0 + WEEK + DAY)
    assert found.is_late(T0 + WEEK + 2 * DAY)


async def test_how_check_ins_ended_newest_first(session: Session, rows: Rows) -> None:
    states = (State.ANSWERED, State.UNANSWERED, State.UNANSWERED, State.PAUSED, State.OPEN)
    for week, state in enumerate(states, start=1):
        made = await rows.checkin(session, weeks=week)
        await checkins.set_state(session, made.id, state)
        if week == 2:
            await checkins.showed_life(session, made.id, now=T0 + week * WEEK + HOUR)
    ended = (Outcome.PAUSED, Outcome.UNANSWERED, Outcome.ANSWERED, Outcome.ANSWERED)
    assert await checkins.outcomes(session, rows.plan_id) == ended


async def test_a_check_in_is_its_client_s_own(session: Session, rows: Rows) -> None:
    made = await rows.checkin(session)
    assert await checkins.reach(session, rows.anna, made.id) == made
    for scope in (rows.vera, replace(rows.anna, subject=1), replace(rows.anna, practice=1)):
        assert await checkins.reach(session, scope, made.id) is None
    assert await checkins.reach(session, rows.anna, 1) is None


async def test_a_plan_without_a_time_is_never_asked(session: Session, rows: Rows) -> None:
    plan = replace(await rows.plan(session), cadence=None)
    assert await checkins.plan_next(session, plan, BERLIN, now=T0) is None
    assert await checkins.next_at(session, plan.id) is None


async def test_a_question_is_found_by_its_token_and_person(session: Session, rows: Rows) -> None:
    asked = await questions.ask(session, Ask(rows.vera.practice, rows.anna.person, "x", 5, measure="goal"), now=T0)
    assert await questions.by_token(session, asked.token, person=rows.anna.person) == asked
    assert await questions.by_token(session, asked.token, person=rows.vera.person) is None
    assert await questions.by_token(session, asked.token.swapcase(), person=rows.anna.person) is None
    assert (asked.client, asked.measure, asked.state) == (0, "goal", Asked.OPEN)


async def test_the_same_question_is_not_asked_twice_while_open(session: Session, rows: Rows) -> None:
    ask = Ask(rows.vera.practice, rows.anna.person, "x", 5)
    first = await questions.ask_once(session, ask, now=T0)
    assert await questions.ask_once(session, ask, now=T0) == first
    assert (await questions.ask_once(session, replace(ask, position=1), now=T0)).id != first.id
    assert (await questions.ask_once(session, replace(ask, person=rows.vera.person), now=T0)).id != first.id
    await questions.settle(session, first.id, Asked.CLOSED)
    second = await questions.ask_once(session, ask, now=T0 + HOUR)
    assert second.id != first.id
    closed = await questions.load(session, first.id)
    assert closed is not None
    assert closed.state is Asked.CLOSED


async def test_questions_come_in_their_order(session: Session, rows: Rows) -> None:
    for position in (2, 0, 1):
        await questions.ask(session, Ask(rows.vera.practice, rows.anna.person, "x", 5, position=position), now=T0)
    found = await questions.about(session, rows.vera.practice, "x", 5)
    assert [one.position for one in found] == [0, 1, 2]
    assert await questions.about(session, 1, "x", 5) == ()


async def _asked(session: Session, rows: Rows, weeks: int, *measures: str) -> asking.Asking:
    made = await rows.checkin(session, weeks)
    for position, measure in enumerate(("frame", "same", *measures)):
        kind = measure if position >= asking.FIRST_ITEM else ""
        ask = Ask(rows.vera.practice, rows.anna.person, ABOUT, made.id, rows.anna.subject, kind, position)
        await questions.ask(session, ask, now=T0)
    found = await asking.load(session, made.id)
    assert found is not None
    return found


async def test_a_check_in_is_loaded_with_all_that_belongs_to_it(session: Session, rows: Rows) -> None:
    found = await _asked(session, rows, 1, Measure.GOAL, Measure.SYMPTOM)
    goal = found.item(Measure.GOAL)
    assert goal is not None
    told = Told(Measure.GOAL, "7", checkin=found.checkin.id, question=goal.id, measure_id=rows.goal)
    await answers.store(session, found.plan, told, now=T0)
    again = await asking.load(session, found.checkin.id)
    assert again is not None
    assert (again.value(Measure.GOAL), again.value(Measure.SYMPTOM)) == ("7", None)
    assert (again.words(Measure.GOAL), again.measure_id(Measure.GOAL)) == ("walk the dog", rows.goal)
    assert await asking.load(session, 1) is None


async def test_readings_are_of_the_start_the_week_before_and_now(session: Session, rows: Rows) -> None:
    await rows.tells(session, Measure.GOAL, "2", at=T0)
    for week, score in ((1, "3"), (2, "5"), (3, "6")):
        found = await _asked(session, rows, week, Measure.GOAL)
        if week != 2:
            await rows.tells(session, Measure.GOAL, score, at=T0 + week * WEEK, checkin=found.checkin.id)
    read = await asking.readings(session, found)
    assert (read.goal_then, read.goal_prev, read.goal_now, read.symptom_now) == (2, 3, 6, None)
    before = await asking.before(session, found)
    assert {measure: one.value for measure, one in before.items()} == {Measure.GOAL: "3"}
    known = await asking.known(session, found)
    assert (known.number, known.weeks, known.has_goal, known.has_side) == (3, 3, True, False)
    assert known.ago == {}


async def test_what_was_asked_when(session: Session, rows: Rows) -> None:
    await _asked(session, rows, 1, Measure.GOAL, Measure.HOPES)
    await _asked(session, rows, 2, Measure.GOAL)
    assert await checkins.asked_at(session, rows.plan_id) == {Measure.GOAL: 2, Measure.HOPES: 1}


async def test_a_break_stops_the_asking_until_it_ends(session: Session, rows: Rows) -> None:
    await checkins.plan_next(session, await rows.plan(session), BERLIN, now=T0)
    await rhythm.pause(session, await rows.client(session), until=T0 + WEEK)
    assert await checkins.next_at(session, rows.plan_id) is None
    assert await due.when(session, Duty.RESUME, rows.anna.subject) == T0 + WEEK
    slot = await rhythm.resume(session, await rows.client(session), BERLIN, now=T0 + WEEK + DAY)
    assert slot is not None
    assert await checkins.next_at(session, rows.plan_id) == slot.at
    assert (slot.day, (await rows.plan(session)).asked_from) == (TODAY + 2 * WEEK, T0 + WEEK + DAY)


async def test_a_rest_ends_with_a_sign_of_life(session: Session, rows: Rows) -> None:
    made, client = await rows.checkin(session), await rows.client(session)
    await checkins.set_state(session, made.id, State.UNANSWERED)
    await rhythm.rest(session, client)
    assert (await rows.client(session)).state is Standing.RESTING
    await rhythm.showed_life(session, client, now=T0 + 2 * WEEK)
    assert await checkins.outcomes(session, rows.plan_id) == (Outcome.ANSWERED,)
    ben = await joined(session, rows.vera, "Ben", chat=3)
    await rhythm.showed_life(session, await ben.client(session), now=T0)
    assert (await clients.load(session, ben.anna.subject)) is not None
