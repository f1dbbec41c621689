"""What the clock begins about the home plan: fewer reminders, another fit, an item's date, a week without."""

from datetime import date, timedelta

import pytest

from domain.homecare import Agreed
from storage import clients, homecare, plans, topics
from storage.clients import Standing
from tests.homecare import BERLIN, Pair, agreed, until
from tests.telegram import Message
from tests.weeks import quiet
from tests.world import World

LOOK = "A look at your home plan."


async def _tells(world: World, both: Pair, label: str, days: int = 15) -> Message:
    """Anna taps this below every reminder, day after day; returns what she heard last."""
    await quiet(world, both.anna)
    for day in range(1, days + 1):
        await until(world, str(date(2026, 3, 2) + timedelta(days=day)), "12:31")
        if both.anna.phone.last.labels[:1] == ["All"]:
            await both.anna.phone.taps(label, both.anna.phone.last)
    return both.anna.phone.last


def _looks(both: Pair) -> list[str]:
    return [text for text in both.anna.phone.heard if text.startswith(LOOK)]


async def test_two_good_weeks_offer_fewer_reminders_in_place_of_one(world: World) -> None:
    both = await agreed(world)
    look = await _tells(world, both, "All")
    assert "you did all or part of it on 10 of 10 reminder days" in look.text
    assert look.labels == ["Fewer", "Keep as is", "None"]
    await both.anna.phone.taps("Fewer", look)
    assert look.text.endswith("OK. At most 3 reminders a week from now on.\nYou can change that at /plan.")
    heard = len(both.anna.phone.heard)
    await until(world, "2026-03-24", "12:29")
    assert len(both.anna.phone.heard) == heard + 3


async def test_the_offer_is_not_repeated_for_four_weeks(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.taps("Keep as is", await _tells(world, both, "All"))
    assert both.anna.phone.last.text.endswith("OK. It stays as it is.")
    await _tells(world, both, "All", days=40)
    assert len(_looks(both)) == 2
    assert "reminder days" not in _looks(both)[1]


async def test_none_ends_the_reminders(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.taps("None", await _tells(world, both, "Some"))
    heard = len(both.anna.phone.heard)
    await until(world, "2026-03-25", "20:00")
    assert len(both.anna.phone.heard) == heard


@pytest.mark.parametrize(
    ("label", "heard", "told"),
    [
        ("A smaller plan", "that you would like a smaller version", "would like a smaller version of “Wall slides”"),
        ("Another time", "At what time would it suit you?", ""),
        ("Something else", "Type what would help", ""),
        ("Talk about it", "I have put it in the notes for Vera", ""),
        ("Leave as is", "OK. It stays as it is.", ""),
    ],
)
async def test_two_weeks_with_little_done_offer_another_fit(world: World, label: str, heard: str, told: str) -> None:
    both = await agreed(world)
    look = await _tells(world, both, "Not today")
    assert "It may not fit your days right now. Plans can change." in look.text
    await both.anna.phone.taps(label, look)
    assert heard in "".join(both.anna.phone.heard[-2:])
    assert told in both.vera.phone.last.text


async def test_something_else_takes_the_next_words_to_the_therapist(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.taps("Something else", await _tells(world, both, "Not today"))
    await both.anna.phone.says("Evenings are full")
    assert "Evenings are full" in both.vera.phone.last.text


async def test_an_item_is_asked_after_on_its_date_and_goes_on(world: World) -> None:
    both = await agreed(world)
    await both.vera.phone.taps("After 2 weeks")
    await quiet(world, both.anna)
    await until(world, "2026-03-16", "12:31")
    look = both.anna.phone.last
    assert "“Wall slides” has been in it for 2 weeks. Would you like to go on?" in look.text
    await both.anna.phone.taps("Go on", look)
    assert look.text.endswith("OK. “Wall slides” stays in your plan.\nI ask again on 30 March.")
    await both.anna.phone.says("/plan")
    assert "Next look: 30 March" in both.anna.phone.last.text


@pytest.mark.parametrize(
    ("label", "state", "text"),
    [
        ("Stop it", Agreed.ENDED, "is no longer in your plan"),
        ("Decide later", Agreed.AGREED, "I ask again on 30 March."),
        ("Talk about it", Agreed.AGREED, "in the notes for Vera"),
        ("A smaller version", Agreed.AGREED, "I am passing on to Vera"),
    ],
)
async def test_on_its_date_an_item_can_end_or_change(world: World, label: str, state: Agreed, text: str) -> None:
    both = await agreed(world)
    await both.vera.phone.taps("After 2 weeks")
    await quiet(world, both.anna)
    await until(world, "2026-03-16", "12:31")
    look = both.anna.phone.last
    await both.anna.phone.taps(label, look)
    assert text in look.text
    async with world.database.read() as session:
        assert [item.state for item in await homecare.of_client(session, both.anna.scope.subject)] == [state]


async def test_a_date_on_the_day_of_a_check_in_waits_a_day(world: World) -> None:
    both = await agreed(world)
    await both.vera.phone.taps("After 2 weeks")
    await until(world, "2026-03-09", "18:05")
    await both.anna.phone.taps("Skip this check-in")
    await until(world, "2026-03-16", "18:05")
    await both.anna.phone.taps("Skip this check-in")
    assert _looks(both) == []
    await until(world, "2026-03-17", "12:31")
    assert len(_looks(both)) == 1


async def test_nobody_is_asked_who_rests_or_whose_plan_ended(world: World) -> None:
    both = await agreed(world)
    await both.vera.phone.taps("After 2 weeks")
    await quiet(world, both.anna)
    async with world.database.write() as session:
        await clients.set_state(session, both.anna.scope.subject, Standing.RESTING)
    await until(world, "2026-03-20", "20:00")
    assert _looks(both) == []
    async with world.database.write() as session:
        await clients.set_state(session, both.anna.scope.subject, Standing.ACTIVE)
        await plans.end(session, both.anna.plan, now=world.now)
    await until(world, "2026-03-30", "20:00")
    assert _looks(both) == []


async def test_a_look_is_one_of_the_weeks_topics_and_never_beside_another(world: World) -> None:
    both = await agreed(world)
    await both.vera.phone.taps("After 2 weeks")
    await _tells(world, both, "All", days=27)
    async with world.database.read() as session:
        times = await topics.times(session, both.anna.scope.person, since=world.now - timedelta(days=26))
    days = [at.astimezone(BERLIN).date() for at in times]
    assert len(_looks(both)) == 2
    assert len(set(days)) == len(days)
    assert max(sum(day <= one < day + timedelta(days=7) for one in days) for day in days) <= 6
