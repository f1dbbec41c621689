"""The clinic closes for a while, as conversations: said once by the therapist, told once to each client."""

from datetime import date

from storage.tables import closure
from tests.checkin import first_week, standing_of
from tests.factories import Joined, Practised, joined, practised
from tests.world import World


async def told(world: World, days: str = "20 March to 3 April") -> tuple[Practised, Joined]:
    """A client who has heard that the clinic closes."""
    vera, anna = await first_week(world)
    await anna.phone.taps("5")
    await vera.phone.says(f"/closed {days}")
    await world.passes(days=6)
    return vera, anna


async def test_each_client_hears_once_and_keeps_checking_in(world: World) -> None:
    vera, anna = await told(world)
    (note,) = [one for one in anna.phone.messages if "closed from 20 March to 3 April" in one.text]
    assert note.text.startswith("A note from Oak Clinic.")
    await anna.phone.taps("Keep checking in", note)
    assert anna.phone.last.text == "OK. I keep checking in."
    await anna.phone.taps("Pause till then", note)
    assert world.telegram.toasts[-1] != ""
    await world.passes(weeks=3)
    assert sum("closed from" in text for text in anna.phone.heard) == 1
    assert not any("A note from Oak" in text for text in vera.phone.heard)


async def test_a_client_may_pause_till_the_clinic_is_open(world: World) -> None:
    _, anna = await told(world)
    await anna.phone.taps("Pause till then")
    assert "Paused until Saturday 4 April." in anna.phone.last.text
    assert await standing_of(world, anna) == "paused"


async def test_it_comes_a_week_ahead_and_not_on_a_day_with_another_topic(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await vera.phone.says("/closed 16.3. - 20.3.")
    assert "from Monday 9 March on" in vera.phone.last.text
    await world.passes(days=8, hours=12)
    assert not any("closed" in text for text in anna.phone.heard)
    await world.passes(days=1)
    assert "closed from 16 March to 20 March" in anna.phone.last.text


async def test_it_can_be_typed_after_the_question_and_undone(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await vera.phone.says("/closed")
    await vera.phone.says("next week")
    assert "could not read the first and the last day" in vera.phone.last.text
    await vera.phone.says("12 August to 26 August")
    kept = vera.phone.last
    await vera.phone.taps("Undo")
    await vera.phone.taps("Undo", kept)
    assert world.telegram.toasts[-1] != ""
    async with world.database.read() as session:
        assert await session.rows(closure.select()) == []
    await world.passes(weeks=24)
    assert not any("closed from" in text for text in anna.phone.heard)
    assert date(2026, 8, 12) <= world.now.date()


async def test_another_therapists_clients_hear_nothing(world: World) -> None:
    vera, otto = await practised(world), await practised(world, "Otto")
    anna, finn = await joined(vera), await joined(otto, "Finn")
    await vera.phone.says("/closed 5 March to 6 March")
    await world.passes(days=1)
    assert "closed from 5 March to 6 March" in anna.phone.last.text
    assert finn.phone.heard == []
