"""One's own data, as conversations: a copy of all of it, who looked, what was sent about one."""

import json
from typing import Any

from storage.tables import metadata
from tests.checkin import first_week
from tests.factories import Joined, joined, practised
from tests.joining import invited
from tests.world import World


async def copied(anna: Joined) -> tuple[str, dict[str, Any]]:
    """The two files a client gets."""
    await anna.phone.says("/mydata")
    worded, data = anna.phone.messages[-2:]
    assert worded.file is not None
    assert data.file is not None
    assert worded.file.name.endswith(".txt")
    return worded.file.content.decode(), json.loads(data.file.content)


async def test_a_copy_holds_what_was_told_in_the_clients_own_words(world: World) -> None:
    _, anna = await first_week(world)
    await anna.phone.taps("5")
    await anna.phone.says("It was the stairs again. " * 30)
    await anna.phone.taps("Yes")
    text, data = await copied(anna)
    assert "Your goal: “drive for an hour”" in text
    assert "ease of the goal “drive for an hour”: 5 of 10" in text
    assert "What you agreed to" in text
    assert data["kept"]["note"][0]["text"] == ("It was the stairs again. " * 30).strip()
    assert "5" in [one["value"] for one in data["kept"]["answer"]]
    assert "key_wrapped" not in data["kept"]["client"][0]


async def test_the_files_are_kept_nowhere(world: World) -> None:
    anna = await joined(await practised(world))
    await copied(anna)
    async with world.database.read() as session:
        for table in metadata.tables.values():
            for row in await session.rows(table.select()):
                assert max((len(one) for one in row if isinstance(one, bytes | str)), default=0) < 500


async def test_a_copy_lists_who_looked_and_what_was_sent(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/urgent")
    await anna.phone.taps("Not sure")
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    text, data = await copied(anna)
    assert "2 March: Vera opened your card" in text
    assert "an urgent note went to Vera" in text
    assert [one[1:] for one in data["opened_by"]] == [["Vera", "card"]]
    assert [one[1:] for one in data["sent_about_you"]] == [["Vera", "urgent"]]


async def test_who_counts_looks_and_notes(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/who")
    assert "Nobody has opened your card so far." in anna.phone.last.text
    assert "No one else can." in anna.phone.last.text
    for _ in range(3):
        await vera.phone.says("/clients")
        await vera.phone.taps("Anna")
    await anna.phone.says("/who")
    assert "Opened 3 times, the latest:" in anna.phone.last.text
    assert anna.phone.last.text.count("Vera opened your card") == 2
    await anna.phone.taps("Get a copy of it all")
    assert anna.phone.last.file is not None


async def test_before_a_yes_there_is_nothing_to_copy(world: World) -> None:
    _, sam = await invited(world)
    await sam.says("/mydata")
    assert sam.last.text == "I keep no answers of yours, so there is nothing to copy."
    assert sam.last.file is None


async def test_who_has_left_still_gets_a_copy(world: World) -> None:
    anna = await joined(await practised(world))
    await anna.phone.says("/stop")
    await anna.phone.taps("Yes, stop")
    _, data = await copied(anna)
    assert data["kept"]["client"][0]["state"] == "stopped"
