"""Was this note right: one tap on a decision's card, changed at will, never asked again; and what many taps lead to."""

import pytest

from domain.alerts import Rule
from domain.progress import Preset
from domain.verdicts import Tally, Verdict
from storage import history, plans, practices, verdicts, weekly
from tests.alerted import TICKED, Alerted, alerted, opened
from tests.factories import practised
from tests.judged import judged
from tests.world import World

ASKED = "Was this note right?"
BUTTONS = ["Right", "Too early", "Wrong"]


async def _decided(world: World, rule: Rule = Rule.NO_CHANGE) -> Alerted:
    found = await alerted(world, rule)
    for label in {Rule.WORSENING: ("I'll call today",), Rule.SILENT: ("I'll ask", "Monday")}.get(
        rule, ("Give it time", "2 weeks")
    ):
        await found.vera.phone.taps(label)
    return found


async def _said(found: Alerted) -> Verdict | None:
    async with found.world.database.read() as session:
        return await verdicts.on_alert(session, await found.alert())


@pytest.mark.parametrize("rule", [Rule.NO_CHANGE, Rule.WORSENING, Rule.SILENT, Rule.REVIEW])
async def test_a_decision_s_card_asks_once_and_a_tap_answers(world: World, rule: Rule) -> None:
    found = await _decided(world, rule)
    assert ASKED in found.card.text
    assert found.card.labels == ["Choose again", *BUTTONS]
    before = len(found.vera.phone.messages), len(found.anna.phone.messages)
    await found.vera.phone.taps("Too early", found.card)
    assert "You called this note too early." in found.card.text
    assert ASKED not in found.card.text
    assert await _said(found) is Verdict.EARLY
    assert (len(found.vera.phone.messages), len(found.anna.phone.messages)) == before


async def test_another_tap_changes_it_and_a_double_one_nothing(world: World) -> None:
    found = await _decided(world)
    for label in ("Wrong", "Right", "Right"):
        await found.vera.phone.taps(label, found.card)
    assert "You called this note right." in found.card.text
    async with world.database.read() as session:
        assert await verdicts.by_rule(session) == {Rule.NO_CHANGE: Tally(right=1)}


async def test_choosing_again_does_not_ask_again(world: World) -> None:
    found = await _decided(world)
    await found.vera.phone.taps("Wrong", found.card)
    for label in ("Choose again", "Review together", "Tuesday"):
        await found.vera.phone.taps(label, found.card)
    assert ASKED not in found.card.text
    assert "You called this note wrong." in found.card.text


async def test_nothing_is_asked_before_a_decision(world: World) -> None:
    found = await alerted(world)
    assert ASKED not in found.card.text
    await found.vera.phone.taps_data(_data(found, "More", "vd", "r"), found.card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert await _said(found) is None


@pytest.mark.parametrize(
    "labels", [("Close honestly", "We have talked", *TICKED, "Skip"), ("More", "Data looks off", "Life event")]
)
async def test_a_closed_case_and_one_set_aside_ask_too(world: World, labels: tuple[str, ...]) -> None:
    found = await alerted(world)
    for label in labels:
        await found.vera.phone.taps(label, found.card)
    assert ASKED in found.card.text
    await found.vera.phone.taps("Wrong", found.card)
    assert "You called this note wrong." in found.card.text


async def test_a_review_the_client_asked_for_is_not_questioned(world: World) -> None:
    found = await alerted(world)
    for label in ("Review together", "In a week"):
        await found.vera.phone.taps(label, found.card)
    await world.passes(weeks=3, days=3)
    await opened(world, found.anna, Rule.REVIEW, asked=True)
    card = found.vera.phone.last
    data = card.buttons[0][0]["callback_data"]
    for label in ("Review together", "Tuesday"):
        await found.vera.phone.taps(label, card)
    assert "Decided on" in card.text
    assert card.labels == ["Choose again"]
    await found.vera.phone.taps_data(f"1vd{data[3:19]}r", card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")


async def test_forged_values_and_other_therapists_say_nothing(world: World) -> None:
    found = await _decided(world)
    for value in ("", "x", "rr", "R", "________"):
        await found.vera.phone.taps_data(_data(found, "Right", "vd", value), found.card)
    otto = await practised(world, "Otto")
    await otto.phone.says("/clients")
    await otto.phone.taps_data(_data(found, "Right", "vd", "r"), otto.phone.last)
    assert await _said(found) is None


async def test_a_therapist_chooses_how_soon(world: World) -> None:
    found = await alerted(world)
    vera = found.vera
    await vera.phone.says("/alerts")
    card = vera.phone.last
    assert card.text.startswith("How soon I speak of no change: balanced.")
    assert card.labels == ["Early", "Balanced", "Quiet", "A question for you", "Tried where it stayed level"]
    await vera.phone.taps("Quiet", card)
    assert card.text.startswith("How soon I speak of no change: quiet.")
    async with world.database.read() as session:
        plan = await plans.load(session, found.anna.plan)
        assert plan is not None
        assert (await history.load(session, plan, now=world.now)).preset is Preset.QUIET


async def test_forged_presets_choose_nothing(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.says("/alerts")
    card = found.vera.phone.last
    token = card.buttons[0][0]["callback_data"][3:19]
    for data in (f"1ps{token}", f"1ps{token}x", f"1ps{token}earlier", _data(found, "More", "ps", "q")):
        await found.vera.phone.taps_data(data, card)
        assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    async with world.database.read() as session:
        assert (await practices.therapist_of(session, found.vera.scope.subject)).preset_at is None


async def test_many_doubts_are_a_suggestion_and_change_nothing(world: World) -> None:
    found = await alerted(world)
    await judged(found, right=12, early=6, wrong=3)
    vera = found.vera.phone
    await vera.says("/alerts")
    assert "you called 12 of 21 such notes right, 6 too early and 3 wrong." in vera.last.text
    assert "Your taps speak for quiet. It is up to you." in vera.last.text
    assert vera.last.text.startswith("How soon I speak of no change: balanced.")
    await vera.taps("Balanced", vera.last)
    assert "such notes" not in vera.last.text


async def test_the_digest_says_so_once_a_month(world: World) -> None:
    found = await alerted(world)
    await judged(found, right=2, early=19)
    async with world.database.write() as session:
        await weekly.arm(session, found.vera.scope.subject, now=world.now)
    await world.passes(weeks=8)
    digests = [one.text for one in found.vera.phone.messages if one.text.startswith("Your week")]
    told = [text for text in digests if "You called 19 of 21 notes of no change too early or wrong." in text]
    assert 1 <= len(told) <= 2 < len(digests)


def _data(found: Alerted, label: str, verb: str, value: str) -> str:
    """What a button of the card carries, with another meaning."""
    keys = [button for row in found.card.buttons for button in row]
    token = next(key["callback_data"] for key in keys if key["text"].startswith(label))[3:19]
    return f"1{verb}{token}{value}"
