"""Office hours in conversation: days on and off, hours typed, each note by itself, and what is no span of hours."""

from datetime import time

from storage import practices
from storage.practices import Therapist
from tests.factories import Practised, practised
from tests.world import World


async def _told(vera: Practised) -> Therapist:
    async with vera.world.database.read() as session:
        return await practices.therapist_of(session, vera.scope.subject)


async def test_days_and_hours_are_the_therapist_s_choice(world: World) -> None:
    vera = await practised(world, gathers=True)
    await vera.phone.says("/hours")
    card = vera.phone.last
    assert card.text.startswith("Notes may reach you from 08:00 to 18:00 on the days that are on.")
    assert card.labels[:7] == ["Mon: on", "Tue: on", "Wed: on", "Thu: on", "Fri: on", "Sat: off", "Sun: off"]
    for label in ("Fri: on", "Sat: off"):
        await vera.phone.taps(label, card)
    assert card.labels[4:6] == ["Fri: off", "Sat: on"]
    await vera.phone.taps("Other hours", card)
    await vera.phone.says("whenever")
    assert vera.phone.last.text.startswith("I could not read that as hours; nothing has changed.")
    await vera.phone.says("9:30 to 5 pm")
    assert "from 09:30 to 17:00" in vera.phone.last.text
    found = (await _told(vera)).office
    assert (found.days, found.opens, found.closes) == (frozenset({0, 1, 2, 3, 5}), time(9, 30), time(17))


async def test_notes_come_one_by_one_and_together_again(world: World) -> None:
    vera = await practised(world, gathers=True)
    await vera.phone.says("/hours 7-20")
    await vera.phone.taps("Send each note by itself")
    assert not (await _told(vera)).gathers
    assert "Then each note comes by itself." in vera.phone.last.text
    await vera.phone.taps("One note when the day ends")
    assert (await _told(vera)).gathers


async def test_the_last_day_and_a_forged_button_change_nothing(world: World) -> None:
    vera = await practised(world, gathers=True)
    await vera.phone.says("/hours")
    for label in ("Mon", "Tue", "Wed", "Thu", "Fri"):
        await vera.phone.taps(label)
    assert (await _told(vera)).office.days == {4}
    data = vera.phone.last.buttons[0][0]["callback_data"]
    await vera.phone.taps_data(f"{data[:-1]}9", vera.phone.last)
    assert world.telegram.toasts[-1]
    assert (await _told(vera)).office.days == {4}
