"""Whatever a bot sends, it gets an answer Telegram could have given: never an error of the sandbox's own."""

from collections.abc import Iterator
from typing import Any

import pytest

from sandbox.api import answer
from sandbox.methods import SUPPORTED
from sandbox.reading import Upload
from sandbox.refusals import Refusal
from sandbox.schema import load
from sandbox.world import World
from tests.phone import Phone

ODD: list[Any] = [
    "", " ", "x" * 5000, "-1", "0", "9" * 19, "[", "{}", "[]", "[[]]", "[null]", "null", '{"inline_keyboard":[[{}]]}',
    "<b", "&#0;&#1114111;", "\x00", "\u202e", "*_~`[](", "attach://", "attach://x", "https://x.org/a.png", "@x",
    0, -1, 2, 10**30, 1.5, True, [], {}, [[[]]], [{}], {"type": "emoji"}, {"inline_keyboard": 5}, {"a": {"b": []}},
    {"inline_keyboard": [[]]}, {"keyboard": [["a"]]}, {"message_id": 1}, [{"type": "emoji", "emoji": "x"}],
    [{"type": "bold", "offset": -5, "length": 99}], [{"command": "/", "description": ""}], Upload("x", "y", b"z"),
]  # fmt: skip
RIGHT: dict[str, Any] = {
    "chat_id": 1001, "message_id": 2, "text": "x", "file_id": "x", "callback_query_id": "1", "action": "typing",
    "url": "", "commands": [], "photo": "x", "document": "x", "voice": "x",
}  # fmt: skip


def requests(method: str) -> Iterator[dict[str, Any]]:
    """Right requests with one odd value each; waiting for updates is left out."""
    shape = load().method(method)
    assert shape is not None
    right = {name: value for name, value in RIGHT.items() if name in shape.fields}
    for name in shape.fields.keys() - {"timeout"}:
        yield from (right | {name: odd} for odd in ODD)
    for style in ("HTML", "MarkdownV2", "Markdown"):
        yield from (right | {"text": odd, "caption": odd, "parse_mode": style} for odd in ODD)


@pytest.mark.parametrize("method", SUPPORTED)
async def test_odd_values_are_refused_or_taken(world: World, anna: Phone, method: str) -> None:
    message = world.chats.post(anna.id, {"text": "mine"}, world.clock.now, from_bot=True)
    for params in requests(method):
        world.chats.messages[anna.id][message.id] = message
        message.content = {"text": "mine"}
        assert await status(world, method, params) in {200, 400, 403, 409, 501}


async def status(world: World, method: str, params: dict[str, Any]) -> int:
    """The HTTP status of the answer; anything but a refusal would escape and fail the test."""
    try:
        outcome = await answer(world, method, params)
    except Refusal as refusal:
        return refusal.code
    return outcome.status
