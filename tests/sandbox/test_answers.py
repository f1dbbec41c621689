"""Every supported method answers with what the Bot API says it returns."""

from typing import Any

from sandbox.methods import SUPPORTED
from sandbox.reading import Reading
from sandbox.schema import load
from sandbox.world import World
from tests.phone import Phone
from tests.sandbox.conftest import Api

KEYS = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
HERE: dict[str, Any] = {"chat_id": 1001, "message_id": 2}
ALBUM = [{"type": "photo", "media": "sandboxfile000002"}, {"type": "video", "media": "sandboxfile000001"}]
SCOPE = {"type": "chat", "chat_id": 1}
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
    "sendAudio": {"chat_id": 1001, "audio": "sandboxfile000001", "title": "t"},
    "sendVideo": {"chat_id": 1001, "video": "sandboxfile000001", "width": 5, "has_spoiler": True},
    "sendAnimation": {"chat_id": 1001, "animation": "sandboxfile000001"},
    "sendVideoNote": {"chat_id": 1001, "video_note": "sandboxfile000001"},
    "sendMediaGroup": {"chat_id": 1001, "media": ALBUM},
    "sendLocation": {"chat_id": 1001, "latitude": 52.5, "longitude": 13.4},
    "sendVenue": {"chat_id": 1001, "latitude": 52.5, "longitude": 13.4, "title": "a", "address": "b"},
    "sendContact": {"chat_id": 1001, "phone_number": "1", "first_name": "A"},
    "sendDice": {"chat_id": 1001},
    "copyMessage": {"chat_id": 1001, "from_chat_id": 1001, "message_id": 6, "caption": "e"},
    "copyMessages": {"chat_id": 1001, "from_chat_id": "1001", "message_ids": [3, 6, 99]},
    "forwardMessage": {"chat_id": 1001, "from_chat_id": 1001, "message_id": 2},
    "forwardMessages": {"chat_id": 1001, "from_chat_id": 1001, "message_ids": [5, 6]},
    "pinChatMessage": {"chat_id": 1001, "message_id": 5},
    "unpinChatMessage": {"chat_id": 1001},
    "unpinAllChatMessages": {"chat_id": 1001},
    "sendChatAction": {"chat_id": 1001, "action": "typing"},
    "editMessageText": {"chat_id": 1001, "message_id": 5, "text": "c", "reply_markup": KEYS},
    "editMessageReplyMarkup": {"chat_id": 1001, "message_id": 5},
    "editMessageCaption": {"chat_id": 1001, "message_id": 6, "caption": "d"},
    "editMessageMedia": {"chat_id": 1001, "message_id": 6, "media": {"type": "document", "media": "sandboxfile000001"}},
    "answerCallbackQuery": {"callback_query_id": "7000000001"},
    "setMessageReaction": HERE,
    "deleteMessage": HERE,
    "deleteMessages": {"chat_id": 1001, "message_ids": [3, 99]},
    "setMyCommands": {"commands": [{"command": "start", "description": "Start"}], "scope": SCOPE},
    "getMyCommands": {"scope": SCOPE},
    "deleteMyCommands": {},
    "setMyDescription": {"description": "d"},
    "setMyShortDescription": {"short_description": "d"},
    "getMyDescription": {"language_code": "de"},
    "getMyShortDescription": {},
    "setMyName": {"name": "n"},
    "getMyName": {},
    "getUserProfilePhotos": {"user_id": 1001},
    "getChatMenuButton": {"chat_id": 1001},
    "setChatMenuButton": {"menu_button": {"type": "commands"}},
    "setWebhook": {"url": "https://example.org", "max_connections": 7},
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
