"""Starter packs as conversations: looked at, changed, kept; the client gets ideas at joining and offers one a day."""

from tests.factories import practised
from tests.joining import CODE, link_in
from tests.world import Phone, World


async def _opens(world: World, label: str = "Neck") -> Phone:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    await (vera.phone.taps(label) if label == "Neck" else vera.phone.says(label))
    await vera.phone.taps("Look at a starter pack")
    return vera.phone


async def _joins(world: World, vera: Phone) -> Phone:
    sam = world.phone("Sam")
    await sam.starts(link_in(vera))
    await sam.taps("Yes")
    return sam


async def test_a_pack_is_shown_changed_and_kept_and_the_client_says_yes_or_no_to_each(world: World) -> None:
    vera = await _opens(world)
    assert "1. Slow head turns, 5 to each side, every day: “to make looking around easier”" in vera.last.text
    await vera.taps("Shoulder rolls")
    await vera.says("Slow nods\n3 times, every day")
    await vera.taps("Other goal ideas")
    await vera.says("Read the paper\nSing in the choir")
    await vera.taps("Keep it")
    assert "Starter pack: kept" in vera.last.text
    await vera.taps("3–12 months")
    await vera.taps("Yes")
    sam = await _joins(world, vera)
    await sam.taps("Give me ideas")
    assert "Some goals people pick:\n• “Read the paper”\n• “Sing in the choir”" in sam.last.text
    for label in ("Skip for now", "7", "OK"):
        await sam.taps(label)
    await vera.taps("Yes")
    assert not any("head turns" in text for text in sam.heard)
    await world.passes(days=1.5)
    assert [name for name in ("head turns", "nods") if any(name in text for text in sam.heard)] == ["head turns"]
    await world.passes(days=1)
    assert "Slow nods" in sam.last.text


async def test_a_pack_can_be_emptied_filled_and_left(world: World) -> None:
    vera = await _opens(world, "left knee")
    await vera.taps("A short walk")
    asked = vera.last
    await vera.taps("Leave it out")
    assert "Nothing for the home plan." in vera.last.text
    await vera.taps("Leave it out", asked)
    assert world.telegram.toasts[-1]
    await vera.taps("Add an item")
    await vera.says("Heel raises")
    assert "1. Heel raises\n" in vera.last.text + "\n"
    await vera.taps("Go on without it")
    assert vera.messages[-2].text == "S.T.: no starter pack."
    for label in ("Not sure", "To rest", "Yes"):
        await vera.taps(label)
    assert CODE.search(vera.last.text)
    sam = await _joins(world, vera)
    await sam.taps("Give me ideas")
    assert "sleep through the night" in sam.last.text


async def test_another_purpose_is_asked_for_and_what_is_stale_changes_nothing(world: World) -> None:
    vera = await _opens(world)
    card = vera.last
    keep = card.buttons[0][1]["callback_data"]
    await vera.taps("Slow head turns")
    await vera.says(" ")
    await vera.taps("Leave it as it is")
    await vera.taps_data(keep, card)
    await vera.taps_data(keep, card)
    assert world.telegram.toasts[-1]
    await vera.taps("Not sure")
    assert "What are the visits for?" in vera.last.text
    await vera.taps("To rest")
    await vera.taps("Yes")
    assert CODE.search(vera.last.text)
