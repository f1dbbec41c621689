"""When an alert is pushed, when the client hears of it, and what its date brings."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.alerts import Rule, State
from domain.duties import Duty
from storage import clients, due, weekly
from storage.clients import Standing
from storage.tables import client
from tests.alerted import Alerted, alerted, opened
from tests.factories import joined, practised
from tests.world import World


async def test_what_monday_s_list_has_said_no_reminder_repeats(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        await weekly.arm(session, found.vera.scope.subject, now=world.now)
    await world.passes(weeks=2)
    heard = [text.split("\n")[0] for text in found.vera.phone.heard[1:]]
    assert heard == ["Your week.", "Your week."]
    assert (await found.alert()).pushes == 3


async def test_no_change_is_pushed_three_times_and_then_stays_in_the_list(world: World) -> None:
    found = await alerted(world)
    times: list[date] = []
    for _ in range(30):
        times += [world.now.date()] * (len(found.vera.phone.messages) - len(times))
        await world.passes(days=1)
    start = times[0]
    assert [(day - start).days for day in times] == [0, 5, 11]
    assert found.vera.phone.heard[1].startswith("Still open: Anna, no change, since 6 March.")
    assert found.vera.phone.heard[2].startswith("Last note: Anna")
    await found.vera.phone.says("/clients")
    assert "• Anna: no change" in found.vera.phone.last.text


async def test_worse_is_pushed_on_the_next_two_working_days(world: World) -> None:
    found = await alerted(world, Rule.WORSENING)
    await world.passes(weeks=2)
    assert len(found.vera.phone.messages) == 3
    assert "Contact suggested by Monday 9 March." in found.vera.phone.heard[0]


async def test_a_tap_on_the_reminder_opens_the_card_in_its_place_and_ends_the_pushes(world: World) -> None:
    found = await alerted(world)
    await world.passes(days=5)
    reminder = found.vera.phone.last
    await found.vera.phone.taps("Open")
    assert reminder.text == found.card.text
    assert (await found.alert()).state is State.SEEN
    await world.passes(weeks=3)
    assert len(found.vera.phone.messages) == 2
    await found.vera.phone.taps("More", found.card)
    assert "CONTEXT" in reminder.text


@pytest.mark.parametrize("rule", [Rule.NO_CHANGE, Rule.REVIEW])
async def test_the_client_hears_after_three_working_days_with_a_date_that_is_hoped_for(
    world: World, rule: Rule
) -> None:
    found = await alerted(world, rule)
    await world.passes(days=4)
    assert found.anna.phone.heard == []
    await world.passes(days=1, hours=1)
    (notice,) = found.anna.phone.heard
    assert notice.splitlines()[0] == "A note about your check-ins."
    assert "I am passing this on to Vera. The plan is to have a date for a talk by Tuesday 17 March." in notice
    await found.vera.phone.taps("Review together", found.card)
    await found.vera.phone.taps("In a week")
    assert "suggests a look at the plan together on Wednesday 18 March" in found.anna.phone.last.text
    assert len(found.anna.phone.heard) == 2


async def test_the_client_hears_of_worse_at_once_with_a_way_to_the_urgent_signs(world: World) -> None:
    found = await alerted(world, Rule.WORSENING, scores=(6, 7, 8, 9))
    assert "I am passing this on to Vera" in found.anna.phone.last.text
    await found.anna.phone.taps("Is this urgent?")
    assert len(found.anna.phone.messages) == 2
    assert (await found.alert()).client_told_at is not None


async def test_silence_is_told_by_the_check_in_and_not_again(world: World) -> None:
    found = await alerted(world, Rule.SILENT)
    await world.passes(weeks=3)
    assert found.anna.phone.heard == []
    assert found.card.text.startswith("Anna has not answered since Friday 6 March. Messages have stopped.")


async def test_nobody_hears_anything_in_quiet_hours(world: World) -> None:
    await world.passes(days=3, hours=13)
    found = await alerted(world, Rule.WORSENING)
    assert found.vera.phone.heard == []
    assert found.anna.phone.heard == []
    await world.passes(hours=9)
    assert found.vera.phone.heard == []
    await world.passes(hours=1)
    assert len(found.vera.phone.heard) == len(found.anna.phone.heard) == 1


async def test_the_day_of_a_decision_is_named_and_re_arms_two_weeks_later(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Review together")
    await found.vera.phone.taps("Tuesday")
    assert await opened(world, found.anna, Rule.NO_CHANGE) is None
    await world.passes(days=4)
    assert found.vera.phone.last.text.startswith("Anna: today is the day you picked. You chose to review the plan")
    assert await opened(world, found.anna, Rule.NO_CHANGE) is None
    await world.passes(weeks=2)
    assert await opened(world, found.anna, Rule.NO_CHANGE) is not None


async def test_a_date_to_look_again_is_kept_whatever_the_answers_show(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Give it time")
    await found.vera.phone.taps("2 weeks")
    assert "suggests more time, with a new look on Friday 20 March" in found.anna.phone.last.text
    await world.passes(days=13)
    assert "worth" not in found.vera.phone.last.text.lower()
    await world.passes(days=2)
    assert found.vera.phone.last.text.startswith("Anna: the numbers don't settle it. Worth a talk by")


async def test_when_dates_have_passed_unnoticed_pushes_stay_a_working_day_apart(world: World) -> None:
    found = await alerted(world)
    world.now += timedelta(weeks=3)
    await world.settles()
    assert len(found.vera.phone.messages) == 2
    await world.passes(days=3)
    assert len(found.vera.phone.messages) == 3


async def test_a_pause_puts_the_client_s_notice_off(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        await clients.pause(session, found.anna.scope.subject, until=datetime(2026, 4, 1, 10, tzinfo=UTC))
    await world.passes(weeks=2)
    assert found.anna.phone.heard == []
    await world.passes(weeks=3)
    (notice,) = found.anna.phone.heard
    assert "have a date for a talk by Tuesday 7 April" in notice


async def test_a_client_who_has_left_hears_nothing(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        await clients.set_state(session, found.anna.scope.subject, Standing.STOPPED)
    await world.passes(weeks=2)
    assert found.anna.phone.heard == []


@pytest.mark.parametrize("rule", Rule)
async def test_no_alert_is_secret(world: World, rule: Rule) -> None:
    found = await alerted(world, rule)
    await world.passes(weeks=1)
    told = (await found.alert()).client_told_at is not None
    assert told is (rule is not Rule.SILENT)
    unopened = [text for text in found.anna.phone.heard if "has not opened my note" in text]
    assert len(unopened) == int(rule is Rule.WORSENING)
    assert len(found.anna.phone.heard) - len(unopened) == int(told)


async def test_three_unanswered_check_ins_are_told_to_both(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(weeks=4)
    (told,) = [text for text in vera.phone.heard if text.startswith("Anna has not answered")]
    assert "Messages have stopped." in told
    assert any("I am letting Vera know" in text for text in anna.phone.heard)


async def test_nothing_is_pushed_before_the_client_is_confirmed(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    async with world.database.write() as session:
        await due.drop(session, Duty.OPEN_CHECKIN, anna.plan)
        await session.execute(client.update().values(confirmed_at=None))
    assert await opened(world, anna, Rule.REVIEW) is not None
    await world.passes(days=2)
    assert vera.phone.heard == []
    async with world.database.write() as session:
        await clients.confirmed(session, anna.scope.subject, now=world.now)
    await world.passes(days=1)
    assert len(vera.phone.heard) == 1


async def _rests(found: Alerted) -> None:
    async with found.world.database.write() as session:
        await clients.set_state(session, found.anna.scope.subject, Standing.RESTING)


async def test_a_client_who_is_left_in_peace_hears_of_it_once_back(world: World) -> None:
    found = await alerted(world)
    await _rests(found)
    await world.passes(weeks=2)
    assert found.anna.phone.heard == []
    await found.anna.phone.says("/menu")
    await world.passes(days=1, hours=1)
    assert found.anna.phone.last.text.startswith("A note about your check-ins.")


async def test_what_is_weeks_old_is_not_told_to_a_client_who_is_back(world: World) -> None:
    found = await alerted(world)
    await _rests(found)
    await world.passes(weeks=5)
    await found.anna.phone.says("/menu")
    await world.passes(days=2)
    assert not any("A note about" in text for text in found.anna.phone.heard)


async def test_a_date_that_passed_meanwhile_is_not_told(world: World) -> None:
    found = await alerted(world)
    await _rests(found)
    for label in ("Review together", "Monday"):
        await found.vera.phone.taps(label)
    await world.passes(days=9)
    await found.anna.phone.says("/menu")
    await world.passes(days=2)
    assert not any("A note about" in text for text in found.anna.phone.heard)


async def test_pushes_wait_for_a_therapist_who_blocked_the_bot(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.blocks()
    await world.passes(weeks=3)
    assert len(found.vera.phone.messages) == 1
    await found.vera.phone.unblocks()
    await world.passes(weeks=2)
    assert len(found.vera.phone.messages) == 3
