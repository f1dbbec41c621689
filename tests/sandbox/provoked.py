"""Requests that are refused, and the words in which: one for each refusal the manual lists.

They are made where `tests.sandbox.test_table` prepares it: Anna (1001) has started the bot, Ben (1002) has not, Cleo
(1003) blocked it, Dora (1004) deleted her account; -1001 became a supergroup, -1002 threw the bot out, -1003 is a
group. In Anna's chat: 1 her "/start", 2 a text of the bot's with a button, 3 its photo, 4 her document, 5 a text two
days old, 6 a text that must not be copied, 7 and 8 an album.
"""

from io import BytesIO
from typing import Any

from sandbox.oddments import PIXEL
from sandbox.refusals import NOT_MODIFIED, POLLED_TWICE, SETTING_WEBHOOK, STALE_QUERY, WEBHOOK_SET

Refused = tuple[str, dict[str, Any], str]
ANNA = {"chat_id": 1001}
HERE = {"chat_id": 1001, "message_id": 2}
PHOTO_HERE = {"chat_id": 1001, "message_id": 3}
TEXT = {"chat_id": 1001, "text": "x"}
A_FILE, A_PHOTO = "sandboxfile000001", "sandboxfile000002"
KEYS = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
PICTURE = {"type": "photo", "media": A_PHOTO}
SHEET = {"type": "document", "media": A_FILE}
SONG = {"type": "audio", "media": A_FILE}
TILED = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}] * 8] * 13}
LONG, THIN = "x" * 4097, PIXEL[:16] + b"\0\0\x27\x10" + PIXEL[20:]
COPY = {"chat_id": 1001, "from_chat_id": 1001}
NO_NEWS = NOT_MODIFIED
ENTITY, NO_FIELD = "entity beginning at UTF-16 offset", "Can't find field"
BUTTON, TEXTLESS = "can't parse inline keyboard button:", "Text buttons are unallowed in the inline keyboard"
KEYBOARD: dict[str, Any] = {"keyboard": [[{}]]}
UNCLEAR = TEXT | {"text": "a < b", "parse_mode": "HTML"}
HEAVY = PIXEL + b"x" * 10_485_760
TOO_HEAVY = f"file of size {len(HEAVY)} bytes is too big for a photo; the maximum size is 10485760 bytes"
PORTS = "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
WRONG_URL = "inline keyboard button URL 'no link' is invalid: Wrong HTTP URL"


def key(**button: Any) -> dict[str, Any]:
    return TEXT | {"reply_markup": {"inline_keyboard": [[button]]}}


def bold(text: str, offset: Any, length: Any) -> dict[str, Any]:
    return {"chat_id": 1001, "text": text, "entities": [{"type": "bold", "offset": offset, "length": length}]}


def reply(**parameters: Any) -> dict[str, Any]:
    return TEXT | {"reply_parameters": {"message_id": 2} | parameters}


def command(name: str, description: str = "d") -> dict[str, Any]:
    return {"commands": [{"command": name, "description": description}]}


SHARED: dict[str, list[Refused]] = {
    "chats": [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", TEXT | {"chat_id": 77}, "chat not found"),
        ("sendMessage", TEXT | {"chat_id": 1002}, "Forbidden: bot can't initiate conversation with a user"),
        ("sendMessage", TEXT | {"chat_id": 1003}, "Forbidden: bot was blocked by the user"),
        ("sendMessage", TEXT | {"chat_id": 1004}, "Forbidden: user is deactivated"),
        ("sendMessage", TEXT | {"chat_id": -1001}, "group chat was upgraded to a supergroup chat"),
        ("sendMessage", TEXT | {"chat_id": -1002}, "Forbidden: bot was kicked from the group chat"),
        ("sendMediaGroup", {"chat_id": -1003, "media": [PICTURE] * 9}, "Too Many Requests: retry after 9"),
    ],
    "texts": [
        ("sendMessage", TEXT | {"text": "x" * 32769}, "text is too long"),
        ("sendMessage", TEXT | {"parse_mode": "LaTeX"}, "unsupported parse_mode"),
        ("sendMessage", UNCLEAR, 'can\'t parse entities: Unsupported start tag "" at byte offset 2'),
        ("sendMessage", TEXT | {"entities": "[{"}, "can't parse entities JSON object"),
        ("sendMessage", bold("x", "y", 1), 'can\'t parse MessageEntity: Field "offset" must be of type Number'),
        ("sendMessage", bold("x", -1, 1), "receive an entity with incorrect offset -1"),
        ("sendMessage", bold("x", 0, -1), "receive an entity with incorrect length -1"),
        ("sendMessage", bold("aba caba", 9, 1), "entity begins after the end of the text at UTF-16 offset 9"),
        ("sendMessage", bold("👉 👉", 1, 1), "entity begins in a middle of a UTF-16 symbol at byte offset 4"),
        ("sendMessage", bold("aba caba", 3, 6), f"{ENTITY} 3 ends after the end of the text at UTF-16 offset 9"),
        ("sendMessage", bold("👉 👉", 0, 1), f"{ENTITY} 0 ends in a middle of a UTF-16 symbol at byte offset 4"),
    ],
    "captions": [("sendPhoto", ANNA | {"photo": A_PHOTO, "caption": "x" * 1025}, "message caption is too long")],
    "keyboards": [
        ("sendMessage", TEXT | {"reply_markup": "[]"}, "object expected as reply markup"),
        ("sendMessage", TEXT | {"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ("sendMessage", key(text="A"), f"{BUTTON} {TEXTLESS}"),
        ("sendMessage", TEXT | {"reply_markup": KEYBOARD}, f'can\'t parse keyboard button: {NO_FIELD} "text"'),
        ("sendMessage", key(text=" ", callback_data="a"), "inline keyboard button text must be non-empty"),
        ("sendMessage", key(text="A", url="no link"), WRONG_URL),
        ("sendMessage", key(text="A", callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        ("sendMessage", TEXT | {"reply_markup": TILED}, "reply markup is too long"),
    ],
    "replies": [
        ("sendMessage", reply(message_id=99), "message to be replied not found"),
        ("sendMessage", reply(quote="never said"), "QUOTE_TEXT_INVALID"),
        ("sendMessage", TEXT | {"reply_parameters": "[]"}, "object expected as reply parameters"),
        ("sendMessage", TEXT | {"reply_parameters": "{"}, "can't parse reply parameters JSON object"),
    ],
    "files": [
        ("sendVideoNote", ANNA, "there is no video note in the request"),
        ("sendDocument", ANNA | {"document": b""}, "file must be non-empty"),
        ("sendDocument", ANNA | {"document": "no id"}, "wrong remote file identifier specified: Wrong string length"),
        ("sendPhoto", ANNA | {"photo": A_FILE}, "can't use file of type Document as Photo"),
        ("sendVideoNote", ANNA | {"video_note": A_PHOTO}, "can't use file of type Photo as VideoNote"),
    ],
}  # fmt: skip
OWN: list[Refused] = [
    ("getUpdates", {"limit": "many"}, 'field "limit" must be of type Number'),
    ("setWebhook", {}, 'parameter "url" is required'),
    ("setWebhook", {"url": "https://"}, "invalid webhook URL specified"),
    ("setWebhook", {"url": "http://example.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    ("setWebhook", {"url": "https://example.org:81"}, PORTS),
    ("setWebhook", {"url": "https://example.org", "secret_token": "x" * 257}, "secret token is too long"),
    ("setWebhook", {"url": "https://example.org", "secret_token": "ä"}, "secret token contains unallowed characters"),
    ("sendMessage", ANNA | {"text": " "}, "message text is empty"),
    ("sendMessage", ANNA | {"text": LONG}, "message is too long"),
    ("sendPhoto", ANNA | {"photo": b"no picture"}, "IMAGE_PROCESS_FAILED"),
    ("sendPhoto", ANNA | {"photo": THIN}, "PHOTO_INVALID_DIMENSIONS"),
    ("sendPhoto", ANNA | {"photo": HEAVY}, TOO_HEAVY),
    ("sendMediaGroup", ANNA | {"media": []}, "there are no messages to send"),
    ("sendMediaGroup", ANNA | {"media": [PICTURE] * 11}, "too many messages to send as an album"),
    ("sendMediaGroup", ANNA | {"media": [PICTURE, SHEET]}, "document can't be mixed with other media types"),
    ("sendMediaGroup", ANNA | {"media": [PICTURE, SONG]}, "audio can't be mixed with other media types"),
    ("sendMediaGroup", ANNA | {"media": PICTURE}, "expected an Array of InputMedia"),
    ("sendMediaGroup", ANNA | {"media": [{"type": "photo"}]}, f'can\'t parse InputMedia: {NO_FIELD} "media"'),
    ("sendMediaGroup", ANNA | {"media": "["}, "can't parse media JSON object"),
    ("sendLocation", ANNA | {"longitude": 1}, "latitude is empty"),
    ("sendLocation", ANNA | {"latitude": 1}, "longitude is empty"),
    ("sendVenue", ANNA | {"latitude": 91, "longitude": 1, "title": "t", "address": "a"}, "wrong location specified"),
    ("sendContact", ANNA | {"first_name": "A"}, 'parameter "phone_number" is required'),
    ("sendContact", ANNA | {"phone_number": "1"}, 'parameter "first_name" is required'),
    ("sendDice", ANNA | {"emoji": "🥦"}, "wrong emoji specified"),
    ("sendChatAction", ANNA | {"action": "dancing"}, "wrong parameter action in request"),
    ("copyMessage", COPY | {"message_id": 99}, "message to copy not found"),
    ("copyMessage", COPY | {"message_id": 6}, "message can't be copied"),
    ("copyMessage", HERE, 'parameter "from_chat_id" is required'),
    ("forwardMessage", COPY | {"message_id": 99}, "message to forward not found"),
    ("forwardMessage", COPY | {"message_id": 6}, "message can't be forwarded"),
    ("forwardMessage", HERE, 'parameter "from_chat_id" is required'),
    ("copyMessages", COPY | {"message_ids": []}, "message identifiers are not specified"),
    ("forwardMessages", COPY | {"message_ids": [98, 99]}, "there are no messages to forward"),
    ("editMessageText", HERE | {"text": ""}, "message text is empty"),
    ("editMessageText", HERE | {"text": LONG}, "MESSAGE_TOO_LONG"),
    ("editMessageText", HERE | {"text": "x", "message_id": 99}, "message to edit not found"),
    ("editMessageText", {"text": "x"}, "message identifier is not specified"),
    ("editMessageText", HERE | {"text": "x", "message_id": 1}, "message can't be edited"),
    ("editMessageText", PHOTO_HERE | {"text": "x"}, "there is no text in the message to edit"),
    ("editMessageText", HERE | {"text": "two", "reply_markup": KEYS}, NO_NEWS),
    ("editMessageText", {"inline_message_id": "x", "text": "x"}, "MESSAGE_ID_INVALID"),
    ("editMessageCaption", ANNA, "message to edit not found"),
    ("editMessageCaption", HERE | {"caption": "x"}, "there is no caption in the message to edit"),
    ("editMessageCaption", PHOTO_HERE | {"caption": "three"}, NO_NEWS),
    ("editMessageMedia", ANNA | {"message_id": 99, "media": PICTURE}, "message to edit not found"),
    ("editMessageMedia", HERE | {"media": PICTURE}, "there is no media in the message to edit"),
    ("editMessageMedia", ANNA | {"message_id": 7, "media": SHEET}, "can't change media type in album"),
    ("editMessageMedia", PHOTO_HERE | {"media": PICTURE | {"caption": "three"}}, NO_NEWS),
    ("editMessageMedia", PHOTO_HERE | {"media": {"type": "love"}}, f'can\'t parse InputMedia: {NO_FIELD} "media"'),
    ("editMessageReplyMarkup", ANNA | {"message_id": 99}, "message to edit not found"),
    ("editMessageReplyMarkup", ANNA | {"message_id": 1}, "message can't be edited"),
    ("editMessageReplyMarkup", HERE | {"reply_markup": KEYS}, NO_NEWS),
    ("deleteMessage", {"message_id": 1}, "chat identifier is not specified"),
    ("deleteMessage", ANNA, "message identifier is not specified"),
    ("deleteMessage", ANNA | {"message_id": 99}, "message to delete not found"),
    ("deleteMessage", {"chat_id": -1003, "message_id": 9}, "message can't be deleted"),
    ("deleteMessage", ANNA | {"message_id": 5}, "message can't be deleted for everyone"),
    ("deleteMessages", ANNA | {"message_ids": []}, "message identifiers are not specified"),
    ("deleteMessages", ANNA | {"message_ids": [*range(1, 102)]}, "too many message identifiers specified"),
    ("deleteMessages", ANNA | {"message_ids": [0]}, "invalid message identifier specified"),
    ("deleteMessages", ANNA | {"message_ids": ["x"]}, "message identifier must be a Number"),
    ("deleteMessages", ANNA | {"message_ids": 5}, "expected an Array of message identifiers"),
    ("deleteMessages", ANNA | {"message_ids": [2, 5]}, "message can't be deleted for everyone"),
    ("answerCallbackQuery", {"callback_query_id": "7"}, STALE_QUERY),
    ("answerCallbackQuery", {"callback_query_id": "7000000001", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
    ("setMessageReaction", ANNA | {"message_id": 99}, "message to react not found"),
    ("setMessageReaction", HERE | {"reaction": [{"type": "emoji", "emoji": "🥦"}]}, "REACTION_INVALID"),
    ("setMessageReaction", HERE | {"reaction": [{"type": "emoji", "emoji": "👍"}] * 2}, "REACTIONS_TOO_MANY"),
    ("setMessageReaction", HERE | {"reaction": {}}, "expected an Array of ReactionType"),
    ("pinChatMessage", ANNA | {"message_id": 99}, "message to pin not found"),
    ("unpinChatMessage", ANNA, "message to unpin not found"),
    ("unpinAllChatMessages", {"chat_id": -1003}, "not enough rights to manage pinned messages in the chat"),
    ("setMyCommands", {"commands": command("a")["commands"] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", command("Ärger"), "BOT_COMMAND_INVALID"),
    ("setMyCommands", command("/"), "command must be non-empty"),
    ("setMyCommands", command("a", " "), "command description must be non-empty"),
    ("setMyCommands", command("a", "x" * 257), "command description length must not exceed 256"),
    ("setMyCommands", {"commands": "x"}, "can't parse commands JSON object"),
    ("setMyName", {"name": "x" * 65}, "bot name is too long"),
    ("setMyDescription", {"description": "x" * 513}, "bot description is too long"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "bot short description is too long"),
    ("setChatMenuButton", {"chat_id": 5}, "chat not found"),
    ("getChat", {"chat_id": 5}, "chat not found"),
    ("getChat", {}, "chat_id is empty"),
    ("getUserProfilePhotos", {}, "invalid user_id specified"),
    ("getUserProfilePhotos", {"user_id": 5}, "user not found"),
    ("getFile", {}, "file_id not specified"),
    ("getFile", {"file_id": "x"}, "invalid file_id"),
    ("getFile", {"file_id": "sandboxfile000003"}, "file is too big"),
]  # fmt: skip
# Refused because of what another call does meanwhile: the waiting one, the other one, the words.
MEANWHILE: list[tuple[str, str, dict[str, Any], str]] = [
    ("getUpdates", "getUpdates", {}, f"Conflict: {POLLED_TWICE}"),
    ("getUpdates", "setWebhook", {"url": "https://example.org"}, f"Conflict: {SETTING_WEBHOOK}"),
]
AFTERWARDS: list[tuple[str, str, dict[str, Any], str]] = [
    ("getUpdates", "setWebhook", {"url": "https://example.org"}, f"Conflict: {WEBHOOK_SET}"),
]
AS_JSON = {"Content-Type": "application/json"}
HUGE = ("/botTOKEN/sendDocument", {"data": BytesIO(b"x" * 53_477_377)}, 413, "Request Entity Too Large")
DOORS: list[tuple[str, dict[str, Any], int, str]] = [
    HUGE,
    ("/bot1:WRONG/getMe", {}, 401, "Unauthorized"),
    ("/bothello/getMe", {}, 404, "Not Found"),
    ("/botTOKEN/sendLove", {}, 404, "Not Found: method not found"),
    ("/botTOKEN/sendMessage", {"data": b"\xff", "headers": AS_JSON}, 400, "strings must be encoded in UTF-8"),
    ("/botTOKEN/sendMessage", {"data": b"{", "headers": AS_JSON}, 400, "can't parse the request body"),
    ("/botTOKEN/sendPoll", {}, 501, "Not Implemented: the sandbox does not support sendPoll"),
]
