"""“I have kept nothing you wrote”: before a yes no word of a person is in any table, whatever they do."""

import pytest

from domain.event import Event
from handlers import table
from handlers.answer import ANYONE, Answer, Route
from tests.joining import agreed, invited
from tests.kept import everything
from tests.world import Phone, World

WORDS = ("I have had this for years", "my name is Samantha Smith", "It is a seven", "chest pain and so sad")


async def _writes(phone: Phone) -> None:
    for words in WORDS:
        await phone.says(words)
    await phone.sends({"photo": [], "caption": "Samantha at the beach"})
    await phone.sends({"voice": {"file_id": "x", "file_unique_id": "Samantha", "duration": 1}})


async def _is_kept(world: World) -> list[str]:
    said = await everything(world)
    return [words for words in (*WORDS, "Samantha") if words in said]


async def test_a_stranger_leaves_no_word(world: World) -> None:
    stranger = world.phone("Sam")
    await _writes(stranger)
    await stranger.says("/help")
    assert "I have kept nothing you wrote." in stranger.last.text
    assert await _is_kept(world) == []


@pytest.mark.parametrize("label", ["Not for me", ""])
async def test_who_was_invited_leaves_no_word_before_a_yes_nor_after_a_no(world: World, label: str) -> None:
    _, sam = await invited(world)
    await _writes(sam)
    assert await _is_kept(world) == []
    if label:
        await sam.taps("Read more")
        await _writes(sam)
        await sam.taps(label)
        assert sam.last.text.startswith("That is fine. I have kept nothing you wrote")
    await world.passes(days=4)
    assert await _is_kept(world) == []


async def test_a_failure_of_ours_keeps_no_word_either(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(_session: object, _scope: object, _event: Event, _now: object) -> Answer | None:
        raise RuntimeError("a bug")

    monkeypatch.setitem(table.COMMANDS, "help", Route("help", ANYONE, fails))
    _, sam = await invited(world)
    await sam.says("/help my name is Samantha Smith")
    assert "I have not kept your message" in sam.last.text
    assert await _is_kept(world) == []
    world.faults.lines.clear()


async def test_what_the_wrong_person_wrote_is_removed(world: World) -> None:
    vera, sam = await agreed(world)
    await sam.says("my name is Samantha Smith")
    await sam.taps("Yes")
    assert await _is_kept(world) != []
    await vera.phone.taps("No")
    assert "I have removed what you wrote" in sam.last.text
    assert await _is_kept(world) == []


async def test_after_a_yes_words_are_kept_sealed(world: World) -> None:
    await agreed(world)
    assert "walk the dog" in await everything(world)
