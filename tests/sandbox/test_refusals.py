"""The sandbox refuses what Telegram refuses, in Telegram's words."""

from typing import Any

import pytest

from tests.phone import TOKEN, Phone, Sandbox
from tests.sandbox.conftest import Api


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


def entity(kind: str) -> list[dict[str, Any]]:
    return [{"type": kind, "offset": 0, "length": 1}]


ENTITY = "can't parse MessageEntity: "
LINK = "inline keyboard button URL 'no link' is invalid: Wrong HTTP URL"
ENDLESS = "can't parse entities: Can't find end tag corresponding to start tag \"b\""
DATA = "BUTTON_DATA_INVALID"
BUTTON = "can't parse inline keyboard button: "
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"chat_id": None}, "chat_id is empty"),
    ({"chat_id": ""}, "chat_id is empty"),
    ({"chat_id": 77}, "chat not found"),
    ({"chat_id": "@nobody"}, "chat not found"),
    ({"chat_id": [1]}, "chat not found"),
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "x" * 4097}, "message is too long"),
    ({"text": "🏟" * 2049}, "message is too long"),
    ({"text": "<b>x", "parse_mode": "HTML"}, ENDLESS),
    ({"parse_mode": "LaTeX"}, "unsupported parse_mode"),
    ({"entities": "[{"}, "can't parse entities JSON object"),
    ({"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ({"reply_markup": "[]"}, "object expected as reply markup"),
    ({"reply_markup": keyboard(text="A", callback_data="x" * 65)}, DATA),
    ({"reply_markup": keyboard(text="A", callback_data="é" * 33)}, DATA),
    ({"reply_markup": keyboard(text="A", callback_data="")}, DATA),
    ({"reply_markup": keyboard(callback_data="x")}, BUTTON + 'Can\'t find field "text"'),
    ({"reply_markup": keyboard(text=["A"], callback_data="x")}, BUTTON + 'Field "text" must be of type String'),
    ({"reply_markup": keyboard(text="A")}, BUTTON + "Text buttons are unallowed in the inline keyboard"),
    ({"reply_markup": keyboard(text=" ", callback_data="x")}, "inline keyboard button text must be non-empty"),
    ({"reply_markup": keyboard(text="A", url="no link")}, LINK),
    ({"reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ({"reply_parameters": "{"}, "can't parse reply parameters JSON object"),
    ({"protect_content": []}, 'field "protect_content" must be of type Boolean'),
    ({"entities": entity("love")}, ENTITY + "Unsupported type specified"),
    ({"entities": entity("text_link")}, ENTITY + 'Can\'t find field "url"'),
]  # fmt: skip


@pytest.mark.parametrize(("change", "words"), WRONG)
async def test_a_wrong_message_is_refused(api: Api, anna: Phone, change: dict[str, Any], words: str) -> None:
    right = {"chat_id": anna.id, "text": "hello"}
    assert await api.refusal("sendMessage", **right | change) == f"Bad Request: {words}"


async def test_the_longest_right_values_are_taken(api: Api, anna: Phone) -> None:
    markup = keyboard(text="A", callback_data="é" * 32)
    sent = await api("sendMessage", chat_id=str(anna.id), text="🏟" * 2048, reply_markup=markup)
    assert sent["text"] == "🏟" * 2048
    assert sent["reply_markup"] == markup


async def test_nobody_is_written_to_unasked(api: Api, sandbox: Sandbox) -> None:
    ben = await sandbox.person("Ben")
    words = "Forbidden: bot can't initiate conversation with a user"
    assert await api.refusal("sendMessage", chat_id=ben.id, text="hi") == words


async def test_edits_that_telegram_refuses(api: Api, anna: Phone) -> None:
    sent = await api("sendMessage", chat_id=anna.id, text="<b>a</b>", parse_mode="HTML")
    here = {"chat_id": anna.id, "message_id": sent["message_id"]}
    same = await api.refusal("editMessageText", **here, text="*a*", parse_mode="MarkdownV2")
    assert same.startswith("Bad Request: message is not modified: specified new message content")
    changed = await api("editMessageText", **here, text="a")
    assert (changed["text"], "entities" in changed, changed["edit_date"]) == ("a", False, sent["date"])
    gone = await api.refusal("editMessageText", chat_id=anna.id, message_id=999, text="b")
    assert gone == "Bad Request: message to edit not found"
    theirs = await api.refusal("editMessageText", chat_id=anna.id, message_id=1, text="b")
    assert theirs == "Bad Request: message can't be edited"
    caption = await api.refusal("editMessageCaption", **here, caption="b")
    assert caption == "Bad Request: there is no caption in the message to edit"
    unnamed = await api.refusal("editMessageReplyMarkup", chat_id=anna.id)
    assert unnamed == "Bad Request: message to edit not found"


async def test_an_edit_without_keyboard_takes_it_away(api: Api, anna: Phone) -> None:
    markup = keyboard(text="A", callback_data="a")
    sent = await api("sendMessage", chat_id=anna.id, text="a", reply_markup=markup)
    await api("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="b")
    last = await anna.last()
    assert (last["text"], last["buttons"], last["edited"]) == ("b", [], True)


async def test_messages_can_be_deleted_for_48_hours(api: Api, anna: Phone, world: Any) -> None:
    old, new = [await api("sendMessage", chat_id=anna.id, text=text) for text in ("old", "new")]
    world.chats.messages[anna.id][old["message_id"]].date -= 48 * 3600 + 1
    late = await api.refusal("deleteMessage", chat_id=anna.id, message_id=old["message_id"])
    assert late == "Bad Request: message can't be deleted for everyone"
    assert await api("deleteMessage", chat_id=anna.id, message_id=new["message_id"]) is True
    again = await api.refusal("deleteMessage", chat_id=anna.id, message_id=new["message_id"])
    assert again == "Bad Request: message to delete not found"


async def test_a_tap_is_answered_once_and_soon(api: Api, anna: Phone, sandbox: Sandbox, world: Any) -> None:
    tapped = [await anna._does("tap", {"message_id": 1, "data": "x"}, settle=False) for _ in range(2)]
    first, second = (tap["callback_id"] for tap in tapped)
    assert await api("answerCallbackQuery", callback_query_id=first, text="saved") is True
    shown = await sandbox.get(f"/control/callbacks/{first}")
    assert (shown["answered"], shown["text"], shown["ms"] > 0) == (True, "saved", True)
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await api.refusal("answerCallbackQuery", callback_query_id=first) == old
    assert await api.refusal("answerCallbackQuery", callback_query_id="7") == old
    world.callbacks.by_id[second].at = world.clock.now.replace(year=2025)
    assert await api.refusal("answerCallbackQuery", callback_query_id=second) == old


async def test_reactions(api: Api, anna: Phone) -> None:
    here = {"chat_id": anna.id, "message_id": 1}
    assert await api("setMessageReaction", **here, reaction=[{"type": "emoji", "emoji": "👍"}]) is True
    assert (await anna.chat())[0]["reaction"] == "👍"
    bad = await api.refusal("setMessageReaction", **here, reaction=[{"type": "emoji", "emoji": "🥦"}])
    assert bad == "Bad Request: REACTION_INVALID"


async def test_the_log_names_broken_rules_and_no_token(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    await api("sendMessage", chat_id=anna.id, text=f"my token is {TOKEN}", colour="red")
    await api("sendMessage", chat_id=anna.id, text="")
    await api("sendMessage", chat_id=4, text="right in itself")
    calls = await sandbox.log()
    assert [call["rule_broken"] for call in calls] == [
        "unknown field: colour",
        "Bad Request: message text is empty",
        None,
    ]
    assert TOKEN not in str(calls)
    assert [call["n"] for call in await sandbox.log(since=1)] == [2, 3]
