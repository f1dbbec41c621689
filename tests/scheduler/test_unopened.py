"""A note that nobody has opened: the client hears so, once, with the day and the time, and never before it was sent."""

from domain.alerts import Rule
from storage import contacts
from storage.contacts import Contact
from tests.alerted import Alerted, alerted
from tests.factories import Joined, joined, practised
from tests.world import World


def _told(anna: Joined) -> list[str]:
    return [text for text in anna.phone.heard if "has not opened my note yet" in text]


async def _worse(world: World, detail: str = "030 1234") -> Alerted:
    found = await alerted(world, Rule.WORSENING)
    async with world.database.write() as session:
        await contacts.name(session, found.vera.scope.practice, Contact("Mia", detail, 0))
    return found


async def test_a_worsening_left_unopened_is_told_once_after_three_working_days(world: World) -> None:
    found = await _worse(world)
    await world.passes(days=4)
    assert _told(found.anna) == []
    await world.passes(days=2)
    (told,) = _told(found.anna)
    assert "It was sent on Friday 6 March at 09:00" in told
    assert "you can reach Oak Clinic here: 030 1234" in told
    assert found.anna.phone.last.labels == ["Ask for a call", "Is this urgent?"]
    await world.passes(weeks=3)
    assert len(_told(found.anna)) == 1


async def test_nothing_is_said_once_somebody_looked(world: World) -> None:
    found = await _worse(world)
    await found.vera.phone.taps("More", found.card)
    await world.passes(weeks=2)
    assert _told(found.anna) == []


async def test_nothing_is_said_before_the_note_was_sent(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await vera.phone.blocks()
    await anna.phone.says("I want to kill myself")
    await world.passes(days=2)
    assert _told(anna) == []


async def test_no_call_is_offered_where_none_are_taken_and_no_number_where_none_is_known(world: World) -> None:
    found = await _worse(world, detail="")
    await found.vera.phone.says("/flare")
    await found.vera.phone.taps("I take no calls")
    await world.passes(weeks=1)
    assert "please contact Oak Clinic." in _told(found.anna)[0]
    assert found.anna.phone.last.labels == ["Is this urgent?"]


async def test_an_urgent_note_left_unopened_is_told_after_four_hours(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("I want to kill myself")
    await world.passes(hours=3.9)
    assert _told(anna) == []
    await world.passes(hours=0.2)
    assert "It was sent on Monday 2 March at 09:00." in _told(anna)[0]


async def test_at_night_it_waits_for_the_morning(world: World) -> None:
    anna = await joined(await practised(world))
    await world.passes(hours=8)
    await anna.phone.says("I want to kill myself")
    await world.passes(hours=14)
    assert _told(anna) == []
    await world.passes(hours=2)
    assert len(_told(anna)) == 1


async def test_a_seen_urgent_note_is_not_told_of(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("I want to kill myself")
    await vera.phone.taps("Reached them")
    await world.passes(days=2)
    assert _told(anna) == []
