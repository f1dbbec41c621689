"""Leaving and coming back, as conversations: stopping, why, finishing well, one question three months later."""

import pytest

from domain.rights import Reason
from storage import clients
from storage.clients import Standing
from storage.tables import question, stop_reason
from tests.checkin import first_week
from tests.factories import Joined, joined, practised
from tests.world import World


async def standing(world: World, anna: Joined) -> Standing:
    """Where a client stands."""
    async with world.database.read() as session:
        found = await clients.load(session, anna.scope.subject)
    assert found is not None
    return found.state


async def counted(world: World) -> dict[str, int]:
    """The reasons that were counted."""
    async with world.database.read() as session:
        return {row.reason: row.times for row in await session.rows(stop_reason.select())}


async def stopped(world: World) -> Joined:
    """A client who has left."""
    anna = await joined(await practised(world))
    await anna.phone.says("/stop")
    await anna.phone.taps("Yes, stop")
    return anna


async def test_stopping_offers_a_pause_first_and_erasing_after(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/stop")
    assert anna.phone.last.labels == ["Yes, stop", "Pause", "No"]
    await anna.phone.taps("Pause")
    assert "How long shall I pause?" in anna.phone.last.text
    await anna.phone.taps("Yes, stop")
    assert anna.phone.last.labels == ["Erase my data", "Tell you why"]
    await anna.phone.taps("Erase my data")
    assert "Erase it all?" in anna.phone.last.text


@pytest.mark.parametrize(("label", "said", "kept"), [
    ("Yes, as a count", "It is counted, without your name.", {"pr": 1}),
    ("No", "I have not kept it.", {}),
])  # fmt: skip
async def test_a_reason_is_counted_only_with_a_yes(world: World, label: str, said: str, kept: dict[str, int]) -> None:
    anna = await stopped(world)
    await anna.phone.taps("Tell you why")
    await anna.phone.taps("Privacy")
    asked = anna.phone.last
    await anna.phone.taps(label)
    assert said in anna.phone.last.text
    await anna.phone.taps("Yes, as a count", asked)
    assert world.telegram.toasts[-1] != ""
    assert await counted(world) == kept
    async with world.database.read() as session:
        assert {row.measure for row in await session.rows(question.select()) if row.about == "leaving_why"} == {None}


async def test_no_reason_is_needed(world: World) -> None:
    anna = await stopped(world)
    await anna.phone.taps("Tell you why")
    await anna.phone.taps("Skip")
    assert anna.phone.last.text == "Thank you. I have not kept it."
    assert await counted(world) == {}


async def test_a_therapist_sees_reasons_only_from_five_on(world: World) -> None:
    vera = await practised(world)
    for number in range(5):
        anna = await joined(vera, f"Anna {number}")
        for label in ("Yes, stop", "Tell you why", "Feeling fine" if number else "Privacy", "Yes, as a count"):
            if label == "Yes, stop":
                await anna.phone.says("/stop")
            await anna.phone.taps(label)
        await vera.phone.says("/reasons")
        assert ("Feeling fine: 4" in vera.phone.last.text) == (number == 4)
    assert sorted(await counted(world)) == [Reason.FEELING_FINE, Reason.PRIVACY]


async def test_coming_back_goes_on_and_the_therapist_hears(world: World) -> None:
    anna = await stopped(world)
    await anna.phone.starts()
    assert "Welcome back. Your check-ins with Vera go on." in anna.phone.last.text
    assert await standing(world, anna) is Standing.ACTIVE
    everything = [one.text for chat in world.telegram.chats.values() for one in chat]
    assert "Anna is back after having left. The check-ins go on." in everything
    heard = len(anna.phone.heard)
    await world.passes(weeks=1, hours=12)
    assert len(anna.phone.heard) > heard


async def test_finishing_shows_then_and_now_and_tells_the_therapist(world: World) -> None:
    vera, anna = await first_week(world)
    await anna.phone.taps("7")
    await anna.phone.says("/finish")
    assert "You began on 2 March with “drive for an hour” at 3 of 10. It is 7 of 10 now." in anna.phone.last.text
    await anna.phone.taps("Finish here")
    assert await standing(world, anna) is Standing.STOPPED
    assert "Anna has finished" in vera.phone.last.text
    await anna.phone.taps("No")
    heard = len(anna.phone.heard)
    await world.passes(weeks=20)
    assert len(anna.phone.heard) == heard


@pytest.mark.parametrize(("label", "said"), [
    ("Still good", "I will not ask again."),
    ("Harder again", "begin again here with /start."),
    ("Don't ask again", "OK. I will not ask again."),
])  # fmt: skip
async def test_three_months_later_one_question_comes_if_it_was_wanted(world: World, label: str, said: str) -> None:
    anna = await joined(await practised(world))
    for step in ("Finish here", "Yes, once"):
        if step == "Finish here":
            await anna.phone.says("/finish")
        await anna.phone.taps(step)
    assert "I ask on Monday 1 June, and then no more." in anna.phone.last.text
    await world.passes(weeks=14)
    assert "Three months have passed, as agreed." in anna.phone.last.text
    await anna.phone.taps(label)
    assert said in anna.phone.last.text
    heard = len(anna.phone.heard)
    await world.passes(weeks=30)
    assert len(anna.phone.heard) == heard


async def test_who_is_back_before_is_not_asked(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/finish")
    await anna.phone.taps("Finish here")
    await anna.phone.taps("Yes, once")
    await anna.phone.starts()
    await world.passes(weeks=16)
    assert not any("Three months" in text for text in anna.phone.heard)


async def test_not_yet_and_late_taps_change_nothing(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/finish")
    question = anna.phone.last
    await anna.phone.taps("Not yet")
    await anna.phone.taps("Finish here", question)
    assert world.telegram.toasts[-1] != ""
    assert await standing(world, anna) is Standing.ACTIVE
