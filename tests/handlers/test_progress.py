"""Asking how things stand, at every stage, and saying that it is not working."""

from domain.measures import Measure
from domain.progress import Duration, State
from storage import alerts, clients, plans, summaries
from storage.clients import Standing
from tests.checkin import answers_to, first_week
from tests.factories import Joined, Start, joined, practised
from tests.weeks import easier, quiet, week, weeks
from tests.world import World


async def met(world: World, start: Start | None = None) -> Joined:
    anna = await joined(await practised(world), "Anna", start)
    await quiet(world, anna)
    return anna


async def kept(world: World, who: Joined) -> list[tuple[State, str]]:
    async with world.database.read() as session:
        plan = await plans.load(session, who.plan)
        assert plan is not None
        return [(one.state, one.text) for one in await summaries.of_plan(session, plan)]


async def test_before_the_first_check_in_it_is_too_early(world: World) -> None:
    anna = await met(world)
    await anna.phone.says("/progress")
    assert "No check-in is answered so far" in anna.phone.last.text
    assert "30 March" in anna.phone.last.text
    assert [text for _, text in await kept(world, anna)] == anna.phone.heard


async def test_each_request_is_answered_and_kept(world: World) -> None:
    anna = await met(world)
    await week(world, anna, goal=4, symptom=5)
    await anna.phone.says("/progress")
    await anna.phone.says("/progress")
    first, second = anna.phone.heard
    assert first != second
    assert {text for _, text in await kept(world, anna)} == {first, second}


async def test_the_menu_and_the_check_in_lead_to_the_same(world: World) -> None:
    anna = await met(world)
    await anna.phone.says("/menu")
    await anna.phone.taps("My progress")
    assert "too early" in anna.phone.last.text.lower() or "no pattern" in anna.phone.last.text.lower()


async def test_after_no_change_was_found_it_is_said_plainly_with_the_date_of_the_review(world: World) -> None:
    anna = await met(world, Start(goal=None, duration=Duration.OVER_A_YEAR))
    await weeks(world, anna, symptom=[6] * 7)
    await anna.phone.says("/progress")
    assert (await kept(world, anna))[-1][0] is State.NO_CHANGE
    assert "27 April" in anna.phone.last.text
    assert {"Add a topic", "Ask for a call", "See my answers"} <= set(anna.phone.last.labels)


async def test_a_date_that_was_put_off_is_not_said_while_one_is_still_to_be_picked(world: World) -> None:
    anna = await met(world)
    await weeks(world, anna, goal=[3] * 7, symptom=[6] * 7, since_start=[2] * 7)
    await anna.phone.says("/progress")
    assert "8 June" not in anna.phone.last.text
    assert "You can bring it up at your next visit." in anna.phone.last.text


async def test_once_the_therapist_picked_a_date_that_date_is_said(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await quiet(world, anna)
    await weeks(world, anna, goal=[3] * 6, symptom=[6] * 6, since_start=[2] * 6)
    await vera.phone.taps("Give it time")
    await vera.phone.taps("4 weeks")
    await anna.phone.says("/progress")
    assert "Vera has set 11 May" in anna.phone.last.text


async def test_a_client_who_was_silent_is_answered_when_they_ask(world: World) -> None:
    anna = await met(world)
    await weeks(world, anna, symptom=[6, 6])
    for _ in range(4):
        await week(world, anna)
    async with world.database.write() as session:
        await clients.set_state(session, anna.scope.subject, Standing.RESTING)
    await anna.phone.says("/progress")
    assert "2 of 6 check-ins" in anna.phone.last.text
    await anna.phone.taps("Every 2 weeks")
    assert "next check-in" in anna.phone.last.text


async def test_the_answers_are_listed_by_day(world: World) -> None:
    anna = await met(world)
    await week(world, anna, goal=4, symptom=5, since_start=1)
    await week(world, anna, symptom=7)
    await anna.phone.says("/progress")
    await anna.phone.taps("See my answers")
    lines = anna.phone.last.text.split("\n")
    assert "2 March, goal 3 of 10, neck 6 of 10" in lines
    assert "9 March, goal 4 of 10, neck 5 of 10, since the start a bit better" in lines
    assert "16 March, neck 7 of 10" in lines


async def test_a_real_check_in_shows_in_the_list(world: World) -> None:
    _, anna = await first_week(world)
    await answers_to(anna, "4", "5")
    await anna.phone.says("/progress")
    await anna.phone.taps("See my answers")
    assert "9 March, goal 4 of 10, neck 5 of 10" in anna.phone.last.text


async def test_what_was_named_as_easier_is_a_list(world: World) -> None:
    anna = await met(world)
    await week(world, anna, goal=4, symptom=5)
    await easier(world, anna, "sl")
    await week(world, anna, goal=4, symptom=5)
    await easier(world, anna, "ty", "less tingling")
    await anna.phone.says("/progress")
    message = anna.phone.last
    await anna.phone.taps_data(message.buttons[0][0]["callback_data"][:19] + "gn", message)
    lines = anna.phone.last.text.split("\n")
    assert lines[1:] == ["• 9 March: sleep", "• 16 March: “less tingling”"]


async def test_hopes_confidence_and_hard_weeks_stand_on_the_card_and_under_more(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera, "Anna", Start(goal=None))
    await quiet(world, anna)
    await week(world, anna, symptom=6, confidence=4)
    for kind, value in ((Measure.HOPES, "p"), (Measure.HARDER, "sl")):
        await easier(world, anna, value, kind=kind)
    await week(world, anna, symptom=8, confidence=6)
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    await vera.phone.taps("More")
    card = vera.phone.last.text
    await anna.phone.says("/menu")
    await anna.phone.taps("This isn't working")
    await vera.phone.taps("More")
    for line in ("As hoped, by the answer of 9 March: partly", "Sure of looking after it: 4 of 10, 6 lately",
                 "Made a week harder, as told on 9 March: “poor sleep”"):  # fmt: skip
        assert line in card
        assert any(line in text and "what else is known" in text for text in vera.phone.heard)


async def test_nothing_to_list_is_said(world: World) -> None:
    anna = await met(world, Start(goal=None, symptom=None))
    await anna.phone.says("/progress")
    await anna.phone.taps("See my answers")
    assert "no answers to list" in anna.phone.last.text


async def test_not_working_is_passed_on_at_once_with_a_date(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/menu")
    await anna.phone.taps("This isn't working")
    assert "I am passing this on to Vera. By 11 March Vera will pick a date" in anna.phone.last.text
    assert "not working so far" in vera.phone.last.text
    await anna.phone.says("the stairs are the hard part")
    assert "as you wrote it" in anna.phone.last.text
    assert "“the stairs are the hard part”" in vera.phone.last.text
    async with world.database.read() as session:
        assert [one.rule.value for one in await alerts.of_client(session, anna.scope.subject)] == ["review"]


async def test_saying_so_again_sends_no_second_note(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/menu")
    menu = anna.phone.last
    await anna.phone.taps("This isn't working", menu)
    await anna.phone.taps("This isn't working", menu)
    assert "coming up already" in anna.phone.last.text
    assert len(vera.phone.heard) == 1


async def test_an_asked_review_moves_the_planned_one(world: World) -> None:
    anna = await met(world, Start(duration=Duration.UNDER_6_WEEKS))
    await week(world, anna, symptom=6)
    asked = world.now
    await anna.phone.says("/menu")
    await anna.phone.taps("This isn't working")
    async with world.database.read() as session:
        plan = await plans.load(session, anna.plan)
    assert plan is not None
    assert plan.review_at is not None
    assert (plan.review_at - asked).days == 56


async def test_a_forged_value_does_nothing(world: World) -> None:
    anna = await met(world)
    await anna.phone.says("/progress")
    message = anna.phone.last
    forged = message.buttons[0][0]["callback_data"][:19] + "zz"
    await anna.phone.taps_data(forged, message)
    assert world.telegram.toasts[-1] != ""
    assert anna.phone.last is message


async def test_somebody_who_has_left_gets_help_and_no_health(world: World) -> None:
    anna = await met(world)
    async with world.database.write() as session:
        await clients.set_state(session, anna.scope.subject, Standing.STOPPED)
    await anna.phone.says("/progress")
    assert "of 10" not in anna.phone.last.text
    assert "112" in anna.phone.last.text
