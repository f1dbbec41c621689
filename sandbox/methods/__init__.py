"""The Bot API methods the sandbox supports, one module for each group."""

from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.methods import about, editing, reacting, receiving, sending
from sandbox.methods.request import Request
from sandbox.world import World

Handler = Callable[[World, Request], Any | Awaitable[Any]]

# Spelt as in the Bot API; everything else there is refused as unsupported.
SUPPORTED: dict[str, Handler] = {
    "getMe": about.get_me,
    "logOut": about.agree,
    "close": about.agree,
    "setMyCommands": about.set_my_commands,
    "getMyCommands": about.get_my_commands,
    "deleteMyCommands": about.delete_my_commands,
    "setMyDescription": about.set_my_description,
    "setMyShortDescription": about.set_my_short_description,
    "setChatMenuButton": about.set_chat_menu_button,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    "getFile": receiving.get_file,
    "getChat": receiving.get_chat,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendVoice": sending.send_voice,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_text,
    "editMessageCaption": editing.edit_caption,
    "editMessageReplyMarkup": editing.edit_reply_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": reacting.answer_callback_query,
    "setMessageReaction": reacting.set_message_reaction,
}
