"""A therapist hands over: the talk and the reason first, then the client; what is sent is what was approved."""

from datetime import timedelta

import pytest

from domain.handover import State
from storage import directory
from storage import handover_passing as passing
from storage.facts import Request
from storage.facts.registry import load
from tests.alerted import alerted
from tests.handed import REASON, RUIZ, approved, drafted, knows, latest, offered, sent
from tests.homecare import Pair, pair
from tests.world import World


async def test_the_client_hears_nothing_before_a_talk_a_reason_and_a_person(world: World) -> None:
    both = await drafted(world)
    assert "I send nothing to Anna until you tap that you have talked." in both.vera.phone.last.text
    await both.vera.phone.taps("We have talked")
    await both.vera.phone.says(".")
    assert "what is the reason, in one line?" in both.vera.phone.last.text
    await both.vera.phone.says(REASON)
    assert both.vera.phone.last.labels == ["Dr Ruiz", "Kim", "Add somebody"]
    for label in ("Dr Ruiz", "As well as"):
        await both.vera.phone.taps(label)
    assert both.anna.phone.heard == []
    assert f"The reason: “{REASON}”" in both.vera.phone.last.text
    await both.vera.phone.taps("Send it")
    assert both.anna.phone.last.text == (
        "This is about what you and Vera talked over on 2 March.\n\n"
        f"Vera thinks Dr Ruiz may be a good person to look at this next. The reason: “{REASON}”\n\n"
        "It is a choice, not a closing door."
    )


@pytest.mark.parametrize("value", ["go", "rs", "sn", "aw"])
async def test_what_is_not_offered_yet_is_not_done_by_a_forged_button(world: World, value: str) -> None:
    both = await drafted(world)
    before, card = await latest(world, both), both.vera.phone.last
    await both.vera.phone.taps_data(card.buttons[0][0]["callback_data"][:-2] + value, card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    assert await latest(world, both) == before
    assert both.anna.phone.heard == []


async def test_the_first_word_is_unreachable_without_the_talk_and_the_reason(world: World) -> None:
    both = await drafted(world)
    await both.vera.phone.taps("We have talked")
    of = await latest(world, both)
    async with world.database.write() as session:
        assert await directory.listed(session, of.practice)
        assert await passing.offer(session, of, now=world.now) is False
        question = await passing.asked(session, of, both.anna.scope.person, "handover", now=world.now)
        args = {"handover": of.id, "question": question.id}
        request = Request(of.practice, both.anna.scope.person, of.client, args)
        assert await load(session, "handover.offer", request, world.now) is None
    assert (of.talked_at is not None, of.reason, of.state) == (True, "", State.DRAFT)


async def test_the_reason_can_be_what_was_kept_with_the_decision(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("Refer")
    await found.vera.phone.taps("2 weeks")
    assert found.vera.phone.last.text.startswith("Anna: a hand-over.")
    assert (await found.alert()).rearm_at is not None
    await found.vera.phone.says("Wants a knee specialist")
    await found.vera.phone.taps("We have talked")
    await found.vera.phone.taps("Use what I wrote")
    assert "your list of people to refer to is empty" in found.vera.phone.last.text
    await found.vera.phone.taps("Add somebody")
    for words in ("Kim", "knee specialist", "knees"):
        await found.vera.phone.says(words)
    for _ in range(2):
        await found.vera.phone.taps("Leave it out")
    assert found.vera.phone.last.labels == ["Kim", "Add somebody"]
    assert "“Wants a knee specialist”" in found.vera.phone.last.text
    assert "• Kim: knee specialist. “knees”" in found.vera.phone.last.text


async def test_what_was_referred_is_not_asked_for_again_on_its_date(world: World) -> None:
    found = await alerted(world)
    both = Pair(found.vera, found.anna)
    await knows(both, *RUIZ)
    for label in ("Refer", "2 weeks", "We have talked"):
        await both.vera.phone.taps(label)
    await both.vera.phone.says(REASON)
    for label in ("Dr Ruiz", "As well as", "Send it"):
        await both.vera.phone.taps(label)
    await world.passes(days=1)
    for label in ("Tell me more", "As well as", "Next", "I'll tell them myself"):
        await both.anna.phone.taps(label)
    assert (await found.alert()).rearm_at == world.now + timedelta(days=28)
    heard = len(both.vera.phone.heard)
    await world.passes(days=16)
    assert not any("today is the day you picked" in text for text in both.vera.phone.heard[heard:])


async def test_later_keeps_the_draft_and_each_part_can_be_changed(world: World) -> None:
    both = await drafted(world)
    await both.vera.phone.taps("Later")
    assert world.telegram.toasts[-1] == "Kept for later. Nothing was sent."
    await both.vera.phone.taps("We have talked")
    await both.vera.phone.says("the whole arm")
    await both.vera.phone.taps("Kim")
    await both.vera.phone.taps("In place of")
    await both.vera.phone.taps("Another reason")
    await both.vera.phone.says("the shoulder blade")
    await both.vera.phone.taps("Somebody else")
    await both.vera.phone.taps("Dr Ruiz")
    await both.vera.phone.taps("As well as")
    assert "Dr Ruiz, sports doctor. Your suggestion: as well as you." in both.vera.phone.last.text
    assert "The reason: “the shoulder blade”" in both.vera.phone.last.text


async def test_both_get_the_same_bytes_and_nothing_leaves_by_itself(world: World) -> None:
    both = await approved(world)
    mine = next(one.file for one in both.anna.phone.messages if one.file)
    theirs = next(one.file for one in both.vera.phone.messages if one.file)
    assert mine.content == theirs.content == (await latest(world, both)).approved.encode()
    await both.vera.phone.taps("Get the summary")
    again = both.vera.phone.last.file
    assert again is not None
    assert again.content == mine.content
    assert "Nothing leaves by itself" in "".join(both.vera.phone.heard)


async def test_the_client_hears_that_it_was_sent_once_it_was(world: World) -> None:
    both = await approved(world)
    heard = len(both.anna.phone.heard)
    await both.vera.phone.taps("Sent, and called or wrote")
    assert len(both.anna.phone.heard) == heard
    await both.vera.phone.taps("Use what is on the list")
    await world.passes(days=1)
    assert "Sent to Dr Ruiz on 2 March. Vera has also called or written" in "".join(both.anna.phone.heard)
    assert both.anna.phone.last.text.endswith("Next step: “030 1234”")


async def test_a_second_hand_over_waits_for_the_first(world: World) -> None:
    both = await offered(world)
    first = await latest(world, both)
    await both.vera.phone.taps("Refer or add care")
    assert (await latest(world, both)).id == first.id
    assert both.vera.phone.last.text.startswith("Anna is asked about Dr Ruiz since 2 March.")


async def test_another_therapist_reaches_nothing_of_it(world: World) -> None:
    both = await sent(world)
    otto = await pair(world)
    card = next(one for one in both.vera.phone.messages if "Sent, and called or wrote" in one.labels or one.buttons)
    await otto.vera.phone.taps_data(card.buttons[0][0]["callback_data"], card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")


async def test_what_was_offered_can_be_taken_back_and_another_begun(world: World) -> None:
    both = await offered(world)
    first, offer = await latest(world, both), both.anna.phone.last
    await both.vera.phone.taps("Take it back")
    assert both.anna.phone.last.text.endswith(
        "Vera has taken it back for now, and can tell you why. You can ask at any time."
    )
    await both.anna.phone.taps("Tell me more", offer)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    await both.vera.phone.taps("Refer or add care")
    assert (await latest(world, both)).id != first.id
    assert both.vera.phone.last.text.startswith("Anna: a hand-over.")


async def test_beside_one_that_was_sent_another_can_begin(world: World) -> None:
    both = await sent(world)
    first = await latest(world, both)
    await both.vera.phone.taps("Refer or add care")
    assert (await latest(world, both)).state is State.DRAFT
    await world.passes(days=8)
    assert any(text.startswith("A follow-up on the hand-over.") for text in both.anna.phone.heard)
    assert (await latest(world, both)).id != first.id
