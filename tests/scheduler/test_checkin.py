"""What time does with check-ins: slots, the nudge, closing, outages, clock changes, quiet hours, silence."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.timetable import Cadence
from storage import due, plans
from storage.database import Session
from tests.checkin import all_of, answers_to, first_week, standing_of, states_of, weeks_of
from tests.factories import Joined, Start
from tests.telegram import Message
from tests.world import World

BERLIN = ZoneInfo("Europe/Berlin")


def _nudges(who: Joined) -> list[Message]:
    return [one for one in who.phone.messages if "Answer now" in one.labels]


async def test_one_nudge_a_day_later(world: World) -> None:
    _, anna = await first_week(world)
    await world.passes(hours=22)
    assert _nudges(anna) == []
    await world.passes(days=2)
    assert len(_nudges(anna)) == 1
    await anna.phone.taps("Answer now")
    assert "how easy was" in anna.phone.last.text


async def test_no_nudge_unless_it_was_allowed(world: World) -> None:
    _, anna = await first_week(world, Start(nudges=False))
    await world.passes(days=3)
    assert len(anna.phone.messages) == 1


async def test_no_nudge_after_the_first_answer(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5")
    await world.passes(days=3)
    assert _nudges(anna) == []
    assert await states_of(world, anna) == ["answered"]


async def test_who_opens_it_and_tells_nothing_is_not_silent_and_not_counted(world: World) -> None:
    _, anna = await first_week(world)
    for _ in range(3):
        await answers_to(anna, "Skip")
        await world.passes(weeks=1)
    assert await states_of(world, anna) == ["unanswered"] * 3 + ["open"]
    assert not any("I can change how I work" in text for text in anna.phone.heard)
    await anna.phone.says("/progress")
    assert "0 of 3 check-ins in 4 weeks" in anna.phone.last.text


async def test_a_duty_that_runs_again_says_nothing_twice(world: World) -> None:
    _, anna = await first_week(world)
    await world.passes(days=1, hours=1)
    heard = len(anna.phone.messages)
    newest = (await all_of(world, anna))[-1]
    async with world.database.write() as session:
        await due.put(session, Duty.OPEN_CHECKIN, anna.plan, at=world.now)
        await due.put(session, Duty.NUDGE, newest.id, at=world.now)
    await world.settles()
    assert len(anna.phone.messages) == heard
    assert len(await all_of(world, anna)) == 1


async def test_after_an_outage_there_is_one_catch_up(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "5", "6", "Mood")
    world.now += timedelta(weeks=3, hours=5)
    await world.settles()
    await world.passes(hours=12)
    assert await states_of(world, anna) == ["answered", "missed", "missed", "open"]
    cards = [one for one in anna.phone.messages if "Skip this check-in" in one.labels]
    assert len(cards) == 1
    newest = (await all_of(world, anna))[-1]
    assert newest.closes_at is not None
    assert newest.closes_at.astimezone(BERLIN) == datetime(2026, 4, 2, 8, 0, tzinfo=BERLIN)


async def test_an_outage_is_nobodys_silence(world: World) -> None:
    _, anna = await first_week(world)
    world.now += timedelta(weeks=6)
    await world.settles()
    await world.passes(days=4)
    assert await standing_of(world, anna) == "active"
    assert set(await states_of(world, anna)) <= {"unanswered", "missed"}


async def test_across_the_clock_change_it_stays_six_in_the_evening(world: World) -> None:
    _, anna = await first_week(world)
    await weeks_of(world, anna, *[("Skip this check-in",)] * 4)
    slots = [one.slot_at.astimezone(BERLIN) for one in await all_of(world, anna)]
    assert {(at.hour, at.minute) for at in slots} == {(18, 0)}
    assert [at.date() for at in slots] == [date(2026, 3, 9) + timedelta(weeks=week) for week in range(len(slots))]
    assert {at.utcoffset() for at in slots} == {timedelta(hours=1), timedelta(hours=2)}


async def test_nothing_starts_in_quiet_hours(world: World) -> None:
    _, anna = await first_week(world, Start(at=time(22, 0)))
    assert anna.phone.messages == []
    await world.passes(hours=13)
    sent = world.now.astimezone(BERLIN)
    assert len(anna.phone.messages) == 1
    assert sent.date() == date(2026, 3, 10)


async def test_a_client_who_blocked_the_bot_is_left_alone(world: World) -> None:
    vera, anna = await first_week(world)
    await answers_to(anna, "5", "6", "Mood")
    await anna.phone.blocks()
    heard = len(anna.phone.messages)
    await world.passes(weeks=4)
    assert len(anna.phone.messages) == heard
    assert await states_of(world, anna) == ["answered"] + ["missed"] * 4
    assert await standing_of(world, anna) == "active"
    assert len([text for text in vera.phone.heard if "Anna" in text]) == 1
    await anna.phone.unblocks()
    await world.passes(weeks=1)
    assert (await states_of(world, anna))[-1] == "open"


async def test_silence_offers_another_rhythm_then_rests(world: World) -> None:
    _, anna = await first_week(world)
    await world.passes(weeks=1, days=3)
    assert "I can change how I work for you" in anna.phone.last.text
    await world.passes(weeks=1)
    assert "I'll leave you in peace for now" in anna.phone.last.text
    assert await standing_of(world, anna) == "resting"
    heard = len(anna.phone.messages)
    await world.passes(weeks=5)
    assert len(anna.phone.messages) == heard
    assert len(await all_of(world, anna)) == 3


async def test_whatever_a_resting_client_says_brings_them_back(world: World) -> None:
    _, anna = await first_week(world)
    await world.passes(weeks=4)
    await anna.phone.says("/checkin")
    assert await standing_of(world, anna) == "active"
    assert any("Monday 13 April at 18:00" in text for text in anna.phone.heard)
    await world.passes(weeks=1, days=3)
    assert (await states_of(world, anna))[-2:] == ["unanswered", "unanswered"]
    assert await standing_of(world, anna) == "active"


async def test_a_late_answer_of_a_resting_client_counts(world: World) -> None:
    _, anna = await first_week(world)
    await world.passes(weeks=4)
    await answers_to(anna, "5")
    assert await standing_of(world, anna) == "active"
    assert (await states_of(world, anna))[-1] == "answered"


async def test_leaving_for_good_is_no_return(world: World) -> None:
    _, anna = await first_week(world)
    await world.passes(weeks=4)
    await anna.phone.taps("Stop")
    assert await standing_of(world, anna) == "resting"
    await anna.phone.taps("Yes, stop")
    await world.passes(weeks=3)
    assert await standing_of(world, anna) == "stopped"


async def test_short_rhythms_close_before_the_next_one(world: World) -> None:
    _, anna = await first_week(world)
    async with world.database.write() as session:
        await _daily(session, anna)
    await world.passes(days=4)
    closing = [one.closes_at for one in await all_of(world, anna)]
    opened = [one.opened_at for one in await all_of(world, anna)]
    assert all(end is not None and end <= start for end, start in zip(closing[1:-1], opened[2:], strict=True) if start)


async def _daily(session: Session, who: Joined) -> None:
    cadence = Cadence.every_days(1, time(12, 0), date(2026, 3, 10))
    await plans.set_cadence(session, who.plan, cadence)
    await due.put(session, Duty.OPEN_CHECKIN, who.plan, at=datetime(2026, 3, 10, 11, 0, tzinfo=UTC))
