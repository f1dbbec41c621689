"""Reminders of the home plan, week after week: at the client's hour, with room, never doubled."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.duties import Duty
from domain.homecare import Outcome
from storage import clients, due, homecare, plans, topics
from storage.clients import Standing
from tests.homecare import BERLIN, Pair, agreed, describes, reminders, until
from tests.world import World


async def reminded(world: World, both: Pair) -> list[date]:
    """The local dates Anna was reminded of."""
    async with world.database.read() as session:
        return [report.day for report in await homecare.reports(session, both.anna.scope.subject, since=date.min)]


async def outcomes(world: World, both: Pair) -> list[Outcome | None]:
    """What Anna told."""
    async with world.database.read() as session:
        return [report.outcome for report in await homecare.reports(session, both.anna.scope.subject, since=date.min)]


async def test_a_reminder_lists_the_items_at_the_clients_hour(world: World) -> None:
    both = await agreed(world)
    await describes(both, "A walk", "", "")
    await both.anna.phone.taps("Yes")
    await until(world, "2026-03-03", "12:29")
    assert reminders(both) == []
    await until(world, "2026-03-03", "12:30")
    assert len(reminders(both)) == 1
    assert "• Wall slides, 10 times\n• A walk" in reminders(both)[0]
    assert both.anna.phone.last.labels == ["All", "Some", "Not today", "Later today"]


async def test_nothing_is_reminded_before_a_yes_or_without_an_hour(world: World) -> None:
    both = await agreed(world, hour="No reminders")
    await describes(both, "A walk", "", "")
    await world.passes(days=6)
    assert reminders(both) == []


async def test_a_week_has_five_reminders_and_none_on_the_day_of_a_check_in(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-09", "18:05")
    await both.anna.phone.taps("Skip this check-in")
    await until(world, "2026-03-15", "23:00")
    tuesdays = [date(2026, 3, 3) + timedelta(weeks=week) for week in range(2)]
    assert await reminded(world, both) == [tuesday + timedelta(days=n) for tuesday in tuesdays for n in range(5)]


async def test_the_day_of_a_nudge_has_no_reminder(world: World) -> None:
    both = await agreed(world, hour="08:30")
    await until(world, "2026-03-11", "12:00")
    assert (await reminded(world, both))[-1] == date(2026, 3, 11)
    assert date(2026, 3, 10) not in await reminded(world, both)


async def test_reminders_keep_their_hour_when_clocks_change(world: World) -> None:
    both = await agreed(world, hour="08:30")
    async with world.database.write() as session:
        await due.drop(session, Duty.OPEN_CHECKIN, both.anna.plan)
    await until(world, "2026-04-03", "12:00")
    async with world.database.read() as session:
        sent = await topics.times(session, both.anna.scope.person, since=datetime(2026, 3, 24, tzinfo=UTC))
    assert len(sent) > 5
    assert {at.astimezone(BERLIN).strftime("%H:%M") for at in sent} == {"08:30"}
    assert {at.hour for at in sent} == {6, 7}


async def test_counts_never_reset(world: World) -> None:
    both = await agreed(world)
    async with world.database.write() as session:
        await due.drop(session, Duty.OPEN_CHECKIN, both.anna.plan)
    for day in range(1, 15):
        await until(world, str(date(2026, 3, 2) + timedelta(days=day)), "12:31")
        if both.anna.phone.last.labels[:1] == ["All"]:
            await both.anna.phone.taps("Not today" if day == 3 else "All", both.anna.phone.last)
    async with world.database.read() as session:
        told = await homecare.told(session, both.anna.scope.subject, date(2026, 3, 14))
    assert told is not None
    assert (told.total, told.week, told.first) == (9, 5, date(2026, 3, 3))


async def test_a_report_is_kept_and_the_card_answers_in_place(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:30")
    card = both.anna.phone.last
    await both.anna.phone.taps("All", card)
    assert card.labels == ["Say how it felt", "Change it", "That's all"]
    assert await outcomes(world, both) == [Outcome.ALL]
    await both.anna.phone.taps("That's all", card)
    assert card.labels == []
    assert both.anna.phone.last is card


async def test_a_double_tap_counts_once_and_another_answer_replaces_the_first(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:30")
    card = both.anna.phone.last
    taps = {label: card.buttons[0][n]["callback_data"] for n, label in enumerate(("All", "Some", "Not today"))}
    for _ in range(2):
        await both.anna.phone.taps_data(taps["All"], card)
    first = card.text
    assert await outcomes(world, both) == [Outcome.ALL]
    await both.anna.phone.taps_data(taps["Not today"], card)
    assert await outcomes(world, both) == [Outcome.NONE]
    assert card.text != first
    await both.anna.phone.taps("Change it", card)
    await both.anna.phone.taps("Some", card)
    assert await outcomes(world, both) == [Outcome.SOME]
    assert len(both.anna.phone.heard) == len(set(map(id, both.anna.phone.messages)))


async def test_later_today_asks_once_more_and_only_that_day(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:40")
    card = both.anna.phone.last
    await both.anna.phone.taps("Later today", card)
    assert "Later, then. I ask again at 15:40." in card.text
    assert "Later today" not in card.labels
    await until(world, "2026-03-03", "15:41")
    assert len(reminders(both)) == 2
    await both.anna.phone.taps("All", card)
    assert len(set(reminders(both))) == 1
    assert await outcomes(world, both) == [Outcome.ALL]


async def test_what_was_told_before_later_is_not_asked_again(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:40")
    await both.anna.phone.taps("Later today")
    await both.anna.phone.taps("Some")
    await until(world, "2026-03-03", "23:00")
    assert len(reminders(both)) == 1


async def test_later_is_dropped_when_reminders_are_stopped(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:40")
    await both.anna.phone.taps("Later today")
    await both.anna.phone.says("/plan")
    await both.anna.phone.taps("No reminders")
    await until(world, "2026-03-06", "23:00")
    assert len(reminders(both)) == 1


async def test_later_is_skipped_after_an_outage_into_the_night(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:40")
    await both.anna.phone.taps("Later today")
    world.now += timedelta(hours=9)
    await world.settles()
    assert len(reminders(both)) == 1


async def test_later_is_refused_when_the_day_has_no_room(world: World) -> None:
    both = await agreed(world, hour="18:00")
    await until(world, "2026-03-03", "18:00")
    assert "Later today" not in both.anna.phone.last.labels
    token = both.anna.phone.last.buttons[0][0]["callback_data"][:-1]
    await both.anna.phone.taps_data(f"{token}l", both.anna.phone.last)
    assert world.telegram.toasts[-1].startswith("There is no room left")


async def test_a_late_report_is_kept_and_marked(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:30")
    first = both.anna.phone.last
    await until(world, "2026-03-05", "12:29")
    second = both.anna.phone.last
    await until(world, "2026-03-06", "12:00")
    await both.anna.phone.taps("All", first)
    await both.anna.phone.taps("All", second)
    async with world.database.read() as session:
        told = await homecare.reports(session, both.anna.scope.subject, since=date.min)
    assert [(report.outcome, report.late) for report in told[:2]] == [(Outcome.ALL, True), (Outcome.ALL, False)]


async def test_a_client_who_blocked_us_is_left_alone_and_reminded_again_afterwards(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.blocks()
    await until(world, "2026-03-05", "13:00")
    assert reminders(both) == []
    await both.anna.phone.unblocks()
    await until(world, "2026-03-06", "13:00")
    assert len(reminders(both)) == 1


@pytest.mark.parametrize("standing", [Standing.PAUSED, Standing.RESTING, Standing.STOPPED])
async def test_nobody_is_reminded_who_pauses_rests_or_left(world: World, standing: Standing) -> None:
    both = await agreed(world)
    async with world.database.write() as session:
        await clients.set_state(session, both.anna.scope.subject, standing)
    await until(world, "2026-03-06", "23:00")
    assert reminders(both) == []
    async with world.database.write() as session:
        await clients.set_state(session, both.anna.scope.subject, Standing.ACTIVE)
    await until(world, "2026-03-07", "13:00")
    assert len(reminders(both)) == 1


async def test_after_an_outage_only_today_is_reminded_of(world: World) -> None:
    both = await agreed(world)
    world.now += timedelta(days=3, hours=8)
    await world.settles()
    assert await reminded(world, both) == [date(2026, 3, 5)]
    await world.passes(hours=1)
    assert len(reminders(both)) == 1


async def test_after_an_outage_into_the_night_today_is_skipped(world: World) -> None:
    both = await agreed(world)
    world.now += timedelta(days=3, hours=13)
    await world.settles()
    await until(world, "2026-03-06", "12:29")
    assert reminders(both) == []
    await until(world, "2026-03-06", "12:30")
    assert len(reminders(both)) == 1


async def test_a_reminder_of_which_nobody_knows_is_never_repeated(world: World) -> None:
    both = await agreed(world)
    world.telegram.lost_answers = 1
    await until(world, "2026-03-03", "23:00")
    assert len(reminders(both)) == 1


async def test_a_duty_that_comes_twice_reminds_once(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:30")
    async with world.database.write() as session:
        await due.put(session, Duty.REMIND, both.anna.scope.subject, at=world.now)
    await world.settles()
    assert len(reminders(both)) == 1
    assert await reminded(world, both) == [date(2026, 3, 3)]


async def test_another_hour_after_todays_reminder_starts_tomorrow(world: World) -> None:
    both = await agreed(world)
    await until(world, "2026-03-03", "12:30")
    await both.anna.phone.says("/plan")
    await both.anna.phone.taps("Change the time")
    await both.anna.phone.taps("18:00")
    await until(world, "2026-03-03", "23:00")
    assert len(reminders(both)) == 1
    await until(world, "2026-03-04", "18:00")
    assert len(reminders(both)) == 2


async def test_a_plan_that_ended_reminds_of_nothing(world: World) -> None:
    both = await agreed(world)
    offer = next(message for message in both.anna.phone.messages if "Stop it" in message.labels)
    async with world.database.write() as session:
        await plans.end(session, both.anna.plan, now=world.now)
    await until(world, "2026-03-06", "23:00")
    assert reminders(both) == []
    await both.anna.phone.taps("Stop it", offer)
    assert world.telegram.toasts[-1] != ""


async def test_somebody_elses_report_is_out_of_reach(world: World) -> None:
    both = await agreed(world)
    other = await agreed(world)
    await until(world, "2026-03-03", "12:30")
    card = both.anna.phone.last
    await other.anna.phone.taps_data(card.buttons[0][0]["callback_data"], card)
    assert world.telegram.toasts[-1] != ""
    assert await outcomes(world, both) == [None]
    assert await outcomes(world, other) == [None]
