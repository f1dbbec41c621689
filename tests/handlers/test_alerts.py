"""An alert's card in conversation: from the first screen to a dated decision, and every wrong turn on the way."""

from datetime import date

import pytest

from domain.alerts import NextStep, Rule, State
from domain.duties import Duty
from storage import approaches, clients, due, plans
from storage.clients import Standing
from tests.alerted import TICKED, Alerted, alerted, opened
from tests.factories import joined, practised
from tests.weeks import quiet, weeks
from tests.world import World


async def test_flat_weeks_become_a_dated_decision_that_both_know_of(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await quiet(world, anna)
    await weeks(world, anna, goal=[3] * 6, symptom=[6] * 6, since_start=[2] * 6)
    card = vera.phone.last
    assert card.text.startswith("Anna: answers steady for 6 weeks.")
    assert "• Neck: 6 → 6·6·6·6 of 10" in card.text
    assert "None reported in this window." in card.text
    before = len(anna.phone.heard)
    await vera.phone.taps("Give it time")
    await vera.phone.taps("2 weeks")
    assert "You chose to give it time until Monday 27 April." in card.text
    assert anna.phone.heard[before:][0].startswith("A note about your check-ins.")
    assert "Vera has seen this and suggests more time, with a new look on Monday 27 April." in anna.phone.last.text


async def test_what_goes_well_may_go_on_as_it_is(world: World) -> None:
    found = await alerted(world, Rule.REVIEW, scores=(4, 3, 3, 2))
    assert "Anna: moved the right way, and the planned review is due by" in found.card.text
    assert "→ 4·3·3·2 of 10\nWHAT MOVED\n• Neck, as above" in found.card.text
    assert "Give it time" not in found.card.labels
    await found.vera.phone.taps("Go on as it is")
    await found.vera.phone.taps("12 weeks")
    assert "You chose to go on as it is until Friday 29 May." in found.card.text
    assert "suggests going on as it is, with a new look on Friday 29 May." in found.anna.phone.last.text


async def test_more_holds_the_context_and_less_goes_back(world: World) -> None:
    found = await alerted(world)
    first = found.card.text
    await found.vera.phone.taps("More")
    assert "CONTEXT\n• Present for" in found.card.text
    assert "Answered:" in found.card.text
    assert len(found.vera.phone.messages) == 1
    await found.vera.phone.taps("Less")
    assert found.card.text == first


async def test_the_choices_are_of_equal_rank_and_fit_the_rule(world: World) -> None:
    found = await alerted(world)
    assert found.card.labels == [
        "Review together", "Another approach", "Adjust the goal", "Give it time", "Refer or add care",
        "Close honestly", "More",
    ]  # fmt: skip
    await opened(world, found.anna, Rule.WORSENING)
    assert found.vera.phone.last.labels[:2] == ["I'll call today", "I have spoken with them"]
    assert "Give it time" not in found.vera.phone.last.labels
    assert "something more pressing" in found.card.text


@pytest.mark.parametrize(("label", "step"), [("Review", NextStep.REVIEW), ("Adjust", NextStep.GOAL)])
async def test_what_is_done_together_gets_a_day(world: World, label: str, step: NextStep) -> None:
    found = await alerted(world)
    await found.vera.phone.taps(label)
    assert found.card.labels[:2] == ["Monday 9 March", "Tuesday 10 March"]
    await found.vera.phone.taps("Tuesday")
    (decision,) = await found.decisions()
    assert (decision.step, decision.until) == (step, date(2026, 3, 10))
    assert "on Tuesday 10 March" in found.card.text
    assert (await found.alert()).state is State.DECIDED


async def test_another_approach_is_typed_and_starts_a_new_phase(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Another approach")
    await found.vera.phone.says("Shorter sessions, more walking")
    await found.vera.phone.taps("4 weeks")
    assert "You chose to try another approach. I look again on Friday 3 April." in found.vera.phone.last.text
    async with world.database.read() as session:
        plan = await plans.load(session, found.anna.plan)
        assert plan is not None
        (tried,) = await approaches.of_plan(session, plan)
    assert (tried.text, plan.phase_at) == ("Shorter sessions, more walking", tried.started_at)
    assert "another approach" in found.anna.phone.last.text
    assert "Shorter" not in "".join(found.anna.phone.heard)


async def test_waiting_is_refused_the_third_time(world: World) -> None:
    found = await alerted(world)
    for _ in range(2):
        await found.vera.phone.taps("Give it time")
        await found.vera.phone.taps("1 week")
        await world.passes(days=10)
        assert await opened(world, found.anna, Rule.NO_CHANGE) is not None
    await found.vera.phone.taps("Give it time")
    assert world.telegram.toasts[-1] == "Waiting was chosen twice before. Please pick another step."
    assert "Review together" in found.vera.phone.last.labels
    assert len(await found.decisions()) == 2


async def test_changing_a_wait_s_date_is_no_second_wait(world: World) -> None:
    found = await alerted(world)
    for label in ("1 week", "2 weeks", "4 weeks"):
        await found.vera.phone.taps("Give it time")
        assert "chosen 0 of 2 times" in found.card.text
        await found.vera.phone.taps(label)
        await found.vera.phone.taps("Choose again")
    assert [one.until for one in await found.decisions()] == [date(2026, 3, day) for day in (13, 20)] + [
        date(2026, 4, 3)
    ]


async def test_a_referral_has_a_date_and_may_have_a_reason(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Refer")
    await found.vera.phone.taps("2 weeks")
    assert "To keep a reason with it" in found.card.text
    await found.vera.phone.says("Wants a knee specialist")
    assert "In your words: “Wants a knee specialist”" in found.vera.phone.last.text
    assert "knee" not in "".join(found.anna.phone.heard)


async def test_closing_needs_a_talk_first_and_then_is_told_with_the_therapist_s_words(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Close honestly")
    assert found.anna.phone.heard == []
    for label in ("We have talked", *TICKED):
        await found.vera.phone.taps(label)
    await found.vera.phone.says("I wish you well")
    assert found.vera.phone.last.text.startswith("Anna: closed with care on 6 March.")
    assert "In Vera's words: “I wish you well”" in found.anna.phone.last.text
    async with world.database.read() as session:
        plan = await plans.load(session, found.anna.plan)
        assert plan is not None
        assert plan.ended_at is not None
        assert await due.when(session, Duty.OPEN_CHECKIN, plan.id) is None
    assert await opened(world, found.anna, Rule.WORSENING) is None


async def test_closing_without_a_talk_is_a_talk_on_a_day(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Close honestly")
    await found.vera.phone.taps("Not yet")
    await found.vera.phone.taps("Monday")
    assert "You chose to close honestly on Monday 9 March." in found.card.text
    assert "would like to talk with you on Monday 9 March" in found.anna.phone.last.text
    async with world.database.read() as session:
        plan = await plans.load(session, found.anna.plan)
    assert plan is not None
    assert plan.ended_at is None


async def test_closing_words_that_are_too_long_are_not_cut_in_silence(world: World) -> None:
    found = await alerted(world)
    for label in ("Close honestly", "We have talked", *TICKED):
        await found.vera.phone.taps(label)
    await found.vera.phone.says("All the best to you. " * 20)
    assert any("I kept the first 300 characters" in text for text in found.vera.phone.heard)
    assert "closed with care" in found.vera.phone.last.text


async def test_closing_words_can_be_skipped(world: World) -> None:
    found = await alerted(world)
    for label in ("Close honestly", "We have talked", *TICKED, "Skip"):
        await found.vera.phone.taps(label)
    assert "closed with care" in found.card.text
    assert "words:" not in found.anna.phone.last.text


async def test_data_that_looks_off_is_set_aside_without_counting(world: World) -> None:
    found = await alerted(world)
    for label in ("More", "Data looks off", "Life event"):
        await found.vera.phone.taps(label)
    assert "marked as unsure (a life event)" in found.card.text
    assert "they do not count for now" in found.anna.phone.last.text
    assert await opened(world, found.anna, Rule.NO_CHANGE) is None
    await world.passes(weeks=4)
    assert await opened(world, found.anna, Rule.NO_CHANGE) is not None


async def test_what_is_set_aside_is_not_told_to_a_client_left_in_peace(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        await clients.set_state(session, found.anna.scope.subject, Standing.RESTING)
    for label in ("More", "Data looks off", "Life event"):
        await found.vera.phone.taps(label)
    await world.passes(days=4)
    assert found.anna.phone.heard == []


async def test_worse_is_answered_with_a_call(world: World) -> None:
    found = await alerted(world, Rule.WORSENING)
    await found.vera.phone.taps("I'll call today")
    assert "You chose to call the same day. I bring it up again on Monday 9 March." in found.card.text
    assert len(found.anna.phone.heard) == 1
    await world.passes(days=3)
    assert "If you have not reached them yet, today is a good day." in found.vera.phone.last.text


async def test_other_care_has_a_date_by_which(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Refer or add care")
    assert "refer or add care. By when?" in found.card.text
    await found.vera.phone.taps("1 week")
    assert "You chose to refer or add care by Friday 13 March." in found.card.text
    assert "would like to talk about other care by Friday 13 March" in found.anna.phone.last.text


async def test_silence_is_a_word_in_person(world: World) -> None:
    found = await alerted(world, Rule.SILENT)
    assert found.card.labels == ["I'll ask", "Give it time", "Close honestly"]
    await found.vera.phone.taps("I'll ask")
    await found.vera.phone.taps("Monday")
    assert "You chose to ask in person on Monday 9 March." in found.card.text
    assert found.anna.phone.heard == []


async def test_every_choice_leads_back(world: World) -> None:
    found = await alerted(world)
    first = found.card.text
    for label in ("Review", "Another", "Adjust", "Give it", "Refer", "Close"):
        await found.vera.phone.taps(label)
        assert found.card.text != first
        await found.vera.phone.taps("Back")
        assert found.card.text == first
    await found.vera.phone.says("this answers nothing any more")
    assert "I was not waiting for an answer" in found.vera.phone.last.text


async def test_a_double_tap_decides_once(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Give it time")
    data = _data(found, "2 weeks")
    await found.vera.phone.taps_data(data, found.card)
    await found.vera.phone.taps_data(data, found.card)
    assert len(await found.decisions()) == 1
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert len(found.anna.phone.heard) == 1


async def test_a_date_that_has_passed_is_asked_again(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Review together")
    await world.passes(days=5)
    await found.vera.phone.taps("Monday 9 March")
    assert await found.decisions() == ()
    assert found.card.labels[0] == "Thursday 12 March"


async def test_forged_values_decide_nothing(world: World) -> None:
    found = await alerted(world)
    before, token = found.card.text, _data(found, "More")[3:19]
    for value in ("", "zz", "d9", "w99", "d1", "xl", "sk", "ty", "tn", "ag", "bk", "________"):
        for verb in ("dd", "se", "de"):
            await found.vera.phone.taps_data(f"1{verb}{token}{value}", found.card)
    assert found.card.text == before
    assert await found.decisions() == ()


async def test_another_therapist_reaches_nothing(world: World) -> None:
    found = await alerted(world)
    otto = await practised(world, "Otto")
    await otto.phone.says("/clients")
    for label in ("Give it time", "More"):
        await otto.phone.taps_data(_data(found, label), otto.phone.last)
        assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert (await found.alert()).state is State.OPEN


def _data(found: Alerted, label: str) -> str:
    return next(
        button["callback_data"] for row in found.card.buttons for button in row if button["text"].startswith(label)
    )
