"""The home plan row by row, when it is reminded of, and what a look back and the next review read from the record."""

from datetime import date, timedelta

from domain.duties import Duty
from domain.homecare import Agreed, Outcome
from domain.measures import Measure
from domain.messages.measures import Easier
from domain.progress import Direction, Duration, Purpose
from storage import clients, due, history, homecare, lookback, measures, plans, practices, reminders, reviews
from storage.checkins import State, set_state
from storage.database import Session
from storage.homecare import Item
from tests.storage.rows import BERLIN, DAY, HOUR, T0, TODAY, WEEK, Rows, joined


async def _item(session: Session, rows: Rows, name: str = "neck turns", state: Agreed = Agreed.AGREED) -> Item:
    made = await homecare.add_item(session, await rows.plan(session), name, now=T0)
    await homecare.decide(session, made, state, now=T0)
    found = await homecare.item(session, made)
    assert found is not None
    return found


async def test_an_item_is_described_bit_by_bit(session: Session, rows: Rows) -> None:
    made = await _item(session, rows, state=Agreed.DRAFT)
    assert (made.name, made.dose, made.why) == ("neck turns", "", "")
    await homecare.describe(session, made, dose="10 times")
    await homecare.describe(session, made, why="It keeps “it” moving.")
    found = await homecare.item(session, made.id)
    assert found is not None
    assert (found.dose, found.why, found.state) == ("10 times", "It keeps “it” moving.", Agreed.DRAFT)
    assert await homecare.item(session, 1) is None


async def test_drafts_are_shown_to_nobody_and_dropped(session: Session, rows: Rows) -> None:
    draft = await _item(session, rows, state=Agreed.DRAFT)
    kept = [await _item(session, rows, state.value, state) for state in (Agreed.OFFERED, Agreed.ENDED)]
    assert {one.id for one in await homecare.of_client(session, rows.anna.subject)} == {one.id for one in kept}
    assert [one.id for one in await homecare.standing(session, rows.anna.subject)] == [kept[0].id]
    assert await homecare.agreed(session, rows.anna.subject) == ()
    await homecare.drop_drafts(session, rows.anna.subject)
    assert await homecare.item(session, draft.id) is None


async def test_an_item_is_put_to_a_client_once(session: Session, rows: Rows) -> None:
    item = await _item(session, rows, state=Agreed.OFFERED)
    assert await homecare.pick_of(session, item, rows.anna.person) is None
    asked = await homecare.put_to(session, item, rows.anna.person, now=T0)
    assert await homecare.put_to(session, item, rows.anna.person, now=T0) == asked
    picked = await homecare.pick_of(session, item, rows.anna.person)
    assert picked is not None
    assert picked.id != asked.id
    assert await homecare.pick_of(session, item, rows.vera.person) is None


async def test_a_reminded_day_is_told_of_and_told_again(session: Session, rows: Rows) -> None:
    made = await homecare.remind(session, rows.vera.practice, rows.anna.subject, TODAY, now=T0)
    assert made is not None
    assert await homecare.remind(session, rows.vera.practice, rows.anna.subject, TODAY, now=T0) is None
    for hours, outcome in ((1, Outcome.ALL), (49, Outcome.NONE)):
        await homecare.tell(session, made, outcome, now=T0 + hours * HOUR)
        found = await homecare.report(session, made)
        assert found is not None
        assert (found.outcome, found.late) == (outcome, hours == 49)
    await homecare.tell(session, 1, Outcome.ALL, now=T0)
    assert await homecare.report(session, 1) is None


async def test_days_come_in_order_and_are_counted(session: Session, rows: Rows) -> None:
    days = {TODAY + n * DAY: outcome for n, outcome in ((9, Outcome.SOME), (0, Outcome.ALL), (8, Outcome.NONE))}
    for day, outcome in days.items():
        made = await homecare.remind(session, rows.vera.practice, rows.anna.subject, day, now=T0)
        assert made is not None
        await homecare.tell(session, made, outcome, now=T0)
    await homecare.remind(session, rows.vera.practice, rows.anna.subject, TODAY + 10 * DAY, now=T0)
    listed = await homecare.reports(session, rows.anna.subject, since=TODAY + DAY)
    assert [one.outcome for one in listed] == [Outcome.NONE, Outcome.SOME, None]
    told = await homecare.told(session, rows.anna.subject, TODAY + 8 * DAY)
    assert told is not None
    assert (told.total, told.week, told.first) == (2, 1, TODAY)


async def test_nothing_told_is_no_count(session: Session, rows: Rows) -> None:
    assert await homecare.told(session, rows.anna.subject, TODAY) is None
    assert await homecare.reports(session, rows.anna.subject, since=date.min) == ()
    assert await homecare.reported(session, rows.anna.subject, TODAY) is None


async def test_reminders_follow_the_hour_and_the_agreement(session: Session, rows: Rows) -> None:
    client = rows.anna.subject
    assert await reminders.arm(session, client, now=T0) is None
    await _item(session, rows)
    assert await reminders.arm(session, client, now=T0) is None
    await clients.set_reminder_time(session, client, "18:30")
    armed = await reminders.arm(session, client, now=T0)
    assert armed is not None
    assert armed.astimezone(BERLIN).strftime("%d %H:%M") == "02 18:30"
    assert await due.when(session, Duty.REMIND, client) == armed
    await plans.end(session, rows.plan_id, now=T0)
    assert await reminders.arm(session, client, now=T0) is None
    assert await due.when(session, Duty.REMIND, client) is None


async def test_a_client_without_a_chat_has_no_clock(session: Session, rows: Rows) -> None:
    draft = await clients.load(session, await clients.add(session, rows.vera, "Ben", now=T0))
    assert draft is not None
    assert await reminders.zone_of(session, draft) is None
    assert await reminders.zone_of(session, await rows.client(session)) == BERLIN


async def test_a_review_is_set_by_how_long_it_lasted(session: Session, rows: Rows) -> None:
    await plans.set_duration(session, rows.plan_id, Duration.OVER_A_YEAR)
    assert await reviews.ensure(session, await rows.plan(session)) == T0 + 8 * WEEK
    moved = T0 + 3 * WEEK
    await reviews.put(session, await rows.plan(session), moved)
    assert await reviews.ensure(session, await rows.plan(session)) == moved
    assert await due.when(session, Duty.REVIEW, rows.plan_id) == moved
    await plans.set_purpose(session, rows.plan_id, Purpose.KEEP_STEADY)
    await plans.set_review(session, rows.plan_id, None)
    assert await reviews.ensure(session, await rows.plan(session)) is None


async def test_what_a_look_back_knows_beside_the_judgement(session: Session, rows: Rows) -> None:
    checkin = await rows.checkin(session)
    await set_state(session, checkin.id, State.ANSWERED)
    for week, tapped in enumerate((Easier.SLEEP, Easier.MOVING, Easier.SLEEP, Easier.NOTHING)):
        await rows.tells(session, Measure.EASIER, tapped, at=T0 + week * WEEK)
    known = await lookback.known(session, await rows.plan(session), now=T0 + 3 * WEEK)
    assert known is not None
    assert (known.therapist, known.label, known.n_checkins, known.n_total) == ("Vera", "neck", 1, 0)
    assert (known.gain, known.since, known.review) == ((Easier.SLEEP, 2), None, None)
    assert [one.words for one in known.tracked] == ["walk the dog", "neck"]
    assert known.look_again == TODAY + 4 * WEEK


async def test_a_client_before_joining_lives_by_the_practice_s_clock(session: Session, rows: Rows) -> None:
    draft = await clients.load(session, await clients.add(session, rows.vera, "Ben", now=T0))
    assert draft is not None
    assert (await practices.practice_of(session, draft.practice)).zone == "Europe/Berlin"
    assert await lookback.zone_of(session, draft) == BERLIN


async def test_history_counts_an_answer_for_the_day_it_was_asked(session: Session, rows: Rows) -> None:
    await rows.tells(session, Measure.GOAL, "3", at=T0)
    checkin = await rows.checkin(session)
    await rows.tells(session, Measure.GOAL, "5", at=T0 + WEEK + 3 * DAY, checkin=checkin.id)
    await rows.tells(session, Measure.GOAL, "dt", at=T0 + WEEK + 4 * DAY)
    await rows.tells(session, Measure.SINCE_START, "1", at=T0 + WEEK, checkin=checkin.id)
    read = await history.load(session, await rows.plan(session), now=T0 + 2 * WEEK)
    goal = read.series[0]
    assert [(one.at, one.score) for one in goal.replies] == [(T0, 3), (T0 + WEEK, 5)]
    assert (goal.measure, goal.direction, read.per_week) == ("goal", Direction.HIGHER, 1.0)
    assert [one.level for one in read.since_start] == [1]


async def test_side_signs_are_told_apart_by_their_row(session: Session, rows: Rows) -> None:
    plan = await rows.plan(session)
    made = await measures.add(session, plan, Measure.SIDE, "numb fingers", now=T0 + timedelta(days=1))
    assert [one.name for one in await history.tracked(session, plan)] == ["goal", "symptom", f"side:{made}"]
    ben = await joined(session, rows.vera, "Ben", chat=3)
    assert len(await history.tracked(session, await ben.plan(session))) == 2
