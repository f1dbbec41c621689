"""A hard spell, as a conversation: one safety question, the therapist's own line, a word on the next day."""

import pytest

from storage import homecare_rhythm
from tests.factories import Joined, Practised, joined, practised
from tests.homecare import agreed
from tests.world import World


async def _both(world: World) -> tuple[Practised, Joined]:
    vera = await practised(world)
    return vera, await joined(vera)


async def test_a_hard_spell_begins_with_the_safety_question(world: World) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("/flare")
    await anna.phone.taps("Go on")
    await anna.phone.taps("No")
    assert anna.phone.last.text.startswith("Thank you. I am letting Vera know this is a hard spell.")
    assert "within a couple of days" in anna.phone.last.text
    assert vera.phone.heard[-1].startswith("Anna looked at the urgent signs")


async def test_the_menu_leads_to_it_in_one_tap(world: World) -> None:
    _, anna = await _both(world)
    await anna.phone.says("/menu")
    await anna.phone.taps("Hard spell")
    assert anna.phone.last.labels == ["Go on"]


async def test_the_therapists_own_line_is_shown_word_for_word(world: World) -> None:
    vera, anna = await _both(world)
    await vera.phone.says("/flare")
    await vera.phone.taps("Write a line")
    await vera.phone.says("Short walks,  and call me if you are unsure")
    assert "Your line: “Short walks, and call me if you are unsure”" in vera.phone.last.text
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    assert "Vera wrote for days like this: “Short walks, and call me if you are unsure”" in anna.phone.last.text
    await vera.phone.taps("Remove my line")
    assert all("no line so far" in text for text in vera.phone.heard if text.startswith("What clients read"))


async def test_a_call_is_offered_only_where_calls_are_taken(world: World) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    await anna.phone.taps("Ask for a call")
    assert vera.phone.last.text.startswith("Anna asks you for a call.")
    await vera.phone.says("/flare")
    await vera.phone.taps("I take no calls")
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    assert "Ask for a call" not in anna.phone.last.labels


async def test_a_call_asked_for_where_none_are_taken_is_not_passed_on(world: World) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    older = anna.phone.last
    await vera.phone.says("/flare")
    await vera.phone.taps("I take no calls")
    heard = len(vera.phone.heard)
    await anna.phone.taps("Ask for a call", older)
    assert anna.phone.last.text.startswith("Vera takes no calls through me")
    assert "please contact Oak Clinic." in anna.phone.last.text
    assert len(vera.phone.heard) == heard


async def test_the_home_plan_can_be_left_out_for_three_days(world: World) -> None:
    both = await agreed(world)
    anna = both.anna
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    await anna.phone.taps("Skip home plan")
    assert "no home plan reminders before Thursday 5 March" in anna.phone.last.text
    async with world.database.read() as session:
        assert (await homecare_rhythm.of_client(session, anna.scope.subject)).paused_until is not None


@pytest.mark.parametrize(
    ("label", "said", "told"),
    [("Easier", "Thank you. Noted.", None), ("The same", "I am passing this on", "the same."), ("Skip", "OK.", None)],
)
async def test_the_day_after_a_hard_spell_is_asked_about(world: World, label: str, said: str, told: str | None) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    await world.passes(days=1)
    assert anna.phone.last.text == "A short follow-up from yesterday.\n\nHow is it today?"
    await anna.phone.taps(label)
    assert said in anna.phone.last.text
    assert (vera.phone.last.text.splitlines()[0] == f"Anna, the day after a hard spell: {told}") == bool(told)


async def test_harder_on_the_day_after_leads_to_the_signs_again(world: World) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    await world.passes(days=1)
    await anna.phone.taps("Harder")
    assert any(text.startswith("Do any of these fit") for text in anna.phone.heard[-2:])
    assert "harder" in vera.phone.last.text


@pytest.mark.parametrize(
    ("label", "said"), [("Yes", "Thank you."), ("Not yet", "A person can still look"), ("I'd rather", "That is fine.")]
)
async def test_the_day_after_an_urgent_sign_is_asked_about(world: World, label: str, said: str) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("/urgent")
    await anna.phone.taps("Yes")
    await vera.phone.taps("Reached them")
    await world.passes(days=1)
    assert "Were you able to see or call someone?" in anna.phone.last.text
    await anna.phone.taps(label)
    assert anna.phone.last.text.startswith(said)
    assert [text.startswith("URGENT") for text in vera.phone.heard] == [True] * (1 + (label == "Not yet"))


async def test_the_next_day_is_asked_once_however_often_the_signs_were_looked_at(world: World) -> None:
    _, anna = await _both(world)
    await anna.phone.says("/urgent")
    for label in ("No", "Yes", "No"):
        await anna.phone.taps(label)
    await world.passes(days=2)
    assert len([text for text in anna.phone.heard if text.startswith("A follow-up from yesterday.")]) == 1
    assert "Were you able to see or call someone?" in anna.phone.last.text


async def test_the_follow_up_waits_for_the_morning_and_comes_in_a_break_too(world: World) -> None:
    _, anna = await _both(world)
    await world.passes(hours=13)
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    await anna.phone.says("/pause")
    await anna.phone.taps("1 week")
    heard = len(anna.phone.heard)
    await world.passes(hours=33)
    assert len(anna.phone.heard) == heard
    await world.passes(hours=2)
    assert "How is it today?" in anna.phone.last.text


async def test_an_answer_counts_once(world: World) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    await world.passes(days=1)
    question = anna.phone.last
    await anna.phone.taps("The same", question)
    heard = len(vera.phone.heard)
    await anna.phone.taps("Harder", question)
    assert len(vera.phone.heard) == heard
    assert world.telegram.toasts[-1] != ""


async def test_help_in_a_crisis_is_one_tap_from_the_menu(world: World) -> None:
    vera, anna = await _both(world)
    await anna.phone.says("/menu")
    await anna.phone.taps("Help in a crisis")
    assert anna.phone.last.text.startswith("Thank you for writing that.")
    assert "asked for help in a crisis at 09:00" in vera.phone.last.text


async def test_a_home_plan_is_named_only_where_there_is_one(world: World) -> None:
    _, anna = await _both(world)
    await anna.phone.says("/urgent")
    await anna.phone.taps("No")
    assert "home plan" not in anna.phone.last.text
    assert "\n\nIf something changes, open /menu" in anna.phone.last.text
