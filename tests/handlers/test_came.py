"""Who came today: asked at the end of a working day, tapped then or later, taken back; silent when nobody answers."""

from datetime import timedelta

from storage import closures, visits
from storage.tables import visit, visit_feedback
from tests.factories import Joined, Practised, joined, practised
from tests.telegram import Message
from tests.visited import ASKED
from tests.world import World

ASKS = "Who came on"


async def asked(world: World) -> tuple[Practised, Joined, Message]:
    """Monday evening: Vera chose to be asked, Anna told of her visit herself."""
    vera = await practised(world, gathers=True)
    anna = await joined(vera)
    for name in ("Ben", "Cleo"):
        await joined(vera, name)
    await vera.phone.says("/visits")
    assert "not chosen yet" in vera.phone.last.text
    await vera.phone.taps("Ask me each evening")
    assert vera.phone.last.text.startswith("How I hear of visits: I ask you each evening.")
    assert "When your day ends I send you the names. A tap notes a visit" in vera.phone.last.text
    await anna.phone.says("/visit")
    await anna.phone.taps("Today")
    await world.passes(hours=9)
    return vera, anna, vera.phone.last


async def days_of(world: World, who: Joined) -> int:
    async with world.database.read() as session:
        return await visits.count_since(session, who.scope.subject, (world.now - timedelta(days=90)).date())


def asks(vera: Practised) -> int:
    return sum(ASKS in text for text in vera.phone.heard)


async def test_names_are_ticked_taken_back_and_done_also_late(world: World) -> None:
    vera, anna, card = await asked(world)
    assert card.text.startswith("Who came on Monday 2 March?\n\nNoted: Anna")
    assert card.labels == ["✓ Anna", "Ben", "Cleo", "Done"]
    sent = [payload for method, payload in world.telegram.calls if method == "sendMessage"]
    assert sent[-1]["disable_notification"] is True
    ben = card.buttons[1][0]["callback_data"]
    for _ in range(2):
        await vera.phone.taps_data(ben, card)
    assert (card.labels[1], card.text.splitlines()[-1]) == ("✓ Ben", "Noted: Anna, Ben")
    await world.passes(hours=14)
    await vera.phone.taps("✓ Anna", card)
    assert card.labels == ["Anna", "✓ Ben", "Cleo", "Done"]
    await vera.phone.taps("Cleo", card)
    await vera.phone.taps("Done", card)
    assert (card.text, card.labels) == ("Monday 2 March. Noted: Ben, Cleo", ["Change"])
    assert await days_of(world, anna) == 0
    await vera.phone.taps("Change", card)
    await vera.phone.taps("✓ Ben", card)
    await vera.phone.taps("✓ Cleo", card)
    await vera.phone.taps("Nobody today", card)
    assert card.text == "Monday 2 March. Nobody came."


async def test_a_visit_ticked_in_the_evening_was_over_when_work_ended(world: World) -> None:
    vera, _, card = await asked(world)
    await world.passes(hours=1)
    await vera.phone.taps("Ben", card)
    async with world.database.read() as session:
        (noted,) = [one for one in await session.find_all(visit) if one.noted_at.hour > 9]
    assert f"{noted.noted_at:%H:%M}" == "17:00"


async def test_a_visit_that_was_told_of_stays_and_feeds_the_question_after_it(world: World) -> None:
    vera, anna, card = await asked(world)
    await vera.phone.taps("Done", card)
    await world.passes(days=1, hours=12)
    assert ASKED in anna.phone.last.text
    await anna.phone.taps("About the same")
    await vera.phone.taps("Change", card)
    await vera.phone.taps("✓ Anna", card)
    assert world.telegram.toasts[-1].startswith("They have told me how this visit was")
    assert (card.labels[0], await days_of(world, anna)) == ("✓ Anna", 1)


async def test_weekends_closed_days_and_no_choice_are_quiet(world: World) -> None:
    vera, _, card = await asked(world)
    await vera.phone.taps("Done", card)
    async with world.database.write() as session:
        day = (world.now + timedelta(days=1)).date()
        await closures.add(session, vera.scope, (day, day), tells=world.now, now=world.now)
    await world.passes(days=6)
    assert asks(vera) == 3
    await vera.phone.says("/visits")
    await vera.phone.taps("Leave visits out")
    await world.passes(days=3)
    assert asks(vera) == 3


async def test_after_five_evenings_without_a_tap_it_stops(world: World) -> None:
    vera, _, _ = await asked(world)
    await world.passes(weeks=3)
    assert asks(vera) == 5
    assert sum("heard nothing, so I stop asking" in text for text in vera.phone.heard) == 1


async def test_many_names_come_in_pages_and_forged_taps_change_nothing(world: World) -> None:
    vera, anna, card = await asked(world)
    for number in range(7):
        await joined(vera, f"Zoe {number}")
    await vera.phone.taps("Done", card)
    await vera.phone.taps("Change", card)
    assert card.labels[-3:] == ["Zoe 4", "More names", "Done"]
    await vera.phone.taps("More names", card)
    assert card.labels == ["Zoe 5", "Zoe 6", "Names before", "Done"]
    await vera.phone.taps("Zoe 6", card)
    assert card.text.endswith("Noted: Anna, Zoe 6")
    done = card.buttons[-1][0]["callback_data"]
    for value in ("", "zz", "yAAAAAAA", "n", "next0"):
        await vera.phone.taps_data(done[:19] + value, card)
        assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    await anna.phone.taps_data(done, card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    assert card.labels == ["Zoe 5", "✓ Zoe 6", "Names before", "Done"]


async def test_a_visit_that_was_only_asked_about_can_be_taken_back(world: World) -> None:
    vera, _anna, card = await asked(world)
    await world.passes(hours=38)
    await vera.phone.taps("Ben", card)
    await world.passes(hours=3)
    async with world.database.read() as session:
        assert len(await session.find_all(visit_feedback, "id")) == 2
    await vera.phone.taps("✓ Ben", card)
    assert "Ben" in card.labels
    async with world.database.read() as session:
        assert len(await session.find_all(visit_feedback, "id")) == 1
