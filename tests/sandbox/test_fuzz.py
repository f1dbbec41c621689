"""Whatever a bot sends, it gets an answer Telegram could have given: never an error of the sandbox's own."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from sandbox.api import answer
from sandbox.methods import SUPPORTED
from sandbox.oddments import PIXEL
from sandbox.reading import Upload
from sandbox.refusals import Refusal
from sandbox.schema import load
from sandbox.state import dump
from sandbox.world import World
from tests.phone import Phone

ODD: list[Any] = [
    "", " ", "x" * 5000, "-1", "0", "9" * 19, "[", "{}", "[]", "[[]]", "[null]", "null", '{"inline_keyboard":[[{}]]}',
    "<b", "&#0;&#1114111;", "\x00", "\u202e", "*_~`[](", "attach://", "attach://x", "https://x.org/a.png", "@x",
    0, -1, 2, 10**30, 1.5, True, [], {}, [[[]]], [{}], {"type": "emoji"}, {"inline_keyboard": 5}, {"a": {"b": []}},
    {"inline_keyboard": [[]]}, {"keyboard": [["a"]]}, {"message_id": 1}, [{"type": "emoji", "emoji": "x"}],
    [{"type": "bold", "offset": -5, "length": 99}], [{"command": "/", "description": ""}], Upload("x", "y", b"z"),
]  # fmt: skip
SHEET, PICTURE = "sandboxfile000001", "sandboxfile000002"
ITEM = {"type": "photo", "media": PICTURE}
RIGHT: dict[str, Any] = {
    "chat_id": 1001, "message_id": 2, "text": "x", "file_id": SHEET, "callback_query_id": "1", "action": "typing",
    "url": "", "commands": [], "photo": PICTURE, "from_chat_id": 1001, "message_ids": [1, 2], "user_id": 1001,
    "latitude": 1, "longitude": 1, "title": "t", "address": "a", "phone_number": "1", "first_name": "A",
    **dict.fromkeys(("document", "voice", "audio", "video", "animation", "video_note"), SHEET),
}  # fmt: skip
MEDIA = {"sendMediaGroup": [ITEM, ITEM], "editMessageMedia": ITEM}


def requests(method: str) -> Iterator[dict[str, Any]]:
    """Right requests with one odd value each; waiting for updates is left out."""
    shape = load().method(method)
    assert shape is not None
    right = {name: value for name, value in (RIGHT | {"media": MEDIA.get(method)}).items() if name in shape.fields}
    for name in shape.fields.keys() - {"timeout"}:
        yield from (right | {name: odd} for odd in ODD)
    for style in ("HTML", "MarkdownV2", "Markdown"):
        yield from (right | {"text": odd, "caption": odd, "parse_mode": style} for odd in ODD)


@pytest.mark.parametrize("method", SUPPORTED)
async def test_odd_values_are_refused_or_taken(world: World, anna: Phone, method: str) -> None:
    for folder, kind, data in (("documents", "text/plain", b"x"), ("photos", "image/png", PIXEL)):
        world.files.add(folder, Upload("a", kind, data))
    mine: dict[str, Any] = {"photo": [{}]} if "Media" in method or "Caption" in method else {"text": "mine"}
    message = world.chats.post(anna.id, mine, world.clock.now, from_bot=True)
    for params in requests(method):
        world.chats.messages[anna.id][message.id] = message
        message.content = mine
        assert await status(world, method, params) in {200, 400, 403, 409, 501}
    assert json.dumps(dump(world))


def test_every_right_request_is_complete() -> None:
    """Else the odd values would hide behind a refusal of something that is missing."""
    for shape in map(load().method, SUPPORTED):
        assert shape is not None
        assert {field.name for field in shape.fields.values() if field.required} <= RIGHT.keys() | {"media"}


async def status(world: World, method: str, params: dict[str, Any]) -> int:
    """The HTTP status of the answer; anything but a refusal would escape and fail the test."""
    try:
        outcome = await answer(world, method, params)
    except Refusal as refusal:
        return refusal.code
    return outcome.status
