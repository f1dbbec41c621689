"""The list of people to refer to, as conversations: noted down part by part, searched, changed, taken off."""

from storage import directory
from tests.factories import Practised, practised
from tests.world import World

RUIZ = ("Dr Ruiz", "sports doctor", "shoulder, running", "she takes time to explain", "030 1234")


async def lists(vera: Practised, *told: str) -> None:
    """Vera notes somebody down; "" leaves a thing out."""
    await vera.phone.says("/directory")
    await vera.phone.taps("Add somebody")
    for words in told:
        await (vera.phone.says(words) if words else vera.phone.taps("Leave it out"))


async def test_somebody_is_noted_down_one_thing_after_the_other(world: World) -> None:
    vera = await practised(world)
    await lists(vera, *RUIZ)
    assert vera.phone.last.text == (
        "Dr Ruiz: sports doctor.\nWorks with: “shoulder, running”\nWhy them: “she takes time to explain”\n"
        "Contact: “030 1234”\n\nNobody was handed over to Dr Ruiz yet."
    )


async def test_role_and_focus_cannot_be_left_out(world: World) -> None:
    vera = await practised(world)
    await lists(vera, "Dr Ruiz")
    assert vera.phone.last.labels == []
    question = vera.phone.last.text
    await vera.phone.says("\u200e")
    assert vera.phone.last.text == question
    for words in ("physiotherapist", "neck"):
        await vera.phone.says(words)
    assert vera.phone.last.labels == ["Leave it out"]
    await vera.phone.says("/directory")
    assert vera.phone.last.text.startswith("Your list of people to refer to is empty.")


async def test_a_search_by_focus_finds_who_works_with_it(world: World) -> None:
    vera = await practised(world)
    await lists(vera, *RUIZ)
    await lists(vera, "Kim", "massage therapist", "neck and jaw", "", "")
    await vera.phone.says("/directory running or shoulder")
    assert vera.phone.last.text == "Who fits these words:\n• Dr Ruiz: sports doctor. “shoulder, running”"
    await vera.phone.says("/directory knee")
    assert vera.phone.last.text == "Nobody on your list fits these words."
    await vera.phone.taps("All of them")
    assert vera.phone.last.labels == ["Dr Ruiz", "Kim", "Add somebody"]


async def test_one_thing_can_be_changed_and_the_person_taken_off(world: World) -> None:
    vera = await practised(world)
    await lists(vera, *RUIZ)
    await vera.phone.taps("Works with")
    await vera.phone.says("knees")
    assert "Works with: “knees”" in vera.phone.last.text
    await vera.phone.taps("Why them")
    await vera.phone.taps("Leave it out")
    assert "Why them" not in vera.phone.last.text
    card = vera.phone.last
    await vera.phone.taps("Take off the list")
    assert vera.phone.last.text == "Dr Ruiz is off your list. Hand-overs on record keep the name."
    await vera.phone.taps("Take off the list", card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    await vera.phone.says("/directory")
    assert "Dr Ruiz" not in vera.phone.last.text


async def test_another_practice_has_a_list_of_its_own(world: World) -> None:
    vera, otto = await practised(world), await practised(world, "Otto")
    await lists(vera, *RUIZ)
    entry = vera.phone.last
    await otto.phone.says("/directory")
    assert "Dr Ruiz" not in otto.phone.last.text
    await otto.phone.taps_data(entry.buttons[0][0]["callback_data"], entry)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    async with world.database.read() as session:
        (found,) = await directory.listed(session, vera.scope.practice)
        assert await directory.reach(session, vera.scope, found.id) == found
        assert await directory.reach(session, otto.scope, found.id) is None
