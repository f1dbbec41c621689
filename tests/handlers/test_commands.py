"""Which commands stand beside the text field: those of who the person is, from when they are it until they are not."""

from typing import Any

from bot.menu import announce, renew
from tests.factories import joined, practised
from tests.joining import agreed, therapist_link
from tests.world import Phone, World


def lists(world: World, phone: Phone) -> list[tuple[str, list[str]]]:
    """Each call that changed what this chat is offered: the method, and the names."""
    found: list[tuple[str, Any]] = [call for call in world.telegram.calls if "MyCommands" in call[0]]
    mine = [(method, body) for method, body in found if body.get("scope", {}).get("chat_id") == phone.chat]
    return [(method, [one["command"] for one in body.get("commands", ())]) for method, body in mine]


async def test_each_is_offered_what_is_theirs(world: World) -> None:
    otto, (_, sam) = world.phone("Otto"), await agreed(world)
    await otto.starts(await therapist_link(world))
    ((_, therapists),), ((_, clients),) = lists(world, otto), lists(world, sam)
    assert {"clients", "new"} <= set(therapists)
    assert {"progress", "urgent", "stop"} <= set(clients)
    assert "new" not in clients
    assert "progress" not in therapists


async def test_whoever_had_everything_removed_is_offered_what_strangers_are(world: World) -> None:
    _, sam = await agreed(world)
    await sam.says("/erase")
    await sam.taps("Yes, erase")
    await sam.taps("Erase now")
    assert lists(world, sam)[-1] == ("deleteMyCommands", [])


async def test_somebody_else_than_invited_loses_the_list(world: World) -> None:
    vera, sam = await agreed(world)
    await vera.phone.taps("No")
    assert lists(world, sam)[-1] == ("deleteMyCommands", [])


async def test_new_lists_are_told_once_to_everybody(world: World) -> None:
    vera = await practised(world)
    await joined(vera)
    told = len(lists(world, vera.phone))
    assert await renew(world.database, world.now) == 2
    await world.settles()
    assert len(lists(world, vera.phone)) == told + 1
    assert await renew(world.database, world.now) == 0


async def test_strangers_are_told_in_every_language(world: World) -> None:
    await announce(world.telegram)
    told = [body for method, body in world.telegram.calls if method == "setMyCommands" and "scope" not in body]
    assert [one["command"] for one in told[-1]["commands"]] == ["start", "help"]
    assert {body.get("language_code") for body in told} >= {"en", None}
