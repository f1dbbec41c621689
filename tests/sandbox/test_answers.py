"""Every supported method answers with what the Bot API says it returns."""

import re
from pathlib import Path
from typing import Any

import pytest

from sandbox.methods import SUPPORTED
from sandbox.reading import Reading
from sandbox.schema import load
from sandbox.world import World
from tests.phone import Phone
from tests.sandbox.conftest import Api

KEYS = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
HERE: dict[str, Any] = {"chat_id": 1001, "message_id": 2}
SCOPE = {"type": "chat", "chat_id": 1}
NAMELESS = {"commands": [{"command": "a", "description": " "}]}
SHIELDED = {"chat_id": 1001, "text": "x", "protect_content": []}
# Run in this order: message 2 is the document, message 3 the text.
CALLS: dict[str, dict[str, Any]] = {
    "getMe": {},
    "getUpdates": {},
    "getFile": {"file_id": "sandboxfile000001"},
    "getChat": {"chat_id": 1001},
    "sendDocument": {"chat_id": 1001, "document": "sandboxfile000001", "reply_parameters": {"message_id": 1}},
    "sendMessage": {"chat_id": 1001, "text": "b", "reply_markup": KEYS, "link_preview_options": {"is_disabled": True}},
    "sendPhoto": {"chat_id": 1001, "photo": "sandboxfile000002", "caption": "c"},
    "sendVoice": {"chat_id": 1001, "voice": "sandboxfile000001"},
    "sendChatAction": {"chat_id": 1001, "action": "typing"},
    "editMessageText": {"chat_id": 1001, "message_id": 5, "text": "c", "reply_markup": KEYS},
    "editMessageReplyMarkup": {"chat_id": 1001, "message_id": 5},
    "editMessageCaption": {"chat_id": 1001, "message_id": 4, "caption": "d"},
    "answerCallbackQuery": {"callback_query_id": "7000000001"},
    "setMessageReaction": HERE,
    "deleteMessage": HERE,
    "setMyCommands": {"commands": [{"command": "start", "description": "Start"}], "scope": SCOPE},
    "getMyCommands": {"scope": SCOPE},
    "deleteMyCommands": {},
    "setMyDescription": {"description": "d"},
    "setMyShortDescription": {"short_description": "d"},
    "setChatMenuButton": {"menu_button": {"type": "commands"}},
    "setWebhook": {"url": "https://example.org"},
    "getWebhookInfo": {},
    "deleteWebhook": {},
    "logOut": {},
    "close": {},
}  # fmt: skip


async def test_results_have_the_declared_types(api: Api, anna: Phone, world: World) -> None:
    await anna.sends("document", settle=False)
    await anna.sends("photo", settle=False)
    await anna._does("tap", {"message_id": 1, "data": "x"}, settle=False)
    assert set(CALLS) == set(SUPPORTED)
    for method, params in CALLS.items():
        status, answer = await api.raw(method, json=params)
        assert (status, answer.get("description")) == (200, None), method
        reading, shape = Reading(load().types), load().method(method)
        assert shape is not None
        reading.read(shape.returns, answer["result"], "result")
        assert reading.unknown == [], method
    assert all(call.rule_broken is None for call in world.log.calls)


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("setMyCommands", {"commands": [{"command": "Ärger", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ("setMyCommands", NAMELESS, "command description must be non-empty"),
        ("setMyCommands", {"commands": "x"}, "can't parse commands JSON object"),
        ("setMyCommands", {"commands": [], "scope": {"type": "moon"}}, 'field "type" must be "default"'),
        ("setMyDescription", {"description": "x" * 513}, "bot description is too long"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "bot short description is too long"),
        ("setChatMenuButton", {"chat_id": 5}, "chat not found"),
        ("sendChatAction", {"chat_id": 1001, "action": "dancing"}, "wrong parameter action in request"),
        ("setWebhook", {"url": "http://example.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ("editMessageText", {"chat_id": 1001, "message_id": 1, "text": ""}, "message text is empty"),
        ("editMessageText", {"inline_message_id": "x", "text": "x"}, "MESSAGE_ID_INVALID"),
        ("getUpdates", {"limit": "many"}, 'field "limit" must be of type Number'),
        ("sendMessage", SHIELDED, 'field "protect_content" must be of type Boolean'),
    ],
)  # fmt: skip
async def test_more_refusals(api: Api, anna: Phone, method: str, params: dict[str, Any], words: str) -> None:
    assert await api.refusal(method, **params) == f"Bad Request: {words}"


def test_the_manual_lists_what_is_supported() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text(encoding="utf-8")
    rows = manual.partition("| method |")[2].partition("\n\n")[0].splitlines()[2:]
    listed = {name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert listed == set(SUPPORTED)
