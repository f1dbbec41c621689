"""Being handed over as the client meets it: a choice at every step, lines that can be struck, two follow-ups."""

import pytest

from domain.handover import Mode, Sharing, State, Touch
from storage import clients, copying, directory, handovers, plans
from storage.facts import handover_desk
from tests.handed import approved, chosen, latest, offered, sent
from tests.homecare import Pair
from tests.weeks import quiet, weeks
from tests.world import World


async def outcome(world: World, both: Pair) -> tuple[int, int]:
    """How many found to Dr Ruiz, and how many did not."""
    async with world.database.read() as session:
        found = await directory.listed(session, both.anna.scope.practice, "doctor")
        return await handovers.outcomes(session, found[0].id)


async def test_the_words_come_in_their_order(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Tell me more")
    assert both.anna.phone.last.text == (
        "You can see Dr Ruiz as well as Vera, or Dr Ruiz in place of Vera. Vera suggests both.\n\nWhat would you like?"
    )
    await both.anna.phone.taps("In place of")
    assert both.anna.phone.last.text == (
        "Dr Ruiz: sports doctor. Works with: neck, running.\n\nIn Vera's words: “she takes time to explain”"
    )
    await both.anna.phone.taps("Next")
    assert both.anna.phone.last.text.startswith("May I prepare a one-page summary for Dr Ruiz")
    assert (await latest(world, both)).mode is Mode.IN_PLACE


async def test_other_names_can_be_looked_at_and_picked(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Tell me more")
    await both.anna.phone.taps("Other options")
    assert both.anna.phone.last.labels == ["Kim", "Back"]
    await both.anna.phone.taps("Kim")
    assert both.anna.phone.last.text == "Kim: massage therapist. Works with: jaw."
    await both.anna.phone.taps("Show other names")
    assert both.anna.phone.last.labels == ["Dr Ruiz", "Back"]
    await both.anna.phone.taps("Back")
    assert both.anna.phone.last.text.startswith("You can see Dr Ruiz as well as Vera")
    await both.anna.phone.taps("Next")
    assert both.anna.phone.last.text.startswith("You can see Kim as well as Vera")
    await both.anna.phone.taps("As well as")
    assert both.anna.phone.last.text.startswith("May I prepare a one-page summary for Kim")
    assert "Anna would like to see Kim as well as you" in "".join(both.vera.phone.heard)


async def test_a_summary_for_one_person_does_not_go_to_another(world: World) -> None:
    both = await chosen(world)
    await both.anna.phone.taps("Yes, show me")
    shown = both.anna.phone.last
    await both.anna.phone.taps("Other options")
    await both.anna.phone.taps("Kim")
    assert shown.text.startswith("Tap a number")
    await both.anna.phone.taps("Next")
    await both.anna.phone.taps("This may go out", shown)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    assert (await latest(world, both)).approved == ""
    await both.anna.phone.taps("Yes, show me")
    assert "For Kim, shared by Anna" in both.anna.phone.last.text


async def test_whom_the_client_picked_is_not_said_to_be_the_suggestion_of_the_therapist(world: World) -> None:
    both = await offered(world)
    for label in ("Tell me more", "Other options", "Kim", "Next", "Decide later"):
        await both.anna.phone.taps(label)
    await both.anna.phone.says("/menu")
    await both.anna.phone.taps("The hand-over")
    assert both.anna.phone.last.text.startswith("You can see Kim as well as Vera")


async def test_a_question_goes_to_the_therapist_and_the_choice_stays(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("I have questions")
    await both.anna.phone.says("Does she take my insurance?")
    assert "“Does she take my insurance?”" in both.vera.phone.last.text
    await both.anna.phone.taps("Tell me more")
    assert "What would you like?" in both.anna.phone.last.text


async def test_not_for_me_ends_it_and_can_be_thought_over(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Not for me")
    assert "You can come back to it at any time." in both.anna.phone.last.text
    assert both.vera.phone.last.text == (
        "Anna would rather not see Dr Ruiz. It was their choice, and nothing is asked of you."
    )
    await both.anna.phone.taps("Think again")
    assert "What would you like?" in both.anna.phone.last.text
    assert (await latest(world, both)).state is State.OFFERED


async def test_decide_later_is_asked_again_by_nobody_and_found_in_the_menu(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Tell me more")
    await both.anna.phone.taps("Decide later")
    heard = len(both.anna.phone.heard)
    await world.passes(days=6)
    assert len(both.anna.phone.heard) == heard
    await both.anna.phone.says("/menu")
    await both.anna.phone.taps("The hand-over")
    assert both.anna.phone.last.text.startswith("This is about what you and Vera talked over")
    assert "They decide later" in "".join(both.vera.phone.heard)


async def test_struck_lines_do_not_leave(world: World) -> None:
    both = await chosen(world)
    await both.anna.phone.taps("Yes, show me")
    shown = both.anna.phone.last
    assert "2 Present for: 3–12 months. Seen by Vera since 2 March." in shown.text
    await both.anna.phone.taps("1 ", shown)
    await both.anna.phone.taps("2 ", shown)
    await both.anna.phone.taps("2 ", shown)
    assert "1 – struck out: Goal, in Anna's words: “drive for an hour”" in shown.text
    await both.anna.phone.taps("This may go out")
    file = next(one.file for one in both.anna.phone.messages if one.file)
    text = file.content.decode()
    assert text.startswith("For Dr Ruiz, shared by Anna on 2 March.\nPresent for")
    assert "drive for an hour” " not in text
    assert "in Anna's words" not in text
    assert text.endswith("not measurements or findings.\n")


@pytest.mark.parametrize("place", ["0", "99"])
async def test_the_frame_of_the_summary_cannot_be_struck(world: World, place: str) -> None:
    both = await chosen(world)
    await both.anna.phone.taps("Yes, show me")
    before, shown = await latest(world, both), both.anna.phone.last
    await both.anna.phone.taps_data(shown.buttons[0][0]["callback_data"][:-1] + place, shown)
    assert (await latest(world, both)).lines == before.lines


async def test_a_yes_to_the_summary_can_be_taken_back_before_it_is_sent(world: World) -> None:
    both = await approved(world)
    await both.anna.phone.taps("Take it back")
    assert (await latest(world, both)).approved == ""
    assert both.vera.phone.last.text == "Anna has taken the summary for Dr Ruiz back. Please don't send it."
    await both.vera.phone.taps("Get the summary", next(one for one in both.vera.phone.messages if one.buttons))


@pytest.mark.parametrize(("label", "sharing"), [("I'll tell them", Sharing.SELF), ("No", Sharing.NOTHING)])
async def test_without_a_summary_nothing_leaves_and_it_is_followed_up(
    world: World, label: str, sharing: Sharing
) -> None:
    both = await chosen(world)
    await both.anna.phone.taps(label)
    assert "nothing leaves here" in both.anna.phone.last.text.lower()
    assert "“030 1234”" in both.anna.phone.last.text
    assert (await latest(world, both)).sharing is sharing
    assert not any(one.file for one in both.vera.phone.messages)
    await world.passes(days=9)
    assert "Have you been able to get in touch with Dr Ruiz?" in "".join(both.anna.phone.heard)


async def test_a_week_later_a_yes_is_kept_for_the_directory(world: World) -> None:
    both = await sent(world)
    await world.passes(days=8)
    assert both.anna.phone.heard[-1].startswith("A follow-up on the hand-over.")
    await both.anna.phone.taps("Yes")
    assert both.anna.phone.last.text.startswith("Thank you for telling me.")
    assert await outcome(world, both) == (1, 0)
    async with world.database.read() as session:
        listed = await directory.listed(session, both.anna.scope.practice)
        known = [await handover_desk.known(session, one) for one in listed]
    assert {(one.provider, one.connected, one.apart) for one in known} == {("Kim", None, None), ("Dr Ruiz", 1, 0)}


async def test_whoever_is_stuck_gets_a_date_and_the_therapist_hears_of_it(world: World) -> None:
    both = await sent(world)
    await world.passes(days=8)
    await both.anna.phone.taps("It didn't work out")
    assert "You are to get a call or note by Thursday 12 March." in both.anna.phone.last.text
    assert "I have promised them a call or note by Thursday 12 March." in both.vera.phone.last.text
    assert await outcome(world, both) == (0, 1)
    await both.vera.phone.taps("I called or wrote")
    told = len(both.vera.phone.heard)
    await world.passes(days=5)
    assert not any("I have promised" in text for text in both.vera.phone.heard[told:])


async def test_a_promise_that_is_not_kept_is_told_to_both(world: World) -> None:
    both = await sent(world)
    await world.passes(days=8)
    await both.anna.phone.taps("Not yet")
    await world.passes(days=4)
    asked = [text for text in both.vera.phone.heard if "I have promised" in text]
    late = [text for text in both.anna.phone.heard if "I know of none yet" in text]
    assert (len(asked), len(late)) == (3, 1)


async def test_changed_my_mind_ends_it(world: World) -> None:
    both = await sent(world)
    await world.passes(days=8)
    await both.anna.phone.taps("Changed my mind")
    assert "Think again" not in both.anna.phone.last.labels
    found = await latest(world, both)
    assert (found.state, found.touch) == (State.OVER, Touch.CHANGED)
    heard = len(both.anna.phone.heard)
    await world.passes(weeks=4)
    assert not any("last follow-up" in text for text in both.anna.phone.heard[heard:])


@pytest.mark.parametrize(("label", "stuck"), [("Yes", 0), ("Partly", 1)])
async def test_four_weeks_later_it_is_asked_once_more(world: World, label: str, stuck: int) -> None:
    both = await sent(world)
    await world.passes(days=30)
    last = next(one for one in both.anna.phone.messages if "Do you have the care you need now?" in one.text)
    await both.anna.phone.taps(label, last)
    assert sum("I have promised" in text for text in both.vera.phone.heard) == stuck
    assert (await latest(world, both)).state is State.DONE


async def test_help_with_it_is_one_tap(world: World) -> None:
    both = await sent(world)
    await world.passes(days=1)
    await both.anna.phone.taps("OK")
    assert world.telegram.toasts[-1] == "Noted."
    await both.anna.phone.taps("I need help with this")
    assert "They ask for help with it." in both.vera.phone.last.text
    await both.anna.phone.taps("I need help with this")
    assert sum("They ask for help with it." in text for text in both.vera.phone.heard) == 1
    assert "You are not left on your own with this." in both.anna.phone.last.text


async def test_the_follow_up_comes_before_the_check_in_of_its_day(world: World) -> None:
    both = await sent(world)
    await world.passes(days=7)
    assert both.anna.phone.last.text.startswith("A follow-up on the hand-over.")
    heard = len(both.anna.phone.heard)
    await world.passes(hours=12)
    assert len(both.anna.phone.heard) == heard
    await world.passes(days=1)
    assert "This week, how easy was" in "".join(both.anna.phone.heard[heard:])


async def test_who_and_the_copy_name_the_team_and_never_a_draft(world: World) -> None:
    both = await approved(world)
    await both.vera.phone.taps("Sent, and called or wrote")
    await both.vera.phone.taps("Use what is on the list")
    await both.anna.phone.says("/who")
    assert "• Dr Ruiz (as well as): has your summary" in both.anna.phone.last.text
    async with world.database.write() as session:
        client = await clients.load(session, both.anna.scope.subject)
        assert client is not None
        assert len((await copying.records(session, client))["handover"]) == 1
        await handovers.set_(session, await latest(world, both), offered_at=None)
        assert "handover" not in await copying.records(session, client)


async def test_a_plan_that_was_closed_meanwhile_still_gives_a_summary(world: World) -> None:
    both = await chosen(world)
    async with world.database.write() as session:
        await plans.end(session, both.anna.plan, now=world.now)
    await both.anna.phone.taps("Yes, show me")
    assert "For Dr Ruiz, shared by Anna on 2 March." in both.anna.phone.last.text


async def test_after_another_approach_the_start_is_still_the_start(world: World) -> None:
    both = await chosen(world)
    await quiet(world, both.anna)
    await weeks(world, both.anna, symptom=[5, 5], homecare=[1, 1])
    async with world.database.write() as session:
        await plans.new_phase(session, both.anna.plan, now=world.now)
    await weeks(world, both.anna, symptom=[4], homecare=[1])
    await both.anna.phone.taps("Yes, show me")
    assert "Neck: 6 → 5·5·4 of 10" in both.anna.phone.last.text


async def test_what_is_over_stays_over_once_another_was_begun(world: World) -> None:
    both = await offered(world)
    await both.anna.phone.taps("Not for me")
    over = both.anna.phone.last
    await both.vera.phone.taps("Refer or add care")
    await both.anna.phone.taps("Think again", over)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    await both.anna.phone.says("/menu")
    await both.anna.phone.taps("The hand-over")
    assert both.anna.phone.last.labels == []
