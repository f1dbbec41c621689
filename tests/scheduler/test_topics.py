"""The limits where everything leaves: one topic a day, six a week, and what an answer makes needless is withdrawn."""

from datetime import timedelta

from domain.delivery import Kind, Sending
from storage import outbox, questions, rhythm, variants
from storage.outbox import Letter
from storage.questions import Ask
from storage.tables import outbox as letters
from tests.checkin import answers_to, first_week
from tests.factories import Joined, joined, practised
from tests.world import World


async def _offers(world: World, anna: Joined, *days: int) -> None:
    """Queue an offer for each of these days from now."""
    async with world.database.write() as session:
        for number, day in enumerate(days):
            asked = Ask(anna.scope.practice, anna.scope.person, rhythm.ABOUT, anna.scope.subject, anna.scope.subject)
            args = {"question": (await questions.ask(session, asked, now=world.now)).id}
            letter = Letter(
                anna.scope.person,
                "rhythm.offer",
                Kind.CHECK_IN,
                args,
                anna.scope.subject,
                at=world.now + timedelta(days=day),
                expires=world.now + timedelta(days=30),
                once=f"offer:{number}",
            )
            await outbox.put(session, anna.scope.practice, letter, now=world.now)
    await world.settles()


def _offered(anna: Joined) -> int:
    return sum("I can change how I work for you" in text for text in anna.phone.heard)


async def test_the_second_topic_of_a_day_comes_at_the_same_time_tomorrow(world: World) -> None:
    anna = await joined(await practised(world))
    await _offers(world, anna, 0, 0)
    assert _offered(anna) == 1
    await world.passes(hours=23)
    assert _offered(anna) == 1
    await world.passes(hours=2)
    assert _offered(anna) == 2


async def test_no_more_than_six_in_seven_days(world: World) -> None:
    anna = await joined(await practised(world))
    await _offers(world, anna, *range(6))
    await world.passes(days=5, hours=1)
    assert _offered(anna) == 6
    await _offers(world, anna, *([0] * 2))
    assert _offered(anna) == 6


async def test_a_check_in_later_today_goes_first(world: World) -> None:
    anna = await joined(await practised(world))
    await _offers(world, anna, 7)
    await world.passes(days=7, hours=10)
    assert _offered(anna) == 0
    assert "how easy was" in anna.phone.last.text
    await world.passes(days=2)
    assert _offered(anna) == 1


async def test_an_answer_withdraws_what_waited_for_the_morning_in_the_same_moment(world: World) -> None:
    _, anna = await first_week(world)
    async with world.database.write() as session:
        checkin = (await session.rows(letters.select().where(letters.c.message == "checkin.card")))[0].dedupe
        key = f"nudge:{checkin.split(':')[1]}"
        nudge = Letter(
            anna.scope.person, "checkin.nudge", Kind.CHECK_IN, {}, at=world.now + timedelta(days=1), once=key
        )
        row = await outbox.put(session, anna.scope.practice, nudge, now=world.now)
    await answers_to(anna, "5")
    async with world.database.read() as session:
        waiting = await outbox.load(session, row or 0)
    assert waiting is not None
    assert waiting.state is Sending.CANCELLED


async def test_what_was_decided_by_day_and_is_late_waits_for_the_morning(world: World) -> None:
    anna = await joined(await practised(world))
    await world.passes(hours=15)
    await _offers(world, anna, 0)
    assert _offered(anna) == 0
    await world.passes(hours=8)
    assert _offered(anna) == 1


async def test_a_copy_asked_for_later_today_starts_nothing_and_comes_at_its_time(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "Later today")
    heard = len(anna.phone.heard)
    await world.passes(hours=4)
    assert len(anna.phone.heard) == heard + 1


async def test_what_was_worded_in_advance_and_never_left_was_not_heard(world: World) -> None:
    anna = await joined(await practised(world))
    pool, practice, person = "progress.too_few", anna.scope.practice, anna.scope.person
    async with world.database.write() as session:
        letter = Letter(person, pool, Kind.SUMMARY, {}, anna.scope.subject, expires=world.now)
        queued = await outbox.load(session, await outbox.put(session, practice, letter, now=world.now) or 0)
        assert queued is not None
        await outbox.freeze(session, queued, variant="i2-1", text="Too few answers.")
        await variants.used(session, practice, person, pool, "i2-1")
    await world.settles()
    assert anna.phone.heard == []
    async with world.database.read() as session:
        assert await variants.last_uses(session, person, pool) == {}
