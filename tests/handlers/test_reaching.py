"""Below an urgent note, as conversations: the back-up asked by hand, the note brought back, what the client hears."""

import random

from storage import backup
from tests.factories import Joined, Practised, joined, practised
from tests.handlers.test_mydata import copied
from tests.handlers.test_takeover import beside
from tests.world import World


async def urgent(world: World, words: str = "I want to kill myself") -> tuple[Practised, Joined, Practised]:
    """An urgent note about Anna at Vera's, whose back-up is Olga."""
    vera = await practised(world)
    anna, olga = await joined(vera), await beside(world, vera, "Olga")
    async with world.database.write() as session:
        await backup.name(session, vera.scope, olga.scope.subject)
    await anna.phone.says(words)
    return vera, anna, olga


async def test_the_back_up_is_asked_by_hand_once_and_what_they_answer_is_told_at_once(world: World) -> None:
    vera, anna, olga = await urgent(world)
    note = vera.phone.last
    await vera.phone.taps("Could not reach")
    ask = next(one["callback_data"] for row in note.buttons for one in row if one["text"] == "Ask my back-up")
    for _ in range(2):
        await vera.phone.taps_data(ask, note)
    assert "I asked Olga to help, on Monday 2 March at 09:00." in note.text
    assert "Ask my back-up" not in note.labels
    (asked,) = olga.phone.heard
    assert "Vera tried to reach them on Monday 2 March at 09:00 and could not." in asked
    for _ in range(2):
        await world.passes(hours=0.25)
        await olga.phone.taps("I'll take it")
    assert vera.phone.heard[1:] == ["Olga is taking the urgent note about Anna now."]
    assert "Olga took it over on Monday 2 March at 09:15." in note.text
    await olga.phone.taps("Sorted already")
    assert vera.phone.last.text == "Olga says that the urgent note about Anna is sorted."
    assert (note.text.split("\n\n")[1], note.labels) == ("Olga said on Monday 2 March at 09:30 that it is sorted.", [])
    text, data = await copied(anna)
    assert "Who tried to reach you\n\n• 2 March 2026, 09:00: Vera could not reach you\n" in text
    assert [one[1:] for one in data["reaching_you"]] == [["Vera", "missed"], ["Olga", "taken"], ["Olga", "sorted"]]


async def test_the_note_comes_back_three_times_and_then_stands_in_the_lists(world: World) -> None:
    vera, anna, _ = await urgent(world)
    for label in ("30 minutes", "2 hours", "30 minutes"):
        await vera.phone.taps("Could not reach")
        await vera.phone.taps(f"Again in {label}")
        await world.passes(hours=2.1)
    notes = [one for one in vera.phone.messages if "URGENT" in one.text]
    assert len(notes) == 4
    assert notes[-1].labels == ["Reached them", "Could not reach", "Show the number", "Safety plan", "Ask my back-up"]
    assert "I have brought this back three times and leave it there." in notes[0].text
    await world.passes(days=7)
    assert sum("URGENT" in text for text in vera.phone.heard) == 4
    assert any("TO DECIDE (1)\n• Anna: urgent note, not reached yet" in text for text in vera.phone.heard)
    await vera.phone.says("/clients")
    for label in ("Anna", "The urgent note", "Reached them"):
        await vera.phone.taps(label)
    await vera.phone.says("/clients")
    assert "urgent note" not in vera.phone.last.text
    assert [one[2] for one in (await copied(anna))[1]["reaching_you"]] == ["missed"] * 3 + ["reached"]


async def test_who_could_not_be_reached_hears_so_and_never_that_nobody_looked(world: World) -> None:
    vera, anna, _ = await urgent(world)
    await vera.phone.taps("Could not reach")
    await world.passes(hours=4.1)
    told = "Vera has read my note and tried to reach you, on Monday 2 March at 09:00. So far you have not been reached."
    assert told in anna.phone.last.text
    await world.passes(days=3)
    assert sum("my note" in text for text in anna.phone.heard) == 1
    assert not any("has not opened" in text for text in anna.phone.heard)


async def test_any_order_of_taps_twice_and_late_asks_the_back_up_once_at_most(world: World) -> None:
    vera, anna, olga = await urgent(world)
    await vera.phone.taps("Could not reach")
    note, dice = vera.phone.last, random.Random(8)
    every = [note.buttons[0][0]["callback_data"][:-1] + value for value in ("", "r", "m", "b", "h", "l", "n", "w", "p")]
    for turn in range(40):
        await vera.phone.taps_data(dice.choice(every if turn > 25 else [one for one in every if one[-1] != "r"]), note)
        if olga.phone.messages and dice.random() < 0.3:
            await olga.phone.taps(dice.choice(["I'll take it", "Sorted already"]))
        if dice.random() < 0.3:
            await world.passes(hours=dice.choice([0.4, 2.5]))
    await world.passes(days=1)
    assert sum("step in" in text for text in olga.phone.heard) == 1
    assert sum("would like to call" in text for text in anna.phone.heard) <= 1
    assert sum("URGENT" in text for text in vera.phone.heard) <= 4
    assert sum("my note" in text for text in anna.phone.heard) <= 1
