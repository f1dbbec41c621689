"""An exercise's own clip, as conversations: sent in the room, shown when asked for, used again, lost and told."""

from typing import Any

import pytest

from domain.clips import Clip, Sort
from storage import clips, homecare
from storage.tables import homecare_item
from tests.factories import joined
from tests.homecare import agreed, describes, offered, until
from tests.world import World

VIDEO = {"file_id": "VID1", "file_unique_id": "u1", "width": 4, "height": 3, "duration": 9}
VOICE = {"file_id": "VOX1", "file_unique_id": "u2", "duration": 9}
PHOTOS = [{"file_id": f"PIC{n}", "file_unique_id": f"p{n}", "width": n, "height": n} for n in (1, 2)]
ROUND = {"file_id": "RND1", "file_unique_id": "u3", "length": 9, "duration": 9}


async def test_a_clip_is_kept_by_name_alone_and_shown_below_the_item_and_the_reminder(world: World) -> None:
    both = await agreed(world)
    vera, anna = both.vera.phone, both.anna.phone
    card = next(one for one in anna.messages if "Stop it" in one.labels)
    await vera.taps("Add a clip")
    await vera.says("how do I do that")
    assert "please send a video, a voice message or a photo of “Wall slides”" in vera.last.text
    heard = len(anna.messages)
    await vera.sends({"video": VIDEO})
    assert vera.last.text == "Anna sees it with “Show me”, below “Wall slides”."
    assert len(anna.messages) == heard
    await anna.taps("Show me", card)
    assert (anna.last.clip, anna.last.text) == ("VID1", "“Wall slides”, as Vera shows it.")
    await until(world, "2026-03-03", "12:31")
    reminder = next(one for one in reversed(anna.messages) if "All" in one.labels)
    await anna.taps("Show me", reminder)
    assert anna.last.clip == "VID1"
    async with world.database.read() as session:
        stored = await session.rows(homecare_item.select())
    assert "VID1" not in repr(stored)


@pytest.mark.parametrize(
    ("content", "clip"),
    [
        ({"voice": VOICE}, Clip(Sort.VOICE, "VOX1")),
        ({"photo": PHOTOS}, Clip(Sort.PHOTO, "PIC2")),
        ({"video_note": ROUND}, Clip(Sort.ROUND, "RND1")),
    ],
)
async def test_other_kinds_are_kept_too_and_used_again_for_somebody_else(
    world: World, content: dict[str, Any], clip: Clip
) -> None:
    both = await offered(world)
    vera = both.vera.phone
    await vera.taps("Add a clip")
    await vera.sends(content)
    cleo = await joined(both.vera, "Cleo")
    await vera.says("/exercise Cleo")
    for words in ("Slides at the door", "5 times", "to reach up"):
        await vera.says(words)
    await vera.taps("Add a clip")
    await vera.taps("Wall slides")
    async with world.database.read() as session:
        (item,) = await homecare.of_client(session, cleo.scope.subject)
        assert await clips.of_item(session, item) == clip
    await cleo.phone.taps("Show me")
    assert cleo.phone.last.clip == clip.file


async def test_a_clip_that_telegram_lost_is_told_to_both_and_can_be_sent_anew(world: World) -> None:
    both = await agreed(world)
    vera, anna = both.vera.phone, both.anna.phone
    await vera.taps("Add a clip")
    await vera.sends({"video": VIDEO})
    world.telegram.lost_files.add("VID1")
    world.faults.lines.clear()
    await anna.taps("Show me")
    gone = "Telegram does not have the clip of “Wall slides” any more."
    assert anna.last.text == f"{gone} I am asking Vera for a new one."
    assert vera.last.text == "Anna asked to see “Wall slides”, and Telegram does not have that clip any more."
    assert [line for line in world.faults.lines if "wrong file identifier" not in line] == []
    world.faults.lines.clear()
    await vera.taps("Add a clip", vera.last)
    await vera.sends({"voice": VOICE})
    await anna.taps("Show me")
    assert anna.last.clip == "VOX1"


async def test_files_that_nobody_waits_for_are_not_read(world: World) -> None:
    both = await agreed(world)
    await both.anna.phone.sends({"video": VIDEO})
    assert "can't read files" in both.anna.phone.last.text or "cannot read" in both.anna.phone.last.text
    await describes(both, "Slow nods", "", "")
    await both.vera.phone.sends({"voice": VOICE})
    assert "read" in both.vera.phone.last.text
