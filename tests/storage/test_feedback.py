"""What is told of visits and of working together: sealed, one row a visit, and out of anybody else's reach."""

from dataclasses import replace
from datetime import timedelta

from domain.relation import Fate, Level, Theme
from domain.visits import Course, Feel, Felt, Lasted
from storage import feedback, notes, relation, visits
from storage.database import Session
from storage.feedback import Asks, Feedback
from storage.tables import note, relation_answer, visit_feedback
from tests.storage.rows import DAY, T0, TODAY, Rows, joined


async def begun(session: Session, rows: Rows, days: int = 0) -> Feedback:
    """Feedback on a visit some days after joining, asked a day and a half later."""
    client, day = await rows.client(session), TODAY + timedelta(days=days)
    assert await visits.note(session, client, day, now=T0 + days * DAY)
    seen = await visits.on(session, client, day)
    assert seen is not None
    made = await feedback.begin(session, seen, now=T0 + (days + 1.5) * DAY)
    assert made is not None
    assert await feedback.begin(session, seen, now=T0) is None
    found = await feedback.load(session, made)
    assert found is not None
    return found


async def test_what_is_told_is_sealed_and_the_latest_word_counts(session: Session, rows: Rows) -> None:
    found = await begun(session, rows)
    await feedback.tell(session, found, Asks.FEEL, Feel.WORSE)
    await feedback.tell(session, found, Asks.COURSE, Course.EASING)
    await feedback.tell(session, found, Asks.FEEL, Feel.BETTER)
    await feedback.tell(session, found, Asks.COURSE, None)
    await feedback.tell(session, found, Asks.LASTED, Lasted.STILL)
    told = await feedback.load(session, found.id)
    assert told == replace(found, feel=Feel.BETTER, lasted=Lasted.STILL)
    row = await session.find(visit_feedback, id=found.id)
    assert row is not None
    assert row.feel_sealed not in (b"b", None)
    assert await feedback.told(session, rows.anna.subject) == (Felt(TODAY, Feel.BETTER, Lasted.STILL),)


async def test_it_is_reached_by_the_client_alone(session: Session, rows: Rows) -> None:
    found, ben = await begun(session, rows), await joined(session, rows.vera, "Ben", chat=3)
    assert await feedback.reach(session, rows.anna, found.id) == found
    assert await feedback.reach(session, ben.anna, found.id) is None
    assert await feedback.reach(session, rows.vera, found.id) is None


async def test_a_feeling_that_is_still_there_is_asked_about_in_one_check_in(session: Session, rows: Rows) -> None:
    found = await begun(session, rows)
    assert await feedback.still_there(session, found.client) is None
    await feedback.tell(session, found, Asks.LASTED, Lasted.STILL)
    checkin = await rows.checkin(session)
    still = await feedback.still_there(session, found.client)
    assert still is not None
    await feedback.ask_in(session, still, checkin.id)
    assert await feedback.still_there(session, found.client) is None
    assert await feedback.asked_in(session, checkin.id) == replace(still, checkin=checkin.id)


async def test_asked_lately_is_known(session: Session, rows: Rows) -> None:
    found = await begun(session, rows)
    assert await feedback.asked_since(session, found.client, T0 + DAY)
    assert not await feedback.asked_since(session, found.client, T0 + 2 * DAY)


async def test_an_answer_about_working_together_is_shown_as_the_client_decides(session: Session, rows: Rows) -> None:
    client, found = await rows.client(session), await begun(session, rows)
    await relation.turn(session, rows.vera, on=True, now=T0)
    assert await relation.is_on(session, client.therapist)
    for days in (3, 6):
        await feedback.tell(session, await begun(session, rows, days), Asks.FEEL, Feel.SAME)
    await relation.begin(session, client, found, now=T0)
    answer = await relation.with_feedback(session, found.id)
    assert answer is not None
    assert answer.theme is Theme.COMMUNICATION
    await relation.tell(session, answer, Level.NONE)
    for fate, shown in ((Fate.PRIVATE, 0), (Fate.MYSELF, 0), (Fate.TELL, 0), (Fate.SEEN, 1)):
        await relation.decide(session, client, answer, fate, now=T0)
        assert len(await relation.shown(session, client.id)) == shown
    row = await session.find(relation_answer, id=answer.id)
    assert row is not None
    assert row.level_sealed not in (b"l0", None)


async def test_a_reply_is_sealed_beside_its_note(session: Session, rows: Rows) -> None:
    client = await rows.client(session)
    made = await notes.add(session, client, "hello", now=T0)
    await notes.reply(session, client, made, "good to read", now=T0 + DAY)
    kept = await notes.load(session, client, made)
    assert kept is not None
    assert (kept.text, kept.reply, kept.replied_at) == ("hello", "good to read", T0 + DAY)
    row = await session.find(note, id=made)
    assert row is not None
    assert b"good" not in row.reply_sealed
