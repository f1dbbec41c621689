"""Changing a plan that runs, as conversations: the effect first, then a yes; nothing is sent again, nothing resets."""

from domain.duties import Duty
from domain.homecare import Agreed
from storage import checkins, due, homecare, homecare_rhythm, plans
from tests.factories import Joined
from tests.homecare import Pair, agreed, pair
from tests.world import World


async def _opens(both: Pair, *labels: str) -> None:
    await both.vera.phone.says("/clients")
    for label in ("Anna", "More", "Change the plan", *labels):
        await both.vera.phone.taps(label)


async def _next(world: World, anna: Joined) -> str:
    async with world.database.read() as session:
        at = await checkins.next_at(session, anna.plan)
    return "" if at is None else f"{at:%d %b %H:%M}"


async def test_another_rhythm_shows_the_next_three_sends_and_resends_nothing(world: World) -> None:
    both = await pair(world)
    await world.passes(days=8)
    await both.anna.phone.taps("5")
    heard, sent = len(both.anna.phone.messages), [one.text for one in both.anna.phone.messages]
    await _opens(both, "How often", "2 weeks")
    card = both.vera.phone.last
    for line in (
        "Check-ins: every week → every 2 weeks",
        "• Monday 23 March, 18:00",
        "• Monday 6 April",
        "• Monday 20 April",
    ):
        assert line in card.text
    assert await _next(world, both.anna) == "16 Mar 17:00"
    await both.vera.phone.taps("Yes, change it")
    assert await _next(world, both.anna) == "23 Mar 17:00"
    assert card.text.startswith("Anna: it is changed.")
    assert card.labels == []
    assert [one.text for one in both.anna.phone.messages][:heard] == sent
    told = both.anna.phone.heard[heard:]
    assert [one.split(". ")[0] for one in told] == ["A note from Vera.\n\nYour check-ins come every 2 weeks now"]
    assert "The next one is on Monday 23 March, 18:00. With /time you can change the day." in told[0]
    async with world.database.read() as session:
        (first,) = [one for one in await checkins.of_plan(session, both.anna.plan) if one.number]
    assert first.answered_at is not None


async def test_a_yes_counts_once_and_a_no_changes_nothing(world: World) -> None:
    both = await pair(world)
    await _opens(both, "The purpose", "To rest")
    card, yes = both.vera.phone.last, both.vera.phone.last.buttons[0][0]["callback_data"]
    assert "no alert for it" in card.text
    await both.vera.phone.taps("Leave it as it is")
    assert card.text == "Anna: it stays as it is."
    await both.vera.phone.taps_data(yes, card)
    assert world.telegram.toasts[-1]
    async with world.database.read() as session:
        plan = await plans.load(session, both.anna.plan)
    assert plan is not None
    assert plan.purpose == "do_more"
    assert both.anna.phone.heard == []


async def test_a_dose_and_what_comes_off_leave_hour_and_counts_as_they_are(world: World) -> None:
    both = await agreed(world)
    await world.passes(days=1)
    heard, shown = len(both.anna.phone.messages), both.vera.phone
    async with world.database.read() as session:
        at = await due.when(session, Duty.REMIND, both.anna.scope.subject)
    await _opens(both, "Wall slides", "Another dose")
    await shown.says("5 times, 3 days a week")
    assert (
        "Reminders a week, at most: 5 now, then 3. The next one is on Tuesday 3 March, 12:30, as it was."
        in shown.last.text
    )
    await shown.taps("Yes, change it")
    assert both.anna.phone.last.text.endswith(
        "“Wall slides” is now: “5 times, 3 days a week”. With /plan you see all of it."
    )
    assert len(both.anna.phone.messages) == heard + 1
    async with world.database.read() as session:
        assert await due.when(session, Duty.REMIND, both.anna.scope.subject) == at
        assert await homecare_rhythm.most(session, both.anna.scope.subject) == 3
    await _opens(both, "Wall slides", "Take it off")
    await shown.taps("Yes, change it")
    async with world.database.read() as session:
        assert [one.state for one in await homecare.of_client(session, both.anna.scope.subject)] == [Agreed.ENDED]


async def test_another_name_is_in_the_questions_from_then_on(world: World) -> None:
    both = await pair(world)
    await _opens(both, "The name")
    await both.vera.phone.says("my left shoulder.")
    assert "Name in the questions: neck → left shoulder" in both.vera.phone.last.text
    await both.vera.phone.taps("Yes, change it")
    assert "it is called “left shoulder” from now on" in both.anna.phone.last.text


async def test_what_the_therapist_expects_stands_on_the_card_and_the_client_never_sees_it(world: World) -> None:
    both = await pair(world)
    await _opens(both, "What I expect")
    await both.vera.phone.says("sitting through a film")
    await both.vera.phone.taps("27 April")
    await both.vera.phone.says("/clients")
    await both.vera.phone.taps("Anna")
    await both.vera.phone.taps("More")
    assert (
        "• The therapist's expectation of 2 March: “sitting through a film”, by 27 April" in both.vera.phone.last.text
    )
    await both.anna.phone.says("/mydata")
    assert not any(
        "film" in str(body) for _, body in world.telegram.calls if body.get("chat_id") == both.anna.phone.chat
    )
